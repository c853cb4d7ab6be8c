// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/transcript/fieldspane.h"

#include "ui/models/transcriptwords.h"
#include "ui/theme/theme.h"
#include "ui/transcript/wirepainter.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QStyledItemDelegate>

namespace ui {

namespace {

constexpr int fieldHeight = 20;
constexpr int fieldInset = 8;
constexpr int fieldKeySize = 16;
enum { SecretRole = Qt::UserRole, SeverityRole };

/// Names quiet, values plain; a secret as everywhere; a finding with its sign.
class FieldDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const bool selected = option.state.testFlag(QStyle::State_Selected);
        const auto severity = explain::Severity(index.data(SeverityRole).toInt());
        const bool finding = severity >= explain::Severity::Warning;
        const Role ink = severity == explain::Severity::Error ? Role::Error
                         : finding                            ? Role::Warning
                                                              : Role::Text;
        painter->save();
        painter->setClipRect(option.rect);
        if (selected)
            painter->fillRect(option.rect, color(Role::Selection));
        const bool name = index.column() == 0;
        painter->setFont(selected || (finding && name) ? strong(QApplication::font()) : QApplication::font());
        painter->setPen(name && !selected && !finding ? color(Role::Muted) : color(ink));
        QRect room =
            QStyle::visualRect(option.direction, option.rect,
                               option.rect.adjusted(name ? margin : fieldInset, 0, -fieldInset / 2, 0));
        const auto take = [&](int width) {
            const QRect taken = QStyle::visualRect(option.direction, room,
                                                   QRect(room.left(), room.top(), width, room.height()));
            if (option.direction == Qt::RightToLeft)
                room.setRight(room.right() - width);
            else
                room.setLeft(room.left() + width);
            return taken;
        };
        if (!name && index.data(SecretRole).toBool())
            paintIcon(painter, take(fieldKeySize + 4).adjusted(0, 0, -4, 0), QLatin1String("key"), Role::Text,
                      fieldKeySize);
        else if (!name && finding)
            paintIcon(painter, take(fieldKeySize + 4).adjusted(0, 0, -4, 0),
                      severity == explain::Severity::Error ? QLatin1String("error")
                                                           : QLatin1String("warning"),
                      ink, fieldKeySize);
        painter->drawText(
            room, int(Qt::AlignVCenter | Qt::AlignLeading),
            painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, room.width()));
        painter->restore();
    }

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const int text = QFontMetrics(strong(option.font)).horizontalAdvance(index.data().toString());
        return {text + margin + fieldInset, fieldHeight};
    }
};

} // namespace

FieldsPane::FieldsPane(QWidget *parent)
    : QTreeWidget(parent)
{
    setColumnCount(2);
    setHeaderHidden(true);
    setHeaderLabels({tr("Field"), tr("Value")});
    setRootIsDecorated(false);
    setIndentation(0);
    setUniformRowHeights(true);
    setFrameShape(NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setItemDelegate(new FieldDelegate(this));
    setAccessibleName(tr("Fields"));
    setAllColumnsShowFocus(true);
    header()->setStretchLastSection(true);
    header()->setMinimumSectionSize(fieldHeight);
    connect(this, &QTreeWidget::itemSelectionChanged, this, [this] {
        const int row = currentIndex().row();
        const bool chosen = !selectedItems().isEmpty() && row >= 0 && row < m_fields.size();
        Q_EMIT spanChosen(chosen ? m_fields[row].span : base::Span{});
    });
}

void FieldsPane::showFields(const QList<explain::Field> &fields)
{
    const QSignalBlocker quiet(this);
    clear();
    m_fields = fields;
    for (const explain::Field &field : fields) {
        const QString value = field.secret ? tr("%1  masked").arg(secretBullets()) : field.value;
        auto *item = new QTreeWidgetItem(this, {field.name, value});
        item->setToolTip(1, value.toHtmlEscaped());
        for (int column : {0, 1}) {
            item->setData(column, SecretRole, field.secret);
            item->setData(column, SeverityRole, int(field.severity));
        }
    }
    resizeColumnToContents(0);
    setColumnWidth(0, std::min(columnWidth(0), width() / 2));
}

void FieldsPane::chooseAt(qsizetype offset)
{
    int best = -1;
    for (int i = 0; i < m_fields.size(); ++i) {
        const base::Span span = m_fields[i].span;
        const bool holds = offset >= span.offset && offset < span.end();
        if (holds && (best < 0 || span.length <= m_fields[best].span.length))
            best = i;
    }
    if (best < 0)
        clearSelection();
    else
        setCurrentItem(topLevelItem(best));
}

void FieldsPane::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy))
        copy();
    else
        QTreeWidget::keyPressEvent(event);
}

void FieldsPane::copy() const
{
    if (const auto *row = currentItem())
        QApplication::clipboard()->setText(row->text(1));
}

void FieldsPane::resizeEvent(QResizeEvent *event)
{
    QTreeWidget::resizeEvent(event);
    resizeColumnToContents(0);
    setColumnWidth(0, std::min(columnWidth(0), width() / 2));
}

} // namespace ui
