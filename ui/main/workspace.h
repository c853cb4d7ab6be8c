// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "keychain/secretstore.h"
#include "ui/main/accounts.h"
#include "ui/main/drafts.h"
#include "ui/main/sandboxhost.h"
#include "ui/main/sessions.h"
#include "ui/models/credentialwords.h"
#include "ui/models/offers.h"

#include <QSettings>

#include <map>

namespace ui {

/// What a session asks a person for when no keychain could answer.
struct PasswordQuestion
{
    QString sessionId = {};
    QString accountName = {};
    QString host = {};
    QString user = {}; ///< for a pass phrase: the file of the key
    Credential asked = Credential::Password;
    keychain::State state = keychain::State::None;
    QString words = {};   ///< the keychain's own, where it said something
    QString backend = {}; ///< its name
};

/// Everything that is open: accounts, messages, sessions, the sandbox. Panels show parts of it and ask it to
/// act; they never know each other.
class Workspace : public QObject
{
    Q_OBJECT
public:
    struct Places
    {
        QDir config;             ///< accounts.json, window.ini
        QDir data;               ///< drafts, the sandbox's authority
        quint16 sandboxPort = 0; ///< tried first; 0: any
    };

    Workspace(const Places &places, std::unique_ptr<keychain::SecretStore> secrets,
              QObject *parent = nullptr);
    ~Workspace() override;

    [[nodiscard]] Accounts &accounts() { return m_accounts; }
    [[nodiscard]] Drafts &drafts() { return m_drafts; }
    [[nodiscard]] Sessions &sessions() { return m_sessions; }
    [[nodiscard]] SandboxHost &sandbox() { return m_sandbox; }
    [[nodiscard]] keychain::SecretStore &secrets() { return *m_secrets; }
    [[nodiscard]] QSettings &settings() { return m_settings; }

    /// Sends the current message with the current account. Fails with BadInput that names the field when it
    /// cannot begin. With the sandbox not up yet it begins as soon as it is.
    std::expected<void, base::Failure> send();

    /// What sending now would do against the rules, a sentence for each; empty for a client that keeps to
    /// them.
    [[nodiscard]] QStringList brokenRules() const;

    /// Signs in and says good-bye; `begun` gets the session's id.
    using Begun = std::function<void(const QString &id)>;
    void probe(const account::Account &account, const Begun &begun);

    /// Says these lines to the current account's server, without a message; what ATRN fetches arrives in the
    /// sandbox. Fails with BadInput of the account.
    std::expected<void, base::Failure> ask(const QList<QByteArray> &lines);

    /// The answers to passwordWanted(). `keep` stores it once the server has taken it.
    void answer(const PasswordQuestion &question, base::Secret secret, bool keep);
    void decline(const PasswordQuestion &question);
    void askKeychainAgain(const PasswordQuestion &question); ///< after it was unlocked

    /// Takes the certificate that ended this session from now on, or for this run, and sends again.
    enum class Trust { ForGood, ForThisRun };
    std::expected<void, base::Failure> trustCertificateAndSend(const QString &sessionId, Trust trust);

    /// What the account's server offered when it was last asked; empty when it never was.
    [[nodiscard]] QList<Offer> offersOf(const QString &accountId) const { return m_offers.value(accountId); }

    /// Sentences about what was found wrong at the start: damaged files, and where they are kept.
    [[nodiscard]] QStringList startNotices() const;

Q_SIGNALS:
    void noticed(const QString &sentence); ///< something that belongs to no panel and should be read
    void passwordWanted(const ui::PasswordQuestion &question);
    void offersChanged();

private:
    void findCredential(const PasswordQuestion &question);
    void supply(const PasswordQuestion &question, session::CredentialAnswer answer);
    void start(const account::Account &account, session::Submission submission, const SessionRecord &about,
               const Begun &begun = {});
    void keepSecrets(const SessionRecord &record);
    void sessionEnded(const QString &sessionId);
    void begin(const account::Account &account, const Draft &draft, Outgoing whole);
    [[nodiscard]] session::Submission submissionFor(const account::Account &account) const;

    QSettings m_settings;
    std::unique_ptr<keychain::SecretStore> m_secrets;
    SandboxHost m_sandbox;
    Accounts m_accounts;
    Drafts m_drafts;
    Sessions m_sessions;
    QHash<QString, QList<Offer>> m_offers;
    struct ToKeep
    {
        QString secretId;
        base::Secret secret;
    };
    std::multimap<QString, ToKeep> m_toKeep; ///< by session
};

} // namespace ui
