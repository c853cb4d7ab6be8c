// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/dialogue.h"

#include <algorithm>

namespace support {

namespace {

using Problem = std::unexpected<DialogueProblem>;

/// \r \n \0 \t \\ \xNN; a final \c leaves the line end out.
std::expected<QByteArray, QString> unescape(const QByteArray &text)
{
    QByteArray octets;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] != '\\') {
            octets += text[i];
            continue;
        }
        const char kind = ++i < text.size() ? text[i] : '\0';
        switch (kind) {
        case 'r':
            octets += '\r';
            break;
        case 'n':
            octets += '\n';
            break;
        case 't':
            octets += '\t';
            break;
        case '0':
            octets += '\0';
            break;
        case '\\':
            octets += '\\';
            break;
        case 'x': {
            bool isHex = false;
            const auto value = text.mid(i + 1, 2).toUShort(&isHex, 16);
            if (!isHex || i + 2 >= text.size())
                return std::unexpected(QStringLiteral("\\x wants two hexadecimal digits"));
            octets += static_cast<char>(value);
            i += 2;
            break;
        }
        case 'c':
            if (i + 1 == text.size())
                return octets;
            [[fallthrough]];
        default:
            return std::unexpected(QStringLiteral("unknown escape"));
        }
    }
    return octets + "\r\n";
}

std::optional<smtp::Security> securityNamed(const QByteArray &name)
{
    if (name == "none")
        return smtp::Security::None;
    if (name == "opportunistic")
        return smtp::Security::Opportunistic;
    if (name == "starttls")
        return smtp::Security::StartTls;
    if (name == "tls")
        return smtp::Security::Tls;
    return std::nullopt;
}

std::optional<Step::Kind> eventNamed(const QByteArray &name)
{
    if (name == "TLS")
        return Step::Kind::Tls;
    if (name == "TLS FAILS")
        return Step::Kind::TlsFails;
    if (name == "CLOSE")
        return Step::Kind::Close;
    if (name == "TIMEOUT")
        return Step::Kind::TimeOut;
    if (name == "CANCEL")
        return Step::Kind::Cancel;
    if (name == "DROP")
        return Step::Kind::Drop;
    return std::nullopt;
}

/// KEYWORD=value, with what it needs after a blank: "NOTIFY=NEVER DSN".
smtp::Parameter parameter(const QByteArray &text)
{
    const auto words = text.split(' ');
    const auto equals = words.first().indexOf('=');
    return {equals < 0 ? words.first() : words.first().first(equals),
            equals < 0 ? QByteArray() : words.first().sliced(equals + 1), words.value(1)};
}

/// "quit-after rcpt 2"
smtp::StopPoint stopPoint(const QList<QByteArray> &words)
{
    using How = smtp::StopPoint::How;
    const auto how = words.first() == "quit-after"   ? How::QuitAfter
                     : words.first() == "drop-after" ? How::DropAfter
                                                     : How::DropAfterSend;
    return {how, base::phaseFromName(words.value(1)).value_or(base::Phase::Mail),
            words.size() > 2 ? words.at(2).toLongLong() : 1};
}

/// A setting before the dialogue begins: "from: ada@example.org".
std::optional<QString> set(Dialogue &dialogue, const QByteArray &key, const QByteArray &value)
{
    const auto address = [&](auto take) -> std::optional<QString> {
        const auto parsed = base::Address::parse(QString::fromUtf8(value));
        if (!parsed)
            return parsed.error().fact(QLatin1String("problem"));
        take(*parsed);
        return std::nullopt;
    };
    if (key == "title")
        dialogue.title = QString::fromUtf8(value);
    else if (key == "helo")
        dialogue.opening.helo = value;
    else if (key == "security") {
        const auto security = securityNamed(value);
        if (!security)
            return QStringLiteral("no such security");
        dialogue.opening.security = *security;
    } else if (key == "user")
        dialogue.opening.signIn.user = QString::fromUtf8(value);
    else if (key == "password")
        dialogue.password = value;
    else if (key == "mechanisms")
        dialogue.opening.signIn.mechanisms = value.split(' ');
    else if (key == "token")
        dialogue.opening.signIn.token = value == "yes";
    else if (key == "cleartext")
        dialogue.opening.signIn.allowCleartext = value == "allowed";
    else if (key == "pipelining")
        dialogue.opening.conduct.pipelining = value != "no";
    else if (key == "protocol")
        dialogue.opening.conduct.protocol = value == "lmtp" ? smtp::Protocol::Lmtp : smtp::Protocol::Smtp;
    else if (key == "chunk")
        dialogue.opening.conduct.chunk = value.toLongLong();
    else if (key == "last-chunk")
        dialogue.opening.conduct.emptyLast = value == "empty";
    else if (key == "xclient")
        dialogue.opening.conduct.xclient.append(value);
    else if (key == "xforward")
        dialogue.opening.conduct.xforward.append(value);
    else if (key == "stop")
        dialogue.opening.conduct.stop = stopPoint(value.split(' '));
    else if (key == "mask")
        dialogue.opening.conduct.masked.append(value);
    else if (key == "force")
        dialogue.opening.conduct.forced.append(parameter(value));
    else if (key == "say")
        dialogue.opening.conduct.said.append(value);
    else if (key == "greeting")
        dialogue.opening.conduct.awaitGreeting = value != "not awaited";
    else if (key == "burl") {
        auto url = smtp::MessageUrl::parse(base::Secret(QByteArray(value)));
        if (!url)
            return url.error().fact(QLatin1String("problem"));
        dialogue.opening.conduct.url = std::move(*url);
    } else if (key == "limits")
        dialogue.opening.conduct.keepLimits = value != "ignored";
    else if (key == "binary")
        dialogue.opening.conduct.binary = value == "yes";
    else if (key == "mail-param")
        dialogue.envelope.mailParameters.append(parameter(value));
    else if (key == "rcpt-param")
        dialogue.envelope.rcptParameters.append(parameter(value));
    else if (key == "times")
        dialogue.times = std::clamp(value.toInt(), 1, 100);
    else if (key == "arrives")
        dialogue.together = value == "together";
    else if (key == "probe")
        dialogue.probe = value == "yes";
    else if (key == "fetch")
        dialogue.fetch = value == "all" ? QList<QByteArray>() : value.split(',');
    else if (key == "from")
        return address([&](const base::Address &from) { dialogue.envelope.from = from; });
    else if (key == "to")
        return address([&](const base::Address &to) {
            dialogue.envelope.to.append(to);
            dialogue.envelope.learnNeeds();
        });
    else
        return QStringLiteral("no such setting");
    return std::nullopt;
}

} // namespace

