// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "live/samples.h"

#include "mime/compose.h"
#include "mime/emlsource.h"

#include <QTimeZone>
#include <QUuid>

namespace live {
namespace {

mime::Message letter(const QByteArray &messageId)
{
    mime::Message message;
    message.from = {QStringLiteral("Jana Keller"), *base::Address::parse(QStringLiteral("jana@example.net"))};
    message.to = {{QStringLiteral("Tomás Ruiz"), *base::Address::parse(QStringLiteral("tomas@example.org"))}};
    message.subject = QStringLiteral("A sample");
    message.date = QDateTime(QDate(2026, 3, 1), QTime(12, 30), QTimeZone(3600));
    message.messageId = messageId;
    message.boundarySeed = "live";
    return message;
}

MakeSource composed(const mime::Message &message)
{
    return [message] { return mime::compose(message); };
}

MakeSource text(const QByteArray &messageId)
{
    mime::Message message = letter(messageId);
    message.text = QStringLiteral("Hello,\n\nthis is a text.\n\n-- \nJana\n");
    return composed(message);
}

MakeSource html(const QByteArray &messageId)
{
    mime::Message message = letter(messageId);
    message.text = QStringLiteral("Hello in text.\n");
    message.html = QStringLiteral(
        "<p>Hello in <b>HTML</b>,\n<a href=\"https://example.org/?a=1&amp;b=2\">look</a>.</p>\n");
    return composed(message);
}

MakeSource attachment(const QByteArray &messageId)
{
    mime::Message message = letter(messageId);
    message.text = QStringLiteral("See the attachment.\n");
    QByteArray everyOctet;
    for (int octet = 0; octet < 100'000; ++octet)
        everyOctet.append(char(octet % 251));
    message.attachments = {
        {{}, everyOctet, QStringLiteral("Übersicht \"neu\".bin"), "application/octet-stream"}};
    return composed(message);
}

MakeSource leadingDots(const QByteArray &messageId)
{
    mime::Message message = letter(messageId);
    message.text = QStringLiteral(".\n..\n...\n.text\n\n.\nend\n.\n");
    return composed(message);
}

MakeSource longLines(const QByteArray &messageId)
{
    mime::Message message = letter(messageId);
    message.text = QString(5000, u'x') + QStringLiteral("\nshort\n") + QString(999, u'y') + u'\n';
    return composed(message);
}

MakeSource utf8(const QByteArray &messageId)
{
    mime::Message message = letter(messageId);
    message.subject =
        QStringLiteral("Grüße aus Kraków, 東京 and Αθήνα: a subject that is long enough to be folded once");
    message.text = QStringLiteral("Grüße – zażółć gęślą jaźń – 日本語 – 👋\n");
    return composed(message);
}

MakeSource eml(const QByteArray &messageId)
{
    QByteArray octets =
        "From: <jana@example.net>\r\nTo: tomas@example.org\r\nsubject:odd   but legal\r\n"
        "X-Folded: one\r\n\ttwo\r\n   three\r\nDate: Sun, 1 Mar 2026 12:30:00 +0100\r\nMessage-ID: ";
    octets +=
        messageId + "\r\n\r\n.\r\n..leading\r\n" + QByteArray(998, 'z') + "\r\ntrailing space \r\n\r\n\r\n";
    return [octets] { return mime::octetSource(octets, mime::LineEnds::AsTheyAre); };
}

} // namespace

const QList<Sample> &samples()
{
    static const QList<Sample> all{
        {"text", text},
        {"HTML", html},
        {"an attachment", attachment},
        {"leading dots", leadingDots},
        {"long lines", longLines},
        {"UTF-8", utf8},
        {"an .eml", eml},
    };
    return all;
}

QByteArray octets(const MakeSource &make, base::MessageOffer offer)
{
    const auto source = make();
    if (!source || !(*source)->prepare(offer))
        return {};
    QByteArray all;
    while (true) {
        const auto piece = (*source)->read(65'536);
        if (!piece || piece->isEmpty())
            return all;
        all += *piece;
    }
}

QByteArray newMessageId()
{
    return '<' + QUuid::createUuid().toByteArray(QUuid::WithoutBraces) + "@live.example.net>";
}

} // namespace live
