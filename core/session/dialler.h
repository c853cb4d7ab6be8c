// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/failure.h"
#include "session/submission.h"
#include "session/waittimer.h"
#include "transcript/recorder.h"

#include <QHostAddress>
#include <QObject>

namespace net {
class Resolver;
}

namespace session {

/// Gets a connection to an endpoint: looks the name up and tries its addresses one after the other, each
/// attempt recorded and each with its time-out. What speaks over the connection is no business of it.
class Dialler : public QObject
{
    Q_OBJECT
public:
    /// Makes the transport for one attempt.
    using MakeTransport = std::function<std::unique_ptr<net::Transport>()>;
    /// `proxy` is the address of who connects for us, empty for nobody.
    struct Way
    {
        MakeTransport make;
        QString proxy = {};
    };

    /// Recorder and timer are the session's, which outlives this.
    Dialler(Endpoint endpoint, Way way, smtp::Timeouts timeouts, transcript::Recorder &recorder,
            WaitTimer &timer);
    ~Dialler() override;

    void start();
    void cancel();                                              ///< no signal comes any more
    [[nodiscard]] base::Phase phase() const { return m_phase; } ///< Lookup or Connect

    /// The connection, once connected() was heard.
    std::unique_ptr<net::Transport> take();

Q_SIGNALS:
    void connected();
    void failed(const base::Failure &failure); ///< NameNotFound, or as the transport says

private:
    void onFound(const QList<QHostAddress> &found);
    void onNotFound(const QString &words);
    void tryNext();
    void onConnected(const QString &localAddress, quint16 localPort);
    void sendHeader(const net::Source &ours);
    void onConnectFailed(const base::Failure &failure);
    void onTimeout();
    void record(transcript::Event event, const QJsonObject &facts);
    void giveUp(base::Failure failure);
    [[nodiscard]] bool isWanted(const QHostAddress &address) const;
    [[nodiscard]] QJsonObject target() const;

    Endpoint m_endpoint;
    Way m_way;
    smtp::Timeouts m_timeouts;
    transcript::Recorder &m_recorder;
    std::unique_ptr<net::Resolver> m_resolver;
    std::unique_ptr<net::Transport> m_transport;
    WaitTimer &m_timer;
    base::Phase m_phase = base::Phase::Lookup;
    QStringList m_targets; ///< addresses still to be tried, the one being tried first; or path or command
    base::Failure m_lastFailure{.fault = base::Fault::ConnectFailed, .phase = base::Phase::Connect};
};

} // namespace session
