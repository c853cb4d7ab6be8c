// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "account/accountstore.h"
#include "core/account/accountsfile.h"

#include <QJsonArray>
#include <QJsonDocument>

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
    account.anchors = QStringLiteral("/etc/own.anchors");
    account.proxy = QStringLiteral("socks5://gate.example.org:1080");
    account.source = QStringLiteral("192.0.2.1:2525");
    account.claim = {2,
                     true,
                     QStringLiteral("192.0.2.7:4242"),
                     QStringLiteral("192.0.2.8:25"),
                     true,
                     QStringLiteral("PROXY UNKNOWN\\r\\n")};
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
    account.timeout = 20;
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

class AccountStoreTest : public QObject, protected AccountsFile
{
    Q_OBJECT
private Q_SLOTS:
    void init() { makeHome(); }
    void whatIsSavedIsLoadedAgain();
    void aMissingFileIsAnEmptyList();
    void whatIsNotKnownIsWrittenBack();
    void missingFieldsHaveTheirDefaults();
    void theFileHoldsNothingBeyondTheAccounts();
    void aFullDiskLeavesTheOldFile();
    void aFolderThatCannotBeMadeIsSaid();
    void anAccountIsFoundByIdOrName();
    void putReplacesAndRemoveForgets();
    void theHomeVariableOverridesBothFolders();
    void withoutItTheProgramsShareTheStandardFolders();
};

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
                            QStringLiteral("dnssecAnchors"),
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
                            QStringLiteral("timeout"),
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
