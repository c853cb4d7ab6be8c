// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/transcript/transcriptdelegate.h"

#include "ui/transcript/wirepainter.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

namespace ui {

using transcript::Event;

namespace {

constexpr int selectionBar = 3;
constexpr int railWidth = 2;
constexpr int railInset = 4; ///< the rail stands in the last pixels of the time column
constexpr int padlockSize = 12;
constexpr int tagPadding = 5;
constexpr int tagGap = 8;
constexpr int tagHeight = 16;

struct RowSign
{
    QLatin1String icon;
    Role role;
};

/// The sign of what is not a line.
RowSign signOf(const transcript::Entry &entry, bool error)
{
    if (error)
        return {QLatin1String("error"), Role::Error};
    switch (entry.event) {
    case Event::LookupStarted:
    case Event::LookupDone:
    case Event::RoutePlanned:
    case Event::ExchangerChosen:
        return {QLatin1String("globe"), Role::Text};
    case Event::ConnectStarted:
    case Event::Connected:
    case Event::ConnectFailed:
    case Event::ProxyHeader:
        return {QLatin1String("plug"), Role::Text};
    case Event::TlsStarted:
    case Event::TlsEstablished:
    case Event::TlsFailed:
        return {QLatin1String("lock"), Role::Tls};
    case Event::StayedClear:
        return {QLatin1String("lock-open"), Role::Warning};
    case Event::MechanismChosen:
        return {QLatin1String("key"), Role::Text};
    case Event::Closed:
        return {QLatin1String("stop"), Role::Text};
    case Event::Line:
    case Event::Body:
    case Event::TransactionPlanned:
    case Event::Failed:
    case Event::Remark:
        break;
    }
    return {QLatin1String("info"), Role::Text};
}

/// A rectangle given from the leading edge of the cell, wherever that is.
QRect placed(const QStyleOptionViewItem &option, int x, int width)
{
    return QStyle::visualRect(option.direction, option.rect,
                              QRect(option.rect.left() + x, option.rect.top(), width, option.rect.height()));
}

} // namespace

struct TranscriptDelegate::Row
{
    int number = 0;
    transcript::Entry entry = {};
    explain::Severity severity = explain::Severity::Plain;
    QString meaning = {};
    bool selected = false;

