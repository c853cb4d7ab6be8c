// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/text.h"

namespace cli {
namespace {

bool isWide(char32_t letter)
{
    // The blocks of Unicode's East Asian Width W and F that occur in mail: Hangul, CJK, full-width forms,
    // emoji.
    return (letter >= 0x1100 && letter <= 0x115F) || (letter >= 0x2E80 && letter <= 0xA4CF) ||
           (letter >= 0xAC00 && letter <= 0xD7A3) || (letter >= 0xF900 && letter <= 0xFAFF) ||
           (letter >= 0xFE30 && letter <= 0xFE6F) || (letter >= 0xFF00 && letter <= 0xFF60) ||
           (letter >= 0x1F300 && letter <= 0x1FAFF) || (letter >= 0x20000 && letter <= 0x3FFFD);
}

bool isControl(char32_t letter)
{
    // Also the marks that reorder what stands around them: text from a server must not be able to rewrite a
    // line.
    return letter < 0x20 || (letter >= 0x7F && letter < 0xA0) || (letter >= 0x202A && letter <= 0x202E) ||
           (letter >= 0x2066 && letter <= 0x2069);
}

} // namespace

qsizetype columns(const QString &text)
{
    qsizetype result = 0;
    for (const char32_t letter : text.toUcs4()) {
        const auto category = QChar::category(letter);
        if (category != QChar::Mark_NonSpacing && category != QChar::Mark_Enclosing &&
            category != QChar::Other_Format)
            result += isWide(letter) ? 2 : 1;
    }
    return result;
}

QStringList wrapped(const QString &paragraph, qsizetype width)
{
    QStringList lines;
    QString line;
    qsizetype used = 0;
    for (const QString &word : paragraph.split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        const qsizetype needed = columns(word);
        if (!line.isEmpty() && used + 1 + needed > width) {
            lines += line;
            line.clear();
        }
        if (line.isEmpty()) {
            line = word;
            used = needed;
        } else {
            line += QLatin1Char(' ') + word;
            used += 1 + needed;
        }
    }
    if (!line.isEmpty())
        lines += line;
    return lines;
}

QString paragraph(const QString &text, qsizetype width, qsizetype indent)
{
    QString result;
    for (const QString &line : wrapped(text, width - indent))
        result += QString(indent, QLatin1Char(' ')) + line + QLatin1Char('\n');
    return result;
}

QString printable(const QString &text)
{
    QString result;
    result.reserve(text.size());
    for (const char32_t letter : text.toUcs4()) {
        if (isControl(letter))
            result += QStringLiteral("\\x%1").arg(static_cast<uint>(letter), 2, 16, QLatin1Char('0'));
        else
            result += QChar::fromUcs4(letter);
    }
    return result;
}

} // namespace cli
