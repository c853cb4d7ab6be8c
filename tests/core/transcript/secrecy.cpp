// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "entries.h"
#include "transcript/export.h"
#include "transcript/recorder.h"

#include <QBuffer>
#include <QTest>

// The property that the whole design rests on: whatever was sent, received and noted, whatever a server
// echoes in whatever encoding, no export holds the secret or any part of it that base64 could give away.

using namespace transcript;

namespace {

/// At least eight octets: random text around it holds no such run by chance.
QByteArray anySecret(QRandomGenerator &random)
{
    QByteArray secret;
    const qsizetype length = random.bounded(8, 40);
    while (secret.size() < length)
        secret.append(random.bounded(8) == 0 ? QString(QChar(random.bounded(0xa1, 0xd7ff))).toUtf8()
                                             : QByteArray(1, char(random.bounded(0x21, 0x7f))));
    return secret;
}

/// The characters of base64 that hold nothing but bits of the secret, for each place it can have in a text.
QByteArrayList base64Cores(const QByteArray &secret)
{
    QByteArrayList cores;
    for (int before = 0; before < 3; ++before) {
        const QByteArray encoded =
            (QByteArray(before, '\0') + secret).toBase64(QByteArray::OmitTrailingEquals);
        const qsizetype begin = (8 * before + 5) / 6;
        const qsizetype end = 8 * (before + secret.size()) / 6;
        cores.append(encoded.sliced(begin, end - begin));
    }
    return cores;
}

QByteArray disguised(QRandomGenerator &random, const QByteArray &secret)
{
    switch (random.bounded(7)) {
    case 0:
        return secret;
    case 1:
        return secret.toHex();
    case 2:
        return secret.toHex().toUpper();
    case 3:
        return secret.toPercentEncoding();
    case 4:
        return secret.toBase64();
    default:
        return (anyOctets(random, random.bounded(5)) + secret + anyOctets(random, random.bounded(5)))
            .toBase64();
    }
}

/// A line as a client sends it, with the secret where the sender marks it, or as a server may echo it,
/// unmarked.
void recordOne(Recorder &recorder, QRandomGenerator &random, const QByteArray &secret)
{
    Entry entry = anyEntry(random);
    entry.secrets.clear();
    const QByteArray shown = disguised(random, secret);
    const qsizetype at = entry.bytes.size();
    entry.bytes += shown + anyOctets(random, random.bounded(10));
    const base::Spans marked = random.bounded(2) ? base::Spans{{at, shown.size()}} : base::Spans{};
    if (random.bounded(2))
        entry.facts.insert(QStringLiteral("words"),
                           QStringLiteral("said ") + QString::fromUtf8(disguised(random, secret)));
    recorder.record(entry, marked);
}

} // namespace

class SecrecyTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void noExportHoldsASecretInAnyAlignment()
    {
        QRandomGenerator random(4711);
        for (int round = 0; round < 400; ++round) {
            const QByteArray secret = anySecret(random);
            Transcript transcript;
            Recorder recorder([&](Entry &&entry) { transcript.append(entry); });
            recorder.learn(base::Secret(QByteArray(secret)));
            for (int i = 0; i < 10; ++i)
                recordOne(recorder, random, secret);

            QBuffer text;
            QBuffer json;
            QVERIFY(text.open(QIODevice::WriteOnly) && json.open(QIODevice::WriteOnly));
            QVERIFY(writeText(transcript, text) && writeJsonLines(transcript, json));
            QByteArray stored;
            for (qsizetype i = 0; i < transcript.size(); ++i)
                stored += transcript.bytes(i);

            QByteArrayList forbidden = base64Cores(secret);
            forbidden << secret << secret.toHex() << secret.toHex().toUpper() << secret.toPercentEncoding();
            for (const QByteArray &form : std::as_const(forbidden))
                for (const QByteArray &place : {text.data(), json.data(), stored})
                    QVERIFY2(!place.contains(form), qPrintable(QStringLiteral("round %1").arg(round)));
        }
    }
};

QTEST_GUILESS_MAIN(SecrecyTest)
#include "secrecy.moc"
