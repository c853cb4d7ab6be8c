// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "transcript/transcript.h"

#include <QString>

#include <vector>

namespace ui {

/// A row's text in pieces, each with its own look.
struct WirePiece
{
    enum class Look {
        Plain,   ///< as on the wire
        Strong,  ///< verb, code, enhanced code
        Escaped, ///< octets that cannot be shown, as \xNN
        Secret,  ///< a mask: a key and eight bullets
        Words,   ///< ours, about what is not a line
    };
    Look look = Look::Plain;
    QString text;
    bool operator==(const WirePiece &) const = default;
};
using WireText = std::vector<WirePiece>;

/// What the column "On the wire" shows of an entry: a line without its end, or words about an event. At most
/// `limit` octets of a line are read; no column is wider.
WireText wireText(const transcript::Transcript &transcript, qsizetype entry, qsizetype limit = 1000);

/// The same as one string, secrets as bullets: for copies and for those who listen.
QString plainText(const WireText &text);

/// The mask as it is shown: always eight, so that no length is told.
QString secretBullets();

/// Nanoseconds as milliseconds with one digit after the point; empty below zero.
QString milliseconds(qint64 nanoseconds);

/// "sent, encrypted": the arrow and the padlock in words; empty for what has neither.
QString directionWords(const transcript::Transcript &transcript, qsizetype entry);

} // namespace ui
