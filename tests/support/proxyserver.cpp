// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/proxyserver.h"

#include <QHostAddress>
#include <QtEndian>

namespace support {

ProxyServer::ProxyServer(Mood mood, quint16 target)
    : m_mood(mood)
    , m_target(target)
{
    if (!listen(QHostAddress::LocalHost))
        qFatal("the proxy cannot listen: %s", qPrintable(errorString()));
    connect(this, &QTcpServer::newConnection, this, &ProxyServer::accept);
}

void ProxyServer::accept()
{
    while (auto *socket = nextPendingConnection()) {
        m_clients.insert(socket, {.socket = socket});
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(socket); });
        connect(socket, &QTcpSocket::disconnected, this, [this, socket] {
            if (auto *beyond = m_clients.take(socket).beyond)
                beyond->disconnectFromHost();
        });
        read(socket);
    }
}

void ProxyServer::read(QTcpSocket *socket)
{
    auto &client = m_clients[socket];
    client.heard += socket->readAll();
    if (client.beyond) {
        client.beyond->write(client.heard);
        client.heard.clear();
        return;
    }
    if (client.heard.isEmpty() || m_mood == Mood::Silent)
        return;
    if (m_mood == Mood::Closes)
        return socket->abort();
    if (m_mood == Mood::Babbles) {
        socket->write("220 this is no proxy at all\r\n\r\n");
        return;
    }
    while (!client.beyond && step(client)) {
    }
}

/// Whether something was understood, and more may stand behind it.
bool ProxyServer::step(Client &client)
{
    if (client.heard.isEmpty())
        return false;
    if (client.heard.startsWith("CONNECT "))
        return connectRequest(client);
    switch (client.expects) {
    case Client::Expects::Greeting:
        return greet(client);
    case Client::Expects::SignIn:
        return signIn(client);
    case Client::Expects::Request:
        return request(client);
    }
    return false;
}

bool ProxyServer::greet(Client &client)
{
    const auto &heard = client.heard;
    if (heard.size() < 2 || heard.size() < 2 + heard.at(1))
        return false;
    const auto methods = heard.mid(2, heard.at(1));
    const char wanted = m_mood == Mood::WantsSignIn ? '\x02' : '\x00';
    client.heard.remove(0, 2 + heard.at(1));
    if (!methods.contains(wanted)) {
        client.socket->write(QByteArray("\x05\xff", 2));
        return false;
    }
    client.socket->write(QByteArray("\x05") + wanted);
    client.expects = m_mood == Mood::WantsSignIn ? Client::Expects::SignIn : Client::Expects::Request;
    return true;
}

bool ProxyServer::signIn(Client &client)
{
    const QByteArray good =
        QByteArray("\x01\x03") + user + char(qstrlen(password)) + password; // "ada" has three letters
    if (client.heard.size() < 3 ||
        client.heard.size() < 3 + client.heard.at(1) + client.heard.at(2 + client.heard.at(1)))
        return false;
    const bool right = client.heard.startsWith(good);
    client.heard.clear();
    client.socket->write(right ? QByteArray("\x01\x00", 2) : QByteArray("\x01\x01", 2));
    client.expects = Client::Expects::Request;
    return right;
}

bool ProxyServer::request(Client &client)
{
    const auto &heard = client.heard;
    if (heard.size() < 5)
        return false;
    const bool isName = heard.at(3) == 3;
    const qsizetype length = isName ? heard.at(4) : 4;
    const qsizetype begin = isName ? 5 : 4;
    if (heard.size() < begin + length + 2)
        return false;
    const auto host =
        isName ? heard.mid(begin, length)
               : QHostAddress(qFromBigEndian<quint32>(heard.constData() + begin)).toString().toLatin1();
    const auto port = qFromBigEndian<quint16>(heard.constData() + begin + length);
    m_asked.append(host + ':' + QByteArray::number(port));
    client.heard.remove(0, begin + length + 2);
    const QByteArray rest("\x00\x01\x00\x00\x00\x00\x00\x00", 8);
    answer(client, QByteArray("\x05\x00", 2) + rest, QByteArray("\x05\x02") + rest,
           QByteArray("\x05\x04") + rest);
    return true;
}

bool ProxyServer::connectRequest(Client &client)
{
    const auto end = client.heard.indexOf("\r\n\r\n");
    if (end < 0)
        return false;
    const auto head = client.heard.first(end);
    client.heard.remove(0, end + 4);
    const auto credentials = (QByteArray(user) + ':' + password).toBase64();
    if (m_mood == Mood::WantsSignIn && !head.contains("Basic " + credentials)) {
        client.socket->write("HTTP/1.1 407 Proxy Authentication Required\r\n"
                             "Proxy-Authenticate: Basic realm=\"test\"\r\nContent-Length: 0\r\n\r\n");
        return true;
    }
    m_asked.append(head.split(' ').at(1));
    answer(client, "HTTP/1.1 200 Connection established\r\n\r\n",
           "HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\n\r\n",
           "HTTP/1.1 503 Service Unavailable\r\nContent-Length: 0\r\n\r\n");
    return true;
}

void ProxyServer::answer(Client &client, const QByteArray &yes, const QByteArray &no,
                         const QByteArray &unreachable)
{
    if (m_mood == Mood::Refuses)
        client.socket->write(no);
    else if (m_mood == Mood::CannotReach)
        client.socket->write(unreachable);
    else
        joinUp(client, yes);
}

void ProxyServer::joinUp(Client &client, const QByteArray &yes)
{
    auto *const socket = client.socket;
    auto *const beyond = new QTcpSocket(this);
    client.beyond = beyond;
    socket->write(yes);
    connect(beyond, &QTcpSocket::readyRead, socket, [socket, beyond] { socket->write(beyond->readAll()); });
    connect(beyond, &QTcpSocket::disconnected, socket, &QTcpSocket::disconnectFromHost);
    connect(beyond, &QTcpSocket::disconnected, beyond, &QObject::deleteLater);
    beyond->connectToHost(QHostAddress(QHostAddress::LocalHost), m_target);
}

} // namespace support
