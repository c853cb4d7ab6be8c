// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "transcript/entry.h"
#include "transcript/redaction.h"

#include <QHash>

#include <chrono>
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

    /// Every secret that the session will use, before it is used.
    void learn(const base::Secret &secret) { m_redactor.learn(secret); }

    /// Fills in the times, masks `entry.bytes` by `secrets` and by what was learned, and passes it to the sink.
    /// `entry.took` is filled for a received line that answers a command and for an event that ends a stage
    /// (LookupDone, Connected, ConnectFailed, TlsEstablished, TlsFailed), where the caller left it at -1.
    void record(Entry entry, const base::Spans &secrets = {});

    /// A new connection of the same session: later entries carry its number.
    void beginConnection() { ++m_connection; }
    void setTls(bool on) { m_tls = on; }

private:
    qint64 m_start;
    quint32 m_connection = 0;
    bool m_tls = false;
    Sink m_sink;
    Clock m_clock;
    Redactor m_redactor;
    QHash<quint32, qint64> m_sentAt;
    QHash<int, qint64> m_stageBegan;
};

} // namespace transcript
