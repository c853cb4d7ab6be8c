// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "explain/lines.h"
#include "explain/words.h"

namespace explain {

namespace {

// +HH stands for an octet (RFC 3461 §4, xtext)
QByteArray fromXtext(QByteArrayView text)
{
    QByteArray octets;
    for (qsizetype i = 0; i < text.size(); ++i) {
        bool hex = false;
        const int octet =
            text[i] == '+' && i + 2 < text.size() ? text.sliced(i + 1, 2).toByteArray().toInt(&hex, 16) : 0;
        octets.append(hex ? char(octet) : text[i]);
        if (hex)
            i += 2;
    }
    return octets;
}

QString bodyType(const QByteArray &value)
{
    if (value == "8BITMIME")
        return Text::tr("8-bit text");
    if (value == "BINARYMIME")
        return Text::tr("binary content");
    if (value == "7BIT")
        return Text::tr("7-bit text only");
    return visible(value);
}

QString notify(const QByteArray &value)
{
    QStringList when;
    for (const QByteArray &word : value.split(',')) {
        if (word == "NEVER")
            return Text::tr("no reports at all");
        if (word == "SUCCESS")
            when.append(Text::tr("on delivery"));
        else if (word == "FAILURE")
            when.append(Text::tr("on failure"));
        else if (word == "DELAY")
            when.append(Text::tr("on delay"));
        else
            when.append(visible(word));
    }
    return Text::tr("report %1").arg(when.join(QStringLiteral(", ")));
}

QString originalRecipient(QByteArrayView value)
{
    const qsizetype semicolon = value.indexOf(';');
    return visible(fromXtext(semicolon < 0 ? value : value.sliced(semicolon + 1)));
}

QString deadline(const QByteArray &value)
{
    const QList<QByteArray> parts = value.split(';');
    const QString seconds = visible(parts.first());
    if (parts.size() > 1 && parts.at(1).startsWith('R'))
        return Text::tr("return it if not delivered within %1 seconds").arg(seconds);
    if (parts.size() > 1 && parts.at(1).startsWith('N'))
        return Text::tr("tell the sender if not delivered within %1 seconds").arg(seconds);
    return visible(value);
}

QString inWords(const QByteArray &keyword, QByteArrayView raw)
{
    const QByteArray value = raw.toByteArray().toUpper();
    if (keyword == "SIZE") {
        bool isNumber = false;
        const qint64 size = value.toLongLong(&isNumber);
        return isNumber ? bytes(size) : visible(raw);
    }
    if (keyword == "BODY")
        return bodyType(value);
    if (keyword == "NOTIFY")
        return notify(value);
    if (keyword == "RET")
        return value == "HDRS"
                   ? Text::tr("reports hold the header only")
                   : (value == "FULL" ? Text::tr("reports hold the whole message") : visible(raw));
    if (keyword == "ENVID")
        return visible(fromXtext(raw));
    if (keyword == "ORCPT")
        return originalRecipient(raw);
    if (keyword == "AUTH")
        return value == "<>" ? Text::tr("submitted by nobody in particular") : visible(fromXtext(raw));
    if (keyword == "BY")
        return deadline(value);
    if (keyword == "HOLDFOR")
        return Text::tr("hold it for %1 seconds").arg(visible(raw));
    if (keyword == "HOLDUNTIL")
        return Text::tr("hold it until %1").arg(visible(raw));
    return visible(raw);
}

} // namespace

Field parameterField(QByteArrayView line, const KeywordValue &parameter)
{
    const QByteArray keyword = at(line, parameter.keyword).toByteArray().toUpper();
    const QByteArrayView value = at(line, parameter.value);
    Field field{visible(keyword), inWords(keyword, value), parameter.whole(), false, Severity::Plain};
    if (value.isEmpty()) {
        const registry::Extension *extension = registry::extension(keyword);
        field.value = extension ? extension->title : Text::tr("wanted");
    }
    return field;
}

} // namespace explain
