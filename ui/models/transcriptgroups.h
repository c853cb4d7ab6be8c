// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "transcript/transcript.h"

#include <vector>

namespace ui {

/// Where the pipelined groups of a transcript lie: from a group's first command to its last reply. Groups
/// follow one another.
class TranscriptGroups
{
public:
    void clear() { m_groups.clear(); }
    void add(const transcript::Transcript &transcript, qsizetype entry);

    /// The number of the group that the entry lies within, a member of it or not; 0 for none.
    [[nodiscard]] quint32 at(qsizetype entry) const;

private:
    struct Group
    {
        quint32 number;
        qsizetype first;
        qsizetype last;
    };
    std::vector<Group> m_groups;
};

} // namespace ui
