// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "explain/annotation.h"
#include "sasl/mechanism.h"
#include "sasl/ranking.h"
#include "sasl/token.h"

#include <cstdlib>

namespace {

void record(transcript::Transcript &transcript, quint32 command, bool sent, const QByteArray &line)
{
    transcript::Entry entry{.command = command,
                            .phase = base::Phase::Auth,
                            .direction =
                                sent ? transcript::Direction::Sent : transcript::Direction::Received};
    entry.bytes = line + "\r\n";
    transcript.append(entry);
}

} // namespace

// The first octet chooses a mechanism, the lines that follow are challenges: whatever a server asks, the
// client answers or gives up, every secret run lies within its message, and all of it has words.
extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    if (size == 0)
        return 0;
    const auto &ranking = sasl::ranking();
    const auto &name = ranking.at(data[0] % ranking.size()).mechanism;
    const QByteArray octets(reinterpret_cast<const char *>(data) + 1, qsizetype(size) - 1);
    (void)sasl::readToken(octets);
    if (name == "GSSAPI")
        return 0; // its own library reads that

    const auto mechanism = sasl::create(name, {.user = QStringLiteral("jana"),
                                               .secret = base::Secret(QByteArray("pencil")),
                                               .host = QStringLiteral("mail.example.org")});
    transcript::Transcript transcript;
    quint32 command = 1;
    record(transcript, command, true, "AUTH " + name);
    if (mechanism->clientFirst())
        (void)mechanism->respond({});
    for (const auto &challenge : octets.split('\n')) {
        record(transcript, command, false, "334 " + challenge.toBase64());
        for (const auto &span : mechanism->secretsIn(challenge))
            if (span.offset < 0 || span.end() > challenge.size())
                std::abort();
        const auto answer = mechanism->respond(challenge);
        // what a stranger wrote in our place must have words too
        record(transcript, ++command, true, answer ? answer->octets.toBase64() : challenge.toBase64());
        if (!answer)
            break;
        for (const auto &span : answer->secrets)
            if (span.offset < 0 || span.end() > answer->octets.size())
                std::abort();
    }
    for (qsizetype i = 0; i < transcript.size(); ++i)
        if (explain::annotate(transcript, i).meaning.isEmpty())
            std::abort();
    return 0;
}