qsizetype Dialogue::serverOctets() const
{
    qsizetype octets = 0;
    for (const auto &step : steps)
        octets += step.kind == Step::Kind::Server ? step.octets.size() : 0;
    return octets;
}

std::expected<Dialogue, DialogueProblem> readDialogue(const QByteArray &text)
{
    Dialogue dialogue;
    dialogue.opening.helo = "client.example";
    dialogue.opening.security = smtp::Security::None;
    int number = 0;
    for (const auto &line : text.split('\n')) {
        ++number;
        const auto tag = line.first(qMin(line.size(), qsizetype(3)));
        if (line.isEmpty() || line.startsWith('#'))
            continue;
        if (tag == "S: " || tag == "C: " || tag == "M: " || tag == "S:" || tag == "C:" || tag == "M:") {
            const auto octets = unescape(line.sliced(tag.size()));
            if (!octets)
                return Problem({number, octets.error()});
            if (tag[0] == 'M')
                dialogue.message += *octets;
            else
                dialogue.steps.append(
                    {tag[0] == 'S' ? Step::Kind::Server : Step::Kind::Client, *octets, number});
        } else if (line.startsWith("=> ")) {
            dialogue.outcome = line.sliced(3);
        } else if (line.startsWith("!! ")) {
            dialogue.breaches.append(line.sliced(3));
        } else if (line.startsWith("<- ")) {
            dialogue.arrivals.append(line.sliced(3));
        } else if (line.startsWith("-> ")) {
            dialogue.fates.append(line.sliced(3));
        } else if (const auto event = eventNamed(line)) {
            dialogue.steps.append({*event, {}, number});
        } else if (const auto colon = line.indexOf(": "); colon > 0) {
            if (const auto problem = set(dialogue, line.first(colon), line.sliced(colon + 2)))
                return Problem({number, *problem});
        } else {
            return Problem({number, QStringLiteral("neither a step nor a setting")});
        }
    }
    if (dialogue.envelope.to.isEmpty() && !dialogue.probe && !dialogue.fetch)
        return Problem({number, QStringLiteral("no recipient")});
    if (dialogue.outcome.isEmpty())
        return Problem({number, QStringLiteral("no outcome")});
    return dialogue;
}

/// Whether its problem is one of our keys, and not the system's words.
static bool isKey(base::Fault fault)
{
    using base::Fault;
    return fault == Fault::ProtocolViolation || fault == Fault::ProxyFailed || fault == Fault::NoExchanger;
}

QByteArray describe(const smtp::Outcome &outcome)
{
    QByteArray text = smtp::name(outcome.result).toByteArray();
    if (outcome.failure) {
        text += ' ' + base::name(outcome.failure->fault).toByteArray() + ' ' +
                base::name(outcome.failure->phase).toByteArray();
        if (const auto problem = outcome.failure->facts.value(QStringLiteral("problem"));
            !problem.isEmpty() && isKey(outcome.failure->fault))
            text += ' ' + problem.toUtf8();
    }
    return text;
}

QByteArray describe(const base::Arrival &arrival)
{
    return arrival.from + " -> " + arrival.to.join(' ') + ' ' + QByteArray::number(arrival.size);
}

QByteArray describe(const smtp::RecipientResult &recipient)
{
    const char *fate = recipient.accepted ? " accepted" : recipient.undecided() ? " undecided" : " refused";
    QByteArray text = recipient.address.text().toUtf8() + fate;
    if (recipient.reply)
        text += ' ' + QByteArray::number(recipient.reply->code);
    return text;
}

} // namespace support
