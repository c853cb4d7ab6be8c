// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "explain/verdict.h"
#include "session/session.h"
#include "ui/models/credentialwords.h"

namespace ui {

/// One session of this run and what it was about.
struct SessionRecord
{
    QString id;
    session::Session *session = nullptr;
    QString title; ///< the message's, or the test's
    QString accountId;
    QString accountName;
    QString user;
    QList<QByteArray> asked;                 ///< the line of a question
    QString draftId;                         ///< empty for a test and a question
    std::optional<explain::Verdict> verdict; ///< once it has ended
};

/// This run's sessions, newest last, and which one is looked at. At most one runs at a time for sending;
/// tests of an account run beside it.
class Sessions : public QObject
{
    Q_OBJECT
public:
    explicit Sessions(QObject *parent = nullptr);

    /// `about` is filled but for id, session and verdict. The new session becomes the chosen one unless
    /// it is a test.
    QString start(session::Submission submission, SessionRecord about);

    [[nodiscard]] const QList<SessionRecord> &all() const { return m_records; }
    [[nodiscard]] const SessionRecord *find(const QString &id) const;
    [[nodiscard]] const SessionRecord *current() const { return find(m_current); }
    [[nodiscard]] const SessionRecord *sending() const; ///< the send that runs, if any
    [[nodiscard]] const SessionRecord *lastOf(const QString &draftId) const;

    void choose(const QString &id);

    /// The first call says good-bye to the server, a second one drops the connection.
    void cancel(const QString &id);

Q_SIGNALS:
    void started(const QString &id);
    void ended(const QString &id);
    void chosen();
    /// `who`: the user; of a pass phrase, the file of the key.
    void credentialWanted(const QString &id, const QString &who, ui::Credential asked);
    void progressed(const QString &id, qint64 sent, qint64 total);

private:
    session::Engine m_engine;
    QList<SessionRecord> m_records;
    QString m_current;
    QString m_cancelled;
};

} // namespace ui
