// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "samples.h"

#include "transcript/tlsjson.h"

#include <QJsonArray>

using base::Phase;
using transcript::Direction;
using transcript::Entry;
using transcript::Event;

namespace {

constexpr qint64 wallStart = 1'790'000'000'000'000;

QJsonObject facts(std::initializer_list<std::pair<const char *, QJsonValue>> list)
{
    QJsonObject object;
    for (const auto &[key, value] : list)
        object.insert(QLatin1String(key), value);
    return object;
}

base::CertificateFacts certificate(const char *subject, const char *issuer, const QStringList &names = {})
{
    base::CertificateFacts made;
    made.subject = QString::fromLatin1(subject);
    made.issuer = QString::fromLatin1(issuer);
    made.names = names;
    made.notBefore = QDateTime(QDate(2026, 10, 2), QTime(0, 0), Qt::UTC);
    made.notAfter = QDateTime(QDate(2026, 12, 31), QTime(0, 0), Qt::UTC);
    made.key = QStringLiteral("EC P-256");
    made.signature = QStringLiteral("ecdsa-with-SHA384");
    made.sha256 = QByteArray(32, '\x9c');
    return made;
}

void beginning(Script &script, const char *host)
{
    script.event(0, Event::LookupStarted, Phase::Lookup, facts({{"host", QLatin1String(host)}}));
    script.event(
        18.2, Event::LookupDone, Phase::Lookup,
        facts({{"host", QLatin1String(host)},
               {"addresses", QJsonArray{QStringLiteral("192.0.2.25"), QStringLiteral("2001:db8::25")}}}),
        18.2);
    const QJsonObject address = facts({{"address", QStringLiteral("2001:db8::25")}, {"port", 587}});
    script.event(18.4, Event::ConnectStarted, Phase::Connect, address);
    script.event(42.5, Event::Connected, Phase::Connect, address, 24.1);
    script.line(83.6, Phase::Greeting, base::Part::Only, "220 mail.nordwind.example ESMTP Postfix");
}

} // namespace

Entry Script::entry(double at, Phase phase) const
{
    Entry made;
    made.time = qint64(at * 1e6);
    made.wallTime = wallStart + made.time / 1000;
    made.connection = 1;
    made.phase = phase;
    made.tls = m_tls;
    return made;
}

void Script::event(double at, Event event, Phase phase, const QJsonObject &eventFacts, double took)
{
    Entry made = entry(at, phase);
    made.event = event;
    made.facts = eventFacts;
    made.took = took < 0 ? -1 : qint64(took * 1e6);
    if (event == Event::Body) {
        made.direction = Direction::Sent;
        made.command = ++m_commands;
        made.bytes = "Subject: hello\r\n\r\nHello\r\n";
        m_waiting.append({m_commands, 0, at});
    }
    transcript.append(made);
}

void Script::sent(double at, Phase phase, const QByteArray &text, quint32 group, const base::Spans &secrets)
{
    Entry made = entry(at, phase);
    made.direction = Direction::Sent;
    made.command = ++m_commands;
    made.group = group;
    made.bytes = text + "\r\n";
    made.secrets = secrets;
    m_waiting.append({m_commands, group, at});
    transcript.append(made);
}

void Script::reply(double at, Phase phase, const QByteArrayList &lines, base::Oddities odd)
{
    const Waiting waiting = m_waiting.isEmpty() ? Waiting{0, 0, at} : m_waiting.takeFirst();
    for (qsizetype i = 0; i < lines.size(); ++i) {
        Entry made = entry(at, phase);
        made.direction = Direction::Received;
        made.command = waiting.command;
        made.group = waiting.group;
        made.took = qint64((at - waiting.at) * 1e6);
        made.odd = odd;
        made.bytes = lines[i] + "\r\n";
        if (lines.size() > 1)
            made.part = i == 0                  ? base::Part::First
                        : i + 1 == lines.size() ? base::Part::Last
                                                : base::Part::Middle;
        transcript.append(made);
    }
}

void Script::line(double at, Phase phase, base::Part part, const QByteArray &text)
{
    Entry made = entry(at, phase);
    made.direction = Direction::Received;
    made.part = part;
    made.command = m_waiting.isEmpty() ? 0 : m_waiting.first().command;
    made.bytes = text + "\r\n";
    transcript.append(made);
}

