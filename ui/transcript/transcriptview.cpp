// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/transcript/transcriptview.h"

#include "ui/models/transcriptwords.h"
#include "ui/theme/theme.h"
#include "ui/transcript/transcriptdelegate.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QHeaderView>
#include <QMenu>
#include <QPainter>
#include <QScopedValueRollback>
#include <QScrollBar>

namespace ui {

namespace {

constexpr int directionWidth = 48;
constexpr int tableNarrow = 760;    ///< below it "took" hides; the detail pane still says it
constexpr int leastTextWidth = 120; ///< of On the wire and of Meaning
constexpr int leastTimeWidth = 72;

/// Labels stand where the text of their column does, on a quiet ground.
class TranscriptHeader : public QHeaderView
{
public:
    explicit TranscriptHeader(QWidget *parent)
        : QHeaderView(Qt::Horizontal, parent)
    {
        setFixedHeight(TranscriptDelegate::headerHeight);
        setHighlightSections(false);
        setSectionsClickable(false);
        setMinimumSectionSize(TranscriptDelegate::inset * 2);
    }

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override
    {
        painter->fillRect(rect, color(Role::Alternate));
        painter->setFont(strong(smallFont()));
        painter->setPen(color(Role::Muted));
        const bool number = section == TranscriptModel::Time || section == TranscriptModel::Took;
        const int railRoom = section == TranscriptModel::Time ? 4 : 0;
        const QRect room = QStyle::visualRect(
            layoutDirection(), rect,
            rect.adjusted(TranscriptDelegate::inset, 0, -TranscriptDelegate::inset - railRoom, 0));
        const QString label = model()->headerData(section, Qt::Horizontal, Qt::DisplayRole).toString();
        painter->drawText(room, int(Qt::AlignVCenter | (number ? Qt::AlignTrailing : Qt::AlignLeading)),
                          painter->fontMetrics().elidedText(label, Qt::ElideRight, room.width()));
    }
};

} // namespace

TranscriptView::TranscriptView(TranscriptModel *model, QWidget *parent)
    : QTableView(parent)
    , m_model(model)
    , m_delegate(new TranscriptDelegate(*model, this))
    , m_headerEnd(new QWidget(this))
{
    setHorizontalHeader(new TranscriptHeader(this));
    verticalHeader()->setMinimumSectionSize(TranscriptDelegate::rowHeight);
    verticalHeader()->setDefaultSectionSize(TranscriptDelegate::rowHeight);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->hide();
    setModel(model);
    setItemDelegate(m_delegate);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setFrameShape(NoFrame);
    setCornerButtonEnabled(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollMode(ScrollPerPixel);
    setAccessibleName(tr("Transcript"));
    m_headerEnd->setAutoFillBackground(true);
    m_headerEnd->setBackgroundRole(QPalette::AlternateBase);

    const auto noteEnd = [this] { m_atEnd = verticalScrollBar()->value() == verticalScrollBar()->maximum(); };
    connect(model, &QAbstractItemModel::rowsAboutToBeInserted, this, noteEnd);
    connect(model, &QAbstractItemModel::rowsInserted, this, [this](const QModelIndex &, int, int last) {
        if (m_atEnd && last == m_model->rowCount() - 1 && m_entry < 0)
            scrollToBottom();
        restoreCurrent();
    });
    connect(model, &QAbstractItemModel::modelReset, this, [this] { restoreCurrent(); });
    connect(model, &TranscriptModel::settled, this, [this] { arrangeColumns(); });
    for (const auto column : {TranscriptModel::Time, TranscriptModel::Direction, TranscriptModel::Meaning})
        horizontalHeader()->setSectionResizeMode(column, QHeaderView::Fixed);
    connect(horizontalHeader(), &QHeaderView::sectionResized, this,
            [this](int column, int, int width) { columnDrawn(column, width); });
    connect(horizontalHeader(), &QHeaderView::sectionHandleDoubleClicked, this, [this] { setColumns({}); });
}

void TranscriptView::setCurrentEntry(qsizetype entry)
{
    m_entry = entry;
    const int row = m_model->rowOf(entry);
    if (row < 0) {
        m_restoring = true;
        setCurrentIndex({});
        m_restoring = false;
    } else {
        setCurrentIndex(m_model->index(row, TranscriptModel::Wire));
        scrollTo(currentIndex());
    }
}

/// The chosen entry stays chosen when a filter takes its row away and gives it back.
void TranscriptView::restoreCurrent()
{
    const int row = m_entry < 0 ? -1 : m_model->rowOf(m_entry);
    if (row < 0 || currentIndex().row() == row)
        return;
    m_restoring = true;
    setCurrentIndex(m_model->index(row, TranscriptModel::Wire));
    m_restoring = false;
}

void TranscriptView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    if (m_restoring || !current.isValid())
        return;
    m_entry = m_model->entryAt(current.row());
    Q_EMIT entryChosen(m_entry);
}

void TranscriptView::setEmptyText(const QString &text)
{
    m_emptyText = text;
    viewport()->update();
}

void TranscriptView::paintEvent(QPaintEvent *event)
{
    QTableView::paintEvent(event);
    if (m_model->rowCount() > 0 || m_emptyText.isEmpty())
        return;
    QPainter painter(viewport());
    painter.setPen(color(Role::Text));
    painter.drawText(viewport()->rect().adjusted(margin, margin, -margin, -margin),
                     Qt::AlignCenter | Qt::TextWordWrap, m_emptyText);
}

bool TranscriptView::toggle(int row, bool open)
{
    if (m_model->moreLines(row) == 0 || m_model->isOpen(row) == open)
        return false;
    m_model->setOpen(row, open);
    return true;
}

void TranscriptView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy))
        return copy();
    if (event->key() == Qt::Key_Escape)
        return Q_EMIT escaped();
    const int forward = layoutDirection() == Qt::RightToLeft ? Qt::Key_Left : Qt::Key_Right;
    const int back = layoutDirection() == Qt::RightToLeft ? Qt::Key_Right : Qt::Key_Left;
    if (currentIndex().isValid() && (event->key() == forward || event->key() == back)) {
        const int first = m_model->rowOf(m_model->transcript()->replyRange(m_entry).first);
        if (event->key() == forward)
            toggle(currentIndex().row(), true);
        else if (first >= 0 && m_model->isOpen(first)) {
            setCurrentIndex(m_model->index(first, TranscriptModel::Wire));
            toggle(first, false);
        }
        return;
    }
    QTableView::keyPressEvent(event);
}

