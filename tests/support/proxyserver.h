// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QTcpServer>
#include <QTcpSocket>

namespace support {

/// A proxy on a free loopback port, for SOCKS5 (RFC 1928, RFC 1929) and for CONNECT alike. Whatever it is
/// asked for, it connects to one port of this machine.
class ProxyServer : public QTcpServer
{
    Q_OBJECT
public:
    enum class Mood {
        Serves,
        WantsSignIn, ///< of `user` with `password`
        Refuses,     ///< has a rule against the target
        CannotReach, ///< the target
        Closes,      ///< when it is asked
        Silent,      ///< and stays so
        Babbles,     ///< something else than its protocol
    };
    static constexpr auto user = "ada";
    static constexpr auto password = "open sesame";

    ProxyServer(Mood mood, quint16 target);

    [[nodiscard]] const QByteArrayList &asked() const { return m_asked; } ///< "host:port" of each connection

private:
    /// One client: what it said that is not read, and where it goes.
    struct Client
    {
        QTcpSocket *socket = nullptr;
        QTcpSocket *beyond = nullptr;
        QByteArray heard = {};
        enum class Expects { Greeting, SignIn, Request } expects = Expects::Greeting;
    };

    void accept();
    void read(QTcpSocket *socket);
    bool step(Client &client);
    bool greet(Client &client);
    bool signIn(Client &client);
    bool request(Client &client);
    bool connectRequest(Client &client);
    void answer(Client &client, const QByteArray &yes, const QByteArray &no, const QByteArray &unreachable);
    void joinUp(Client &client, const QByteArray &yes);

    Mood m_mood;
    quint16 m_target;
    QByteArrayList m_asked;
    QHash<QTcpSocket *, Client> m_clients;
};

} // namespace support
