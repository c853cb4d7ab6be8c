// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main/sidesection.h"

#include "ui/widgets/lines.h"

#include <QPainter>
#include <QScopedValueRollback>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int oneLine = 28;
constexpr int twoLines = 44;
constexpr int bar = 3;
constexpr int textStart = 40;
constexpr int iconStart = 16;
constexpr int end = 12;

const Row &rowOf(const QModelIndex &index)
{
    return static_cast<const RowModel *>(index.model())->rows().at(index.row());
}

} // namespace

void RowDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto &row = rowOf(index);
    const auto whole = option.rect;
    const auto place = [&](QRect rect) { return QStyle::visualRect(option.direction, whole, rect); };
    const bool chosen = option.state.testFlag(QStyle::State_Selected);
    const bool hover = option.state.testFlag(QStyle::State_MouseOver);
    painter->save();
    if (chosen) {
        painter->fillRect(whole, color(Role::Selection));
        painter->fillRect(place({whole.left(), whole.top(), bar, whole.height()}), color(Role::Sent));
    } else if (hover) {
        painter->fillRect(whole, color(Role::Hairline));
    }
    const bool focused =
        option.state.testFlag(QStyle::State_HasFocus) && option.widget && option.widget->hasFocus();
    if (focused) {
        painter->setPen(QPen(color(Role::Sent), 2));
        painter->drawRect(whole.adjusted(1, 1, -1, -1));
    }
    const int lineTop = row.subtitle.isEmpty() ? whole.top() : whole.top() + 2;
    const int lineHeight = row.subtitle.isEmpty() ? whole.height() : 22;
    icon(row.icon, row.iconRole)
        .paint(painter, place({whole.left() + iconStart, lineTop + (lineHeight - smallIcon) / 2, smallIcon,
                               smallIcon}));

    int right = whole.right() + 1 - end;
    if (!row.trailingIcon.isEmpty()) {
        right -= smallIcon;
        icon(row.trailingIcon, row.trailingIconRole)
            .paint(painter, place({right, lineTop + (lineHeight - smallIcon) / 2, smallIcon, smallIcon}));
        right -= gap;
    }
    if (!row.trailing.isEmpty()) {
        painter->setFont(smallFont());
        painter->setPen(color(Role::Text));
        const int width = painter->fontMetrics().horizontalAdvance(row.trailing) + 2;
        painter->drawText(place({right - width, lineTop, width, lineHeight}),
                          Qt::AlignVCenter | Qt::AlignTrailing, row.trailing);
        right -= width + gap;
    }
    painter->setFont(chosen && row.subtitle.isEmpty() ? strong(option.font) : option.font);
    painter->setPen(color(Role::Text));
    const QRect title(whole.left() + textStart, lineTop, right - whole.left() - textStart, lineHeight);
    painter->drawText(place(title), Qt::AlignVCenter | Qt::AlignLeading,
                      painter->fontMetrics().elidedText(row.title, Qt::ElideRight, title.width()));
    if (!row.subtitle.isEmpty()) {
        painter->setFont(smallFont());
        painter->setPen(color(chosen && row.subtitleRole == Role::Muted ? Role::Text : row.subtitleRole));
        const QRect second(title.left(), whole.top() + 22, whole.right() + 1 - end - title.left(), 18);
        painter->drawText(place(second), Qt::AlignVCenter | Qt::AlignLeading,
                          painter->fontMetrics().elidedText(row.subtitle, Qt::ElideRight, second.width()));
    }
    painter->restore();
}

QSize RowDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    return {120, rowOf(index).subtitle.isEmpty() ? oneLine : twoLines};
}

SideSection::SideSection(const QString &title, QWidget *parent)
    : QWidget(parent)
    , m_head(new QToolButton)
    , m_add(new QToolButton)
    , m_view(new QListView)
    , m_empty(new Hint)
{
    m_head->setText(title);
    m_head->setFont(strong(m_head->font()));
    m_head->setIcon(icon("chevron-down"_L1));
    m_head->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_head->setCheckable(false);
    m_head->setAutoRaise(true);
    m_add->setIcon(icon("plus"_L1));
    m_add->hide();
    m_view->setModel(&m_model);
    m_view->setItemDelegate(new RowDelegate(this));
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setMouseTracking(true);
    m_view->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setAccessibleName(title);
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->viewport()->setBackgroundRole(QPalette::Window);
    m_empty->setContentsMargins(textStart, rowGap, end, rowGap);

    auto *head = new QHBoxLayout;
    head->setContentsMargins(gap, 0, gap, 0);
    head->addWidget(m_head);
    head->addStretch(1);
    head->addWidget(m_add);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, rowGap, 0, gap);
    layout->setSpacing(2);
    layout->addLayout(head);
    layout->addWidget(m_empty);
    layout->addWidget(m_view);

    connect(m_head, &QToolButton::clicked, this, [this] {
        const bool shown = m_view->isHidden();
        m_view->setVisible(shown);
        m_empty->setVisible(shown && m_model.rowCount() == 0);
        m_head->setIcon(icon(shown                                  ? "chevron-down"_L1
                             : layoutDirection() == Qt::RightToLeft ? "chevron-left"_L1
                                                                    : "chevron-right"_L1));
    });
    connect(m_add, &QToolButton::clicked, this, &SideSection::addWanted);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &current) {
                if (!m_setting && current.isValid())
                    Q_EMIT chosen(rowOf(current).id);
            });
    connect(m_view, &QListView::clicked, this,
            [this](const QModelIndex &index) { Q_EMIT chosen(rowOf(index).id); });
    connect(m_view, &QListView::activated, this,
            [this](const QModelIndex &index) { Q_EMIT opened(rowOf(index).id); });
    connect(m_view, &QListView::customContextMenuRequested, this, [this](const QPoint &position) {
        if (const auto index = m_view->indexAt(position); index.isValid())
            Q_EMIT menuWanted(rowOf(index).id, m_view->viewport()->mapToGlobal(position));
    });
    fit();
}

void SideSection::setAddable(const QString &words)
{
    m_add->setAccessibleName(words);
    m_add->setToolTip(words);
    m_add->show();
}

void SideSection::setEmptyWords(const QString &words)
{
    m_empty->setText(words);
}

void SideSection::setRows(const QList<Row> &rows, const QString &chosenId)
{
    const QScopedValueRollback setting(m_setting, true);
    m_model.setRows(rows);
    const auto index = m_model.indexOf(chosenId);
    m_view->setCurrentIndex(index);
    if (!index.isValid())
        m_view->clearSelection();
    fit();
}

void SideSection::fit()
{
    int height = 0;
    for (int row = 0; row < m_model.rowCount(); ++row)
        height += m_view->sizeHintForRow(row);
    m_view->setFixedHeight(height);
    m_empty->setVisible(height == 0 && !m_empty->text().isEmpty());
}

} // namespace ui
