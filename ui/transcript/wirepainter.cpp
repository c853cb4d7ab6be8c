// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/transcript/wirepainter.h"

#include "ui/theme/palette.h"

#include <QApplication>
#include <QFontMetricsF>

namespace ui {

using Look = WirePiece::Look;

namespace {

constexpr qreal blockPadding = 4;
constexpr int blockKeySize = 12;
constexpr qreal blockCorner = 3;

} // namespace

void paintIcon(QPainter *painter, const QRectF &room, QLatin1String name, Role role, int size)
{
    const QPointF middle = room.center();
    const QRect place(qRound(middle.x() - size / 2.0), qRound(middle.y() - size / 2.0), size, size);
    icon(name, role).paint(painter, place);
}

QColor secretGround()
{
    return mixed(color(Role::Text), color(Role::Base), 0.14);
}

void paintSecretBlock(QPainter *painter, const QRectF &room)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(secretGround());
    painter->drawRoundedRect(room.adjusted(0, 2, 0, -2), blockCorner, blockCorner);
    painter->restore();
}

WirePainter::WirePainter()
    : m_wire(wireFont())
    , m_wireStrong(strong(wireFont()))
    , m_words(QApplication::font())
    , m_wordsStrong(strong(QApplication::font()))
{
}

const QFont &WirePainter::fontOf(const WirePiece &piece, bool strongWords) const
{
    if (piece.look == Look::Words)
        return strongWords ? m_wordsStrong : m_words;
    return piece.look == Look::Strong || strongWords ? m_wireStrong : m_wire;
}

qreal WirePainter::pieceWidth(const WirePiece &piece, bool strongWords) const
{
    const qreal text = QFontMetricsF(fontOf(piece, strongWords)).horizontalAdvance(piece.text);
    return piece.look == Look::Secret ? text + blockKeySize + 3 * blockPadding : text;
}

qreal WirePainter::width(const WireText &text, bool strongWords) const
{
    qreal sum = 0;
    for (const WirePiece &piece : text)
        sum += pieceWidth(piece, strongWords);
    return sum;
}

qreal WirePainter::paint(QPainter *painter, const QRectF &room, const WireText &text, const QColor &ink,
                         Qt::LayoutDirection direction, bool strongWords) const
{
    painter->save();
    painter->setLayoutDirection(Qt::LeftToRight);
    const qreal ellipsis = QFontMetricsF(m_wire).horizontalAdvance(QChar(0x2026));
    const bool fits = width(text, strongWords) <= room.width();
    const qreal end = fits ? room.right() : room.right() - ellipsis;
    qreal x = room.left();
    for (const WirePiece &piece : text) {
        const QFontMetricsF metrics(fontOf(piece, strongWords));
        const qreal wide = pieceWidth(piece, strongWords);
        const bool cut = x + wide > end && !fits;
        QRectF place(x, room.top(), cut ? room.right() - x : wide, room.height());
        painter->setFont(fontOf(piece, strongWords));
        painter->setPen(piece.look == Look::Escaped ? color(Role::Warning) : ink);
        if (piece.look == Look::Words) {
            const bool alone = text.size() == 1;
            if (alone)
                place.setRight(room.right());
            painter->setLayoutDirection(alone ? direction : Qt::LeftToRight);
            painter->drawText(place, int(Qt::AlignVCenter | Qt::AlignLeading),
                              metrics.elidedText(piece.text, Qt::ElideRight, place.width()));
            x = alone && direction == Qt::RightToLeft ? room.left() : x;
        } else if (piece.look == Look::Secret && !cut) {
            paintSecretBlock(painter, place);
            paintIcon(painter, QRectF(x + blockPadding, room.top(), blockKeySize, room.height()),
                      QLatin1String("key"), Role::Text, blockKeySize);
            painter->setPen(color(Role::Text));
            painter->drawText(place.adjusted(blockKeySize + 2 * blockPadding, 0, 0, 0),
                              int(Qt::AlignVCenter | Qt::AlignLeft), piece.text);
        } else {
            const QString shown =
                cut ? metrics.elidedText(piece.look == Look::Secret ? QString(QChar(0x2026))
                                                                    : piece.text + QChar(0x2026),
                                         Qt::ElideRight, place.width())
                    : piece.text;
            painter->drawText(place, int(Qt::AlignVCenter | Qt::AlignLeft), shown);
        }
        x = cut ? room.right() : x + wide;
        if (cut)
            break;
    }
    painter->restore();
    return x;
}

} // namespace ui
