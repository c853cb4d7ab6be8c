// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "explain/words.h"

#include "transcript/printable.h"

#include <QLocale>

#include <algorithm>

namespace explain {

QString who(registry::Actor actor)
{
    switch (actor) {
    case registry::Actor::Nobody:
        return {};
    case registry::Actor::You:
        return Text::tr("You");
    case registry::Actor::Administrator:
        return Text::tr("The mail administrator");
    case registry::Actor::Provider:
        return Text::tr("The provider");
    case registry::Actor::Recipient:
        return Text::tr("The recipient’s side");
    }
    return {};
}

QString doing(base::Phase phase)
{
    switch (phase) {
    case base::Phase::Lookup:
        return Text::tr("while looking up the name");
    case base::Phase::Connect:
        return Text::tr("while connecting");
    case base::Phase::Greeting:
        return Text::tr("while waiting for the greeting");
    case base::Phase::Ehlo:
        return Text::tr("while asking what the server offers");
    case base::Phase::StartTls:
        return Text::tr("while asking for encryption");
    case base::Phase::Tls:
        return Text::tr("during the TLS handshake");
    case base::Phase::Auth:
        return Text::tr("while signing in");
    case base::Phase::Mail:
        return Text::tr("while naming the sender");
    case base::Phase::Rcpt:
        return Text::tr("while naming the recipients");
    case base::Phase::Data:
        return Text::tr("while asking to send the message");
    case base::Phase::Body:
        return Text::tr("while sending the message");
    case base::Phase::EndOfData:
        return Text::tr("while waiting for the answer to the message");
    case base::Phase::Rset:
        return Text::tr("while dropping the message");
    case base::Phase::Noop:
        return Text::tr("while asking whether the server is there");
    case base::Phase::Quit:
        return Text::tr("while saying goodbye");
    case base::Phase::Turn:
        return Text::tr("while fetching waiting mail");
    }
    return {};
}

QString visible(QByteArrayView octets)
{
    return QString::fromUtf8(transcript::printable(octets));
}

QString visible(QStringView text)
{
    return visible(text.toUtf8());
}

QString number(qint64 value)
{
    return QLocale().toString(value);
}

QString bytes(qint64 count)
{
    return Text::tr("%1 bytes").arg(number(count));
}

QString roughSize(qint64 count)
{
    return QLocale().formattedDataSize(count, count < 1'000'000 ? 0 : 1, QLocale::DataSizeSIFormat);
}

QString capitalised(const QString &text)
{
    return text.isEmpty() ? text : text.front().toUpper() + text.sliced(1);
}

QString shortAddress(const QString &address)
{
    const qsizetype at = address.lastIndexOf(QLatin1Char('@'));
    return at > 0 ? address.first(at) : address;
}

QString shortened(const QString &text, qsizetype limit)
{
    if (text.size() <= limit)
        return text;
    if (limit < 1)
        return {};
    const qsizetype head = limit / 2;
    return text.first(head) + QChar(0x2026) + text.last(limit - head - 1);
}

QString fitted(const QString &pattern, QStringList arguments, qsizetype limit)
{
    // what a name or an address must keep to be recognised
    constexpr qsizetype least = 6;
    const auto filled = [&pattern, &arguments] {
        // in one pass: a name from the other side may hold %2 itself
        QString text;
        for (qsizetype i = 0; i < pattern.size(); ++i) {
            const qsizetype place = i + 1 < pattern.size() ? pattern.at(i + 1).digitValue() : -1;
            if (pattern.at(i) != QLatin1Char('%') || place < 1 || place > arguments.size()) {
                text += pattern.at(i);
            } else {
                text += arguments.at(place - 1);
                ++i;
            }
        }
        return text;
    };
    for (QString text = filled(); text.size() > limit; text = filled()) {
        const auto longest = std::ranges::max_element(
            arguments, [](const QString &a, const QString &b) { return a.size() < b.size(); });
        if (longest == arguments.end() || longest->size() <= least)
            return text.first(limit - 1) + QChar(0x2026);
        *longest = shortened(*longest, std::max(least, longest->size() - (text.size() - limit)));
    }
    return filled();
}

} // namespace explain
