// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sasl/mechanism.h"

#include <QElapsedTimer>

#include <cstdio>

// What the client computes to sign in, without the network: by mechanism, and for SCRAM by the rounds that
// the server asks for. A session computes on the engine's thread, so that the window never waits for it.

namespace {

double microseconds(const QByteArray &name, const QByteArray &challenge, int times)
{
    QElapsedTimer timer;
    qint64 all = 0;
    for (int i = 0; i < times; ++i) {
        const auto mechanism = sasl::create(name, {.user = QStringLiteral("jana"),
                                                   .secret = base::Secret(QByteArray("correct horse")),
                                                   .host = QStringLiteral("mail.example.org"),
                                                   .now = QDateTime::currentDateTimeUtc()});
        timer.start();
        const auto first = mechanism->clientFirst() ? mechanism->respond({}).value().octets : QByteArray();
        const auto nonce = first.mid(first.lastIndexOf("r=") + 2);
        const auto answer = mechanism->respond(QByteArray(challenge).replace("%1", nonce));
        all += timer.nsecsElapsed();
        if (!answer && name.startsWith("SCRAM"))
            std::printf("%s gave up\n", name.constData());
    }
    return double(all) / 1000 / times;
}

} // namespace

int main()
{
    constexpr int often = 200;
    std::printf("CRAM-MD5: %.0f us\n", microseconds("CRAM-MD5", "<1896.697170952@mail.example.org>", often));
    std::printf("CRAM-SHA256: %.0f us\n",
                microseconds("CRAM-SHA256", "<1896.697170952@mail.example.org>", often));
    std::printf("DIGEST-MD5: %.0f us\n",
                microseconds("DIGEST-MD5", R"(realm="x",nonce="y",qop="auth",algorithm=md5-sess)", often));
    for (const char *name : {"SCRAM-SHA-1", "SCRAM-SHA-256", "SCRAM-SHA-512"}) {
        for (const int rounds : {4096, 100'000, 1'000'000}) {
            const auto challenge = "r=%1abc,s=QSXCR+Q6sek8bf92,i=" + QByteArray::number(rounds);
            std::printf("%s, %d rounds: %.1f ms\n", name, rounds,
                        microseconds(name, challenge, rounds > 4096 ? 3 : 20) / 1000);
        }
    }
    return 0;
}
