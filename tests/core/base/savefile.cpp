// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/savefile.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

class SaveFileTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theFileHoldsWhatWasSaved();
    void whatOnlyItsOwnerMayReadIsKeptSo();
    void aFolderThatIsNotThereIsSaidInTheSystemsWords();
};

void SaveFileTest::theFileHoldsWhatWasSaved()
{
    const QTemporaryDir folder;
    const auto path = folder.filePath(u"a.json"_qs);
    QVERIFY(base::saveWhole(path, "first").has_value());
    QVERIFY(base::saveWhole(path, "second").has_value());
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("second"));
}

void SaveFileTest::whatOnlyItsOwnerMayReadIsKeptSo()
{
    const QTemporaryDir folder;
    const auto path = folder.filePath(u"a.json"_qs);
    QVERIFY(base::saveWhole(path, "mine", base::Readable::ByOwnerOnly).has_value());
    QVERIFY(!(QFile::permissions(path) & (QFile::ReadGroup | QFile::ReadOther)));
}

void SaveFileTest::aFolderThatIsNotThereIsSaidInTheSystemsWords()
{
    const QTemporaryDir folder;
    const auto saved = base::saveWhole(folder.filePath(u"none/a.json"_qs), "lost");
    QVERIFY(!saved.has_value());
    QVERIFY(!saved.error().isEmpty());
}

QTEST_APPLESS_MAIN(SaveFileTest)
#include "savefile.moc"