    [[nodiscard]] bool isError() const { return severity == explain::Severity::Error; }
    [[nodiscard]] bool isLit() const { return selected || isError(); } ///< muted ink would be too faint on it
    [[nodiscard]] QColor quiet() const { return color(isLit() ? Role::Text : Role::Muted); }
    [[nodiscard]] QColor ink() const
    {
        if (isError())
            return color(Role::Error);
        if (entry.direction == transcript::Direction::Sent)
            return color(Role::Sent);
        if (entry.direction == transcript::Direction::Received)
            return color(Role::Received);
        return color(entry.event == Event::TlsEstablished ? Role::Tls : Role::Text);
    }
};

TranscriptDelegate::TranscriptDelegate(const TranscriptModel &model, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_model(model)
{
}

TranscriptDelegate::Row TranscriptDelegate::rowOf(const QStyleOptionViewItem &option,
                                                  const QModelIndex &index) const
{
    Row row{.number = index.row(), .entry = m_model.transcript()->at(m_model.entryAt(index.row()))};
    row.meaning = explain::meaning(*m_model.transcript(), m_model.entryAt(index.row()), &row.severity);
    row.selected = option.state.testFlag(QStyle::State_Selected);
    return row;
}

void TranscriptDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                               const QModelIndex &index) const
{
    const Row row = rowOf(option, index);
    painter->save();
    painter->setClipRect(option.rect);
    if (row.selected)
        painter->fillRect(option.rect, color(Role::Selection));
    else if (row.isError())
        painter->fillRect(option.rect, tint(Role::Error));
    switch (index.column()) {
    case TranscriptModel::Time:
        paintTime(painter, option, row);
        break;
    case TranscriptModel::Direction:
        paintDirection(painter, option, row);
        break;
    case TranscriptModel::Wire:
        paintWire(painter, option, index, row);
        break;
    case TranscriptModel::Took:
        paintTook(painter, option, row);
        break;
    case TranscriptModel::Meaning:
        paintMeaning(painter, option, row);
        break;
    default:
        break;
    }
    painter->restore();
}

void TranscriptDelegate::paintTime(QPainter *painter, const QStyleOptionViewItem &option,
                                   const Row &row) const
{
    if (row.selected)
        painter->fillRect(placed(option, 0, selectionBar), color(row.isError() ? Role::Error : Role::Sent));
    painter->setFont(wireFont());
    painter->setPen(row.quiet());
    const QRect room = placed(option, selectionBar, option.rect.width() - selectionBar - inset - railInset);
    painter->drawText(room, int(Qt::AlignVCenter | Qt::AlignTrailing), milliseconds(row.entry.time));
    paintRail(painter, option, m_model.rail(row.number), row.entry.group != 0);
}

void TranscriptDelegate::paintRail(QPainter *painter, const QStyleOptionViewItem &option,
                                   TranscriptModel::Rail rail, bool stub) const
{
    using Rail = TranscriptModel::Rail;
    if (rail == Rail::None)
        return;
    const int x = option.rect.width() - railInset;
    const QRect column = placed(option, x, railWidth);
    const int middle = column.center().y();
    const int top = rail == Rail::First || rail == Rail::Alone ? middle : column.top();
    const int bottom = rail == Rail::Last || rail == Rail::Alone ? middle + railWidth - 1 : column.bottom();
    painter->fillRect(QRect(column.left(), top, railWidth, bottom - top + 1), color(Role::Sent));
    if (stub)
        painter->fillRect(
            placed(option, x, railInset)
                .adjusted(0, middle - option.rect.top(), 0, middle + railWidth - 1 - option.rect.bottom()),
            color(Role::Sent));
}

void TranscriptDelegate::paintDirection(QPainter *painter, const QStyleOptionViewItem &option,
                                        const Row &row) const
{
    const QRect first = placed(option, inset, smallIcon);
    if (row.entry.direction == transcript::Direction::None) {
        const RowSign sign = signOf(row.entry, row.isError());
        return paintIcon(painter, first, sign.icon, sign.role);
    }
    const bool sent = row.entry.direction == transcript::Direction::Sent;
    const Role ink = row.isError() ? Role::Error : sent ? Role::Sent : Role::Received;
    paintIcon(painter, first, sent ? QLatin1String("arrow-right") : QLatin1String("arrow-left"), ink);
    const QRect second = placed(option, inset + smallIcon + 4, padlockSize);
    paintIcon(painter, second, row.entry.tls ? QLatin1String("lock") : QLatin1String("lock-open"),
              row.entry.tls ? Role::Tls
              : row.isLit() ? Role::Text
                            : Role::Muted,
              padlockSize);
}

bool TranscriptDelegate::breaksRules(int row) const
{
    return bool(m_model.transcript()->breaches(m_model.entryAt(row)));
}

QString TranscriptDelegate::tagText(int row) const
{
    if (breaksRules(row))
        return tr("against the rules");
    const int lines = m_model.moreLines(row);
    if (lines == 0)
        return {};
    return m_model.isOpen(row) ? tr("−%n lines", nullptr, lines) : tr("+%n lines", nullptr, lines);
}

QRect TranscriptDelegate::tagRect(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QString tag = tagText(index.row());
    if (tag.isEmpty())
        return {};
    const int wide = QFontMetrics(smallFont()).horizontalAdvance(tag) + 2 * tagPadding;
    const WireText text = wireText(*m_model.transcript(), m_model.entryAt(index.row()));
    const int textWidth = qCeil(WirePainter().width(text));
    const int left = std::min(inset + textWidth + tagGap, option.rect.width() - inset - wide);
    // the wire runs left to right in every reading direction, and the tag follows it
    return {option.rect.left() + left, option.rect.center().y() - tagHeight / 2 + 1, wide, tagHeight};
}

void TranscriptDelegate::paintWire(QPainter *painter, const QStyleOptionViewItem &option,
                                   const QModelIndex &index, const Row &row) const
{
    const WireText text = wireText(*m_model.transcript(), m_model.entryAt(index.row()));
    const QRect tag = tagRect(option, index);
    QRect room = option.rect.adjusted(inset, 0, -inset, 0);
    if (!tag.isEmpty())
        room.setRight(std::max(room.left(), tag.left() - tagGap + 1));
    const bool strongWords = row.isError() && row.entry.direction == transcript::Direction::None;
    WirePainter().paint(painter, room, text, row.ink(), option.direction, strongWords);
    if (tag.isEmpty())
        return;
    painter->setRenderHint(QPainter::Antialiasing);
    const bool against = breaksRules(row.number);
    painter->setPen(color(against ? Role::Warning : Role::Hairline));
    painter->setBrush(color(Role::Alternate));
    painter->drawRoundedRect(QRectF(tag).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    painter->setFont(smallFont());
    painter->setPen(color(against ? Role::Warning : Role::Text));
    painter->drawText(tag, Qt::AlignCenter, tagText(index.row()));
}

void TranscriptDelegate::paintTook(QPainter *painter, const QStyleOptionViewItem &option,
                                   const Row &row) const
{
    const bool longest = m_model.longest() == m_model.entryAt(row.number);
    painter->setFont(longest ? strong(wireFont()) : wireFont());
    painter->setPen(longest ? color(Role::Text) : row.quiet());
    painter->drawText(placed(option, 0, option.rect.width() - inset),
                      int(Qt::AlignVCenter | Qt::AlignTrailing), milliseconds(row.entry.took));
}

void TranscriptDelegate::paintMeaning(QPainter *painter, const QStyleOptionViewItem &option,
                                      const Row &row) const
{
    int x = inset;
    QFont font = QApplication::font();
    QColor ink = row.quiet();
    if (row.severity == explain::Severity::Error || row.severity == explain::Severity::Warning) {
        const Role role = row.isError() ? Role::Error : Role::Warning;
        paintIcon(painter, placed(option, x, smallIcon),
                  row.isError() ? QLatin1String("error") : QLatin1String("warning"), role);
        x += smallIcon + 6;
        ink = color(role);
        if (row.isError())
            font.setBold(true);
    }
    painter->setFont(font);
    painter->setPen(ink);
    const QRect room = placed(option, x, option.rect.width() - x - inset);
    painter->drawText(room, int(Qt::AlignVCenter | Qt::AlignLeading),
                      painter->fontMetrics().elidedText(row.meaning, Qt::ElideRight, room.width()));
}

QSize TranscriptDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    if (index.column() != TranscriptModel::Wire)
        return {inset * 2, rowHeight};
    const WireText text = wireText(*m_model.transcript(), m_model.entryAt(index.row()));
    return {qCeil(WirePainter().width(text)) + 2 * inset, rowHeight};
}

bool TranscriptDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view,
                                   const QStyleOptionViewItem &option, const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip || !index.isValid())
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    const QString text = index.data(Qt::DisplayRole).toString();
    const bool cut =
        index.column() == TranscriptModel::Wire
            ? sizeHint(option, index).width() > option.rect.width()
            : QFontMetrics(QApplication::font()).horizontalAdvance(text) + 2 * inset + smallIcon >
                  option.rect.width();
    const bool worth =
        cut && (index.column() == TranscriptModel::Wire || index.column() == TranscriptModel::Meaning);
    // plain text, so that what a server sent is never taken for markup
    QToolTip::showText(
        event->globalPos(),
        worth ? QStringLiteral("<p style=\"white-space: pre-wrap\">%1</p>").arg(text.toHtmlEscaped())
              : QString(),
        view);
    return true;
}

} // namespace ui
