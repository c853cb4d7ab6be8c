// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "account/accountstore.h"
#include "net/pin.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

#ifdef Q_OS_UNIX
#include <csignal>

#include <sys/resource.h>
#endif

using namespace account;

namespace {

Account full()
{
    Account account;
    account.id = QStringLiteral("0f8b6a3e-5a3c-4d2e-9a51-3c2b1a000001");
    account.name = QStringLiteral("Büro");
    account.address = QStringLiteral("Jana Keller <jana@example.org>");
    account.host = QStringLiteral("mail.example.org");
    account.port = 465;
    account.way = Way::Socket;
    account.socket = QStringLiteral("/run/lmtp");
    account.command = QStringLiteral("exim -bs");
    account.family = session::AddressFamily::V6;
    account.nameServer = QStringLiteral("192.0.2.53:5353");
    account.proxy = QStringLiteral("socks5://gate.example.org:1080");
    account.source = QStringLiteral("192.0.2.1:2525");
    account.claim = {2, true, QStringLiteral("192.0.2.7:4242"), QStringLiteral("192.0.2.8:25")};
    account.protocol = smtp::Protocol::Lmtp;
    account.security = smtp::Security::Tls;
    account.user = QStringLiteral("jana@example.org");
    account.mechanisms = {"SCRAM-SHA-256", "PLAIN"};
    account.token = true;
    account.allowCleartextAuth = true;
    account.authorizationId = QStringLiteral("office");
    account.realm = QStringLiteral("EXAMPLE");
    account.domain = QStringLiteral("CORP");
    account.helo = QStringLiteral("desk.example.org");
    account.tls.name = QStringLiteral("mx.example.org");
    account.tls.caFile = QStringLiteral("/etc/ssl/own.pem");
    account.tls.insecure = true;
    account.tls.minimum = QStringLiteral("1.2");
    account.tls.maximum = QStringLiteral("1.3");
    account.tls.sni = QString();
    account.tls.ciphers = QStringLiteral("HIGH:!aNULL");
    account.tls.resume = true;
    account.tls.stapling = net::Stapling::Ask;
    account.tls.certificateFile = QStringLiteral("/home/jana/jana.p12");
    account.tls.keyFile = QStringLiteral("/home/jana/jana.key");
    account.tls.pins = {QByteArray(32, 'p'), QByteArray(32, 'q')};
    account.tls.trusted = {{.sha256 = QByteArray(32, 't'),
                            .subject = QStringLiteral("mail.example.org"),
                            .since = QDateTime({2026, 5, 4}, {3, 2, 1}, Qt::UTC),
                            .problems = {QStringLiteral("self-signed"), QStringLiteral("wrong-name")}}};
    return account;
}

Account named(const QString &id, const QString &name)
{
    Account account;
    account.id = id;
    account.name = name;
    return account;
}

} // namespace

class AccountStoreTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void whatIsSavedIsLoadedAgain();
    void aMissingFileIsAnEmptyList();
    void aDamagedFileIsKeptAsideAndSaid_data();
    void aDamagedFileIsKeptAsideAndSaid();
    void aTooLargeFileIsNotRead();
    void aFolderInPlaceOfTheFileIsKeptAside();
    void whatCannotBeMovedAsideIsNotOverwritten();
    void twoDamagedFilesAreBothKept();
    void whatIsNotKnownIsWrittenBack();
    void missingFieldsHaveTheirDefaults();
    void aPinThatIsNoneIsNamedAndLosesNothing_data();
    void aPinThatIsNoneIsNamedAndLosesNothing();
    void theFileHoldsNothingBeyondTheAccounts();
    void aFullDiskLeavesTheOldFile();
    void aFolderThatCannotBeMadeIsSaid();
    void anAccountIsFoundByIdOrName();
    void putReplacesAndRemoveForgets();
    void theHomeVariableOverridesBothFolders();
    void withoutItTheProgramsShareTheStandardFolders();

private:
    void write(const QByteArray &bytes) const;
    [[nodiscard]] QByteArray read(const QString &name) const;

    std::unique_ptr<QTemporaryDir> m_home;
    QString m_file;
};

void AccountStoreTest::init()
{
    m_home = std::make_unique<QTemporaryDir>();
    m_file = m_home->filePath(QStringLiteral("accounts.json"));
}

