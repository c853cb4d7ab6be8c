// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/connection.h"

#include "sandbox/hardclose.h"
#include "sandbox/proxyheader.h"

#include <QSslCertificate>
#include <QSslSocket>

namespace sandbox {

using namespace std::chrono_literals;

Connection::Connection(QSslSocket *socket, ServerSession session, TlsConfiguration tls, qsizetype splitWrites,
                       std::chrono::milliseconds idleLimit, QObject *parent)
    : QObject(parent)
    , m_socket(socket)
    , m_session(std::move(session))
    , m_tls(std::move(tls))
    , m_splitWrites(splitWrites)
{
    m_socket->setParent(this);
    m_socket->setReadBufferSize(maxUnread);
    m_idle.setSingleShot(true);
    m_idle.setInterval(idleLimit);
    m_pause.setSingleShot(true);
    connect(&m_idle, &QTimer::timeout, this, &Connection::onIdle);
    connect(&m_pause, &QTimer::timeout, this, &Connection::pump);
    connect(m_socket, &QSslSocket::readyRead, this, &Connection::read);
    connect(m_socket, &QSslSocket::bytesWritten, this, &Connection::writeOn);
    connect(m_socket, &QSslSocket::encryptedBytesWritten, this, &Connection::writeOn);
    connect(m_socket, &QSslSocket::disconnected, this, &Connection::onGone);
    // After an error nothing is worth saving: a failed handshake leaves the socket open (Qt says disconnected
    // only later, if at all).
    connect(m_socket, &QSslSocket::errorOccurred, this, &Connection::onGone);
}

/// What came before the end may still lie in the socket.
void Connection::onGone()
{
    read();
    m_session.lost();
    deleteLater();
}

void Connection::start(bool implicitTls, bool proxyHeader)
{
    m_idle.start();
    m_implicitTls = implicitTls;
    m_awaitsHeader = proxyHeader;
    if (!proxyHeader)
        begin();
}

/// The header, and not an octet more: behind it a TLS handshake may stand, which is not ours to read.
void Connection::readHeader()
{
    const auto read = readProxyHeader(m_socket->peek(ProxyHeader::maxBinary));
    if (read && !*read)
        return;
    m_awaitsHeader = false;
    if (!read) {
        m_session.startWithoutHeader(read.error());
        pump();
        return;
    }
    m_socket->skip((*read)->size);
    m_handedOn = (*read)->text();
    begin();
    if (!m_implicitTls)
        Connection::read();
}

void Connection::begin()
{
    if (!m_implicitTls) {
        greet(false);
        return;
    }
    connect(m_socket, &QSslSocket::encrypted, this, [this] {
        showCertificates();
        greet(true);
    });
    beginTls();
}

void Connection::beginTls()
{
    m_socket->setSslConfiguration(m_tls());
    m_socket->startServerEncryption();
}

/// The client's goes by its address, or by its common name; one that is not good is as none.
void Connection::showCertificates()
{
    const bool good = m_socket->sslHandshakeErrors().isEmpty();
    const QSslCertificate client = good ? m_socket->peerCertificate() : QSslCertificate();
    const QStringList addresses = client.subjectAlternativeNames().values(QSsl::EmailEntry);
    const QStringList names = client.subjectInfo(QSslCertificate::CommonName);
    m_session.setCertificates(m_socket->localCertificate().toDer(), (addresses + names).value(0).toUtf8());
}

void Connection::greet(bool tls)
{
    m_session.start(tls, m_handedOn);
    pump();
}

void Connection::read()
{
    if (m_closing) {
        discard();
        return;
    }
    if (m_awaitsHeader)
        return readHeader();
    if (!m_reading || unwritten() > maxUnwritten || !m_flood.isEmpty())
        return;
    const QByteArray bytes = m_socket->readAll();
    if (bytes.isEmpty())
        return;
    m_idle.start();
    m_session.received(bytes);
    pump();
}

void Connection::pump()
{
    if (std::exchange(m_pumping, true))
        return;
    while (!m_pause.isActive() && m_pieces.isEmpty() && !m_closing) {
        const auto action = m_session.next();
        if (!action)
            break;
        perform(*action);
    }
    m_pumping = false;
    writeOn();
}

void Connection::perform(const Action &action)
{
    struct Performer
    {
        Connection &c;
        void operator()(const Write &write) const
        {
            if (c.m_splitWrites > 0)
                c.m_pieces = write.bytes;
            else
                c.m_socket->write(write.bytes);
        }
        void operator()(const Wait &wait) const { c.m_pause.start(wait.time); }
        void operator()(const BeginTls &) const
        {
            // What came in clear behind STARTTLS must not look as if it had come through TLS.
            c.m_socket->readAll();
            connect(c.m_socket, &QSslSocket::encrypted, &c, [connection = &c] {
                connection->showCertificates();
                connection->m_session.encrypted();
            });
            c.beginTls();
        }
        void operator()(const Flood &flood) const { c.m_flood = flood.bytes.repeated(1000); }
        void operator()(const StopReading &) const { c.m_reading = false; }
        void operator()(const Close &close) const
        {
            c.m_closing = true;
            if (close.reset)
                resetConnection(*c.m_socket);
            else
                c.finishClosing();
        }
    };
    std::visit(Performer{*this}, action);
}

/// Whenever the peer took something: the next piece, more of a flood, or what it said meanwhile.
void Connection::writeOn()
{
    if (m_closing)
        return;
    if (!m_pieces.isEmpty()) {
        // One piece for each turn of the event loop, pushed out at once, so that it travels alone.
        if (m_pause.isActive())
            return;
        m_socket->write(m_pieces.left(m_splitWrites));
        m_pieces.remove(0, m_splitWrites);
        m_socket->flush();
        m_pause.start(1ms);
        return;
    }
    if (!m_flood.isEmpty()) {
        while (unwritten() < maxUnwritten && m_socket->state() == QAbstractSocket::ConnectedState)
            m_socket->write(m_flood);
        return;
    }
    if (m_reading && m_socket->bytesAvailable() > 0 && unwritten() <= maxUnwritten)
        QMetaObject::invokeMethod(this, &Connection::read, Qt::QueuedConnection);
}

void Connection::finishClosing()
{
    m_socket->disconnectFromHost();
    // A peer that takes nothing of the last words cannot hold us.
    m_idle.start(5s);
}

void Connection::discard()
{
    m_socket->readAll();
}

void Connection::onIdle()
{
    // In the middle of a handshake nothing can be said.
    const bool handshaking = m_socket->mode() != QSslSocket::UnencryptedMode && !m_socket->isEncrypted();
    if (m_closing || m_session.isOver() || handshaking) {
        m_socket->abort();
        deleteLater();
        return;
    }
    m_session.timedOut();
    pump();
}

qint64 Connection::unwritten() const
{
    return m_socket->bytesToWrite() + m_socket->encryptedBytesToWrite();
}

} // namespace sandbox
