// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/sessionrunner.h"
#include "transcript/transcript.h"

#include <QDateTime>

class QThread;

namespace session {

/// A session as the window's thread sees it: its transcript so far, its state, its outcome. It runs on the
/// engine's thread; entries arrive in batches, at most one frame late.
class Session : public QObject
{
    Q_OBJECT
public:
    ~Session() override;

    [[nodiscard]] const transcript::Transcript &transcript() const { return m_transcript; }
    [[nodiscard]] bool isFinished() const { return m_outcome.has_value(); }
    [[nodiscard]] const std::optional<smtp::Outcome> &outcome() const { return m_outcome; }
    [[nodiscard]] const Endpoint &endpoint() const { return m_endpoint; }
    [[nodiscard]] Submission::Kind kind() const { return m_kind; }
    [[nodiscard]] QDateTime started() const { return m_started; }

    void cancel(smtp::Cancel how);
    void supply(CredentialAnswer answer);
    void supplyKeyPhrase(CredentialAnswer answer);

Q_SIGNALS:
    void appended(qsizetype first, qsizetype count);
    void credentialWanted(const QString &user, bool token);
    void keyPhraseWanted(const QString &file); ///< of our own certificate's key
    void progressed(qint64 sent, qint64 total);
    void finished();

private:
    friend class Engine;
    class Link;

    Session(Endpoint endpoint, Submission::Kind kind, QObject *home, QObject *parent);
    void fetch();
    void finish(const smtp::Outcome &outcome);

    Endpoint m_endpoint;
    Submission::Kind m_kind;
    QDateTime m_started;
    transcript::Transcript m_transcript;
    std::optional<smtp::Outcome> m_outcome;
    std::shared_ptr<Link> m_link;
};

/// Owns the thread on which sessions run, so that the window's thread never waits for a disk, a name or a
/// hash. Made and used on the window's thread; stops the thread and aborts what runs when it goes.
class Engine : public QObject
{
    Q_OBJECT
public:
    explicit Engine(QObject *parent = nullptr);
    ~Engine() override;

    /// The session belongs to the engine until its owner takes it with setParent().
    Session *start(Submission submission);

    [[nodiscard]] QThread *thread() const;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace session
