// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "account/account.h"
#include "base/mailreceiver.h"
#include "sandbox/sandbox.h"

#include <QObject>
#include <QThread>

namespace ui {

/// The built-in server on a thread of its own, seen from the window's thread. It makes its certificate and
/// listens while the window is already there: start() is for when it is.
class SandboxHost : public QObject
{
    Q_OBJECT
public:
    /// `port` is tried first; any free one will do when it is taken. The authority's certificate is kept in
    /// `folder`.
    SandboxHost(QString folder, quint16 port, QObject *parent = nullptr);
    ~SandboxHost() override;

    void start();
    [[nodiscard]] bool isReady() const { return m_port != 0; }
    [[nodiscard]] quint16 port() const { return m_port; }
    [[nodiscard]] QString trouble() const
    {
        return m_trouble;
    } ///< why it does not listen; empty when it does

    /// What arrived since the start, oldest first.
    [[nodiscard]] const QList<sandbox::Captured> &captured() const { return m_captured; }
    void clear();

    /// How it serves, for this run; port 0 is the one that start() would take. What arrived stays; sessions
    /// with the sandbox break off.
    [[nodiscard]] const sandbox::Options &options() const { return m_options; }
    void serve(const sandbox::Options &options);

    /// Makes who takes mail that is fetched elsewhere (ATRN): it stands among what arrived here. To be called
    /// where the session runs.
    [[nodiscard]] std::function<std::unique_ptr<base::MailReceiver>()> receiver();

    /// The certificate of the authority that signed the sandbox's own, and one for its user with the key,
    /// PEM; the latter is there while clients are asked for one.
    [[nodiscard]] QString authorityFile() const;
    [[nodiscard]] QString clientFile() const;

    [[nodiscard]] const QList<sandbox::Fault> &faults() const { return m_faults; }
    void setFaults(const QList<sandbox::Fault> &faults);

    /// The account that leads here. Its port is 0 until the server listens.
    [[nodiscard]] account::Account account() const;
    void
    setSecurity(smtp::Security security); ///< for this run; TLS from the start is an option of the server
    [[nodiscard]] static base::Secret password();
    static constexpr QLatin1String accountId{"sandbox"};

Q_SIGNALS:
    void ready();
    void failed(const QString &words);
    void arrived();
    void faultsChanged();
    void accountChanged();

private:
    struct Listening
    {
        sandbox::Sandbox *server = nullptr;
        quint16 port = 0;
        QByteArray authority;
        QByteArray client;
        QString words;
    };
    void open();
    void take(const sandbox::Captured &message);
    void forget(quint64 number);
    void listening(const Listening &now);
    [[nodiscard]] bool asksForOurCertificate() const;

    QString m_folder;
    quint16 m_wantedPort;
    quint16 m_port = 0;
    smtp::Security m_security = smtp::Security::StartTls;
    QString m_trouble;
    QList<sandbox::Captured> m_captured;
    QList<sandbox::Fault> m_faults;
    sandbox::Options m_options;
    quint64 m_fetches = 0;
    quint64 m_numbered = 0; ///< messages of the servers before this one: each counts from 1
    QThread m_thread;
    QObject *m_context = nullptr;          ///< lives on m_thread, as what touches the server does
    sandbox::Sandbox *m_sandbox = nullptr; ///< lives on m_thread
};

} // namespace ui
