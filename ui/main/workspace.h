// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "keychain/secretstore.h"
#include "ui/main/accounts.h"
#include "ui/main/drafts.h"
#include "ui/main/sandboxhost.h"
#include "ui/main/sessions.h"
#include "ui/models/offers.h"

#include <QSettings>

#include <map>

namespace ui {

/// What a session asks a person for when no keychain could answer.
struct PasswordQuestion
{
    QString sessionId;
    QString accountName;
    QString host;
    QString user;
    bool token = false;
    keychain::State state = keychain::State::None;
    QString words;   ///< the keychain's own, where it said something
    QString backend; ///< its name
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

    /// Signs in and says good-bye; gives the session's id.
    QString probe(const account::Account &account);

    /// The answers to passwordWanted(). `keep` stores it once the server has taken it.
    void answer(const QString &sessionId, base::Secret secret, bool keep);
    void decline(const QString &sessionId);
    void askKeychainAgain(const PasswordQuestion &question); ///< after it was unlocked

    /// Allows the certificate that ended this session, for this run, and sends again.
    std::expected<void, base::Failure> allowCertificateAndSend(const QString &sessionId);

    /// What the account's server offered when it was last asked; empty when it never was.
    [[nodiscard]] QList<Offer> offersOf(const QString &accountId) const { return m_offers.value(accountId); }

    /// Sentences about what was found wrong at the start: damaged files, and where they are kept.
    [[nodiscard]] QStringList startNotices() const;

Q_SIGNALS:
    void noticed(const QString &sentence); ///< something that belongs to no panel and should be read
    void passwordWanted(const ui::PasswordQuestion &question);
    void offersChanged();

private:
    void findCredential(const QString &sessionId, const QString &user, bool token);
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
    std::map<QString, base::Secret> m_toKeep; ///< by session
};

} // namespace ui
