// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/serversession.h"

#include <algorithm>
#include <cstdlib>

using namespace sandbox;

namespace {

void insist(bool condition)
{
    if (!condition)
        std::abort();
}

struct Said
{
    QByteArray bytes;
    QList<QByteArray> messages;
    bool closed = false;
};

/// Everything the session says to these octets when they come in pieces of `cut`.
Said session(const QByteArray &octets, qsizetype cut, unsigned char choices, Checkpoints &checkpoints)
{
    Said said;
    ServerSession::Settings settings;
    settings.checkpoints = &checkpoints;
    settings.hostName = "sandbox.test";
    settings.user = "demo";
    settings.password = "demo";
    settings.requireAuth = choices & 1;
    settings.everything = choices & 2;
    settings.lmtp = choices & 4;
    settings.sizeLimit = 64;
    ServerSession server(settings, [&](const Captured &message) {
        insist(message.octets.size() <= 64 && !message.to.isEmpty() &&
               message.to.size() == message.rcptParameters.size());
        said.messages.append(message.octets);
        return QByteArray("ID");
    });
    const auto listen = [&] {
        while (const auto action = server.next()) {
            insist(!said.closed); // nothing follows a close
            if (const auto *write = std::get_if<Write>(&*action))
                said.bytes += write->bytes;
            else if (std::holds_alternative<BeginTls>(*action))
                server.encrypted();
            else if (std::holds_alternative<Close>(*action))
                said.closed = true;
        }
    };
    server.start(false);
    listen();
    for (qsizetype at = 0; at < octets.size(); at += cut) {
        server.received(QByteArrayView(octets).sliced(at, std::min(cut, octets.size() - at)));
        listen();
    }
    insist(said.closed == server.isOver());
    server.lost();
    return said;
}

/// Challenges hold fresh random numbers, and FUTURERELEASE the time.
QList<QByteArray> withoutChance(const QByteArray &bytes)
{
    QList<QByteArray> lines = bytes.split('\n');
    lines.removeIf(
        [](const QByteArray &line) { return line.startsWith("334") || line.contains("FUTURERELEASE"); });
    return lines;
}

} // namespace

// To any octets the session says well-formed replies and nothing after its close, keeps no message over the
// limit, and it makes no difference how the octets are cut (but for STARTTLS, which must come alone).
extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    if (size == 0)
        return 0;
    const QByteArray octets(reinterpret_cast<const char *>(data) + 1, qsizetype(size) - 1);
    const qsizetype all = std::max<qsizetype>(octets.size(), 1);
    Checkpoints ofWhole;
    Checkpoints ofPieces;
    const Said whole = session(octets, all, data[0], ofWhole);
    insist(whole.bytes.endsWith("\r\n"));
    for (const QByteArray &line : whole.bytes.chopped(2).split('\n')) {
        insist(line.size() >= 4 && line.size() < 512 && line.at(0) >= '2' && line.at(0) <= '5');
        insist(line.at(3) == ' ' || line.at(3) == '-');
    }
    if (octets.toUpper().contains("STARTTLS"))
        return 0;
    const Said inPieces = session(octets, 1, data[0], ofPieces);
    insist(withoutChance(inPieces.bytes) == withoutChance(whole.bytes));
    insist(inPieces.messages == whole.messages && inPieces.closed == whole.closed);
    // and the next one goes on from the same octet
    insist(session(octets, all, data[0], ofWhole).messages ==
           session(octets, all, data[0], ofPieces).messages);
    return 0;
}
