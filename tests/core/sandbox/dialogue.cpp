// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogue.h"

namespace sandbox {

Peer::Peer(ServerSession::Settings settings)
    : session(std::move(settings), [this](const Captured &message) {
        if (full)
            return QByteArray();
        kept.append(message);
        return "ID" + QByteArray::number(kept.size());
    })
{
}

ServerSession::Settings Peer::usual()
{
    ServerSession::Settings settings;
    settings.hostName = "sandbox.test";
    settings.user = "demo";
    settings.password = "secret";
    settings.sizeLimit = 1000;
    return settings;
}

ServerSession::Settings Peer::with(std::initializer_list<QByteArray> faults)
{
    ServerSession::Settings settings = usual();
    QList<Fault> parsed;
    for (const QByteArray &fault : faults)
        parsed.append(parseFault(fault).value());
    settings.faults = FaultPlan::of(parsed);
    return settings;
}

void Peer::connects(bool tls)
{
    session.start(tls);
    listen();
}

void Peer::sends(const QByteArray &octets)
{
    const qsizetype step = cut > 0 ? cut : octets.size();
    for (qsizetype i = 0; i < octets.size(); i += step) {
        session.received(octets.mid(i, step));
        listen();
    }
}

QList<QByteArray> Peer::heard()
{
    if (!m_bytes.isEmpty())
        m_heard.append("S: " + std::exchange(m_bytes, {}));
    return std::exchange(m_heard, {});
}

void Peer::listen()
{
    struct Listener
    {
        Peer &peer;
        void operator()(const Write &write) const
        {
            peer.m_bytes += write.bytes;
            for (qsizetype end; (end = peer.m_bytes.indexOf("\r\n")) >= 0; peer.m_bytes.remove(0, end + 2))
                peer.m_heard.append("S: " + peer.m_bytes.left(end));
        }
        void operator()(const Wait &wait) const
        {
            note("wait " + QByteArray::number(qint64(wait.time.count())));
        }
        void operator()(const BeginTls &) const
        {
            note("tls");
            peer.session.encrypted();
        }
        void operator()(const Flood &flood) const { note("flood " + flood.bytes.trimmed()); }
        void operator()(const StopReading &) const { note("stop reading"); }
        void operator()(const Close &close) const { note(close.reset ? "reset" : "close"); }
        void note(const QByteArray &what) const
        {
            if (!peer.m_bytes.isEmpty())
                peer.m_heard.append("S: " + std::exchange(peer.m_bytes, {}));
            peer.m_heard.append("S: (" + what + ')');
        }
    };
    while (const auto action = session.next())
        std::visit(Listener{*this}, *action);
}

QByteArray play(const QByteArray &dialogue, Peer &peer)
{
    QList<QByteArray> wanted = script(dialogue).split('\n');
    QList<QByteArray> went;
    QByteArray group;
    const auto hear = [&] {
        if (!group.isEmpty())
            peer.sends(std::exchange(group, {}));
        for (QByteArray line : peer.heard()) {
            if (const QByteArray last = went.value(went.size() - 1);
                last.endsWith("-*") && line.startsWith(last.chopped(1)))
                continue;
            const QByteArray expected = wanted.value(went.size());
            if (expected.endsWith('*') && line.startsWith(expected.chopped(1)))
                line = expected;
            went.append(line);
        }
    };
    peer.connects();
    for (qsizetype i = 0; i < wanted.size(); ++i) {
        if (wanted.at(i).startsWith("C:")) {
            if (group.isEmpty())
                hear();
            group += wanted.at(i).mid(3) + "\r\n";
            went.append(wanted.at(i));
        }
        if (!wanted.value(i + 1).startsWith("C:"))
            hear();
    }
    return went.join('\n');
}

QByteArray script(const QByteArray &dialogue)
{
    QList<QByteArray> lines;
    for (const QByteArray &line : dialogue.split('\n'))
        if (const QByteArray trimmed = line.trimmed(); !trimmed.isEmpty())
            lines.append(trimmed);
    return lines.join('\n');
}

} // namespace sandbox
