// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mime/fieldwriter.h"

#include "mime/encodedword.h"

namespace mime {

namespace {
constexpr qsizetype lineLimit = 76;
}

FieldWriter::FieldWriter(QByteArrayView name)
{
    m_out += name;
    m_out += ':';
}

void FieldWriter::word(QByteArrayView word, QByteArrayView space)
{
    if (word.isEmpty())
        return;
    const bool tooLong = m_out.size() - m_lineStart + space.size() + word.size() > lineLimit;
    // Right after the name a fold is worth it only where the word then fits: some readers take a first line
    // without content for an empty field.
    const bool helps = m_lineHasWord || space.size() + word.size() <= lineLimit;
    if (tooLong && helps) {
        m_out += "\r\n";
        m_lineStart = m_out.size();
    }
    m_out += space;
    m_out += word;
    m_lineHasWord = true;
}

qsizetype FieldWriter::roomForEncodedWord() const
{
    const auto left = lineLimit - (m_out.size() - m_lineStart) - 1;
    return left < minEncodedWord ? maxEncodedWord : qMin(left, maxEncodedWord);
}

bool FieldWriter::fitsLine(qsizetype size)
{
    return 1 + size <= lineLimit;
}

QByteArray FieldWriter::finish()
{
    m_out += "\r\n";
    return std::move(m_out);
}

} // namespace mime
