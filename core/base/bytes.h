// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

namespace base {

/// A run of octets inside some buffer: [offset, offset + length).
struct Span
{
    qsizetype offset = 0;
    qsizetype length = 0;

    [[nodiscard]] qsizetype end() const { return offset + length; }
    bool operator==(const Span &) const = default;
};
using Spans = QList<Span>;

/// Whether every octet is below 0x80.
[[nodiscard]] bool isAscii(QByteArrayView bytes);

/// Whether CR, LF or NUL occurs: such bytes never enter a command or a header from data.
[[nodiscard]] bool hasLineBreakOrNul(QByteArrayView bytes);

/// The run in the base64 text of a buffer that any octet of `plain` (a run of the buffer itself) has a part
/// in. Octets of the buffer share base64 characters with their neighbours, so the result covers those too
/// (RFC 4648 §4).
[[nodiscard]] Span base64Span(Span plain);

} // namespace base
