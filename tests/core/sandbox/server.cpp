// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "client.h"
#include "sandbox/connection.h"
#include "sandbox/mailbox.h"

#include <QDir>
#include <QFile>
#include <QLocalSocket>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace sandbox;
using namespace std::chrono_literals;

class SandboxServer : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aMessageArrivesOverVerifiedTls();
    void implicitTlsGreetsInsideOfIt();
    void theCertificateIsGoodForEveryNameOfThisMachine();
    void everyMessageGoesToTheMaildir();
    void aMaildirThatIsGoneRefusesForNow();
    void onlyTheLatestMessagesStayInMemory();
    void whatIsOnItsWayTakesRoomToo();
    void whoBreaksOffGivesItsRoomBack();
    void onlyLoopbackIsListenedOn();
    void aPortInUseIsSaid();
    void aUnixSocketIsListenedOnToo();
    void aUnixSocketThatIsThereAlreadyIsLeftAlone();
    void aMessageOverTheLimitIsRefusedAtItsEnd();
    void tooManyConnectionsAreTurnedAway();
    void anIdleConnectionIsClosed();
    void aHandshakeThatNeverComesIsNotWaitedForLong();
    void tenThousandLinesAtOnceAreAnsweredInOrder();
    void aClientThatReadsNothingCannotFillTheMemory();
    void closingEndsEveryConnection();
};

void SandboxServer::aMessageArrivesOverVerifiedTls()
{
    Sandbox server({});
    QVERIFY(server.listen());
    QSignalSpy arrived(&server, &Sandbox::arrived);
    Client client(server);
    QCOMPARE(client.hears(), QByteArray("220 sandbox.test ESMTP Heloscope sandbox"));
    QVERIFY(client.asks("EHLO client.example").startsWith("250 AUTH"));
    QVERIFY(client.startsTls());
    client.asks("EHLO client.example");
    QCOMPARE(client.asks("AUTH PLAIN AGRlbW8AbGV0LW1lLWlu"), QByteArray("235 2.7.0 Welcome, demo"));
    const QByteArray reply = client.submits("Subject: hello\r\n\r\n..hello");
    QCOMPARE(client.asks("QUIT"), QByteArray("221 2.0.0 Goodbye"));
    QVERIFY(client.seesTheEnd());

    QCOMPARE(arrived.size(), 1);
    QCOMPARE(server.captured().size(), 1);
    const Captured &message = server.captured().first();
    QCOMPARE(message.number, arrived.first().first().toULongLong());
    QCOMPARE(reply, "250 2.0.0 Ok: queued as " + message.id);
    QCOMPARE(message.user, QByteArray("demo"));
    QVERIFY(message.tls);
    QCOMPARE(message.octets, QByteArray("Subject: hello\r\n\r\n.hello\r\n"));
    QCOMPARE(message.time.timeSpec(), Qt::UTC);

    server.clear();
    QVERIFY(server.captured().isEmpty());
}

void SandboxServer::implicitTlsGreetsInsideOfIt()
{
    Options options;
    options.implicitTls = true;
    Sandbox server(options);
    QVERIFY(server.listen());
    Client client(server, Client::Start::Tls);
    QVERIFY(client.isEncrypted());
    QVERIFY(client.hears().startsWith("220 "));
    client.says("EHLO client.example");
    while (true) {
        const QByteArray line = client.hears();
        QVERIFY(!line.contains("STARTTLS"));
        if (line.startsWith("250 "))
            break;
    }
    QVERIFY(client.asks("STARTTLS").startsWith("503 "));
    QVERIFY(client.submits("hello").startsWith("250 "));
}

void SandboxServer::theCertificateIsGoodForEveryNameOfThisMachine()
{
    Sandbox server({});
    QVERIFY(server.listen());
    for (const char *name : {"sandbox.test", "localhost", "127.0.0.1", "::1"}) {
        Client client(server);
        client.hears();
        client.asks("EHLO client.example");
        QVERIFY2(client.startsTls(QString::fromLatin1(name)), name);
        QCOMPARE(client.socket.peerCertificateChain().size(), 2);
    }
}

void SandboxServer::everyMessageGoesToTheMaildir()
{
    QTemporaryDir home;
    Options options;
    options.maildir = home.filePath(QStringLiteral("Mail"));
    options.hostName = "sand/box:test";
    options.capturedLimit = 1;
    Sandbox server(options);
    QVERIFY(server.listen());
    Client client(server);
    client.hears();
    client.submits("one");
    client.submits("two");

    const QDir folder(options.maildir);
    const QStringList files = QDir(folder.filePath(QStringLiteral("new"))).entryList(QDir::Files);
    QCOMPARE(files.size(), 2);
    static const QRegularExpression name(
        QStringLiteral("^\\d+\\.M\\d+P\\d+Q\\d+\\.sand\\\\057box\\\\072test$"));
    QVERIFY2(name.match(files.first()).hasMatch(), qPrintable(files.first()));
    QCOMPARE(QDir(folder.filePath(QStringLiteral("tmp"))).entryList(QDir::Files).size(), 0);
    QVERIFY(folder.exists(QStringLiteral("cur")));
    QFile kept(server.captured().first().maildirFile);
    QVERIFY(kept.open(QIODevice::ReadOnly));
    QCOMPARE(kept.readAll(), QByteArray("two\r\n"));
}

