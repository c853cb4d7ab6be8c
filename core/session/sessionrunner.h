// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/submission.h"
#include "transcript/recorder.h"

#include <QObject>
#include <QTimer>

namespace session {

/// Runs one submission on the event loop of the thread it lives on: looks the name up, tries the addresses, and carries a
/// conversation's orders to a transport and the transport's news back, recording everything on the way.
class SessionRunner : public QObject
{
    Q_OBJECT
public:
    /// Asked in mid-flow, when the server has been verified and the mechanism chosen. The answer comes by supply().
    SessionRunner(Submission submission, transcript::Recorder::Sink sink, QObject *parent = nullptr);
    ~SessionRunner() override;

    void start();
    void cancel(smtp::Cancel how);
    void supply(CredentialAnswer answer);

Q_SIGNALS:
    void credentialWanted(const QString &user, bool token);
    void progressed(qint64 sent, qint64 total); ///< octets of the message on the wire; at most 20 times a second
    void finished(const smtp::Outcome &outcome);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace session
