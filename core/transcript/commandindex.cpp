// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "transcript/commandindex.h"

namespace transcript {

void CommandIndex::sent(quint32 command, quint32 entry)
{
    Row &found = row(command, entry);
    if (found.sent == 0)
        found.sent = entry + 1;
}

void CommandIndex::answered(quint32 command, quint32 entry)
{
    Row &found = row(command, entry);
    if (found.answered == 0)
        found.answered = entry + 1;
}

CommandIndex::Row &CommandIndex::row(quint32 command, quint32 entry)
{
    if (command < m_rows.size())
        return m_rows[command];
    // Twice the entries is more than a session can number, and keeps the table's size in proportion to the
    // transcript's.
    const quint64 sensible = 2 * (quint64(entry) + 1);
    if (command > sensible || m_strays.contains(command))
        return m_strays[command];
    m_rows.resize(size_t(command) + 1);
    return m_rows[command];
}

CommandIndex::Row CommandIndex::find(quint32 command) const
{
    Row found = command < m_rows.size() ? m_rows[command] : Row{};
    if (m_strays.isEmpty())
        return found;
    const Row stray = m_strays.value(command); // the older of the two, if the table has grown past it since
    return {stray.sent ? stray.sent : found.sent, stray.answered ? stray.answered : found.answered};
}

} // namespace transcript