void AccountStoreTest::write(const QByteArray &bytes) const
{
    QFile file(m_file);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

QByteArray AccountStoreTest::read(const QString &name) const
{
    QFile file(name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("cannot be read");
}

void AccountStoreTest::whatIsSavedIsLoadedAgain()
{
    AccountStore saved(m_file);
    saved.put(full());
    saved.put(named(QStringLiteral("2"), QStringLiteral("\"quotes\" and \\ and\ttab")));
    QVERIFY(saved.save().has_value());

    AccountStore loaded(m_file);
    QVERIFY(!loaded.load());
    QCOMPARE(loaded.accounts().size(), 2);
    QVERIFY(loaded.accounts() == saved.accounts());
}

void AccountStoreTest::aMissingFileIsAnEmptyList()
{
    AccountStore store(m_file);
    QVERIFY(!store.load());
    QVERIFY(store.accounts().isEmpty());
    QVERIFY(!QFile::exists(m_file));
}

void AccountStoreTest::aDamagedFileIsKeptAsideAndSaid_data()
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

void AccountStoreTest::aDamagedFileIsKeptAsideAndSaid()
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
    store.put(full());
    QVERIFY(store.save().has_value());
    QCOMPARE(read(damage->keptAs), contents);
}

void AccountStoreTest::aTooLargeFileIsNotRead()
{
    write(QByteArray(AccountStore::maxFile + 1, ' '));
    AccountStore store(m_file);
    const auto damage = store.load();
    QVERIFY(damage.has_value());
    QCOMPARE(damage->problem, QStringLiteral("too-large"));
    QVERIFY(QFile::exists(damage->keptAs));
}

void AccountStoreTest::aFolderInPlaceOfTheFileIsKeptAside()
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

void AccountStoreTest::whatCannotBeMovedAsideIsNotOverwritten()
{
    // A name so long that nothing can be added to it.
    m_file = m_home->filePath(QString(250, u'a'));
    write("{");
    AccountStore store(m_file);
    const auto damage = store.load();
    QVERIFY(damage.has_value());
    QCOMPARE(damage->keptAs, QString());
    store.put(full());
    const auto saved = store.save();
    QVERIFY(!saved);
    QVERIFY(!saved.error().isEmpty());
    QCOMPARE(read(m_file), QByteArray("{"));
}

void AccountStoreTest::twoDamagedFilesAreBothKept()
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

void AccountStoreTest::whatIsNotKnownIsWrittenBack()
{
    write(
        R"({"version":1,"accounts":[{"id":"a","name":"old","remark":["mine"],"tls":{"mood":[1]}},{"id":"b"}]})");
    AccountStore store(m_file);
    QVERIFY(!store.load());
    Account account = *store.find(QStringLiteral("a"));
    account.name = QStringLiteral("new");
    store.put(account);
    QVERIFY(store.save().has_value());

    const QJsonArray accounts = QJsonDocument::fromJson(read(m_file))[QLatin1String("accounts")].toArray();
    QCOMPARE(accounts.size(), 2);
    QCOMPARE(accounts[0][QLatin1String("name")].toString(), QStringLiteral("new"));
    QCOMPARE(accounts[0][QLatin1String("remark")].toArray().size(), 1);
    QCOMPARE(accounts[0][QLatin1String("tls")][QLatin1String("mood")].toArray().size(), 1);
}

void AccountStoreTest::missingFieldsHaveTheirDefaults()
{
    write(R"({"version":1,"accounts":[{"id":"a"}]})");
    AccountStore store(m_file);
    QVERIFY(!store.load());
    QVERIFY(store.accounts().first() == named(QStringLiteral("a"), QString()));
}

void AccountStoreTest::aPinThatIsNoneIsNamedAndLosesNothing_data()
{
    QTest::addColumn<QString>("pin");
    QTest::newRow("too short") << QStringLiteral("abcd");
    QTest::newRow("too long") << QString(66, u'a');
    QTest::newRow("no digits") << QStringLiteral("the pin of my server");
    QTest::newRow("of 32 letters") << QString(32, u'x');
}

void AccountStoreTest::aPinThatIsNoneIsNamedAndLosesNothing()
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

void AccountStoreTest::theFileHoldsNothingBeyondTheAccounts()
{
    AccountStore store(m_file);
    Account account = full();
    account.tls.allowedCertificates = {"0123456789abcdef"};
    store.put(account);
    QVERIFY(store.save().has_value());

    const QJsonObject root = QJsonDocument::fromJson(read(m_file)).object();
    QCOMPARE(root.keys(), (QStringList{QStringLiteral("accounts"), QStringLiteral("version")}));
    const QStringList known{QStringLiteral("address"),
                            QStringLiteral("allowCleartextAuth"),
                            QStringLiteral("authorizationId"),
                            QStringLiteral("command"),
                            QStringLiteral("domain"),
                            QStringLiteral("family"),
                            QStringLiteral("helo"),
                            QStringLiteral("host"),
                            QStringLiteral("id"),
                            QStringLiteral("mechanisms"),
                            QStringLiteral("name"),
                            QStringLiteral("nameServer"),
                            QStringLiteral("port"),
                            QStringLiteral("protocol"),
                            QStringLiteral("proxy"),
                            QStringLiteral("proxyProtocol"),
                            QStringLiteral("realm"),
                            QStringLiteral("security"),
                            QStringLiteral("socket"),
                            QStringLiteral("source"),
                            QStringLiteral("tls"),
                            QStringLiteral("token"),
                            QStringLiteral("user"),
                            QStringLiteral("way")};
    QCOMPARE(root[QLatin1String("accounts")][0].toObject().keys(), known);
    QVERIFY(!read(m_file).contains("0123456789abcdef"));
    const auto forOthers = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    QCOMPARE(QFile::permissions(m_file) & forOthers, QFile::Permissions());
}

void AccountStoreTest::aFullDiskLeavesTheOldFile()
{
#ifdef Q_OS_UNIX
    AccountStore store(m_file);
    store.put(full());
    QVERIFY(store.save().has_value());
    const QByteArray before = read(m_file);

    for (int i = 0; i < 1000; ++i) {
        Account account = full();
        account.id = QString::number(i);
        store.put(account);
    }
    // No file may grow beyond 10 KB: for the writer a disk that is full, and no root is needed to make it so.
    rlimit usual{};
    QCOMPARE(getrlimit(RLIMIT_FSIZE, &usual), 0);
    const auto handler = std::signal(SIGXFSZ, SIG_IGN);
    rlimit small = usual;
    small.rlim_cur = 10'000;
    setrlimit(RLIMIT_FSIZE, &small);
    const auto saved = store.save();
    setrlimit(RLIMIT_FSIZE, &usual);
    std::signal(SIGXFSZ, handler);

    QVERIFY(!saved);
    QVERIFY(!saved.error().isEmpty());
    QCOMPARE(read(m_file), before);
    QCOMPARE(QDir(m_home->path()).entryList(QDir::Files).size(), 1); // no litter either
    QVERIFY(store.save().has_value());
    QVERIFY(read(m_file).size() > before.size());
#else
    QSKIP("a limit on the size of files is made in the way of Unix");
#endif
}

void AccountStoreTest::aFolderThatCannotBeMadeIsSaid()
{
    write("a file where the folder should be");
    AccountStore store(m_file + QStringLiteral("/deeper/accounts.json"));
    store.put(full());
    const auto saved = store.save();
    QVERIFY(!saved);
    QVERIFY(!saved.error().isEmpty());
}

void AccountStoreTest::anAccountIsFoundByIdOrName()
{
    AccountStore store(m_file);
    store.put(named(QStringLiteral("a"), QStringLiteral("b")));
    store.put(named(QStringLiteral("b"), QStringLiteral("Home")));
    QCOMPARE(store.find(QStringLiteral("b"))->name, QStringLiteral("Home")); // the id before the name
    QCOMPARE(store.find(QStringLiteral("home"))->id, QStringLiteral("b"));
    QVERIFY(!store.find(QStringLiteral("nobody")));
}

void AccountStoreTest::putReplacesAndRemoveForgets()
{
    AccountStore store(m_file);
    store.put(named(QStringLiteral("a"), QStringLiteral("one")));
    store.put(named(QStringLiteral("b"), QStringLiteral("two")));
    store.put(named(QStringLiteral("a"), QStringLiteral("three")));
    QCOMPARE(store.accounts().size(), 2);
    QCOMPARE(store.accounts().first().name, QStringLiteral("three"));
    store.remove(QStringLiteral("a"));
    QCOMPARE(store.accounts().size(), 1);
    QVERIFY(!store.find(QStringLiteral("a")));
}

void AccountStoreTest::theHomeVariableOverridesBothFolders()
{
    const QString home = m_home->filePath(QStringLiteral("deep/home"));
    qputenv("HELOSCOPE_HOME", home.toLocal8Bit());
    QCOMPARE(configFolder().path(), home);
    QCOMPARE(dataFolder().path(), home);
    QVERIFY(QFileInfo(home).isDir());
    qunsetenv("HELOSCOPE_HOME");
}

void AccountStoreTest::withoutItTheProgramsShareTheStandardFolders()
{
#if defined(Q_OS_UNIX) && !defined(Q_OS_MACOS)
    qputenv("XDG_CONFIG_HOME", m_home->filePath(QStringLiteral("config")).toLocal8Bit());
    qputenv("XDG_DATA_HOME", m_home->filePath(QStringLiteral("data")).toLocal8Bit());
    QCOMPARE(configFolder().path(), m_home->filePath(QStringLiteral("config/heloscope")));
    QCOMPARE(dataFolder().path(), m_home->filePath(QStringLiteral("data/heloscope")));
    QVERIFY(configFolder().exists());
#else
    QSKIP("the folders are moved in the way of XDG");
#endif
}

QTEST_GUILESS_MAIN(AccountStoreTest)
#include "store.moc"
