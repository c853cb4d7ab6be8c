// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/sessionrunner.h"

namespace session {

/// Runs a submission wherever its route leads: by one connection to its endpoint, or to the exchangers of
/// each recipient's domain in turn, each connection a SessionRunner and all of it one transcript. Outcome and
/// questions are those of a SessionRunner.
class Dispatch : public QObject
{
    Q_OBJECT
public:
    Dispatch(Submission submission, transcript::Recorder::Sink sink, QObject *parent = nullptr);
    ~Dispatch() override;

    void start();
    void cancel(smtp::Cancel how);
    void supply(CredentialAnswer answer);
    void supplyKeyPhrase(CredentialAnswer answer);

Q_SIGNALS:
    void credentialWanted(const QString &user, bool token);
    void keyPhraseWanted(const QString &file);
    void progressed(qint64 sent, qint64 total);
    void finished(const smtp::Outcome &outcome);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace session
