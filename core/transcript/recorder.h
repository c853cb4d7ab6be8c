// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "transcript/entry.h"
#include "transcript/redaction.h"

#include <QHash>

#include <functional>

namespace transcript {

/// Stamps, masks and hands out entries: the only door into a transcript. One for each session.
class Recorder
{
public:
    using Sink = std::function<void(Entry &&)>;

    /// Where the time comes from; the default is the system's two clocks, tests give their own.
    struct Clock
    {
        std::function<qint64()> wallMicroseconds;
        std::function<qint64()> monotonicNanoseconds;
        static Clock system();
    };

    explicit Recorder(Sink sink, Clock clock = Clock::system());
    Recorder(const Recorder &) = delete;
    Recorder &operator=(const Recorder &) = delete;

    /// Every secret that the session will use, before it is used.
    void learn(const base::Secret &secret) { m_redactor.learn(secret); }

    /// Fills in times, connection and TLS state, masks `entry.bytes` by `secrets` and by what was learned,
    /// masks the strings of `entry.facts` by what was learned, and passes it to the sink. `entry.took` is
    /// filled, where the caller left it at -1, for a received line that answers a command (since that
    /// command, or what was sent last under its number), for the greeting (since the connection, or its TLS,
    /// stood) and for an event that ends a stage (LookupDone, Connected, ConnectFailed, TlsEstablished,
    /// TlsFailed).
    void record(Entry entry, const base::Spans &secrets = {});

    /// A further session of the same transcript: what it calls its first command (its first group) follows
    /// the last one of those before it.
    void beginSession();

    /// A new connection of the same session, in clear text: later entries carry its number.
    void beginConnection();
    void setTls(bool on) { m_tls = on; }

private:
    [[nodiscard]] qint64 measure(const Entry &entry);
    qint64 answered(const Entry &entry);

    Sink m_sink;
    Clock m_clock;
    Redactor m_redactor;
    qint64 m_start;
    quint32 m_connection = 0;
    quint32 m_commandsBefore = 0; ///< of earlier sessions
    quint32 m_groupsBefore = 0;
    quint32 m_lastCommand = 0;
    quint32 m_lastGroup = 0;
    bool m_tls = false;
    QHash<quint32, qint64> m_sentAt; ///< commands whose reply is not complete
    qint64 m_lookupBegan = -1;
    qint64 m_connectBegan = -1;
    qint64 m_tlsBegan = -1;
    qint64 m_readyAt = -1; ///< when the greeting could begin
};

} // namespace transcript
