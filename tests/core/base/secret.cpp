// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/secret.h"

#include <QTest>

using base::Secret;

static_assert(!std::is_copy_constructible_v<Secret>);
static_assert(!std::is_convertible_v<Secret, QByteArray>);

class SecretTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void wipingLeavesNoOctetBehind();
    void aCopyIsItsOwnAndOutlivesTheFirst();
    void textIsKeptAsUtf8();
};

void SecretTest::wipingLeavesNoOctetBehind()
{
    std::array<char, 8> memory{'p', 'a', 's', 's', 'w', 'o', 'r', 'd'};
    base::wipe(memory);
    QCOMPARE(QByteArrayView(memory.data(), 8), QByteArrayView("\0\0\0\0\0\0\0\0", 8));
}

void SecretTest::aCopyIsItsOwnAndOutlivesTheFirst()
{
    Secret copy;
    {
        const Secret first(QByteArray("hunter2"));
        copy = first.copy();
    }
    QCOMPARE(copy.reveal(), QByteArray("hunter2"));
}

void SecretTest::textIsKeptAsUtf8()
{
    QCOMPARE(Secret::fromText(u"pässwörd"_qs).reveal(), QByteArray("pässwörd"));
}

QTEST_APPLESS_MAIN(SecretTest)
#include "secret.moc"
