// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "account/accountstore.h"
#include "core/account/accountsfile.h"
#include "net/pin.h"

#include <QJsonDocument>

using namespace account;

namespace {

Account some()
{
    Account account;
    account.id = QStringLiteral("some");
    return account;
}

} // namespace

/// A file of accounts that is not as it must be: nothing of it is lost.
class DamagedFileTest : public QObject, protected AccountsFile
{
    Q_OBJECT
private Q_SLOTS:
    void init() { makeHome(); }
    void aDamagedFileIsKeptAsideAndSaid_data();
    void aDamagedFileIsKeptAsideAndSaid();
    void aTooLargeFileIsNotRead();
    void aFolderInPlaceOfTheFileIsKeptAside();
    void whatCannotBeMovedAsideIsNotOverwritten();
    void twoDamagedFilesAreBothKept();
    void aPinThatIsNoneIsNamedAndLosesNothing_data();
    void aPinThatIsNoneIsNamedAndLosesNothing();
};

void DamagedFileTest::aDamagedFileIsKeptAsideAndSaid_data()
{
    QTest::addColumn<QByteArray>("contents");
    QTest::addColumn<QString>("problem");
    QTest::addColumn<QString>("detail"); // empty: the parser's own words
    QTest::addColumn<int>("line");
    const auto row = [](const char *name, const QByteArray &contents, const char *problem, const char *detail,
                        int line) {
        QTest::newRow(name) << contents << QString::fromLatin1(problem) << QString::fromLatin1(detail)
                            << line;
    };
    const auto inAccounts = [](const QByteArray &text) {
        return R"({"version":1,"accounts":[)" + text + "]}";
    };
    row("empty", "", "not-json", "", 1);
    row("cut", "{\n\"version\": 1,\n\"accounts\": [", "not-json", "", 3);
    row("garbage", QByteArray("\0\xff\xfe", 3), "not-json", "", 1);
    row("a list", "[]", "wrong-shape", "version", 0);
    row("no version", R"({"accounts":[]})", "wrong-shape", "version", 0);
    row("a version of tomorrow", R"({"version":2,"accounts":[]})", "unknown-version", "2", 0);
    row("no accounts", R"({"version":1})", "wrong-shape", "accounts", 0);
    row("no account", inAccounts("7"), "wrong-shape", "accounts[0]", 0);
    row("no id", inAccounts(R"({"name":"a"})"), "wrong-shape", "accounts[0].id", 0);
    row("one id twice", inAccounts(R"({"id":"a"},{"id":"a"})"), "wrong-shape", "accounts[1].id", 0);
    row("a port too high", inAccounts(R"({"id":"a","port":65536})"), "wrong-shape", "accounts[0].port", 0);
    row("half a port", inAccounts(R"({"id":"a","port":2.5})"), "wrong-shape", "accounts[0].port", 0);
    row("a port in words", inAccounts(R"({"id":"a","port":"25"})"), "wrong-shape", "accounts[0].port", 0);
    row("an unknown security", inAccounts(R"({"id":"a","security":"ssl"})"), "wrong-shape",
        "accounts[0].security", 0);
    row("mechanisms of numbers", inAccounts(R"({"id":"a","mechanisms":[1]})"), "wrong-shape",
        "accounts[0].mechanisms", 0);
    row("TLS in words", inAccounts(R"({"id":"a","tls":"on"})"), "wrong-shape", "accounts[0].tls", 0);
    row("TLS name null", inAccounts(R"({"id":"a","tls":{"name":null}})"), "wrong-shape",
        "accounts[0].tls.name", 0);
}

void DamagedFileTest::aDamagedFileIsKeptAsideAndSaid()
{
    QFETCH(QByteArray, contents);
    QFETCH(QString, detail);
    write(contents);
    AccountStore store(m_file);
    const auto damage = store.load();
    QVERIFY(damage.has_value());
    QTEST(damage->problem, "problem");
    QTEST(damage->line, "line");
    if (detail.isEmpty())
        QVERIFY(!damage->detail.isEmpty());
    else
        QCOMPARE(damage->detail, detail);

    QVERIFY(damage->keptAs.startsWith(m_file + QStringLiteral(".damaged-")));
    QCOMPARE(read(damage->keptAs), contents);
    QVERIFY(store.accounts().isEmpty());
    store.put(some());
    QVERIFY(store.save().has_value());
    QCOMPARE(read(damage->keptAs), contents);
}

