// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/serversession.h"

#include <QObject>
#include <QSslConfiguration>
#include <QTimer>

#include <functional>

class QSslSocket;

namespace sandbox {

/// Joins one session to its socket: carries octets both ways, does the TLS handshake, waits where a fault
/// wants it, and closes what is idle. Reads no more while the peer does not take its replies, so that neither
/// can fill our memory. Deletes itself when the connection is gone.
class Connection : public QObject
{
    Q_OBJECT
public:
    static constexpr qint64 maxUnread = 256 * 1024; ///< taken from the kernel at a time
    static constexpr qint64 maxUnwritten =
        256 * 1024; ///< replies that the peer may leave lying before we stop reading

    /// What the handshake is done with. Asked when one begins: keys and libraries take their time, and a
    /// session in clear text needs none.
    using TlsConfiguration = std::function<QSslConfiguration()>;

    Connection(QSslSocket *socket, ServerSession session, TlsConfiguration tls, qsizetype splitWrites,
               std::chrono::milliseconds idleLimit, QObject *parent);

    void start(bool implicitTls, bool proxyHeader);

private:
    void beginTls();
    void showCertificates();
    void begin();
    void readHeader();
    void greet(bool tls);
    void read();
    void pump();
    void perform(const Action &action);
    void writeOn();
    void finishClosing();
    void discard();
    void onIdle();
    void onGone();
    [[nodiscard]] qint64 unwritten() const;

    QSslSocket *m_socket;
    ServerSession m_session;
    TlsConfiguration m_tls;
    qsizetype m_splitWrites;
    QTimer m_idle;
    QTimer m_pause;      ///< while it runs, no action is performed
    QByteArray m_pieces; ///< what is left of a write that goes out in pieces
    QByteArray m_flood;
    QByteArray m_handedOn; ///< what the PROXY header said
    bool m_implicitTls = false;
    bool m_awaitsHeader = false;
    bool m_reading = true;
    bool m_closing = false;
    bool m_pumping = false;
};

} // namespace sandbox
