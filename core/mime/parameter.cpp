// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mime/parameter.h"

#include <algorithm>

namespace mime {

namespace {

constexpr qsizetype wordLimit = 74; // on a line of 76: a space before it, a semicolon behind

bool isTokenCharacter(char c) // RFC 2045 §5.1
{
    return c > ' ' && c <= '~' && !QByteArrayView("()<>@,;:\\\"/[]?=").contains(c);
}

bool isAttributeCharacter(char c) // RFC 2231 §7
{
    return isTokenCharacter(c) && !QByteArrayView("*'%").contains(c);
}

/// The value with percent signs, one item a character, so that none is split.
QList<QByteArray> percentEncoded(const QString &value)
{
    QList<QByteArray> characters;
    const QByteArray octets = value.toUtf8();
    for (const char c : octets) {
        const bool continues = (static_cast<unsigned char>(c) & 0xc0) == 0x80;
        if (!continues || characters.isEmpty())
            characters.append(QByteArray());
        characters.last() +=
            isAttributeCharacter(c) ? QByteArray(1, c) : '%' + QByteArray(1, c).toHex().toUpper();
    }
    return characters;
}

} // namespace

QList<QByteArray> parameterWords(const QByteArray &name, const QString &value)
{
    const auto octets = value.toUtf8();
    const bool isToken = !octets.isEmpty() && std::ranges::all_of(octets, isTokenCharacter);
    const auto word = name + '=' + (isToken ? octets : '"' + octets + '"');
    if (word.size() > wordLimit || octets.contains('"') || octets.contains('\\'))
        return extendedWords(name, value);
    return {word};
}

QList<QByteArray> extendedWords(const QByteArray &name, const QString &value)
{
    const auto characters = percentEncoded(value);
    const auto whole = name + "*=UTF-8''" + characters.join();
    if (whole.size() <= wordLimit)
        return {whole};
    QList<QByteArray> words{name + "*0*=UTF-8''"};
    for (const auto &character : characters) {
        if (words.last().size() + character.size() > wordLimit)
            words.append(name + '*' + QByteArray::number(words.size()) + "*=");
        words.last() += character;
    }
    return words;
}

} // namespace mime
