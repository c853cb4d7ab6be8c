// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/certificate.h"
#include "support/dialogue.h"

#include <QSslConfiguration>
#include <QSslSocket>
#include <QTcpServer>

namespace support {

/// Plays the server's side of a dialogue on a free loopback port, with real TLS where the dialogue has it.
class ScriptedServer : public QTcpServer
{
    Q_OBJECT
public:
    /// With `implicitTls` the whole dialogue is wrapped in TLS, whatever it says of itself.
    ScriptedServer(const Dialogue &dialogue, bool implicitTls);

    [[nodiscard]] const QString &problem() const
    {
        return m_problem;
    } ///< what the client did otherwise, in words
    [[nodiscard]] bool playedOut() const { return m_next == m_dialogue.steps.size(); }
    [[nodiscard]] const QByteArray &authorityPem() const { return m_authority.pem(); }

protected:
    void incomingConnection(qintptr handle) override;

private:
    void goOn();
    bool play(const Step &step);

    const Dialogue &m_dialogue;
    sandbox::Authority m_authority;
    QSslConfiguration m_tls;
    bool m_implicitTls;
    QSslSocket *m_socket = nullptr;
    QByteArray m_heard;
    qsizetype m_next = 0;
    QString m_problem;
};

} // namespace support
