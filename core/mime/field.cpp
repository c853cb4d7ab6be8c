// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mime/field.h"

#include "mime/encodedword.h"
#include "mime/fieldwriter.h"
#include "mime/parameter.h"

#include <algorithm>

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

/// The name of a mailbox: atoms where they do, else quoted, else encoded.
void writePhrase(FieldWriter &writer, const QString &name, Charset charset)
{
    constexpr qsizetype longestQuoted = 70; // a quoted string is one word: it is not folded
    if (!survives(name, charset)) {
        writeEncoded(writer, name, Place::Phrase);
    } else if (isAtoms(name)) {
        for (const auto word : QStringView(name).split(u' '))
            writer.word(word.toUtf8());
    } else if (const auto quoted = quotedString(name); quoted.size() <= longestQuoted) {
        writer.word(quoted);
    } else {
        writeEncoded(writer, name, Place::Phrase);
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

QByteArray mailboxField(QByteArrayView name, const QList<Mailbox> &mailboxes, Charset charset)
{
    FieldWriter writer(name);
    for (qsizetype i = 0; i < mailboxes.size(); ++i) {
        const auto &mailbox = mailboxes[i];
        auto address = mailbox.address.wire(charset == Charset::Utf8);
        if (!mailbox.name.isEmpty()) {
            writePhrase(writer, mailbox.name, charset);
            address = '<' + address + '>';
        }
        writer.word(i + 1 < mailboxes.size() ? address + ',' : address);
    }
    return writer.finish();
}

QByteArray parameterField(QByteArrayView name, QByteArrayView value, const QList<FieldParameter> &parameters,
                          Charset charset)
{
    QList<QByteArray> words{value.toByteArray()};
    for (const auto &parameter : parameters) {
        const bool raw = isPlain(parameter.value, charset);
        words += raw ? parameterWords(parameter.name, parameter.value)
                     : extendedWords(parameter.name, parameter.value);
    }
    FieldWriter writer(name);
    for (qsizetype i = 0; i < words.size(); ++i)
        writer.word(i + 1 < words.size() ? words[i] + ';' : words[i]);
    return writer.finish();
}

} // namespace mime
