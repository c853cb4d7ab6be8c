// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/sandbox.h"

#include <QSslConfiguration>
#include <QSslSocket>
#include <QTest>

namespace sandbox {

/// The plainest SMTP client: says lines and hears lines, over a real socket, in the server's own thread.
class Client
{
public:
    enum class Start { Clear, Tls };

    explicit Client(const Sandbox &server, Start start = Start::Clear)
    {
        QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
        configuration.setCaCertificates(QSslCertificate::fromData(server.authorityPem()));
        socket.setSslConfiguration(configuration);
        if (start == Start::Clear)
            socket.connectToHost(QHostAddress(QHostAddress::LocalHost), server.port());
        else
            socket.connectToHostEncrypted(QStringLiteral("127.0.0.1"), server.port(),
                                          QStringLiteral("sandbox.test"));
    }

    void sends(const QByteArray &octets) { socket.write(octets); }
    void says(const QByteArray &line) { sends(line + "\r\n"); }

    /// The next line without CRLF; what is left when the server closed.
    QByteArray hears()
    {
        (void)QTest::qWaitFor([&] { return socket.canReadLine() || isClosed(); }, 20000);
        return socket.readLine().trimmed();
    }

    /// The last line of the next reply.
    QByteArray hearsReply()
    {
        QByteArray line = hears();
        while (line.size() > 3 && line.at(3) == '-')
            line = hears();
        return line;
    }

    QByteArray asks(const QByteArray &line)
    {
        says(line);
        return hearsReply();
    }

    bool startsTls(const QString &name = QStringLiteral("sandbox.test"))
    {
        if (!asks("STARTTLS").startsWith("220"))
            return false;
        socket.setPeerVerifyName(name);
        socket.startClientEncryption();
        return isEncrypted();
    }

    bool isEncrypted()
    {
        return QTest::qWaitFor([&] { return socket.isEncrypted() || isClosed(); }, 20000) &&
               socket.isEncrypted();
    }

    [[nodiscard]] bool isClosed() const { return socket.state() == QAbstractSocket::UnconnectedState; }
    bool seesTheEnd()
    {
        return QTest::qWaitFor([&] { return isClosed(); }, 20000);
    }

    /// EHLO, one message from ada to bob, up to the end of data; the final reply.
    QByteArray submits(const QByteArray &message)
    {
        asks("EHLO client.example");
        asks("MAIL FROM:<ada@example.org>");
        asks("RCPT TO:<bob@example.org>");
        asks("DATA");
        return asks(message + "\r\n.");
    }

    QSslSocket socket;
};

} // namespace sandbox
