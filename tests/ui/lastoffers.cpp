// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/lastoffers.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

account::Account nordwind()
{
    account::Account account;
    account.id = u"own"_s;
    account.host = u"mail.nordwind.example"_s;
    return account;
}

const smtp::LastOffer someOffer{.startTls = true, .inClear = {}, .underTls = {"SCRAM-SHA-256", "PLAIN"}};

} // namespace

class TestLastOffers : public QObject
{
    Q_OBJECT
    QTemporaryDir m_folder;

private Q_SLOTS:
    void whatAServerOfferedIsThereAtTheNextStart()
    {
        const auto file = m_folder.filePath(u"kept.ini"_s);
        {
            QSettings settings(file, QSettings::IniFormat);
            ui::LastOffers(settings).keep(nordwind(), someOffer);
        }
        QSettings settings(file, QSettings::IniFormat);
        QCOMPARE(*ui::LastOffers(settings).of(nordwind()), someOffer);
    }

    void anotherServerIsNotMissedForWhatTheLastOneOffered()
    {
        QSettings settings(m_folder.filePath(u"other.ini"_s), QSettings::IniFormat);
        ui::LastOffers offers(settings);
        offers.keep(nordwind(), someOffer);
        auto moved = nordwind();
        moved.host = u"mx.nordwind.example"_s;
        QVERIFY(!offers.of(moved));
        auto otherPort = nordwind();
        otherPort.port = 25;
        QVERIFY(!offers.of(otherPort));
    }

    void nothingIsKnownOfAServerThatWasNeverAsked()
    {
        QSettings settings(m_folder.filePath(u"none.ini"_s), QSettings::IniFormat);
        QVERIFY(!ui::LastOffers(settings).of(nordwind()));
    }
};

QTEST_GUILESS_MAIN(TestLastOffers)
#include "lastoffers.moc"
