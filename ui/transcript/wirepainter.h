// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/transcriptwords.h"
#include "ui/theme/theme.h"

#include <QPainter>

namespace ui {

/// Paints pieces of wire text in one line: bold verbs, secrets as a grey block with a key, an ellipsis where
/// the room ends.
class WirePainter
{
public:
    /// Fonts are asked for once a paint, not once a piece.
    WirePainter();

    /// Paints into `room`, upright in the middle, and gives the x just behind the text. Wire text runs left
    /// to right; words of ours follow `direction`.
    qreal paint(QPainter *painter, const QRectF &room, const WireText &text, const QColor &ink,
                Qt::LayoutDirection direction, bool strongWords = false) const;

    [[nodiscard]] qreal width(const WireText &text, bool strongWords = false) const;

private:
    [[nodiscard]] const QFont &fontOf(const WirePiece &piece, bool strongWords) const;
    [[nodiscard]] qreal pieceWidth(const WirePiece &piece, bool strongWords) const;

    QFont m_wire;
    QFont m_wireStrong;
    QFont m_words;
    QFont m_wordsStrong;
};

/// The ground that a secret stands on, quiet enough for text in every scheme.
QColor secretGround();

/// The block for a key and the bullets, in `room`'s height.
void paintSecretBlock(QPainter *painter, const QRectF &room);

/// The icon in the middle of the room.
void paintIcon(QPainter *painter, const QRectF &room, QLatin1String name, Role role, int size = smallIcon);

} // namespace ui