void DamagedFileTest::aTooLargeFileIsNotRead()
{
    write(QByteArray(AccountStore::maxFile + 1, ' '));
    AccountStore store(m_file);
    const auto damage = store.load();
    QVERIFY(damage.has_value());
    QCOMPARE(damage->problem, QStringLiteral("too-large"));
    QVERIFY(QFile::exists(damage->keptAs));
}

void DamagedFileTest::aFolderInPlaceOfTheFileIsKeptAside()
{
    QVERIFY(QDir().mkpath(m_file));
    AccountStore store(m_file);
    const auto damage = store.load();
    QVERIFY(damage.has_value());
    QCOMPARE(damage->problem, QStringLiteral("unreadable"));
    QVERIFY(!damage->detail.isEmpty());
    QVERIFY(QFileInfo(damage->keptAs).isDir());
    QVERIFY(store.save().has_value());
}

void DamagedFileTest::whatCannotBeMovedAsideIsNotOverwritten()
{
    // A name so long that nothing can be added to it.
    m_file = m_home->filePath(QString(250, u'a'));
    write("{");
    AccountStore store(m_file);
    const auto damage = store.load();
    QVERIFY(damage.has_value());
    QCOMPARE(damage->keptAs, QString());
    store.put(some());
    const auto saved = store.save();
    QVERIFY(!saved);
    QVERIFY(!saved.error().isEmpty());
    QCOMPARE(read(m_file), QByteArray("{"));
}

void DamagedFileTest::twoDamagedFilesAreBothKept()
{
    QStringList kept;
    for (const char *contents : {"one", "two", "three"}) {
        write(contents);
        AccountStore store(m_file);
        kept.append(store.load()->keptAs);
        QCOMPARE(read(kept.last()), QByteArray(contents));
    }
    QCOMPARE(kept.removeDuplicates(), 0);
}

void DamagedFileTest::aPinThatIsNoneIsNamedAndLosesNothing_data()
{
    QTest::addColumn<QString>("pin");
    QTest::newRow("too short") << QStringLiteral("abcd");
    QTest::newRow("too long") << QString(66, u'a');
    QTest::newRow("no digits") << QStringLiteral("the pin of my server");
    QTest::newRow("of 32 letters") << QString(32, u'x');
}

void DamagedFileTest::aPinThatIsNoneIsNamedAndLosesNothing()
{
    QFETCH(QString, pin);
    const QByteArray good = QByteArray(32, 'p').toHex();
    write(R"({"version":1,"accounts":[{"id":"a","tls":{"pins":[")" + pin.toUtf8() + "\",\"" + good +
          R"("]}}]})");
    AccountStore store(m_file);
    QVERIFY(!store.load());
    const Account account = *store.find(QStringLiteral("a"));
    QCOMPARE(account.tls.pins.size(), 2);
    QVERIFY(!net::isPin(account.tls.pins.constFirst())); // and so no certificate fits it
    QVERIFY(net::isPin(account.tls.pins.constLast()));
    QStringList wrong;
    for (const auto &problem : problems(account)) {
        if (problem.fact(QLatin1String("problem")) == QLatin1String("bad-pin"))
            wrong.append(problem.fact(QLatin1String("value")));
    }
    QCOMPARE(wrong, QStringList{pin});
    store.put(account);
    QVERIFY(store.save().has_value());
    const auto accounts = QJsonDocument::fromJson(read(m_file))[QLatin1String("accounts")];
    QCOMPARE(accounts[0][QLatin1String("tls")][QLatin1String("pins")][0].toString(), pin);
}

QTEST_GUILESS_MAIN(DamagedFileTest)
#include "damaged.moc"
