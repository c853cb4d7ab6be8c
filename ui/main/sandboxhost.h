// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "account/account.h"
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

    [[nodiscard]] const QList<sandbox::Fault> &faults() const { return m_faults; }
    void setFaults(const QList<sandbox::Fault> &faults);

    /// The account that leads here. Its port is 0 until the server listens.
    [[nodiscard]] account::Account account() const;
    void setSecurity(smtp::Security security); ///< for this run; it speaks everything but TLS from the start
    [[nodiscard]] static base::Secret password();
    static constexpr QLatin1String accountId{"sandbox"};

Q_SIGNALS:
    void ready();
    void failed(const QString &words);
    void arrived();
    void faultsChanged();
    void accountChanged();

private:
    void forget(quint64 number);
    void listening(quint16 port, const QByteArray &authority, const QString &words);

    QString m_folder;
    quint16 m_wantedPort;
    quint16 m_port = 0;
    smtp::Security m_security = smtp::Security::StartTls;
    QString m_trouble;
    QList<sandbox::Captured> m_captured;
    QList<sandbox::Fault> m_faults;
    QThread m_thread;
    sandbox::Sandbox *m_sandbox = nullptr; ///< lives on m_thread
};

} // namespace ui
