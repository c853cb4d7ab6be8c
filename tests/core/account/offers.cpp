// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "account/offerstore.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using account::OfferStore;

class OfferStoreTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatAServerOfferedIsFoundByItsNameAndPort();
    void aDamagedFileBeginsAnew_data();
    void aDamagedFileBeginsAnew();
    void theServerAskedLongestAgoGoes();
    void aSessionRemembersForTheNextOne();
    void aServerOnThisComputerIsNotRemembered();
};

namespace {

const smtp::LastOffer offer{.startTls = true, .inClear = {"PLAIN"}, .underTls = {"PLAIN", "LOGIN"}};

session::Endpoint endpoint(const QString &host, quint16 port = 587)
{
    return {.host = host, .port = port};
}

} // namespace

void OfferStoreTest::whatAServerOfferedIsFoundByItsNameAndPort()
{
    const QTemporaryDir home;
    OfferStore store(home.filePath(u"offers.json"_qs));
    QVERIFY(!store.find(endpoint(u"mx.example"_qs)));
    QVERIFY(store.keep(endpoint(u"mx.example"_qs), offer).has_value());
    const OfferStore again(home.filePath(u"offers.json"_qs));
    QVERIFY(again.find(endpoint(u"MX.example"_qs)) == offer);
    QVERIFY(!again.find(endpoint(u"mx.example"_qs, 25)));
}

void OfferStoreTest::aDamagedFileBeginsAnew_data()
{
    QTest::addColumn<QByteArray>("contents");
    QTest::newRow("no JSON") << QByteArray("{");
    QTest::newRow("another version") << QByteArray(R"({"version":2,"servers":{"mx.example:587":{}}})");
    QTest::newRow("a list") << QByteArray("[1]");
    QTest::newRow("too large") << QByteArray(OfferStore::maxFile + 1, ' ');
}

void OfferStoreTest::aDamagedFileBeginsAnew()
{
    QFETCH(QByteArray, contents);
    const QTemporaryDir home;
    QFile file(home.filePath(u"offers.json"_qs));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(contents) == contents.size());
    file.close();
    OfferStore store(file.fileName());
    QVERIFY(!store.find(endpoint(u"mx.example"_qs)));
    QVERIFY(store.keep(endpoint(u"mx.example"_qs), offer).has_value());
    QVERIFY(store.find(endpoint(u"mx.example"_qs)) == offer);
}

void OfferStoreTest::theServerAskedLongestAgoGoes()
{
    const QTemporaryDir home;
    QFile file(home.filePath(u"offers.json"_qs));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QByteArrayList servers;
    for (int i = 0; i < OfferStore::maxServers; ++i)
        servers += QStringLiteral(R"("h%1:25":{"startTls":true,"seen":"%2"})")
                       .arg(i)
                       .arg(2000 + (i + 5) % 1000)
                       .toLatin1();
    file.write(R"({"version":1,"servers":{)" + servers.join(',') + "}}");
    file.close();
    OfferStore store(file.fileName());
    QVERIFY(store.find(endpoint(u"h995"_qs, 25)));
    QVERIFY(store.keep(endpoint(u"mx.example"_qs), offer).has_value());
    QVERIFY(!store.find(endpoint(u"h995"_qs, 25)));
    QVERIFY(store.find(endpoint(u"h0"_qs, 25)));
}

void OfferStoreTest::aSessionRemembersForTheNextOne()
{
    const QTemporaryDir home;
    qputenv("HELOSCOPE_HOME", home.path().toLocal8Bit());
    session::Submission first;
    first.endpoint = endpoint(u"mx.example"_qs);
    account::keepOffers(first);
    first.recall(first);
    QVERIFY(!first.opening.lastOffer);
    first.remember(smtp::Outcome{.result = smtp::Result::Failed}); // before anything was offered
    first.remember({.result = smtp::Result::Accepted, .offered = offer});

    session::Submission next;
    next.endpoint = endpoint(u"mx.example"_qs);
    account::keepOffers(next);
    next.recall(next);
    QVERIFY(next.opening.lastOffer == offer);
}

void OfferStoreTest::aServerOnThisComputerIsNotRemembered()
{
    const QList<session::Endpoint> near{
        endpoint(u"127.0.0.1"_qs), endpoint(u"localhost"_qs), {.host = {}, .socket = u"/run/lmtp"_qs}};
    for (const auto &server : near) {
        session::Submission submission;
        submission.endpoint = server;
        account::keepOffers(submission);
        QVERIFY(!submission.recall && !submission.remember);
    }
}

QTEST_GUILESS_MAIN(OfferStoreTest)
#include "offers.moc"
