// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/transcriptgroups.h"

#include <algorithm>

namespace ui {

void TranscriptGroups::add(const transcript::Transcript &transcript, qsizetype entry)
{
    const quint32 number = transcript.group(entry);
    if (number == 0)
        return;
    if (m_groups.empty() || m_groups.back().number != number)
        m_groups.push_back({number, entry, entry});
    m_groups.back().last = entry;
}

quint32 TranscriptGroups::at(qsizetype entry) const
{
    const auto after = std::ranges::upper_bound(m_groups, entry, {}, &Group::first);
    if (after == m_groups.begin() || entry > (after - 1)->last)
        return 0;
    return (after - 1)->number;
}

} // namespace ui
