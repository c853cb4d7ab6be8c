// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/serversession.h"

#include "sandbox/extensions.h"

#include <algorithm>

namespace sandbox {

using base::Phase;

ServerSession::ServerSession(Settings settings, Delivery delivery, MessageStore::Room room)
    : m_settings(std::move(settings))
    , m_delivery(std::move(delivery))
    , m_room(std::move(room))
{
    m_signIn.user = m_settings.user;
    m_signIn.password = m_settings.password;
    m_signIn.host = m_settings.hostName;
    m_signIn.rounds = m_settings.faults.scramRounds;
    m_signIn.badProof = m_settings.faults.badProof;
}

void ServerSession::setCertificates(const QByteArray &own, const QByteArray &client)
{
    m_signIn.certificate = own;
    m_signIn.client = client;
    m_signIn.offersBinding = std::ranges::any_of(SaslServer::mechanisms(), [this](const QByteArray &name) {
        return name.endsWith("-PLUS") && offers(name);
    });
}

void ServerSession::startWithoutHeader(const QByteArray &why)
{
    write(Reply(421, {}, m_settings.hostName + " awaits a PROXY header: " + why).wire(false));
    close();
}

void ServerSession::start(bool tls, const QByteArray &handedOn)
{
    m_tls = tls;
    m_handedOn = handedOn;
    if (m_settings.faults.slowGreeting.count() > 0)
        m_actions.emplace_back(Wait{m_settings.faults.slowGreeting});
    if (misbehave(Phase::Greeting))
        return;
    if (m_settings.faults.earlyTalk == EarlyTalk::Taken || offers("PIPECONNECT"))
        return greet();
    if (m_settings.faults.earlyTalk == EarlyTalk::Postscreen)
        write("220-" + m_settings.hostName + " ESMTP\r\n");
    if (m_settings.faults.slowGreeting.count() == 0)
        m_actions.emplace_back(Wait{std::chrono::seconds(1)});
    m_silence = true;
}

/// RFC 5321 §4.3.1: the client waits for the greeting. Exim calls it a synchronization error where it does
/// not, and Postfix's postscreen a protocol error, in the middle of the reply that the client did not await.
void ServerSession::punishEarlyTalk()
{
    m_silence = false;
    m_actions.clear();
    write(m_settings.faults.earlyTalk == EarlyTalk::Exim ? "554 SMTP synchronization error\r\n"
                                                         : "521 5.5.1 Protocol error\r\n");
    close();
}

void ServerSession::greet()
{
    m_silence = false;
    const QByteArray &handedOn = m_handedOn;
    say(Phase::Greeting,
        Reply(220, {},
              m_settings.hostName + (m_settings.lmtp ? " LMTP " : " ESMTP ") + m_settings.product +
                  (handedOn.isEmpty() ? QByteArray() : " (" + handedOn + ')')));
}

void ServerSession::received(QByteArrayView bytes)
{
    // What comes in clear while a handshake is due, and what comes after the end, is nothing to us (RFC 3207
    // §4.2).
    if (m_reading == Reading::AwaitingTls || m_reading == Reading::Nothing)
        return;
    if (m_silence)
        return punishEarlyTalk();
    m_buffer.append(bytes);
    readLines();
    m_buffer.remove(0, m_read);
    m_read = 0;
}

void ServerSession::encrypted()
{
    if (m_reading != Reading::AwaitingTls)
        return;
    forget();
    m_tls = true;
    m_reading = Reading::Commands;
}

void ServerSession::timedOut()
{
    leave("4.4.2", "nothing was said for too long");
}

void ServerSession::leave(const QByteArray &enhanced, const QByteArray &why)
{
    const Reply reply(421, enhanced, m_settings.hostName + " closes: " + why);
    if (m_reading != Reading::Replies)
        write(reply.wire(offers("ENHANCEDSTATUSCODES")));
    close();
}

qint64 ServerSession::contentLeft() const
{
    if (m_reading == Reading::Message)
        return -1;
    return m_reading == Reading::Chunk ? m_chunk->left : 0;
}

std::optional<Action> ServerSession::next()
{
    if (m_actions.empty() && m_silence)
        greet();
    if (m_actions.empty())
        return {};
    Action action = std::move(m_actions.front());
    m_actions.pop_front();
    return action;
}

void ServerSession::readLines()
{
    while (m_read < m_buffer.size()) {
        const qsizetype before = m_read;
        switch (m_reading) {
        case Reading::Message:
            readMessage();
            break;
        case Reading::Chunk:
            readChunk();
            break;
        case Reading::Commands:
        case Reading::AuthExchange:
        case Reading::Replies:
            if (const auto line = takeLine())
                take(*line);
            else if (m_read == before)
                return;
            break;
        case Reading::AwaitingTls:
        case Reading::Nothing:
            m_read = m_buffer.size();
            break;
        }
    }
}

void ServerSession::take(const QByteArray &line)
{
    if (m_reading == Reading::Replies)
        replied(line);
    else if (m_reading == Reading::AuthExchange)
        authResponse(line);
    else
        command(line);
}

/// The next line without its LF; nothing when it is not whole yet (then nothing was read) or was too long.
std::optional<QByteArray> ServerSession::takeLine()
{
    const qsizetype lf = m_buffer.indexOf('\n', m_read);
    const qsizetype begin = m_read;
    const qsizetype end = lf < 0 ? m_buffer.size() : lf + 1;
    if (m_discarding || end - begin > maxAuthLine + 2) {
        m_read = end;
        if (!std::exchange(m_discarding, lf < 0))
            lineTooLong();
        return {};
    }
    if (lf < 0)
        return {};
    m_read = end;
    return m_buffer.mid(begin, lf - begin);
}

void ServerSession::lineTooLong()
{
    if (m_reading == Reading::Replies) {
        close();
    } else if (m_reading == Reading::AuthExchange) {
        m_sasl.reset();
        m_reading = Reading::Commands;
        say(Phase::Auth, Reply(500, "5.5.6", "This line of the AUTH exchange is too long"));
    } else {
        say(Phase::Noop, Reply(500, "5.5.2", "This line is too long"));
    }
}

void ServerSession::command(const QByteArray &bytes)
{
    forgetRetry();
    if (!bytes.endsWith('\r')) {
        say(Phase::Noop, Reply(500, "5.5.2", "A line ends with CR and LF, not with LF alone"));
        return;
    }
    const QByteArray line = bytes.chopped(1);
    const qsizetype space = line.indexOf(' ');
    const QByteArray name = (space < 0 ? line : line.left(space)).toUpper();
    const QByteArray argument = space < 0 ? QByteArray() : line.mid(space + 1);

    const Verb *verb = verbNamed(name);
    if (!verb) {
        static const QList<QByteArray> known{"ETRN", "ATRN", "BURL", "TURN",    "SEND",
                                             "SOML", "SAML", "LHLO", "XCLIENT", "XFORWARD"};
        if (known.contains(name))
            say(Phase::Noop, Reply(502, "5.5.1", name + " is not offered here"));
        else if (m_settings.lmtp && (name == "EHLO" || name == "HELO"))
            say(Phase::Ehlo, Reply(500, {}, "LMTP is spoken here: it begins with LHLO")); // RFC 2033 §4.1
        else
            say(Phase::Noop, Reply(500, "5.5.2", "This command is not known; HELP lists those that are"));
        return;
    }
    if (line.size() > maxCommandLine && name != "AUTH") {
        lineTooLong();
        return;
    }
    if (line.contains('\0') || line.contains('\r')) {
        say(verb->phase, Reply(501, "5.5.2", "A command holds neither NUL nor CR"));
        return;
    }
    if (!verb->takesArgument && !argument.trimmed().isEmpty()) {
        say(verb->phase, Reply(501, "5.5.4", name + " takes no argument"));
        return;
    }
    if (!misbehave(verb->phase))
        (this->*verb->run)(argument);
}

const ServerSession::Verb *ServerSession::verbNamed(const QByteArray &name) const
{
    const Protocol other = m_settings.lmtp ? Protocol::Smtp : Protocol::Lmtp;
    const auto verb = std::ranges::find(verbs(), name, &Verb::name);
    return verb == verbs().end() || verb->protocol == other || (verb->rare && !offers(name)) ? nullptr
                                                                                             : &*verb;
}

bool ServerSession::offers(QByteArrayView keyword) const
{
    // RFC 3030 §3: binary content comes by BDAT only
    return !m_settings.withheld.contains(keyword) && (m_settings.everything || !isRare(keyword)) &&
           (keyword != "BINARYMIME" || offers("CHUNKING"));
}

/// Does what the faults want at this phase; whether that leaves nothing else to do.
bool ServerSession::misbehave(Phase phase)
{
    const auto misdeed = m_settings.faults.misdeedAt(phase);
    if (!misdeed)
        return false;
    switch (misdeed->kind) {
    case Misdeed::Kind::ServiceClosing:
        say(phase, Reply(421, "4.3.2", m_settings.hostName + " is closing, try again later"));
        close();
        break;
    case Misdeed::Kind::Refuse:
        say(phase, misdeed->refusal());
        break;
    case Misdeed::Kind::Drop:
    case Misdeed::Kind::Reset:
        close(misdeed->kind == Misdeed::Kind::Reset);
        break;
    case Misdeed::Kind::Silence:
        if (phase == Phase::Body)
            m_actions.emplace_back(StopReading{});
        m_reading = Reading::Nothing;
        break;
    }
    return true;
}

void ServerSession::say(Phase phase, const Reply &reply)
{
    utter(phase, reply);
    if (reply.negative())
        countError();
}

void ServerSession::utter(Phase phase, const Reply &reply)
{
    const bool bare = phase == Phase::Greeting || phase == Phase::Ehlo; // RFC 2034 §4
    Reply said = reply;
    if (bare)
        said.enhanced.clear();
    if (const auto kind = m_settings.faults.malformationAt(phase))
        sayMalformed(*kind, said);
    else
        write(said.wire(offers("ENHANCEDSTATUSCODES")));
}

void ServerSession::countError()
{
    if (++m_errors > maxErrors && m_reading != Reading::Nothing) {
        write(Reply(421, "4.7.0", m_settings.hostName + " closes: too many errors")
                  .wire(offers("ENHANCEDSTATUSCODES")));
        close();
    }
}

void ServerSession::sayMalformed(Malformation::Kind kind, const Reply &reply)
{
    using Kind = Malformation::Kind;
    const QByteArray proper = reply.wire(offers("ENHANCEDSTATUSCODES"));
    const QByteArray code = QByteArray::number(reply.code);
    switch (kind) {
    case Kind::NoCode:
        write(reply.lines.join("\r\n") + "\r\n");
        break;
    case Kind::BareLf:
        write(QByteArray(proper).replace("\r\n", "\n"));
        break;
    case Kind::MixedCodes:
        write(code + "-" + reply.lines.first() + "\r\n" + (reply.negative() ? "250" : "550") +
              " another code\r\n");
        break;
    case Kind::Nul:
        write(code + " before" + QByteArray(1, '\0') + "after\r\n");
        break;
    case Kind::Binary: {
        QByteArray octets;
        for (int i = 0; i < 64; ++i)
            octets += char(0x80 + (i * 37) % 0x80);
        write(code + ' ' + octets + "\r\n");
        break;
    }
    case Kind::LongLine:
        write(code + ' ' + QByteArray(64 * 1024, 'x') + "\r\n");
        break;
    case Kind::Endless:
        m_actions.emplace_back(Flood{code + "-and so on\r\n"});
        m_reading = Reading::Nothing;
        break;
    case Kind::ExtraReply:
        write(proper + "250 2.0.0 And another that nobody asked for\r\n");
        break;
    case Kind::Http:
        write("HTTP/1.1 400 Bad Request\r\nContent-Type: text/plain\r\nConnection: close\r\n\r\nThis is no "
              "web page.\r\n");
        close();
        break;
    }
}

void ServerSession::write(const QByteArray &bytes)
{
    if (m_reading != Reading::Nothing)
        m_actions.emplace_back(Write{bytes});
}

void ServerSession::close(bool reset)
{
    if (isOver()) // one error too many has closed it already
        return;
    m_actions.emplace_back(Close{reset});
    m_reading = Reading::Nothing;
}

/// Back to the beginning: after STARTTLS the server knows nothing of what was said before (RFC 3207 §4.2).
void ServerSession::forget()
{
    m_hello = Hello::None;
    m_user.clear();
    m_client.clear();
    m_forwarded.clear();
    m_sasl.reset();
    m_transaction.reset();
    m_reader.reset();
    m_chunk.reset();
    m_courier.reset();
    m_buffer.clear();
    m_read = 0;
    m_discarding = false;
}

} // namespace sandbox
