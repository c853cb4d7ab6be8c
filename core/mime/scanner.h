// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mime/input.h"

#include <QByteArray>

namespace mime {

/// What decides how octets can be sent.
struct Traits
{
    qint64 size = 0;
    qint64 mendedSize = 0;       ///< with CRLF for each bare LF and bare CR
    qint64 longestLine = 0;      ///< octets, without the line end
    bool eightBit = false;       ///< octets above 0x7f
    bool eightBitHeader = false; ///< such octets before the first empty line
    bool nul = false;
    bool bareCr = false;
    bool bareLf = false;
    bool lineOpen = false; ///< the last line has no end
    bool marked = false;   ///< a line begins with the marker

    /// Whether they can go as they are, once bare LF is mended (RFC 2045 §2.7, §2.8).
    [[nodiscard]] bool fitsLines() const;
};

/// RFC 5321 §4.5.3.1.6, RFC 5322 §2.1.1: without the CRLF.
inline constexpr qint64 maxLine = 998;

/// Reads octets once, in pieces of any size.
class Scanner
{
public:
    /// `marker`: what no line may begin with, a boundary's beginning; empty for none.
    explicit Scanner(QByteArray marker = {});

    void feed(QByteArrayView octets);
    [[nodiscard]] Traits finish();

private:
    void endLine();
    void content(QByteArrayView run);

    QByteArray m_marker;
    Traits m_traits;
    qint64 m_line = 0;       ///< octets of the current line so far
    qsizetype m_matched = 0; ///< octets of the marker that the line begins with; -1: it begins otherwise
    bool m_inHeader = true;
    bool m_byRun = true; ///< this piece began in the header
    bool m_afterCr = false;
};

Traits scan(QByteArrayView octets, const QByteArray &marker = {});
std::expected<Traits, base::Failure> scan(Input &input, const QByteArray &marker = {});

} // namespace mime
