// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/messagesource.h"
#include "base/secret.h"
#include "base/task.h"
#include "base/tlsfacts.h"
#include "smtp/capabilities.h"
#include "smtp/command.h"
#include "smtp/order.h"
#include "smtp/replyreader.h"
#include "smtp/timeouts.h"

#include <QQueue>

namespace smtp {

enum class Cancel {
    Politely, ///< say QUIT where the dialogue allows it
    Now,      ///< drop the connection
};

/// One client's side of one SMTP connection, without sockets, timers or clocks (sans-IO).
///
/// Facts go in (connected, received, closed, timedOut, encrypted, …); orders come out, pulled with next() until there are
/// none. In between runs a flow, a coroutine that says what the dialogue is; it waits for replies with the awaitables
/// below. A negative reply is a value to it. A conversation that broke (closed, timed out, cancelled, protocol violation,
/// 421) is a base::Failure, thrown where the flow waits and caught once, at the flow's root.
///
/// What holds always: every fact leads to an order or to Finished; Finished comes once and last; a reply is paired with
/// the oldest command that has none; a reply that nothing asked for ends the conversation, unless it is 421, which may
/// come at any time (RFC 5321 §3.8).
class Conversation
{
public:
    explicit Conversation(Timeouts timeouts = {});
    ~Conversation();
    Conversation(const Conversation &) = delete;
    Conversation &operator=(const Conversation &) = delete;

    // Facts in ------------------------------------------------------------------------------------------------------
    void begin(base::Task<Outcome> flow); ///< the transport is connected; with implicit TLS the flow asks for it first
    void received(QByteArrayView bytes);
    void closed(const QString &words);    ///< by the other side; `words` empty for an orderly close
    void timedOut();
    void encrypted(const base::TlsFacts &facts);
    void tlsFailed(const base::Failure &failure);
    void supply(base::Secret secret);
    void credentialMissing(const QString &problem); ///< none, locked, no-keychain, declined
    void cancel(Cancel how);

    // Orders out ----------------------------------------------------------------------------------------------------
    std::optional<Order> next();

    /// While SendBody stands: the next octets of the message, dot-stuffed, with the final dot at the end; empty when
    /// there are no more or when the body was broken off.
    QByteArray bodyChunk(qsizetype limit);

    // For flows -----------------------------------------------------------------------------------------------------
    class ReplyAwaiter;
    class RepliesAwaiter;
    class TlsAwaiter;
    class CredentialAwaiter;

    ReplyAwaiter greeting();
    ReplyAwaiter command(Command command);
    RepliesAwaiter pipeline(std::vector<Command> commands);
    ReplyAwaiter body(base::MessageSource &source); ///< after 354: sends it, gives the reply to the end of data
    TlsAwaiter tls(bool implicit);
    CredentialAwaiter credential(const QString &user, bool token);
    void note(base::Phase phase, QByteArray event, QJsonObject facts);
    void close(bool abort);

    [[nodiscard]] const Capabilities &capabilities() const { return m_capabilities; }
    void setCapabilities(Capabilities capabilities) { m_capabilities = std::move(capabilities); }
    [[nodiscard]] bool underTls() const { return m_tls; }
    [[nodiscard]] base::Phase phase() const { return m_phase; }
    [[nodiscard]] bool usable() const; ///< still connected, in step and not mid-body: a QUIT would be heard
    [[nodiscard]] bool dotSent() const { return m_dotSent; }
    // the private part is written with the implementation
};

} // namespace smtp
