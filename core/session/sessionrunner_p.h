// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/bodypump.h"
#include "session/dialler.h"
#include "session/pacer.h"
#include "session/sessionrunner.h"
#include "session/waittimer.h"
#include "smtp/delivery.h"

namespace session {

class SessionRunner::Private
{
public:
    Private(SessionRunner *runner, Submission given, std::shared_ptr<transcript::Recorder> to);

    void start();
    void cancel(smtp::Cancel how);
    void supply(CredentialAnswer answer);
    void supplyKeyPhrase(CredentialAnswer answer);

private:
    void readIdentity(const base::Secret *phrase);
    void onConnected();
    base::Task<smtp::Outcome> flow();

    // The transport's news, for the conversation
    void onReadyRead();
    void onEncrypted(const base::TlsFacts &facts, qsizetype injected);
    void onTlsFailed(const base::TlsFacts &facts, const base::Failure &failure);
    void onClosed(const QString &words);
    void onTimeout();
    void onWentOn();

    // The conversation's orders, for the transport and the recorder
    void carryOut();
    void operator()(const smtp::Send &order);
    void operator()(const smtp::Heard &order);
    void operator()(const smtp::SendBody &order);
    void operator()(const smtp::BeginTls &order);
    void operator()(const smtp::AskCredential &order);
    void operator()(const smtp::ArmTimer &order);
    void operator()(const smtp::Note &order);
    void operator()(const smtp::Close &order);
    void operator()(const smtp::Finished &order);

    void goOn();
    void fail(const base::Failure &failure);
    void finish(const smtp::Outcome &outcome);

    SessionRunner *q;
    Submission submission;
    std::shared_ptr<transcript::Recorder> shared;
    transcript::Recorder &recorder; ///< the same
    std::unique_ptr<base::MessageSource> message;
    std::unique_ptr<base::MailReceiver> receiver; ///< before the conversation, which lends it
    WaitTimer timer;
    Dialler dialler;
    std::unique_ptr<smtp::Conversation> conversation; ///< one for each connection
    std::unique_ptr<net::Transport> transport;        ///< once the conversation has begun
    Pacer pacer;
    smtp::Delivery delivery;
    std::optional<base::Secret> credential; ///< as it was supplied, for a further connection
    std::optional<smtp::ArmTimer> armed;
    BodyPump pump;
    bool carrying = false;
    bool implicitTls = false;
    bool done = false;
    bool between = false; ///< one connection is done, and the next not begun

    friend class SessionRunner;
};

} // namespace session
