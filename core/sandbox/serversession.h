// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/checkpoints.h"
#include "sandbox/courier.h"
#include "sandbox/faultplan.h"
#include "sandbox/messagereader.h"
#include "sandbox/parameters.h"
#include "sandbox/reply.h"
#include "sandbox/saslserver.h"

#include <QSet>

#include <deque>
#include <functional>
#include <variant>

namespace sandbox {

/// What a session wants done on its connection, in this order.
struct Write
{
    QByteArray bytes;
};
struct Wait
{
    std::chrono::seconds time;
}; ///< before anything that follows
struct BeginTls
{
}; ///< as the server; answer with encrypted()
struct Flood
{
    QByteArray bytes;
}; ///< write these again and again, as fast as the peer reads
struct StopReading
{
};
struct Close
{
    bool reset = false;
}; ///< after what was written is out, or at once; nothing follows
using Action = std::variant<Write, Wait, BeginTls, Flood, StopReading, Close>;

/// The server's side of one SMTP session, without sockets or timers: octets go in, actions come out by pull.
/// Commands are looked up in one table; each has a method of its own that reads like its section of the RFC.
///
/// In LMTP (RFC 2033) it greets as such, knows LHLO alone, and answers the message for each recipient.
///
/// Limits: a command line of 2048 octets, which RFC 5321 §4.5.3.1.4 and every extension's addition fit; 12288
/// for AUTH (RFC 4954 §4); 1000 recipients; the message by its SIZE, read on to its end to be refused
/// politely, but no further than twice the limit, and by the room that all sessions share; 100 errors in a
/// session.
class ServerSession
{
public:
    struct Settings
    {
        QByteArray hostName;
        QByteArray product = "Heloscope sandbox"; ///< as the greeting names it
        QByteArray user;
        QByteArray password;
        bool requireAuth = false;
        bool lmtp = false;
        qint64 sizeLimit = 0;
        QList<QByteArray> withheld; ///< upper case
        bool everything = false;
        Limits limits;
        FaultPlan faults;
        Checkpoints *checkpoints = nullptr; ///< outlives the session; none: nothing can be resumed
        Holdings *holdings = nullptr;       ///< outlives the session; none: nothing ever waits
    };

    /// Keeps a message and returns its queue identifier; empty when it could not be kept.
    using Delivery = std::function<QByteArray(Captured)>;

    static constexpr qsizetype maxCommandLine = 2048;
    static constexpr qsizetype maxAuthLine = 12288;
    static constexpr qsizetype maxRecipients = 1000;
    static constexpr int maxErrors = 100;

    ServerSession(Settings settings, Delivery delivery, MessageStore::Room room = {});

    /// What TLS will show, before start() or encrypted(): the server's own certificate (DER), and whom the
    /// client's names, where it shows one.
    void setCertificates(const QByteArray &own, const QByteArray &client);

    /// The connection is there, and encrypted or not: greets.
    void start(bool tls, const QByteArray &handedOn = {}); ///< `handedOn`: what a PROXY header said, in words
    void startWithoutHeader(const QByteArray &why); ///< says that a PROXY header had to come, and closes
    void received(QByteArrayView bytes);
    void encrypted();
    void timedOut();
    void lost(); ///< the connection is gone: what came of a message may be gone on with (CHECKPOINT)

    /// The next thing to do; nothing when more octets are needed.
    std::optional<Action> next();
    [[nodiscard]] bool isOver() const { return m_reading == Reading::Nothing; }

    /// What the next octets are: of a command (0), of a message up to its end (-1), or so many of a chunk.
    [[nodiscard]] qint64 contentLeft() const;

    /// Ends the session in the words of 421 (RFC 5321 §3.8).
    void leave(const QByteArray &enhanced, const QByteArray &why);

private:
    enum class Hello { None, Helo, Ehlo };
    enum class Reading {
        Commands,
        AuthExchange,
        Message,
        Chunk,
        AwaitingTls,
        Replies, ///< after ATRN
        Nothing
    };

    /// What BDAT announced.
    struct Chunk
    {
        qint64 size;
        bool last;
        qint64 left;
        std::optional<Reply> refusal; ///< said when its octets have been read
    };

    enum class Protocol { Any, Smtp, Lmtp };
    struct Verb
    {
        QByteArray name;
        base::Phase phase;
        void (ServerSession::*run)(const QByteArray &argument);
        bool takesArgument;
        QByteArray syntax;
        Protocol protocol = Protocol::Any;
        bool rare = false; ///< with Settings::everything only
    };
    static const QList<Verb> &verbs();

