// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A server that says anything: the conversation ends, once, and says nothing afterwards.

#include "support/player.h"

#include <cstdint>
#include <cstdlib>

namespace {

support::Dialogue dialogueFor(std::uint8_t choice)
{
    support::Dialogue dialogue;
    dialogue.opening.helo = "client.example";
    dialogue.opening.security = choice & 1 ? smtp::Security::Opportunistic : smtp::Security::None;
    dialogue.opening.conduct.pipelining = choice & 2;
    if (choice & 4)
        dialogue.opening.signIn.user = QStringLiteral("ada");
    dialogue.opening.signIn.allowCleartext = true;
    dialogue.password = "hunter2";
    dialogue.probe = choice & 8;
    if (choice & 16)
        dialogue.fetch.emplace(); // and the server becomes the client
    dialogue.envelope.from = *base::Address::parse(QStringLiteral("a@client.example"));
    dialogue.envelope.to = {*base::Address::parse(QStringLiteral("b@server.example")),
                            *base::Address::parse(QStringLiteral("c@server.example"))};
    dialogue.message = "Subject: hi\r\n\r\n.\r\n";
    return dialogue;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (size < 2)
        return 0;
    auto dialogue = dialogueFor(data[0]);
    const QByteArray server(reinterpret_cast<const char *>(data + 1), static_cast<qsizetype>(size - 1));
    for (const auto &line : server.split('\n')) {
        dialogue.steps.append({support::Step::Kind::Server, line + '\n'});
        dialogue.steps.append({support::Step::Kind::Tls});
    }
    for (const auto end :
         {support::Step::Kind::Close, support::Step::Kind::TimeOut, support::Step::Kind::Cancel}) {
        support::Player player(dialogue);
        if (!player.playCut(dialogue.serverOctets(), end).isEmpty())
            std::abort();
    }
    return 0;
}
