// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/queueid.h"

#include <QTest>

class QueueIdTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theQueueIdIsFoundWhereServersPutIt_data();
    void theQueueIdIsFoundWhereServersPutIt();
};

void QueueIdTest::theQueueIdIsFoundWhereServersPutIt_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("id");

    const auto row = [](const char *name, const char *text, const char *id) {
        QTest::newRow(name) << QByteArray(text) << QByteArray(id);
    };
    row("Postfix", "Ok: queued as 4F2A71C0B3", "4F2A71C0B3");
    row("Postfix, long ids", "Ok: queued as 4bKq2f3Jyvz1Qk", "4bKq2f3Jyvz1Qk");
    row("Exim", "OK id=1tEq3x-000000001Ab-0CdE", "1tEq3x-000000001Ab-0CdE");
    row("OpenSMTPD", "6c0b3a1f Message accepted for delivery", "6c0b3a1f");
    row("qmail", "ok 1732233442 qp 12345", "12345");
    row("Dovecot's LMTP", "<ada@example.org> qLwXC/OSAmuWegAAg+zDdQ Saved", "qLwXC/OSAmuWegAAg+zDdQ");
    row("none", "OK", "");
    row("a word that only looks so", "Message accepted for delivery", "");
}

void QueueIdTest::theQueueIdIsFoundWhereServersPutIt()
{
    QFETCH(QByteArray, text);
    const auto id = base::queueIdIn(text);
    QTEST(text.mid(id.offset, id.length), "id");
}

QTEST_APPLESS_MAIN(QueueIdTest)
#include "queueid.moc"
