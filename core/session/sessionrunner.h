// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/submission.h"
#include "transcript/recorder.h"

#include <QObject>

namespace session {

/// Runs one submission on the event loop of the thread it lives on: looks the name up, tries the addresses,
/// and carries a conversation's orders to a transport and the transport's news back, recording everything on
/// the way.
class SessionRunner : public QObject
{
    Q_OBJECT
public:
    SessionRunner(Submission submission, transcript::Recorder::Sink sink, QObject *parent = nullptr);

    /// One connection among several of one transcript.
    SessionRunner(Submission submission, std::shared_ptr<transcript::Recorder> recorder,
                  QObject *parent = nullptr);
    ~SessionRunner() override;

    void start();
    void cancel(smtp::Cancel how);

    /// The answer to credentialWanted(): the secret, or none, locked, no-keychain, declined.
    void supply(CredentialAnswer answer);

    /// The answer to keyPhraseWanted(), in the same terms.
    void supplyKeyPhrase(CredentialAnswer answer);

Q_SIGNALS:
    /// Before anything is connected: the key of our own certificate is locked; waits for supplyKeyPhrase().
    void keyPhraseWanted(const QString &file);

    /// In mid-flow, when the server is verified and offers AUTH; the session waits for supply().
    void credentialWanted(const QString &user, bool token);
    void progressed(qint64 sent,
                    qint64 total); ///< octets of the message that left; at most 20 times a second
    void finished(const smtp::Outcome &outcome);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace session
