// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/nearest.h"

#include <algorithm>
#include <numeric>
#include <vector>

namespace cli {
namespace {

/// Insertions, deletions and replacements that make one of the other (Levenshtein).
qsizetype edits(const QString &one, const QString &other)
{
    std::vector<qsizetype> row(static_cast<std::size_t>(other.size()) + 1);
    std::iota(row.begin(), row.end(), 0);
    for (const QChar letter : one) {
        qsizetype diagonal = row.front()++;
        for (std::size_t at = 1; at < row.size(); ++at) {
            const qsizetype replaced = diagonal + (letter == other[static_cast<qsizetype>(at) - 1] ? 0 : 1);
            diagonal = row[at];
            row[at] = std::min({replaced, row[at] + 1, row[at - 1] + 1});
        }
    }
    return row.back();
}

} // namespace

QString nearest(const QString &word, const QStringList &candidates)
{
    const QString folded = word.toCaseFolded();
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
