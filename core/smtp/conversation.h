// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/mailreceiver.h"
#include "base/messagesource.h"
#include "base/secret.h"
#include "base/task.h"
#include "smtp/capabilities.h"
#include "smtp/command.h"
#include "smtp/dotstuffer.h"
#include "smtp/order.h"
#include "smtp/replyreader.h"
#include "smtp/stoppoint.h"
#include "smtp/timeouts.h"

#include <QQueue>

#include <functional>
#include <span>
#include <vector>

namespace smtp {

enum class Cancel {
    Politely, ///< say QUIT where the dialogue allows it
    Now,      ///< drop the connection
};

/// One client's side of one SMTP connection, without sockets, timers or clocks (sans-IO).
///
/// Facts go in (received, closed, timedOut, encrypted, …); orders come out, pulled with next() until there
/// are none. In between runs a flow: a coroutine that says what the dialogue is and waits with the awaitables
/// below. A negative reply is a value to it. A conversation that broke (closed, timed out, cancelled,
/// protocol violation, 421) is a base::Failure, thrown where the flow waits and caught once, at the flow's
/// root.
///
/// What holds always: every fact leads to an order or to Finished; Finished comes once and last; a reply is
/// paired with the oldest command that has none; a reply that nothing asked for ends the conversation, and
/// 421 may come at any time (RFC 5321 §3.8).
class Conversation
{
public:
    explicit Conversation(Timeouts timeouts = {});
    ~Conversation();
    Conversation(const Conversation &) = delete;
    Conversation &operator=(const Conversation &) = delete;

    /// Commands and groups are numbered on from those of the connection before.
    void countOnFrom(const Conversation &before);

    // Facts in
    // -------------------------------------------------------------------------------------------------------
    void begin(base::Task<Outcome> flow); ///< the transport is connected
    void received(QByteArrayView bytes);
    void closed(const QString &words); ///< by the other side; `words` empty for an orderly close
    void timedOut();
    /// `injected`: octets that were read before the handshake was over; `certificate`: the server's, DER;
    /// `verified`: nothing is wrong with it.
    void encrypted(qsizetype injected = 0, const QByteArray &certificate = {}, bool verified = false);
    void tlsFailed(const base::Failure &failure);
    void supply(base::Secret secret);
    void credentialMissing(const QString &problem); ///< none, locked, no-keychain, declined
    void cancel(Cancel how);

    // Orders out
    // -----------------------------------------------------------------------------------------------------
    std::optional<Order> next();

    /// While SendBody stands: the next octets of the message (after DATA dot-stuffed, with the final dot at
    /// the end; after BDAT as they are); empty when the body was broken off. `limit` is that of the source,
    /// before dots are added. May leave new orders, which come before further octets.
    QByteArray bodyChunk(qsizetype limit);
    [[nodiscard]] bool sendingBody() const { return m_source != nullptr; }
    [[nodiscard]] bool finished() const { return m_finished; }

    // For flows
    // ------------------------------------------------------------------------------------------------------
    auto greeting();
    auto greeting(Command ahead); ///< and says this before it comes; its reply follows with reply()
    auto command(Command command);
    auto pipeline(std::vector<Command> commands);
    auto body(base::MessageSource &source,
              std::size_t replies = 1); ///< after 354: the first reply to the dot
    /// BDAT and its octets, until they are handed out; `verdicts`: replies due to the last one.
    auto chunk(const Command &bdat, base::MessageSource &source, qint64 octets, std::size_t verdicts);
    auto further(std::size_t replies); ///< the first of so many more to the message that was just answered
    auto reply(); ///< the next of those that chunks and a body with several replies still have to get
    auto tls(bool implicit);
    auto turned(base::MailReceiver &receiver,
                const QByteArray &hostName); ///< after ATRN: until the other side says QUIT
    auto credential(const QString &user, bool token);
    void note(base::Phase phase, const QByteArray &event, const QJsonObject &facts);
    void stopAt(const std::optional<StopPoint> &point) { m_stop.set(point); }

    /// Finds what must not be stored in the lines that come from now on; nothing: all may be.
    using FindSecrets = std::function<base::Spans(QByteArrayView line)>;
    void maskHeard(FindSecrets find) { m_findSecrets = std::move(find); }