void SandboxServer::aMaildirThatIsGoneRefusesForNow()
{
    QTemporaryDir home;
    Options options;
    options.maildir = home.filePath(QStringLiteral("Mail"));
    Sandbox server(options);
    QVERIFY(server.listen());
    QVERIFY(QDir(options.maildir).removeRecursively());
    Client client(server);
    client.hears();
    QCOMPARE(client.submits("one"), QByteArray("452 4.3.1 The message could not be kept: no room"));
    QVERIFY(server.captured().isEmpty());
}

void SandboxServer::onlyTheLatestMessagesStayInMemory()
{
    QList<quint64> dropped;
    Mailbox mailbox({3, 1000}, {}, "sandbox.test", [&](quint64 number) { dropped.append(number); });
    for (const char *text : {"1", "2", "3", "4", "5"}) {
        Captured message;
        message.octets = text;
        QVERIFY(mailbox.keep(message));
    }
    QCOMPARE(mailbox.messages().size(), 3);
    QCOMPARE(mailbox.messages().first().octets, QByteArray("3"));
    QCOMPARE(mailbox.messages().last().number, quint64(5));
    QCOMPARE(dropped, (QList<quint64>{1, 2}));

    Captured large;
    large.octets = QByteArray(501, 'x');
    mailbox.keep(large);
    mailbox.keep(large);
    QCOMPARE(mailbox.messages().size(), 1);
    QCOMPARE(dropped.last(), quint64(6));
}

void SandboxServer::whatIsOnItsWayTakesRoomToo()
{
    Options options;
    options.memoryLimit = 1000;
    Sandbox server(options);
    QVERIFY(server.listen());
    QSignalSpy dropped(&server, &Sandbox::dropped);
    Client slow(server);
    Client quick(server);
    slow.hears();
    quick.hears();
    QVERIFY(quick.submits(QByteArray(300, 'a')).startsWith("250 "));

    slow.asks("EHLO client.example");
    slow.asks("MAIL FROM:<ada@example.org>");
    slow.asks("RCPT TO:<bob@example.org>");
    slow.asks("DATA");
    slow.sends(QByteArray(800, 'b'));
    QVERIFY(QTest::qWaitFor([&] { return !dropped.isEmpty(); }, 20000));
    QVERIFY(server.captured().isEmpty()); // the one that was kept made room for the one that comes

    QCOMPARE(quick.submits(QByteArray(300, 'c')),
             QByteArray("452 4.3.1 Too much is on its way at once: no room for this message"));
    QVERIFY(slow.asks("\r\n.").startsWith("250 "));
    QVERIFY(quick.submits(QByteArray(100, 'd')).startsWith("250 "));
    QCOMPARE(server.captured().size(), 2);
}

void SandboxServer::whoBreaksOffGivesItsRoomBack()
{
    Options options;
    options.memoryLimit = 1000;
    Sandbox server(options);
    QVERIFY(server.listen());
    {
        Client lost(server);
        lost.hears();
        lost.asks("EHLO client.example");
        lost.asks("MAIL FROM:<ada@example.org>");
        lost.asks("RCPT TO:<bob@example.org>");
        lost.asks("DATA");
        lost.sends(QByteArray(900, 'b'));
        QVERIFY(lost.socket.waitForBytesWritten());
    }
    Client next(server);
    next.hears();
    QVERIFY(QTest::qWaitFor([&] { return next.submits(QByteArray(500, 'c')).startsWith("250 "); }, 20000));
}

void SandboxServer::onlyLoopbackIsListenedOn()
{
    for (const auto address : {QHostAddress::Any, QHostAddress::AnyIPv4, QHostAddress::AnyIPv6}) {
        Options options;
        options.address = QHostAddress(address);
        Sandbox server(options);
        QVERIFY(!server.listen());
        QCOMPARE(server.errorString(), QStringLiteral("not-loopback"));
        QCOMPARE(server.port(), quint16(0));
    }
}

void SandboxServer::aPortInUseIsSaid()
{
    Sandbox first({});
    QVERIFY(first.listen());
    Options options;
    options.port = first.port();
    Sandbox second(options);
    QVERIFY(!second.listen());
    QVERIFY(!second.errorString().isEmpty());
}

void SandboxServer::aUnixSocketIsListenedOnToo()
{
    QTemporaryDir home;
    Options options;
    options.lmtp = true;
    options.socket = home.filePath(QStringLiteral("lmtp"));
    {
        Sandbox server(options);
        QVERIFY(server.listen());
        QLocalSocket client;
        client.connectToServer(options.socket);
        QByteArray heard;
        const auto hears = [&](const QByteArray &last) {
            return QTest::qWaitFor([&] { return (heard += client.readAll()).endsWith(last); }, 20000);
        };
        QVERIFY(hears("220 sandbox.test LMTP Heloscope sandbox\r\n"));
        client.write("LHLO client.example\r\nMAIL FROM:<>\r\nRCPT TO:<bob@example.org>\r\n"
                     "BDAT 5 LAST\r\nhelloQUIT\r\n");
        QVERIFY2(hears("221 2.0.0 Goodbye\r\n"), heard.constData());
        QCOMPARE(server.captured().size(), 1);
        QCOMPARE(server.captured().first().octets, QByteArray("hello"));

        Client other(server);
        QVERIFY(other.hears().startsWith("220 "));
    }
    QVERIFY(!QFile::exists(options.socket));
}