    void ehlo(const QByteArray &name);
    void lhlo(const QByteArray &name);
    void helo(const QByteArray &name);
    void startTls(const QByteArray &);
    void auth(const QByteArray &argument);
    void mail(const QByteArray &argument);
    void rcpt(const QByteArray &argument);
    void data(const QByteArray &);
    void bdat(const QByteArray &argument);
    void burl(const QByteArray &argument);
    void rset(const QByteArray &);
    void noop(const QByteArray &);
    void vrfy(const QByteArray &argument);
    void expn(const QByteArray &argument);
    void etrn(const QByteArray &argument);
    void atrn(const QByteArray &argument);
    void xclient(const QByteArray &argument);
    void xforward(const QByteArray &argument);
    void help(const QByteArray &argument);
    void quit(const QByteArray &);

    void greet();
    void punishEarlyTalk();
    void readLines();
    void readMessage();
    void readChunk();
    void endOfChunk();
    std::optional<QByteArray> takeLine();
    void lineTooLong();
    void take(const QByteArray &line);
    void command(const QByteArray &line);
    void authResponse(const QByteArray &line);
    void replied(const QByteArray &line);
    [[nodiscard]] QList<Captured> waitingFor(const QList<QByteArray> &domains) const;
    [[nodiscard]] std::expected<QByteArray, Reply> fetched(const QByteArray &url) const;
    [[nodiscard]] QByteArray burlLine() const;
    [[nodiscard]] QByteArray mailbox() const;
    void authStep(const std::optional<QByteArray> &response);
    void endOfData();
    void sayVerdicts(const Transaction &transaction, const QList<Reply> &verdicts);
    void beginMessage();
    bool resume(const QByteArray &key, const QByteArray &from);
    void keepForRetry(Transaction &&transaction, const QByteArray &id);
    void forgetRetry();
    [[nodiscard]] Reply senderTaken(const Parameters &parameters) const;
    [[nodiscard]] std::optional<Reply> otherOwner(const QByteArray &recipient,
                                                  const Parameters &parameters) const;
    [[nodiscard]] std::optional<Reply> nobodyToSendTo() const;
    [[nodiscard]] std::optional<Reply> refusalOfChunk();
    [[nodiscard]] std::optional<Reply> refusalOf(const MessageStore &message) const;
    [[nodiscard]] Reply verdict(const Transaction &transaction, qsizetype recipient,
                                const std::optional<Reply> &refusal, const QByteArray &id) const;
    [[nodiscard]] const Verb *verbNamed(const QByteArray &name) const;
    bool hello(const QByteArray &name, Hello kind);
    [[nodiscard]] QByteArray authLine() const;
    [[nodiscard]] std::optional<Reply> overLimit(const QByteArray &recipient);
    [[nodiscard]] bool eachHasItsReply(const Transaction &transaction) const;
    [[nodiscard]] QList<QByteArray> capabilities() const;
    [[nodiscard]] bool offers(QByteArrayView keyword) const;
    [[nodiscard]] bool authAllowed() const { return m_tls || !m_settings.faults.authNeedsTls; }

    void say(base::Phase phase, const Reply &reply);
    void utter(base::Phase phase, const Reply &reply);
    void countError();
    void sayMalformed(Malformation::Kind kind, const Reply &reply);
    bool misbehave(base::Phase phase);
    void write(const QByteArray &bytes);
    void close(bool reset = false);
    void forget();

    Settings m_settings;
    Delivery m_delivery;
    MessageStore::Room m_room;
    std::deque<Action> m_actions;
    QByteArray m_buffer;
    qsizetype m_read = 0;      ///< octets of m_buffer that are done with
    bool m_discarding = false; ///< the rest of a line that was too long
    Reading m_reading = Reading::Commands;
    Hello m_hello = Hello::None;
    bool m_tls = false;
    QByteArray m_user;
    QByteArray m_name;      ///< the client's, from EHLO
    QByteArray m_retry;     ///< key of the transaction whose last reply may not have come through
    QByteArray m_handedOn;  ///< as a PROXY header said
    QByteArray m_client;    ///< as XCLIENT said
    QByteArray m_forwarded; ///< as XFORWARD said, for the next message
    int m_mails = 0;
    SignInFacts m_signIn;
    QSet<QByteArray> m_domains; ///< of recipients in this session
    std::unique_ptr<SaslServer> m_sasl;
    std::optional<Transaction> m_transaction;
    std::optional<MessageReader> m_reader;
    std::optional<Courier> m_courier; ///< once the roles have turned
    std::optional<Chunk> m_chunk;
    int m_errors = 0;
    bool m_silence = false; ///< the greeting comes after a wait, in which the client must say nothing
};

} // namespace sandbox