    [[nodiscard]] const Capabilities &capabilities() const { return m_capabilities; }
    void setCapabilities(Capabilities capabilities) { m_capabilities = std::move(capabilities); }
    [[nodiscard]] const std::optional<LastOffer> &offered() const { return m_offered; }
    void setOffered(LastOffer offered) { m_offered = std::move(offered); }
    [[nodiscard]] bool underTls() const { return m_tls; }
    [[nodiscard]] bool underVerifiedTls() const { return m_tls && m_verified; }
    [[nodiscard]] const QByteArray &certificate() const { return m_certificate; } ///< the server's, DER
    [[nodiscard]] base::Phase phase() const { return m_phase; }

    /// Whether a QUIT would be heard as one: connected, in step, neither in the data nor in an AUTH exchange.
    [[nodiscard]] bool usable() const;

    /// The end of the data was handed out and not all of its replies came: the message may or may not be
    /// accepted.
    [[nodiscard]] bool inDoubt() const { return m_ended && m_verdicts > 0; }

    /// A reply has come that no await has taken: for a flow that sends ahead.
    [[nodiscard]] bool hasReply() const { return !m_replies.empty(); }

private:
    /// A command (or the greeting, or the end of data) whose reply has not come.
    struct Pending
    {
        base::Phase phase;
        quint32 command;
        quint32 group;
        quint32 wait; ///< which wait of the flow it belongs to: replies to abandoned waits are dropped
    };
    enum class Waiting { Nothing, Replies, Body, Tls, Credential, Turned };

    /// What a flow waits with: suspends until its condition holds or the conversation breaks.
    template <typename Take>
    struct Awaiter
    {
        Conversation &c;
        Take take;
        [[nodiscard]] bool await_ready() const noexcept { return false; }
        void await_suspend(std::coroutine_handle<> flow) noexcept { c.m_waiter = flow; }
        auto await_resume()
        {
            c.throwIfBroken();
            return take();
        }
    };
    template <typename Take>
    Awaiter(Conversation &, Take) -> Awaiter<Take>; // for compilers that do not see it by themselves

    void awaitGreeting();
    void sendCommands(std::span<const Command> commands);
    void say(std::span<const Command> commands);
    [[nodiscard]] base::Breaches breachesOf(const Command &command) const;
    void sendBody(base::MessageSource &source, std::size_t replies);
    void sendChunk(const Command &bdat, base::MessageSource &source, qint64 octets, std::size_t verdicts);
    void beginBody(base::MessageSource &source);
    void startTls(bool implicit);
    void askCredential(const QString &user, bool token);
    void turn(base::MailReceiver &receiver, const QByteArray &hostName);
    void serve();
    qsizetype serveCommand(QByteArrayView octets);
    qsizetype serveContent(QByteArrayView octets, qint64 left);
    void endContent(bool complete);
    void answerAs(quint32 command);
    void sayLeaving(base::MailReceiver::Reason why);
    void beginWait(Waiting what, std::size_t replies = 0);
    void expect(base::Phase phase, quint32 command, quint32 group);
    std::vector<Reply> takeReplies();
    Reply takeReply();
    void awaitReply();
    base::Secret takeSecret();
    void throwIfBroken();

    void advance();
    [[nodiscard]] bool waitIsOver() const;
    void readReplies();
    void hear(ReplyReader::Item item);
    void hearRest(base::Oddity why);
    void answer(Reply reply);
    [[nodiscard]] base::Phase awaited() const;
    void stopAfter(base::Phase phase, const Reply &reply);
    void heardUnasked(const Reply &reply);
    void heardDuringBody(const Reply &reply);
    void
    breakOff(base::Failure failure); ///< the first failure counts; the flow may still say QUIT if usable()
    void loseStep(base::Failure failure); ///< and nothing can be said any more
    void armTimer(base::Phase phase);
    QByteArray shrunk();
    void endBody(bool complete);
    void endData();
    void expectVerdicts(std::size_t replies);
    void stopBeforeVerdict();
    void endChunk();
    void finish();