void TranscriptView::mousePressEvent(QMouseEvent *event)
{
    const QModelIndex at = indexAt(event->pos());
    if (at.isValid() && at.column() == TranscriptModel::Wire) {
        QStyleOptionViewItem option;
        initViewItemOption(&option);
        option.rect = visualRect(at);
        if (m_delegate->tagRect(option, at).contains(event->pos()))
            toggle(at.row(), !m_model->isOpen(at.row()));
    }
    QTableView::mousePressEvent(event);
}

void TranscriptView::mouseDoubleClickEvent(QMouseEvent *event)
{
    const QModelIndex at = indexAt(event->pos());
    if (at.isValid())
        toggle(at.row(), !m_model->isOpen(at.row()));
    QTableView::mouseDoubleClickEvent(event);
}

void TranscriptView::copy() const
{
    if (currentIndex().isValid())
        QApplication::clipboard()->setText(m_model->rowText(currentIndex().row()));
}

void TranscriptView::contextMenuEvent(QContextMenuEvent *event)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QAction *line =
        menu->addAction(icon(QLatin1String("copy")), tr("&Copy line"), this, &TranscriptView::copy);
    line->setShortcut(QKeySequence::Copy);
    line->setEnabled(currentIndex().isValid());
    menu->addAction(tr("Copy &whole transcript"), this, &TranscriptView::copyAllRequested);
    menu->popup(event->globalPos());
}

void TranscriptView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    arrangeColumns();
}

void TranscriptView::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        arrangeColumns();
}

void TranscriptView::updateGeometries()
{
    QTableView::updateGeometries();
    const QRect bar = verticalScrollBar()->parentWidget()->geometry();
    m_headerEnd->setGeometry(bar.left(), 0, bar.width(), TranscriptDelegate::headerHeight);
    m_headerEnd->setVisible(verticalScrollBar()->isVisible());
    m_headerEnd->raise();
}

void TranscriptView::setColumns(const Columns &columns)
{
    m_columns = columns;
    arrangeColumns();
}

/// Somebody draws at the edge of a column: what lies behind it gives way.
void TranscriptView::columnDrawn(int column, int width)
{
    if (m_arranging)
        return;
    const int texts = viewport()->width() - columnWidth(TranscriptModel::Time) - directionWidth -
                      (isColumnHidden(TranscriptModel::Took) ? 0 : columnWidth(TranscriptModel::Took));
    if (column == TranscriptModel::Took)
        m_columns.took = width;
    else if (column == TranscriptModel::Wire && texts > 0)
        m_columns.wireShare = double(width) / texts;
    arrangeColumns();
}

void TranscriptView::arrangeColumns()
{
    const QScopedValueRollback arranging(m_arranging, true);
    const auto *transcript = m_model->transcript();
    const qint64 lastTime =
        !transcript || transcript->isEmpty() ? 0 : transcript->at(transcript->size() - 1).time;
    const int digits = QFontMetrics(wireFont()).horizontalAdvance(milliseconds(lastTime));
    const QFontMetrics label(strong(smallFont()));
    const auto columnWidth = [&](TranscriptModel::Column column, int extra) {
        const QString head = m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        return std::max({leastTimeWidth, digits + extra, label.horizontalAdvance(head) + extra + 2});
    };
    const int time = columnWidth(TranscriptModel::Time, 2 * TranscriptDelegate::inset + 7);
    const int took =
        std::max(m_columns.took, columnWidth(TranscriptModel::Took, 2 * TranscriptDelegate::inset));
    const bool showTook = viewport()->width() >= tableNarrow;
    setColumnHidden(TranscriptModel::Took, !showTook);
    const int rest = viewport()->width() - time - directionWidth - (showTook ? took : 0);
    setColumnWidth(TranscriptModel::Time, time);
    setColumnWidth(TranscriptModel::Direction, directionWidth);
    setColumnWidth(TranscriptModel::Took, took);
    const int wire = std::clamp(int(rest * m_columns.wireShare), std::min(leastTextWidth, rest / 2),
                                std::max(rest / 2, rest - leastTextWidth));
    setColumnWidth(TranscriptModel::Wire, wire);
    setColumnWidth(TranscriptModel::Meaning, rest - wire);
}

} // namespace ui
