// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/transcript/bytespane.h"

#include "ui/theme/theme.h"
#include "ui/transcript/wirepainter.h"

#include <QApplication>
#include <QClipboard>
#include <QFontMetricsF>
#include <QKeyEvent>
#include <QPainter>
#include <QPainterPath>
#include <QScrollBar>

#include <algorithm>

namespace ui {

namespace {

constexpr int byteRowHeight = 16;
constexpr int bytesInset = 16;
constexpr qreal widePitch = 3;    ///< characters from one octet to the next in hex
constexpr qreal tightPitch = 2.6; ///< the same where sixteen would not fit otherwise
constexpr qreal offsetRoom = 5.4;
constexpr int mostOctets = 64 * 1024; ///< what is longer is cut, and says so: nobody reads on in hex

/// An arrow to the left for CR, one down for LF: at this size letters cannot be read.
void paintLineEnd(QPainter &painter, const QRectF &cell, char octet)
{
    const QPointF middle = cell.center();
    const qreal reach = cell.width() * 0.42;
    QPainterPath arrow;
    if (octet == '\r') {
        arrow.moveTo(middle.x() + reach, middle.y());
        arrow.lineTo(middle.x() - reach, middle.y());
        arrow.moveTo(middle.x() - reach + 2, middle.y() - 2);
        arrow.lineTo(middle.x() - reach, middle.y());
        arrow.lineTo(middle.x() - reach + 2, middle.y() + 2);
    } else {
        arrow.moveTo(middle.x(), middle.y() - 4);
        arrow.lineTo(middle.x(), middle.y() + 4);
        arrow.moveTo(middle.x() - 2, middle.y() + 2);
        arrow.lineTo(middle.x(), middle.y() + 4);
        arrow.lineTo(middle.x() + 2, middle.y() + 2);
    }
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(arrow);
}

} // namespace

struct BytesPane::Measures
{
    qreal glyph; ///< width of a character
    qreal pitch; ///< in characters
    int perRow;
    qreal hexLeft;
    qreal textLeft;
    int firstRow; ///< scrolled to the top
};

BytesPane::BytesPane(QWidget *parent)
    : QAbstractScrollArea(parent)
{
    setFrameShape(NoFrame);
    setLayoutDirection(Qt::LeftToRight); // the wire has one direction
    setFocusPolicy(Qt::StrongFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(tr("Bytes"));
}

void BytesPane::showBytes(const QByteArray &bytes, const base::Spans &secrets)
{
    m_bytes = QByteArray(bytes.constData(), std::min<qsizetype>(bytes.size(), mostOctets));
    m_secrets = secrets;
    m_chosen = {};
    m_cursor = -1;
    verticalScrollBar()->setValue(0);
    arrange();
    setAccessibleDescription(dump().left(2000));
}

void BytesPane::choose(base::Span span)
{
    m_chosen = span;
    if (span.length > 0) {
        m_cursor = span.offset;
        const int row = int(span.offset / octetsPerRow());
        const int seen = viewport()->height() / byteRowHeight;
        if (row < verticalScrollBar()->value() || row >= verticalScrollBar()->value() + seen)
            verticalScrollBar()->setValue(row);
    }
    viewport()->update();
}

int BytesPane::octetsPerRow() const
{
    return measures().perRow;
}

BytesPane::Measures BytesPane::measures() const
{
    const qreal glyph = QFontMetricsF(bytesFont()).horizontalAdvance(QLatin1Char('0'));
    // the offset, the octets with a gap in their middle, the text
    const auto fits = [this, glyph](int octets, qreal pitch) {
        return bytesInset + gap + glyph * (offsetRoom + pitch * octets + 2 + octets) <= viewport()->width();
    };
    const int perRow = fits(16, tightPitch) ? 16 : 8;
    const qreal pitch = perRow == 16 && !fits(16, widePitch) ? tightPitch : widePitch;
    const qreal hexLeft = bytesInset + offsetRoom * glyph;
    return {
        glyph, pitch, perRow, hexLeft, hexLeft + glyph * (pitch * perRow + 2), verticalScrollBar()->value()};
}

bool BytesPane::isSecret(qsizetype offset) const
{
    return std::ranges::any_of(
        m_secrets, [offset](base::Span span) { return offset >= span.offset && offset < span.end(); });
}

QRectF BytesPane::hexCell(const Measures &m, qsizetype offset) const
{
    const auto column = int(offset % m.perRow);
    const auto row = int(offset / m.perRow) - m.firstRow;
    const qreal half = column >= m.perRow / 2 ? m.glyph : 0;
    return {m.hexLeft + column * m.pitch * m.glyph + half - m.glyph * (m.pitch - 2) / 2,
            qreal(row * byteRowHeight), m.pitch * m.glyph, byteRowHeight};
}

QRectF BytesPane::textCell(const Measures &m, qsizetype offset) const
{
    const auto row = int(offset / m.perRow) - m.firstRow;
    return {m.textLeft + qreal(offset % m.perRow) * m.glyph, qreal(row * byteRowHeight), m.glyph,
            byteRowHeight};
}

void BytesPane::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(viewport()->rect(), color(Role::Base));
    const Measures m = measures();
    const qsizetype begin = qsizetype(m.firstRow) * m.perRow;
    const qsizetype end = std::min<qsizetype>(
        m_bytes.size(), begin + qsizetype(viewport()->height() / byteRowHeight + 1) * m.perRow);
    painter.setFont(bytesFont());
    for (qsizetype row = begin; row < end; row += m.perRow) {
        painter.setPen(color(Role::Muted));
        painter.drawText(QRectF(bytesInset, hexCell(m, row).top(), 5 * m.glyph, byteRowHeight),
                         int(Qt::AlignVCenter | Qt::AlignLeft),
                         QStringLiteral("%1").arg(row, 4, 16, QLatin1Char('0')));
    }
    for (qsizetype offset = begin; offset < end; ++offset)
        paintOctet(painter, m, offset);
}

void BytesPane::paintOctet(QPainter &painter, const Measures &m, qsizetype offset) const
{
    const QRectF hex = hexCell(m, offset);
    const QRectF text = textCell(m, offset);
    const bool chosen = offset >= m_chosen.offset && offset < m_chosen.end();
    const bool secret = isSecret(offset);
    for (const QRectF &cell : {hex, text}) {
        if (secret)
            painter.fillRect(cell.adjusted(0, 1, 0, -1), secretGround());
        else if (chosen)
            painter.fillRect(cell, color(Role::Selection));
        if (chosen)
            painter.fillRect(QRectF(cell.left(), cell.bottom() - 2, cell.width(), 2), color(Role::Sent));
    }
    if (hasFocus() && offset == m_cursor) {
        painter.setPen(QPen(color(Role::Sent), 1));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(hex.adjusted(0.5, 0.5, -0.5, -0.5));
    }
    const char octet = m_bytes.at(offset);
    painter.setFont(chosen ? strong(bytesFont()) : bytesFont());
    painter.setPen(color(Role::Text));
    painter.drawText(hex, Qt::AlignCenter,
                     secret ? QStringLiteral("••")
                            : QStringLiteral("%1").arg(uchar(octet), 2, 16, QLatin1Char('0')));
    if (!secret && (octet == '\r' || octet == '\n')) {
        painter.setPen(QPen(color(Role::Muted), 1));
        return paintLineEnd(painter, text, octet);
    }
    const bool shown = octet >= 0x20 && octet < 0x7f;
    painter.setPen(color(shown || secret ? Role::Text : Role::Muted));
    painter.drawText(text.adjusted(-1, 0, 1, 0), Qt::AlignCenter,
                     secret  ? QStringLiteral("•")
                     : shown ? QString(QLatin1Char(octet))
                             : QStringLiteral("·"));
}

QString BytesPane::dump() const
{
    QString lines;
    for (qsizetype row = 0; row < m_bytes.size(); row += 16) {
        QString hex;
        QString text;
        for (qsizetype i = row; i < std::min(row + 16, m_bytes.size()); ++i) {
            const char octet = m_bytes.at(i);
            hex += isSecret(i) ? QStringLiteral("•• ")
                               : QStringLiteral("%1 ").arg(uchar(octet), 2, 16, QLatin1Char('0'));
            text += isSecret(i)
                        ? QChar(0x2022)
                        : QChar(octet >= 0x20 && octet < 0x7f ? QLatin1Char(octet) : QLatin1Char('.'));
        }
        lines += QStringLiteral("%1  %2 %3\n").arg(row, 4, 16, QLatin1Char('0')).arg(hex, -48).arg(text);
    }
    return lines;
}

void BytesPane::mousePressEvent(QMouseEvent *event)
{
    const Measures m = measures();
    const qsizetype begin = qsizetype(m.firstRow) * m.perRow;
    const qsizetype end = std::min<qsizetype>(
        m_bytes.size(), begin + qsizetype(viewport()->height() / byteRowHeight + 1) * m.perRow);
    for (qsizetype offset = begin; offset < end; ++offset) {
        if (!hexCell(m, offset).contains(event->position()) &&
            !textCell(m, offset).contains(event->position()))
            continue;
        m_cursor = offset;
        Q_EMIT octetChosen(offset);
        viewport()->update();
        return;
    }
}

void BytesPane::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy))
        return copy();
    qsizetype step = 0;
    switch (event->key()) {
    case Qt::Key_Left:
        step = -1;
        break;
    case Qt::Key_Right:
        step = 1;
        break;
    case Qt::Key_Up:
        step = -octetsPerRow();
        break;
    case Qt::Key_Down:
        step = octetsPerRow();
        break;
    default:
        return QAbstractScrollArea::keyPressEvent(event);
    }
    if (m_bytes.isEmpty())
        return;
    m_cursor = std::clamp<qsizetype>(m_cursor + step, 0, m_bytes.size() - 1);
    Q_EMIT octetChosen(m_cursor);
    viewport()->update();
}

void BytesPane::copy() const
{
    QApplication::clipboard()->setText(dump());
}

void BytesPane::arrange()
{
    const int rows = int((m_bytes.size() + octetsPerRow() - 1) / octetsPerRow());
    const int seen = viewport()->height() / byteRowHeight;
    verticalScrollBar()->setPageStep(seen);
    verticalScrollBar()->setRange(0, std::max(0, rows - seen));
    viewport()->update();
}

void BytesPane::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    arrange();
}

void BytesPane::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        arrange();
}

} // namespace ui