    Timeouts m_timeouts;
    FindSecrets m_findSecrets; ///< before the flow, which takes it back when it goes
    base::Task<Outcome> m_flow;
    std::coroutine_handle<> m_waiter;
    Waiting m_waiting = Waiting::Nothing;
    std::size_t m_wanted = 0;
    quint32 m_wait = 0;

    QQueue<Order> m_orders;
    QQueue<Pending> m_pending;
    std::vector<Reply> m_replies;
    ReplyReader m_reader;
    StopWatch m_stop;
    Capabilities m_capabilities;
    std::optional<LastOffer> m_offered;
    base::Secret m_secret;
    std::optional<base::Failure> m_broken;

    base::MessageSource *m_source = nullptr; ///< while the body is on its way
    std::optional<DotStuffer> m_stuffer;     ///< of a body after DATA
    qint64 m_left = 0;                       ///< of a chunk after BDAT
    std::size_t m_verdicts = 0;              ///< replies to the end of the data that have not come
    bool m_ended = false;                    ///< the end of the data was handed out
    QByteArray m_bodyStart;
    qint64 m_bodySize = 0;

    base::MailReceiver *m_receiver = nullptr; ///< while the roles are turned
    QByteArray m_toServe;                     ///< for the receiver: the beginning of a line
    bool m_contentBegun = false;              ///< of a message on its way to us
    bool m_byLine = false;                    ///< it came after DATA, not after BDAT
    qint64 m_contentLines = 0;
    bool m_saidGoodbye = false; ///< as the server

    base::Phase m_phase = base::Phase::Greeting;
    quint32 m_commandsBefore = 0; ///< over earlier connections
    quint32 m_commands = 0;
    quint32 m_groups = 0;
    bool m_tls = false;
    bool m_verified = false; ///< the server's certificate
    QByteArray m_certificate;
    bool m_connected = true;
    bool m_early =
        false; ///< octets stood in the buffer when nothing more was asked: the next reply is unasked
    bool m_takesCommand =
        false; ///< once all replies are in, the server takes a command (not data, not an AUTH response)
    bool m_lost = false; ///< nothing more can be said: violated, timed out, told to go
    bool m_finished = false;
};

inline auto Conversation::greeting()
{
    awaitGreeting();
    return Awaiter{*this, [this] { return takeReplies().front(); }};
}

inline auto Conversation::greeting(Command ahead)
{
    awaitGreeting();
    say({&ahead, 1});
    return Awaiter{*this, [this] { return takeReply(); }};
}

inline auto Conversation::command(Command command)
{
    sendCommands({&command, 1});
    return Awaiter{*this, [this] { return takeReplies().front(); }};
}

inline auto Conversation::pipeline(std::vector<Command> commands)
{
    sendCommands(commands);
    return Awaiter{*this, [this] { return takeReplies(); }};
}

inline auto Conversation::body(base::MessageSource &source, std::size_t replies)
{
    sendBody(source, replies);
    return Awaiter{*this, [this] { return takeReply(); }};
}

inline auto Conversation::chunk(const Command &bdat, base::MessageSource &source, qint64 octets,
                                std::size_t verdicts)
{
    sendChunk(bdat, source, octets, verdicts);
    return Awaiter{*this, [] {}};
}

inline auto Conversation::further(std::size_t replies)
{
    expectVerdicts(replies);
    m_early = false; // no command was sent: what stands in the buffer is what is awaited
    awaitReply();
    return Awaiter{*this, [this] { return takeReply(); }};
}

inline auto Conversation::reply()
{
    awaitReply();
    return Awaiter{*this, [this] { return takeReply(); }};
}

inline auto Conversation::tls(bool implicit)
{
    startTls(implicit);
    return Awaiter{*this, [] {}};
}

inline auto Conversation::turned(base::MailReceiver &receiver, const QByteArray &hostName)
{
    turn(receiver, hostName);
    return Awaiter{*this, [] {}};
}

inline auto Conversation::credential(const QString &user, bool token)
{
    askCredential(user, token);
    return Awaiter{*this, [this] { return takeSecret(); }};
}

} // namespace smtp
