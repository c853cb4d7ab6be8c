// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>

#include <vector>

namespace transcript {

/// Which entry sent a command and which was the first to answer it. Commands are numbered from 1 in the order
/// in which they are sent, so a table does. A file can claim any number: those far beyond the count of
/// entries go to a hash instead.
class CommandIndex
{
public:
    /// Only the first entry for a command counts. `entry` is the index of the entry being appended.
    void sent(quint32 command, quint32 entry);
    void answered(quint32 command, quint32 entry);

    /// Index of the entry, -1 where there is none.
    [[nodiscard]] qsizetype sentAt(quint32 command) const { return qsizetype(find(command).sent) - 1; }
    [[nodiscard]] qsizetype answeredAt(quint32 command) const
    {
        return qsizetype(find(command).answered) - 1;
    }

private:
    /// Indices plus one; 0 is none.
    struct Row
    {
        quint32 sent = 0;
        quint32 answered = 0;
    };

    Row &row(quint32 command, quint32 entry);
    [[nodiscard]] Row find(quint32 command) const;

    std::vector<Row> m_rows;
    QHash<quint32, Row> m_strays;
};

} // namespace transcript
