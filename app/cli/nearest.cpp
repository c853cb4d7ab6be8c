// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/nearest.h"

#include <algorithm>
#include <vector>

namespace cli {
namespace {

/// Insertions, deletions, replacements and swapped neighbours that make one of the other.
qsizetype edits(const QString &one, const QString &other)
{
    const auto cells = static_cast<std::size_t>(other.size()) + 1;
    std::vector<qsizetype> beforeLast(cells);
    std::vector<qsizetype> last(cells);
    std::vector<qsizetype> row(cells);
    std::ranges::generate(row, [next = qsizetype(0)]() mutable { return next++; });
    for (qsizetype i = 1; i <= one.size(); ++i) {
        beforeLast.swap(last);
        last.swap(row);
        row[0] = i;
        for (qsizetype j = 1; j <= other.size(); ++j) {
            const auto at = static_cast<std::size_t>(j);
            const bool same = one[i - 1] == other[j - 1];
            row[at] = std::min({last[at - 1] + (same ? 0 : 1), last[at] + 1, row[at - 1] + 1});
            if (i > 1 && j > 1 && one[i - 1] == other[j - 2] && one[i - 2] == other[j - 1])
                row[at] = std::min(row[at], beforeLast[at - 2] + 1);
        }
    }
    return row.back();
}

} // namespace

QString nearest(const QString &word, const QStringList &candidates)
{
    const QString folded = word.toCaseFolded();
    // Every number is as near to one as to another.
    if (std::ranges::none_of(folded, [](QChar c) { return c.isLetter(); }))
        return {};
    QString best;
    // A third of the letters wrong is a typing error; more is another word.
    qsizetype least = std::max<qsizetype>(folded.size() / 3, 1) + 1;
    for (const QString &candidate : candidates) {
        const QString known = candidate.toCaseFolded();
        const bool begins = folded.size() >= 3 && (known.startsWith(folded) || folded.startsWith(known));
        const qsizetype distance = begins ? 1 : edits(folded, known);
        if (distance < least) {
            least = distance;
            best = candidate;
        }
    }
    return best;
}

} // namespace cli