void SandboxServer::aUnixSocketThatIsThereAlreadyIsLeftAlone()
{
    QTemporaryDir home;
    Options options;
    options.socket = home.filePath(QStringLiteral("file"));
    QFile file(options.socket);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("mine");
    file.close();
    Sandbox server(options);
    QVERIFY(!server.listen());
    QVERIFY(!server.socketErrorString().isEmpty());
    QCOMPARE(server.errorString(), server.socketErrorString());
    server.close();
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("mine"));
}

void SandboxServer::aMessageOverTheLimitIsRefusedAtItsEnd()
{
    Options options;
    options.sizeLimit = 100'000;
    Sandbox server(options);
    QVERIFY(server.listen());
    Client client(server);
    client.hears();
    QCOMPARE(client.submits(QByteArray(150'000, 'x')),
             QByteArray("552 5.3.4 The message is larger than 100000 octets"));
    QVERIFY(client.submits(QByteArray(90'000, 'x')).startsWith("250 "));
}

void SandboxServer::tooManyConnectionsAreTurnedAway()
{
    Options options;
    options.connectionLimit = 20;
    Sandbox server(options);
    QVERIFY(server.listen());
    std::vector<std::unique_ptr<Client>> clients;
    clients.reserve(200);
    for (int i = 0; i < 200; ++i)
        clients.push_back(std::make_unique<Client>(server));
    int greeted = 0;
    int turnedAway = 0;
    for (const auto &client : clients) {
        const QByteArray line = client->hears();
        greeted += line.startsWith("220 ");
        turnedAway += line == "421 4.7.0 Too many connections";
    }
    QCOMPARE(greeted, 20);
    QCOMPARE(turnedAway, 180);

    clients.clear();
    const auto isGreeted = [&] { return Client(server).hears().startsWith("220 "); };
    QVERIFY(QTest::qWaitFor(isGreeted, 20000));
}

void SandboxServer::anIdleConnectionIsClosed()
{
    Options options;
    options.idleLimit = 50ms;
    Sandbox server(options);
    QVERIFY(server.listen());
    Client client(server);
    client.hears();
    QCOMPARE(client.hears(), QByteArray("421 4.4.2 sandbox.test closes: nothing was said for too long"));
    QVERIFY(client.seesTheEnd());
}

void SandboxServer::aHandshakeThatNeverComesIsNotWaitedForLong()
{
    Options options;
    options.idleLimit = 1s;
    Sandbox server(options);
    QVERIFY(server.listen());
    Client client(server);
    client.hears();
    client.asks("EHLO client.example");
    QVERIFY(client.asks("STARTTLS").startsWith("220 "));
    QVERIFY(client.seesTheEnd());

    options.implicitTls = true;
    Sandbox tlsServer(options);
    QVERIFY(tlsServer.listen());
    Client silent(tlsServer);
    QVERIFY(silent.seesTheEnd());
}

void SandboxServer::tenThousandLinesAtOnceAreAnsweredInOrder()
{
    Sandbox server({});
    QVERIFY(server.listen());
    Client client(server);
    client.hears();
    client.sends(QByteArray("NOOP\r\nHELP\r\n").repeated(5000) + "QUIT\r\n");
    for (int i = 0; i < 5000; ++i) {
        QCOMPARE(client.hearsReply(), QByteArray("250 2.0.0 Ok"));
        QCOMPARE(client.hearsReply(), QByteArray("214 2.0.0 QUIT"));
    }
    QCOMPARE(client.hears(), QByteArray("221 2.0.0 Goodbye"));
}

void SandboxServer::aClientThatReadsNothingCannotFillTheMemory()
{
    Sandbox server({});
    QVERIFY(server.listen());
    Client client(server);
    client.hears();
    // 400 octets of reply for each 6: without a brake they would pile up in the server.
    client.socket.setReadBufferSize(1024);
    client.sends(QByteArray("HELP\r\n").repeated(8'000'000));
    qint64 before = -1;
    do {
        before = client.socket.bytesToWrite();
        QTest::qWait(200);
    } while (before != client.socket.bytesToWrite());
    QVERIFY(client.socket.bytesToWrite() > 20'000'000);
}

void SandboxServer::closingEndsEveryConnection()
{
    Sandbox server({});
    QVERIFY(server.listen());
    Client client(server);
    client.hears();
    server.close();
    QVERIFY(client.seesTheEnd());
    QVERIFY(server.listen());
    QVERIFY(Client(server).hears().startsWith("220 "));
}

QTEST_GUILESS_MAIN(SandboxServer)
#include "server.moc"
