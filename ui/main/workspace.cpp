// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main/workspace.h"

#include "ui/models/ending.h"

#include <QPointer>

using namespace Qt::StringLiterals;

namespace ui {

Workspace::Workspace(const Places &places, std::unique_ptr<keychain::SecretStore> secrets, QObject *parent)
    : QObject(parent)
    , m_settings(places.config.filePath("window.ini"_L1), QSettings::IniFormat)
    , m_secrets(std::move(secrets))
    , m_sandbox(places.data.path(), places.sandboxPort)
    , m_accounts(places.config.filePath("accounts.json"_L1), m_sandbox)
    , m_drafts(QDir(places.data.filePath("drafts"_L1)))
{
    connect(&m_sessions, &Sessions::credentialWanted, this, &Workspace::findCredential);
    connect(&m_sessions, &Sessions::ended, this, &Workspace::sessionEnded);
    m_accounts.choose(m_settings.value("account"_L1).toString());
    connect(&m_accounts, &Accounts::chosen, this,
            [this] { m_settings.setValue("account"_L1, m_accounts.current().id); });
    connect(&m_accounts, &Accounts::saveFailed, this, [this](const QString &words) {
        Q_EMIT noticed(
            tr("The accounts could not be saved: %1. They stay as they are until this window closes.")
                .arg(words));
    });
    connect(&m_drafts, &Drafts::saveFailed, this, [this](const QString &words) {
        Q_EMIT noticed(
            tr("A message could not be saved: %1. It stays here until this window closes.").arg(words));
    });
    connect(&m_sandbox, &SandboxHost::failed, this, [this](const QString &words) {
        Q_EMIT noticed(tr("The local sandbox could not be started: %1").arg(words));
    });
}

QStringList Workspace::startNotices() const
{
    QStringList notices;
    if (const auto &damage = m_accounts.damage())
        notices.append(tr("The file of accounts was damaged. It is kept as %1, and the list starts fresh.")
                           .arg(damage->keptAs));
    for (const auto &damage : m_drafts.damages())
        notices.append(tr("The file of a message was damaged. It is kept as %1.").arg(damage.keptAs));
    return notices;
}

Workspace::~Workspace() = default;

session::Submission Workspace::submissionFor(const account::Account &account) const
{
    auto submission = account.submission();
    submission.tls.allowedCertificates = m_accounts.allowedCertificates(account.id);
    return submission;
}

std::expected<void, base::Failure> Workspace::send()
{
    const auto account = m_accounts.current();
    const auto draft = m_drafts.current();
    const bool builtIn = Accounts::isBuiltIn(account.id);
    if (!builtIn) {
        if (const auto problems = account::problems(account); !problems.isEmpty())
            return std::unexpected(problems.first());
    }
    // Checked here as well, so that a mistake is shown where it was made and no server is bothered.
    auto whole = outgoing(draft, account, offersOf(account.id));
    if (!whole)
        return std::unexpected(whole.error());
    if (builtIn && !m_sandbox.isReady()) {
        m_sandbox.start();
        connect(
            &m_sandbox, &SandboxHost::ready, this,
            [this, draft, whole = *whole] { begin(m_sandbox.account(), draft, whole); },
            Qt::SingleShotConnection);
        return {};
    }
    begin(account, draft, *std::move(whole));
    return {};
}

void Workspace::begin(const account::Account &account, const Draft &draft, Outgoing whole)
{
    auto submission = submissionFor(account);
    submission.kind = session::Submission::Kind::Send;
    submission.envelope = std::move(whole.envelope);
    submission.message = std::move(whole.open);
    setConduct(draft.delivery, offersOf(account.id), submission.opening.conduct);
    setControl(draft.control, submission);
    SessionRecord about;
    about.title = draft.title();
    about.accountId = account.id;
    about.accountName = account.name;
    about.user = account.user;
    about.draftId = draft.id;
    m_sessions.start(std::move(submission), about);
}

QStringList Workspace::brokenRules() const
{
    const auto &draft = m_drafts.current();
    auto rules = ui::brokenRules(draft.control);
    const auto keywords = unoffered(draft.delivery, offersOf(m_accounts.current().id));
    for (const auto &keyword : keywords)
        rules.append(
            tr("%1 is asked for although the server does not offer it.").arg(QString::fromLatin1(keyword)));
    return rules;
}

QString Workspace::probe(const account::Account &account)
{
    auto submission = submissionFor(account);
    submission.kind = session::Submission::Kind::Probe;
    SessionRecord about;
    about.title = tr("Test of %1").arg(account.name);
    about.accountId = account.id;
    about.accountName = account.name;
    about.user = account.user;
    return m_sessions.start(std::move(submission), about);
}

void Workspace::findCredential(const QString &sessionId, const QString &user, bool token)
{
    const auto *record = m_sessions.find(sessionId);
    const auto account = m_accounts.find(record->accountId);
    if (Accounts::isBuiltIn(record->accountId)) {
        record->session->supply(SandboxHost::password());
        return;
    }
    PasswordQuestion question{sessionId, account.name, account.host, user,
                              token,     {},           {},           m_secrets->backend()};
    m_secrets->read(account.id, [self = QPointer(this), question](keychain::Found found) mutable {
        if (!self)
            return;
        const auto *asking = self->m_sessions.find(question.sessionId);
        if (!found.secret.isEmpty()) {
            asking->session->supply(std::move(found.secret));
            return;
        }
        question.state = found.state;
        question.words = found.words;
        if (!asking->session->isFinished())
            Q_EMIT self->passwordWanted(question);
    });
}

void Workspace::answer(const QString &sessionId, base::Secret secret, bool keep)
{
    const auto *record = m_sessions.find(sessionId);
    if (!record || record->session->isFinished())
        return;
    if (keep)
        m_toKeep[sessionId] = secret.copy();
    record->session->supply(std::move(secret));
}

void Workspace::askKeychainAgain(const PasswordQuestion &question)
{
    findCredential(question.sessionId, question.user, question.token);
}

void Workspace::decline(const QString &sessionId)
{
    const auto *record = m_sessions.find(sessionId);
    if (record && !record->session->isFinished())
        record->session->supply(std::unexpected(u"declined"_s));
}

void Workspace::sessionEnded(const QString &sessionId)
{
    const auto *record = m_sessions.find(sessionId);
    if (const auto offers = lastOffers(record->session->transcript()); !offers.isEmpty()) {
        m_offers[record->accountId] = offers;
        Q_EMIT offersChanged();
    }
    auto kept = m_toKeep.extract(sessionId);
    if (kept.empty())
        return;
    const auto &failure = record->session->outcome()->failure;
    // A password that the server refused is not worth keeping.
    if (!failure || failure->fault != base::Fault::AuthRefused)
        m_secrets->write(record->accountId, std::move(kept.mapped()),
                         [self = QPointer(this), name = record->accountName](const keychain::Found &found) {
                             if (self && found.state != keychain::State::Stored)
                                 Q_EMIT self->noticed(
                                     Workspace::tr("The password of %1 could not be kept in the keychain. %2")
                                         .arg(name, found.words));
                         });
}

std::expected<void, base::Failure> Workspace::allowCertificateAndSend(const QString &sessionId)
{
    const auto *record = m_sessions.find(sessionId);
    if (!record)
        return send();
    m_accounts.choose(record->accountId);
    m_drafts.choose(record->draftId);
    if (const auto certificate = record ? refusedCertificate(*record->session) : QByteArray();
        !certificate.isEmpty())
        m_accounts.allowCertificate(record->accountId, certificate);
    return send();
}

} // namespace ui
