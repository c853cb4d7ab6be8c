// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main/workspace.h"

#include "account/offerstore.h"
#include "ui/models/ending.h"
#include "ui/models/questions.h"

#include <QPointer>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

/// What it is called in the keychain.
QString secretId(const account::Account &account, Credential credential)
{
    switch (credential) {
    case Credential::KeyPhrase:
        return account.keyPhraseId();
    case Credential::ProxyPassword:
        return account.proxyPasswordId();
    case Credential::Password:
    case Credential::Token:
        break;
    }
    return account.id;
}

} // namespace

Workspace::Workspace(const Places &places, std::unique_ptr<keychain::SecretStore> secrets, QObject *parent)
    : QObject(parent)
    , m_settings(places.config.filePath("window.ini"_L1), QSettings::IniFormat)
    , m_secrets(std::move(secrets))
    , m_sandbox(places.data.path(), places.sandboxPort)
    , m_accounts(places.config.filePath("accounts.json"_L1), m_sandbox)
    , m_drafts(QDir(places.data.filePath("drafts"_L1)))
{
    connect(&m_sessions, &Sessions::credentialWanted, this,
            [this](const QString &id, const QString &user, Credential asked) {
                findCredential({.sessionId = id, .user = user, .asked = asked});
            });
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
    account::keepOffers(submission);
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
    start(account, std::move(submission), about);
}

std::expected<void, base::Failure> Workspace::ask(const QList<QByteArray> &lines)
{
    const auto account = m_accounts.current();
    if (!Accounts::isBuiltIn(account.id)) {
        if (const auto problems = account::problems(account); !problems.isEmpty())
            return std::unexpected(problems.first());
    }
    auto submission = submissionFor(account);
    if (const auto domains = domainsToFetch(lines)) {
        submission.kind = session::Submission::Kind::Fetch;
        submission.domains = *domains;
        submission.receiver = m_sandbox.receiver();
    } else {
        submission.kind = session::Submission::Kind::Say;
        submission.opening.conduct.said = lines;
    }
    SessionRecord about;
    about.title = QString::fromUtf8(lines.join("; "));
    about.asked = lines;
    about.accountId = account.id;
    about.accountName = account.name;
    about.user = account.user;
    start(account, std::move(submission), about);
    return {};
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

void Workspace::probe(const account::Account &account, const Begun &begun)
{
    auto submission = submissionFor(account);
    submission.kind = session::Submission::Kind::Probe;
    SessionRecord about;
    about.title = tr("Test of %1").arg(account.name);
    about.accountId = account.id;
    about.accountName = account.name;
    about.user = account.user;
    start(account, std::move(submission), about, begun);
}

/// The password of a proxy has to be there before the session begins.
void Workspace::start(const account::Account &account, session::Submission submission,
                      const SessionRecord &about, const Begun &begun)
{
    const auto begin = [this, about, begun](session::Submission whole) {
        const auto id = m_sessions.start(std::move(whole), about);
        if (begun)
            begun(id);
    };
    if (submission.endpoint.proxy.user.isEmpty())
        return begin(std::move(submission));
    m_secrets->read(
        account.proxyPasswordId(), [self = QPointer(this), submission, begin](keychain::Found found) {
            if (!self)
                return;
            auto whole = submission;
            if (!found.secret.isEmpty())
                whole.proxyPassword = std::make_shared<const base::Secret>(std::move(found.secret));
            begin(std::move(whole));
        });
}

void Workspace::findCredential(const PasswordQuestion &wanted)
{
    const auto *record = m_sessions.find(wanted.sessionId);
    const auto account = m_accounts.find(record->accountId);
    if (Accounts::isBuiltIn(record->accountId)) {
        record->session->supply(SandboxHost::password());
        return;
    }
    auto question = wanted;
    question.accountName = account.name;
    question.host = account.endpoint().name();
    question.backend = m_secrets->backend();
    m_secrets->read(secretId(account, question.asked),
                    [self = QPointer(this), question](keychain::Found found) mutable {
                        if (!self)
                            return;
                        if (!found.secret.isEmpty())
                            return self->supply(question, std::move(found.secret));
                        question.state = found.state;
                        question.words = found.words;
                        if (!self->m_sessions.find(question.sessionId)->session->isFinished())
                            Q_EMIT self->passwordWanted(question);
                    });
}

void Workspace::supply(const PasswordQuestion &question, session::CredentialAnswer answer)
{
    const auto *record = m_sessions.find(question.sessionId);
    if (!record || record->session->isFinished())
        return;
    if (question.asked == Credential::KeyPhrase)
        record->session->supplyKeyPhrase(std::move(answer));
    else
        record->session->supply(std::move(answer));
}

void Workspace::answer(const PasswordQuestion &question, base::Secret secret, bool keep)
{
    const auto *record = m_sessions.find(question.sessionId);
    if (keep && record && !record->session->isFinished())
        m_toKeep.emplace(question.sessionId,
                         ToKeep{secretId(m_accounts.find(record->accountId), question.asked), secret.copy()});
    supply(question, std::move(secret));
}

void Workspace::askKeychainAgain(const PasswordQuestion &question)
{
    findCredential(question);
}

void Workspace::decline(const PasswordQuestion &question)
{
    supply(question, std::unexpected(u"declined"_s));
}

void Workspace::sessionEnded(const QString &sessionId)
{
    const auto *record = m_sessions.find(sessionId);
    if (const auto offers = lastOffers(record->session->transcript()); !offers.isEmpty()) {
        m_offers[record->accountId] = offers;
        Q_EMIT offersChanged();
    }
    keepSecrets(*record);
}

/// What the server, or the key, did not take is not worth keeping.
void Workspace::keepSecrets(const SessionRecord &record)
{
    const auto &failure = record.session->outcome()->failure;
    const bool wrong =
        failure && (failure->fault == base::Fault::AuthRefused || failure->fault == base::Fault::BadInput);
    const auto [first, end] = m_toKeep.equal_range(record.id);
    for (auto kept = first; kept != end && !wrong; ++kept)
        m_secrets->write(kept->second.secretId, std::move(kept->second.secret),
                         [self = QPointer(this), name = record.accountName](const keychain::Found &found) {
                             if (self && found.state != keychain::State::Stored)
                                 Q_EMIT self->noticed(
                                     Workspace::tr("The password of %1 could not be kept in the keychain. %2")
                                         .arg(name, found.words));
                         });
    m_toKeep.erase(first, end);
}

std::expected<void, base::Failure> Workspace::trustCertificateAndSend(const QString &sessionId, Trust trust)
{
    const auto *record = m_sessions.find(sessionId);
    if (!record)
        return send();
    m_accounts.choose(record->accountId);
    m_drafts.choose(record->draftId);
    const auto certificate = refusedCertificate(*record->session);
    if (certificate.isEmpty())
        return send();
    if (trust == Trust::ForGood && !Accounts::isBuiltIn(record->accountId)) {
        auto account = m_accounts.find(record->accountId);
        account.trust(refusedHandshake(*record->session), QDateTime::currentDateTimeUtc());
        m_accounts.put(account);
    } else {
        m_accounts.allowCertificate(record->accountId, certificate);
    }
    return send();
}

} // namespace ui
