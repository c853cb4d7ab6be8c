// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/transcriptwords.h"

#include "explain/wire.h"
#include "transcript/printable.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QLocale>

#include <algorithm>

namespace ui {

using transcript::Direction;
using transcript::Entry;
using transcript::Event;
using transcript::Transcript;
using Look = WirePiece::Look;

namespace {

/// The sentences of this file.
struct WireWords
{
    Q_DECLARE_TR_FUNCTIONS(Transcript)
};

QByteArrayView withoutLineEnd(QByteArrayView line)
{
    if (line.endsWith('\n'))
        line.chop(1);
    if (line.endsWith('\r'))
        line.chop(1);
    return line;
}

/// The verb, with what belongs to it ("MAIL FROM:"); code and enhanced code of a reply. Spans of what is set
/// in bold.
base::Spans emphasis(const Transcript &transcript, qsizetype entry, QByteArrayView line)
{
    if (transcript.direction(entry) == Direction::Received) {
        const auto reply = explain::ReplyLine::read(line);
        if (!reply.isReply())
            return {};
        return reply.enhanced.length > 0 ? base::Spans{{0, reply.enhanced.end()}} : base::Spans{reply.code};
    }
    // an answer within an AUTH exchange has no verb
    const bool isAnswer =
        transcript.phase(entry) == base::Phase::Auth &&
        line.first(std::min<qsizetype>(4, line.size())).compare("AUTH", Qt::CaseInsensitive) != 0;
    if (isAnswer)
        return {};
    const auto command = explain::CommandLine::read(line);
    for (const QByteArrayView path : {QByteArrayView("FROM:"), QByteArrayView("TO:")}) {
        const QByteArrayView argument = explain::at(line, command.argument);
        if (argument.size() >= path.size() &&
            argument.first(path.size()).compare(path, Qt::CaseInsensitive) == 0)
            return {{0, command.argument.offset + path.size()}};
    }
    return {command.verb};
}

/// Appends octets as text, what cannot be shown as pieces of its own.
void appendOctets(WireText &to, QByteArrayView octets, Look look)
{
    qsizetype begin = 0;
    const auto flush = [&](qsizetype end) {
        if (end > begin)
            to.push_back({look, QString::fromUtf8(octets.sliced(begin, end - begin))});
    };
    for (qsizetype i = 0; i < octets.size();) {
        if (const qsizetype length = transcript::printableLength(octets, i); length > 0) {
            i += length;
            continue;
        }
        flush(i);
        begin = i + 1;
        const QString escaped = QString::fromLatin1(transcript::printable(octets.sliced(i, 1)));
        if (!to.empty() && to.back().look == Look::Escaped)
            to.back().text += escaped;
        else
            to.push_back({Look::Escaped, escaped});
        ++i;
    }
    flush(octets.size());
}

WireText lineText(const Transcript &transcript, qsizetype index, qsizetype limit)
{
    const QByteArrayView whole = withoutLineEnd(transcript.bytes(index));
    if (whole.isEmpty())
        return {{Look::Words, WireWords::tr("(empty line)")}};
    const QByteArrayView line = whole.first(std::min(whole.size(), limit));
    const base::Spans strong = emphasis(transcript, index, line);
    const base::Spans secrets = transcript.at(index).secrets;

    WireText text;
    const auto isStrong = [&strong](qsizetype at) {
        return !strong.isEmpty() && at >= strong[0].offset && at < strong[0].end();
    };
    const qsizetype strongEnd = strong.isEmpty() ? 0 : std::min(strong[0].end(), line.size());
    qsizetype at = 0;
    const auto upTo = [&](qsizetype end) {
        while (at < end) {
            const qsizetype stop = isStrong(at) ? std::min(end, strongEnd) : end;
            appendOctets(text, line.sliced(at, stop - at), isStrong(at) ? Look::Strong : Look::Plain);
            at = stop;
        }
    };
    for (const base::Span secret : secrets) {
        if (secret.end() > line.size())
            break;
        upTo(secret.offset);
        text.push_back({Look::Secret, secretBullets()});
        at = secret.end();
    }
    upTo(line.size());
    if (line.size() < whole.size())
        text.push_back({Look::Words, QStringLiteral("…")});
    return text;
}

QString factText(const Entry &entry, const char *key)
{
    return entry.facts.value(QLatin1String(key)).toVariant().toString();
}

QString factList(const Entry &entry, const char *key)
{
    QStringList items;
    const QJsonArray array = entry.facts.value(QLatin1String(key)).toArray();
    for (const auto &item : array)
        items.append(item.toString());
    return items.join(QStringLiteral(", "));
}

QString endpointText(const Entry &entry)
{
    QString address = factText(entry, "address");
    if (!entry.facts.contains(QLatin1String("port")))
        return address; // a Unix socket, a command
    return (address.contains(QLatin1Char(':')) ? QStringLiteral("[%1]:%2") : QStringLiteral("%1:%2"))
        .arg(address, factText(entry, "port"));
}

QString lookupWords(const Entry &entry)
{
    if (entry.facts.contains(QLatin1String("problem")))
        return WireWords::tr("Name: %1 was not found").arg(factText(entry, "host"));
    return WireWords::tr("Name: %1 is %2").arg(factText(entry, "host"), factList(entry, "addresses"));
}

QString tlsWords(const Entry &entry)
{
    QStringList words{factText(entry, "version").replace(QLatin1String("TLSv"), QLatin1String("TLS ")),
                      factText(entry, "cipher"), factText(entry, "keyExchange")};
    words.removeAll(QString());
    return words.join(QStringLiteral(" · "));
}

QString bodyWords(const Entry &entry)
{
    const QLocale locale;
    const QString size = locale.toString(entry.facts.value(QLatin1String("size")).toInteger());
    const auto lines = int(entry.facts.value(QLatin1String("lines")).toInteger());
    if (!entry.facts.value(QLatin1String("complete")).toBool())
        return WireWords::tr("message, cut after %1 bytes").arg(size);
    if (!entry.facts.contains(QLatin1String("lines")))
        return WireWords::tr("a piece of the message, %1 bytes").arg(size);
    return WireWords::tr("message, %1 bytes in %n lines, then the dot", nullptr, lines).arg(size);
}

QString closedWords(const Entry &entry)
{
    const bool aborted = factText(entry, "how") == QLatin1String("aborted");
    if (factText(entry, "by") == QLatin1String("us"))
        return aborted ? WireWords::tr("Connection dropped by us") : WireWords::tr("Closed by us");
    return aborted ? WireWords::tr("Connection dropped by the server")
                   : WireWords::tr("Closed by the server");
}

QString eventWords(const Entry &entry)
{
    switch (entry.event) {
    case Event::Line:
        break;
    case Event::Body:
        return bodyWords(entry);
    case Event::LookupStarted:
        return WireWords::tr("Looking up %1").arg(factText(entry, "host"));
    case Event::LookupDone:
        return lookupWords(entry);
    case Event::ConnectStarted:
        return WireWords::tr("Connecting to %1").arg(endpointText(entry));
    case Event::Connected:
        return WireWords::tr("Connected to %1").arg(endpointText(entry));
    case Event::ConnectFailed:
        return WireWords::tr("No connection to %1").arg(endpointText(entry));
    case Event::TlsStarted:
        return WireWords::tr("TLS handshake with %1").arg(factText(entry, "name"));
    case Event::TlsEstablished:
        return tlsWords(entry);
    case Event::TlsFailed:
        return WireWords::tr("TLS handshake with %1 failed").arg(factText(entry, "name"));
    case Event::StayedClear:
        return WireWords::tr("No encryption");
    case Event::MechanismChosen:
        return WireWords::tr("Signing in with %1").arg(factText(entry, "mechanism"));
    case Event::TransactionPlanned:
        return WireWords::tr("Message of %1 bytes").arg(factText(entry, "size"));
    case Event::RoutePlanned:
        return WireWords::tr("Mail for %1 goes to its exchangers").arg(factText(entry, "domain"));
    case Event::ExchangerChosen:
        return WireWords::tr("Exchanger %1").arg(factText(entry, "exchanger"));
    case Event::ProxyHeader:
        return WireWords::tr("PROXY protocol header");
    case Event::Closed:
        return closedWords(entry);
    case Event::Failed:
        return WireWords::tr("The session ended here");
    case Event::Remark:
        return WireWords::tr("Note");
    }
    return {};
}

} // namespace

WireText wireText(const Transcript &transcript, qsizetype entry, qsizetype limit)
{
    if (transcript.event(entry) == Event::Line)
        return lineText(transcript, entry, limit);
    // what a fact says may come from a server: nothing in it may break or turn the line
    const QByteArray words = transcript::printable(eventWords(transcript.at(entry)).toUtf8());
    return {{Look::Words, QString::fromUtf8(words).left(limit)}};
}

QString plainText(const WireText &text)
{
    QString plain;
    for (const WirePiece &piece : text)
        plain += piece.text;
    return plain;
}

QString secretBullets()
{
    return QString(8, QChar(0x2022));
}

QString milliseconds(qint64 nanoseconds)
{
    return nanoseconds < 0 ? QString() : QLocale().toString(double(nanoseconds) / 1e6, 'f', 1);
}

QString directionWords(const Transcript &transcript, qsizetype entry)
{
    const bool tls = transcript.tls(entry);
    switch (transcript.direction(entry)) {
    case Direction::Sent:
        return tls ? WireWords::tr("sent, encrypted") : WireWords::tr("sent, in clear text");
    case Direction::Received:
        return tls ? WireWords::tr("received, encrypted") : WireWords::tr("received, in clear text");
    case Direction::None:
        break;
    }
    return {};
}

} // namespace ui
