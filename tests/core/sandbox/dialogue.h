// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/serversession.h"

namespace sandbox {

/// A session with itself as the other side. What it hears is kept as lines: "S: 250 …", and "S: (tls)", "S:
/// (close)" and so on for what the session wants done.
class Peer
{
public:
    explicit Peer(ServerSession::Settings settings = usual());

    static ServerSession::Settings usual();
    static ServerSession::Settings with(std::initializer_list<QByteArray> faults);

    void connects(bool tls = false);
    void sends(const QByteArray &octets);
    void says(const QByteArray &line) { sends(line + "\r\n"); }

    /// What the session said since the last call.
    QList<QByteArray> heard();

    ServerSession session;
    QList<Captured> kept;
    bool full = false; ///< no more messages can be kept
    qsizetype cut = 0; ///< octets at a time; 0: whole

private:
    void listen();

    QByteArray m_bytes;
    QList<QByteArray> m_heard;
};

/// Plays a dialogue written as lines "C: …" and "S: …" (a "*" at the end of an S line stands for any rest,
/// "250-*" for any number of such lines; client lines that follow each other are sent together). Returns it
/// as it went, which is the text itself if all went as written.
QByteArray play(const QByteArray &dialogue, Peer &peer);

/// The same text as play() gives it back: trimmed, without empty lines.
QByteArray script(const QByteArray &dialogue);

} // namespace sandbox
