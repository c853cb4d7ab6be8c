// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main/sessions.h"

#include "ui/models/ending.h"

namespace ui {

Sessions::Sessions(QObject *parent)
    : QObject(parent)
{
}

QString Sessions::start(session::Submission submission, SessionRecord about)
{
    const bool shown = submission.kind != session::Submission::Kind::Probe;
    about.id = QString::number(m_records.size() + 1);
    about.session = m_engine.start(std::move(submission));
    m_records.append(about);
    const auto id = about.id;
    connect(about.session, &session::Session::credentialWanted, this,
            [this, id](const QString &user, bool token) {
                Q_EMIT credentialWanted(id, user, token ? Credential::Token : Credential::Password);
            });
    connect(about.session, &session::Session::keyPhraseWanted, this,
            [this, id](const QString &file) { Q_EMIT credentialWanted(id, file, Credential::KeyPhrase); });
    connect(about.session, &session::Session::progressed, this,
            [this, id](qint64 sent, qint64 total) { Q_EMIT progressed(id, sent, total); });
    connect(about.session, &session::Session::finished, this, [this, id] {
        auto &record = m_records[id.toInt() - 1];
        record.verdict = verdictOn(*record.session, record.user);
        Q_EMIT ended(id);
    });
    if (shown)
        m_current = id;
    Q_EMIT started(id);
    if (shown)
        Q_EMIT chosen();
    return id;
}

const SessionRecord *Sessions::find(const QString &id) const
{
    for (const auto &record : m_records) {
        if (record.id == id)
            return &record;
    }
    return nullptr;
}

const SessionRecord *Sessions::sending() const
{
    for (const auto &record : m_records) {
        if (!record.verdict && record.session->kind() == session::Submission::Kind::Send)
            return &record;
    }
    return nullptr;
}

const SessionRecord *Sessions::lastOf(const QString &draftId) const
{
    const SessionRecord *last = nullptr;
    for (const auto &record : m_records) {
        if (record.draftId == draftId)
            last = &record;
    }
    return last;
}

void Sessions::choose(const QString &id)
{
    if (id == m_current || !find(id))
        return;
    m_current = id;
    Q_EMIT chosen();
}

void Sessions::cancel(const QString &id)
{
    const auto *record = find(id);
    if (!record || record->session->isFinished())
        return;
    const bool again = std::exchange(m_cancelled, id) == id;
    record->session->cancel(again ? smtp::Cancel::Now : smtp::Cancel::Politely);
}

} // namespace ui
