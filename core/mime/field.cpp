// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mime/field.h"

#include "mime/encodedword.h"
#include "mime/fieldwriter.h"
#include "mime/parameter.h"

#include <algorithm>
#include <optional>

namespace mime {

namespace {

// A word without white space cannot be folded; far beyond this it would not fit the 998 octets of a line.
constexpr qsizetype longestWord = 900;

bool isControl(QChar c)
{
    return c < QChar(u' ') || (c >= QChar(0x7f) && c < QChar(0xa0)) || c == QChar::LineSeparator ||
           c == QChar::ParagraphSeparator;
}

/// Whether the characters can stand in a header as they are.
bool isPlain(const QString &text, Charset charset)
{
    return std::ranges::none_of(
        text, [charset](QChar c) { return isControl(c) || (charset == Charset::Ascii && c > QChar(u'~')); });
}

qsizetype longestWordOf(const QString &text)
{
    qsizetype longest = 0;
    for (const auto word : QStringView(text).split(u' '))
        longest = std::max(longest, word.toUtf8().size());
    return longest;
}

/// Whether a reader would give the text back as it is: folding, trimming and decoding would change the
/// others.
bool survives(const QString &text, Charset charset)
{
    return isPlain(text, charset) && !text.contains(QLatin1String("=?")) &&
           !text.contains(QLatin1String("  ")) && !text.startsWith(u' ') && !text.endsWith(u' ') &&
           longestWordOf(text) <= longestWord;
}

bool isAtext(QChar c) // RFC 5322 §3.2.3, RFC 6532 §3.2
{
    return c > QChar(u'~') || (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') ||
           (c >= u'0' && c <= u'9') || QLatin1String("!#$%&'*+-/=?^_`{|}~").contains(c);
}

bool isAtoms(const QString &text)
{
    return std::ranges::all_of(text, [](QChar c) { return c == u' ' || isAtext(c); });
}

QByteArray quotedString(const QString &text)
{
    return '"' + text.toUtf8().replace('\\', "\\\\").replace('"', "\\\"") + '"';
}

void writeEncoded(FieldWriter &writer, const QString &text, Place place)
{
    for (const auto &word : encodedWords(text, place, writer.roomForEncodedWord()))
        writer.word(word);
}

/// The name as one piece, atoms or a quoted string; nothing where it must be encoded. What does not fit a
/// line is encoded too: readers differ on folds inside names.
std::optional<QByteArray> wholeName(const QString &name, Charset charset)
{
    constexpr qsizetype longest = 70;
    auto whole = isAtoms(name) ? name.toUtf8() : quotedString(name);
    return survives(name, charset) && whole.size() <= longest ? std::optional(std::move(whole))
                                                              : std::nullopt;
}

/// A name with its address, on one line where they fit one.
void writeNamed(FieldWriter &writer, const QString &name, const QByteArray &address, Charset charset)
{
    const auto whole = wholeName(name, charset);
    if (!whole) {
        writeEncoded(writer, name, Place::Phrase);
        writer.word(address);
    } else if (FieldWriter::fitsLine(whole->size() + 1 + address.size())) {
        writer.word(*whole + ' ' + address);
    } else {
        writer.word(*whole);
        writer.word(address);
    }
}

} // namespace

QByteArray textField(QByteArrayView name, const QString &text, Charset charset)
{
    FieldWriter writer(name);
    if (!survives(text, charset)) {
        writeEncoded(writer, text, Place::Text);
    } else {
        for (const auto word : QStringView(text).split(u' '))
            writer.word(word.toUtf8());
    }
    return writer.finish();
}

QByteArray verbatimField(QByteArrayView name, const QByteArray &value)
{
    const auto isBlank = [](char c) { return c == ' ' || c == '\t'; };
    FieldWriter writer(name);
    for (QByteArrayView rest = QByteArrayView(value).trimmed(); !rest.isEmpty();) {
        const auto word = std::ranges::find_if_not(rest, isBlank);
        const auto end = std::find_if(word, rest.end(), isBlank);
        const QByteArrayView space{rest.begin(), word};
        writer.word({word, end}, space.isEmpty() ? QByteArrayView(" ") : space);
        rest = {end, rest.end()};
    }
    return writer.finish();
}

QByteArray mailboxField(QByteArrayView fieldName, const QList<Mailbox> &mailboxes, Charset charset)
{
    FieldWriter writer(fieldName);
    for (qsizetype i = 0; i < mailboxes.size(); ++i) {
        const auto &[name, address] = mailboxes[i];
        const auto octets = address.wire(charset == Charset::Utf8);
        const QByteArray comma = i + 1 < mailboxes.size() ? "," : "";
        if (name.isEmpty())
            writer.word(octets + comma);
        else
            writeNamed(writer, name, '<' + octets + '>' + comma, charset);
    }
    return writer.finish();
}

QByteArray parameterField(QByteArrayView name, QByteArrayView value, const QList<FieldParameter> &parameters,
                          Charset charset)
{
    QList<QByteArray> words{value.toByteArray()};
    for (const auto &parameter : parameters) {
        const bool raw = isPlain(parameter.value, charset) && !parameter.value.contains(QLatin1String("=?"));
        words += raw ? parameterWords(parameter.name, parameter.value)
                     : extendedWords(parameter.name, parameter.value);
    }
    FieldWriter writer(name);
    for (qsizetype i = 0; i < words.size(); ++i)
        writer.word(i + 1 < words.size() ? words[i] + ';' : words[i]);
    return writer.finish();
}

} // namespace mime
