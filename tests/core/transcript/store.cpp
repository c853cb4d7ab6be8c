// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "transcript/transcript.h"

#include <QTest>

using namespace transcript;

namespace {

Entry sent(quint32 command, const QByteArray &line)
{
    return {.command = command, .direction = Direction::Sent, .bytes = line + "\r\n"};
}

Entry received(quint32 command, const QByteArray &line, base::Part part = base::Part::Only)
{
    return {.command = command, .direction = Direction::Received, .part = part, .bytes = line + "\r\n"};
}

} // namespace

class StoreTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatIsAppendedComesBackWhole()
    {
        const Entry entry{.wallTime = 1'790'000'000'000'000,
                          .time = 42'000,
                          .took = 17,
                          .connection = 2,
                          .command = 3,
                          .group = 4,
                          .phase = base::Phase::Rcpt,
                          .direction = Direction::Received,
                          .event = Event::Line,
                          .part = base::Part::Middle,
                          .tls = true,
                          .odd = base::Oddity::BareLf | base::Oddity::OddCode,
                          .bytes = QByteArray("250-\0 ********\n", 15),
                          .secrets = {{6, 8}},
                          .facts = {{QStringLiteral("size"), qint64(9'007'199'254'740'993)},
                                    {QStringLiteral("host"), QStringLiteral("mail.example")}}};
        Transcript transcript;
        QVERIFY(transcript.isEmpty());
        QCOMPARE(transcript.append(entry), 0);
        QCOMPARE(transcript.size(), 1);
        QVERIFY(transcript.at(0) == entry);
    }

    void theCheapLooksAgreeWithTheWholeEntry()
    {
        const Entry entry{.took = 7,
                          .command = 9,
                          .group = 5,
                          .phase = base::Phase::Auth,
                          .direction = Direction::Sent,
                          .event = Event::Body,
                          .part = base::Part::Last,
                          .tls = true,
                          .odd = base::Oddity::NoText,
                          .bytes = "Subject: hello\r\n"};
        Transcript transcript;
        transcript.append(entry);
        QCOMPARE(transcript.bytes(0).toByteArray(), entry.bytes);
        QCOMPARE(transcript.event(0), entry.event);
        QCOMPARE(transcript.direction(0), entry.direction);
        QCOMPARE(transcript.phase(0), entry.phase);
        QCOMPARE(transcript.part(0), entry.part);
        QCOMPARE(transcript.odd(0), entry.odd);
        QCOMPARE(transcript.tls(0), entry.tls);
        QCOMPARE(transcript.took(0), entry.took);
        QCOMPARE(transcript.commandOf(0), entry.command);
        QCOMPARE(transcript.group(0), entry.group);
    }

    void bytesStayWhereTheyAreWhileItGrows()
    {
        Transcript transcript;
        transcript.append(sent(1, "NOOP"));
        transcript.append({.bytes = QByteArray(1'000'000, 'x')}); // larger than any chunk
        const char *small = transcript.bytes(0).data();
        const char *large = transcript.bytes(1).data();
        for (quint32 i = 2; i < 20'000; ++i)
            transcript.append(sent(i, QByteArray::number(i)));
        QCOMPARE(static_cast<const void *>(transcript.bytes(0).data()), static_cast<const void *>(small));
        QCOMPARE(static_cast<const void *>(transcript.bytes(1).data()), static_cast<const void *>(large));
        QCOMPARE(transcript.bytes(1).size(), 1'000'000);
        QCOMPARE(transcript.bytes(19'999).toByteArray(), QByteArray("19999\r\n"));
    }

    void aCommandAndItsReplyAreFoundByNumber()
    {
        Transcript transcript;
        transcript.append(received(0, "220 ready"));
        transcript.append(sent(1, "MAIL FROM:<a@example>"));
        transcript.append(sent(2, "RCPT TO:<b@example>"));
        transcript.append(received(1, "250-fine", base::Part::First));
        transcript.append(received(1, "250 fine", base::Part::Last));
        transcript.append(received(2, "550 no"));
        QCOMPARE(transcript.command(1), 1);
        QCOMPARE(transcript.reply(1), 3);
        QCOMPARE(transcript.command(2), 2);
        QCOMPARE(transcript.reply(2), 5);
        QCOMPARE(transcript.command(3), -1);
        QCOMPARE(transcript.reply(0), -1);
    }

    void aCommandNumberOutOfAllProportionIsFoundToo()
    {
        Transcript transcript;
        transcript.append(sent(4'000'000'000U, "NOOP"));
        transcript.append(received(4'000'000'000U, "250 fine"));
        transcript.append(received(7, "250 early"));
        for (quint32 i = 1; i < 10; ++i)
            transcript.append(sent(i, "NOOP"));
        QCOMPARE(transcript.command(4'000'000'000U), 0);
        QCOMPARE(transcript.reply(4'000'000'000U), 1);
        QCOMPARE(transcript.reply(7), 2);
        QCOMPARE(transcript.command(7), 9);
        QCOMPARE(transcript.command(3'999'999'999U), -1);
    }

    void aMultiLineReplyKnowsItsFirstAndLastLine()
    {
        Transcript transcript;
        transcript.append(sent(1, "EHLO client.example"));
        transcript.append(received(1, "250-server.example", base::Part::First));
        transcript.append(received(1, "250-SIZE", base::Part::Middle));
        using Range = std::pair<qsizetype, qsizetype>;
        QCOMPARE(transcript.replyRange(2), Range(1, 3));
        transcript.append(received(1, "250 HELP", base::Part::Last));
        transcript.append(received(2, "250 fine"));
        for (const qsizetype line : {1, 2, 3})
            QCOMPARE(transcript.replyRange(line), Range(1, 4));
        QCOMPARE(transcript.replyRange(0), Range(0, 1));
        QCOMPARE(transcript.replyRange(4), Range(4, 5));
    }

    void aReplyDoesNotContinueOnAnotherConnection()
    {
        Transcript transcript;
        Entry first = received(1, "250-cut", base::Part::First);
        first.connection = 1;
        Entry stray = received(2, "250 off", base::Part::Last);
        stray.connection = 2;
        transcript.append(first);
        transcript.append(stray);
        using Range = std::pair<qsizetype, qsizetype>;
        QCOMPARE(transcript.replyRange(0), Range(0, 1));
        QCOMPARE(transcript.replyRange(1), Range(1, 2));
    }
};

QTEST_GUILESS_MAIN(StoreTest)
#include "store.moc"
