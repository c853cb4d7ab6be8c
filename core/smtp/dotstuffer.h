// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace smtp {

/// Transparency for DATA (RFC 5321 §4.5.2): a dot that begins a line is doubled, also when the line began in
/// an earlier chunk, and the end of data is closed with exactly one CRLF before the dot.
class DotStuffer
{
public:
    [[nodiscard]] QByteArray stuff(const QByteArray &chunk);

    /// What ends the data: ".\r\n", with a CRLF before it where the message did not end a line.
    [[nodiscard]] QByteArray end() const;

    [[nodiscard]] qint64 stuffedLines() const { return m_stuffed; }
    [[nodiscard]] qint64 lines() const { return m_lines; }

private:
    static QByteArray finish(QByteArray &out, const QByteArray &chunk, const char *copied, const char *end);

    enum class At { LineStart, Inside, AfterCr } m_at = At::LineStart;
    qint64 m_stuffed = 0;
    qint64 m_lines = 0;
};

} // namespace smtp