transcript::Transcript partlyRefused()
{
    Script script;
    beginning(script, "mail.nordwind.example");
    script.sent(83.9, Phase::Ehlo, "EHLO ws12.nordwind.example");
    script.reply(109.1, Phase::Ehlo,
                 {"250-mail.nordwind.example", "250-PIPELINING", "250-SIZE 10240000", "250-STARTTLS",
                  "250-ENHANCEDSTATUSCODES", "250-8BITMIME", "250 SMTPUTF8"});
    script.sent(109.3, Phase::StartTls, "STARTTLS");
    script.reply(135.0, Phase::StartTls, {"220 2.0.0 Ready to start TLS"});
    script.event(135.2, Event::TlsStarted, Phase::Tls,
                 facts({{"name", QStringLiteral("mail.nordwind.example")}}));
    base::TlsFacts tls{
        QStringLiteral("TLSv1.3"),
        QStringLiteral("TLS_AES_256_GCM_SHA384"),
        QStringLiteral("X25519"),
        QStringLiteral("mail.nordwind.example"),
        {certificate("mail.nordwind.example", "R12", {QStringLiteral("mail.nordwind.example")}),
         certificate("R12", "ISRG Root X1")},
        {},
        true};
    script.setTls(true);
    script.event(197.6, Event::TlsEstablished, Phase::Tls, transcript::tlsToJson(tls), 62.4);
    script.sent(197.9, Phase::Ehlo, "EHLO ws12.nordwind.example");
    script.reply(223.0, Phase::Ehlo,
                 {"250-mail.nordwind.example", "250-PIPELINING", "250-SIZE 10240000",
                  "250-AUTH PLAIN SCRAM-SHA-256", "250-8BITMIME", "250 SMTPUTF8"});
    script.event(223.2, Event::MechanismChosen, Phase::Auth,
                 facts({{"mechanism", QStringLiteral("SCRAM-SHA-256")},
                        {"offered", QStringLiteral("PLAIN SCRAM-SHA-256")}}));
    script.sent(223.4, Phase::Auth, "AUTH SCRAM-SHA-256 biwsbj1qYW5hLmtlbGxlcixyPWZ5");
    script.reply(250.6, Phase::Auth, {"334 cj1meWtvK2QybGJiRmdPTlJ2OXFreGRhd0xIcmdNdGVzdHM9c2FsdA=="});
    script.sent(262.1, Phase::Auth, "Yz1iaXdzLHI9ZnlrbytkMmxiYkZnT05Sdjlxa3hk********", 0, {{40, 8}});
    script.reply(290.0, Phase::Auth, {"235 2.7.0 Authentication successful"});
    script.event(318.7, Event::TransactionPlanned, Phase::Mail, facts({{"size", 4318}, {"recipients", 3}}));
    script.sent(318.8, Phase::Mail, "MAIL FROM:<jana.keller@nordwind.example> SIZE=4318 BODY=8BITMIME", 1);
    script.sent(318.9, Phase::Rcpt, "RCPT TO:<tomas.berg@nordwind.example> NOTIFY=FAILURE", 1);
    script.sent(318.9, Phase::Rcpt, "RCPT TO:<li.wei@partner.example> NOTIFY=FAILURE", 1);
    script.sent(319.0, Phase::Rcpt, "RCPT TO:<mara.lindt@nordwind.example> NOTIFY=FAILURE", 1);
    script.sent(319.0, Phase::Data, "DATA", 1);
    script.reply(346.9, Phase::Mail, {"250 2.1.0 Ok"});
    script.reply(349.0, Phase::Rcpt, {"250 2.1.5 Ok"});
    script.reply(350.8, Phase::Rcpt, {"250 2.1.5 Ok"});
    script.reply(352.1, Phase::Rcpt,
                 {"550 5.1.1 <mara.lindt@nordwind.example>: Recipient address rejected: User unknown in "
                  "local recipient table"});
    script.reply(352.9, Phase::Data, {"354 End data with <CR><LF>.<CR><LF>"});
    script.event(353.4, Event::Body, Phase::Body,
                 facts({{"size", 4318}, {"lines", 96}, {"stuffed", 0}, {"complete", true}}));
    script.reply(569.3, Phase::EndOfData, {"250 2.0.0 Ok: queued as 4F2A71C0B3"});
    script.sent(569.5, Phase::Quit, "QUIT");
    script.reply(596.0, Phase::Quit, {"221 2.0.0 Bye"});
    script.event(596.2, Event::Closed, Phase::Quit,
                 facts({{"by", QStringLiteral("them")}, {"how", QStringLiteral("orderly")}}));
    return std::move(script.transcript);
}

transcript::Transcript wrongName()
{
    Script script;
    beginning(script, "smtp.kestrel.example");
    script.sent(101.9, Phase::Ehlo, "EHLO ws12.nordwind.example");
    script.reply(134.1, Phase::Ehlo,
                 {"250-web114.hostpark.example Hello ws12.nordwind.example [203.0.113.7]",
                  "250-SIZE 52428800", "250 STARTTLS"});
    script.sent(134.3, Phase::StartTls, "STARTTLS");
    script.reply(166.8, Phase::StartTls, {"220 TLS go ahead"});
    script.event(167.0, Event::TlsStarted, Phase::Tls,
                 facts({{"name", QStringLiteral("smtp.kestrel.example")}}));
    const base::TlsFacts tls{
        QStringLiteral("TLSv1.3"),
        QStringLiteral("TLS_AES_256_GCM_SHA384"),
        {},
        QStringLiteral("smtp.kestrel.example"),
        {certificate("*.hostpark.example", "R12",
                     {QStringLiteral("*.hostpark.example"), QStringLiteral("hostpark.example")}),
         certificate("R12", "ISRG Root X1"), certificate("ISRG Root X1", "ISRG Root X1")},
        {{QStringLiteral("wrong-name"), QStringLiteral("The host name did not match any of the valid hosts"),
          0}},
        false};
    QJsonObject failed = transcript::tlsToJson(tls);
    failed.insert(QLatin1String("problem"), QStringLiteral("wrong-name"));
    script.event(204.4, Event::TlsFailed, Phase::Tls, failed, 37.4);
    script.event(204.5, Event::Closed, Phase::Tls,
                 facts({{"by", QStringLiteral("us")}, {"how", QStringLiteral("aborted")}}));
    return std::move(script.transcript);
}
