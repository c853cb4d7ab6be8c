// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace transcript {

/// Octets as text that cannot do anything to a terminal, a ticket or a reader: valid UTF-8 of printable
/// characters stays, every other octet is written as \xNN. That includes what reorders text (bidi controls)
/// or breaks lines.
QByteArray printable(QByteArrayView octets);

/// How many octets from `offset` form one printable UTF-8 character; 0 where none begins there.
qsizetype printableLength(QByteArrayView octets, qsizetype offset);

} // namespace transcript
