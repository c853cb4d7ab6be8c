// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/submissions.h"
#include "explain/annotation.h"
#include "session/stages.h"

#include <QTcpServer>
#include <QTcpSocket>

using namespace Qt::StringLiterals;
using net::ProxyHeader;
using transcript::Event;

/// Our own end of a connection, and the one that a PROXY header claims.
class EndsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aConnectionBeginsWhereItIsToldTo_data();
    void aConnectionBeginsWhereItIsToldTo();
    void anEndThatIsNotOursIsSaid();
    void anEndOfTheOtherFamilyFindsNoAddress();
    void theServerTakesUsForWhomTheHeaderClaims_data();
    void theServerTakesUsForWhomTheHeaderClaims();
    void theHeaderIsExplainedFieldByField_data();
    void theHeaderIsExplainedFieldByField();
    void aServerThatAwaitsAHeaderSaysSo();
    void aHeaderByHandIsSentAsItIs();

private:
    static sandbox::Options awaiting()
    {
        sandbox::Options options;
        options.proxyProtocol = true;
        return options;
    }
};

void EndsTest::aConnectionBeginsWhereItIsToldTo_data()
{
    QTest::addColumn<smtp::Security>("security");
    QTest::newRow("in clear text") << smtp::Security::None;
    QTest::newRow("where TLS may come") << smtp::Security::StartTls;
}

void EndsTest::aConnectionBeginsWhereItIsToldTo()
{
    QFETCH(smtp::Security, security);
    LocalServer server;
    auto submission = server.submission();
    submission.opening.security = security;
    submission.endpoint.source.address = QHostAddress(u"127.0.0.7"_s);
    Run run(std::move(submission));
    const auto ended = run.ended();
#ifndef Q_OS_LINUX
    if (ended == "failed source-unusable connect")
        QSKIP("this system has one loopback address alone");
#endif
    QCOMPARE(ended, QByteArray("accepted"));
    const auto facts = run.entries(Event::Connected).constFirst().facts;
    QCOMPARE(facts.value("localAddress"_L1).toString(), u"127.0.0.7"_s);
}

void EndsTest::anEndThatIsNotOursIsSaid()
{
    LocalServer server;
    auto submission = server.submission();
    submission.endpoint.source = {QHostAddress(u"192.0.2.1"_s), 4321}; // of a network for examples
    Run run(std::move(submission));
    QCOMPARE(run.ended(), QByteArray("failed source-unusable connect"));
    QCOMPARE(run.outcome->failure->fact("source"_L1), u"192.0.2.1:4321"_s);
    QVERIFY(!run.outcome->failure->fact("problem"_L1).isEmpty());
    QCOMPARE(session::exitCode(*run.outcome), 2);
}

void EndsTest::anEndOfTheOtherFamilyFindsNoAddress()
{
    LocalServer server;
    auto submission = server.submission();
    submission.endpoint.source.address = QHostAddress(QHostAddress::LocalHostIPv6);
    Run run(std::move(submission));
    QCOMPARE(run.ended(), QByteArray("failed name-not-found lookup"));
}

void EndsTest::theServerTakesUsForWhomTheHeaderClaims_data()
{
    QTest::addColumn<ProxyHeader::Version>("version");
    QTest::addColumn<smtp::Security>("security");
    for (const auto version : {ProxyHeader::Version::Text, ProxyHeader::Version::Binary}) {
        QTest::addRow("version %d in clear text", int(version)) << version << smtp::Security::None;
        QTest::addRow("version %d before STARTTLS", int(version)) << version << smtp::Security::StartTls;
        QTest::addRow("version %d before TLS", int(version)) << version << smtp::Security::Tls;
    }
}

void EndsTest::theServerTakesUsForWhomTheHeaderClaims()
{
    QFETCH(ProxyHeader::Version, version);
    QFETCH(smtp::Security, security);
    auto options = awaiting();
    options.implicitTls = security == smtp::Security::Tls;
    LocalServer server(std::move(options));
    auto submission = server.submission();
    submission.opening.security = security;
    submission.endpoint.header.version = version;
    submission.endpoint.header.source = {QHostAddress(u"192.0.2.7"_s), 4321};
    Run run(std::move(submission));
    QCOMPARE(run.ended(), QByteArray("accepted"));
    const auto expected = "PROXY version " + QByteArray::number(int(version)) +
                          ", 192.0.2.7:4321 to 127.0.0.1:" + QByteArray::number(server.sandbox.port());
    QCOMPARE(server.sandbox.captured().constFirst().handedOn, expected);
    QVERIFY(run.entries(Event::Line).constFirst().bytes.contains(expected));
}

void EndsTest::theHeaderIsExplainedFieldByField_data()
{
    QTest::addColumn<ProxyHeader::Version>("version");
    QTest::newRow("text") << ProxyHeader::Version::Text;
    QTest::newRow("binary") << ProxyHeader::Version::Binary;
}

void EndsTest::theHeaderIsExplainedFieldByField()
{
    QFETCH(ProxyHeader::Version, version);
    LocalServer server(awaiting());
    auto submission = server.submission();
    submission.endpoint.header.version = version;
    submission.endpoint.header.source = {QHostAddress(u"192.0.2.7"_s), 4321};
    Run run(std::move(submission));
    QCOMPARE(run.ended(), QByteArray("accepted"));
    qsizetype at = 0;
    while (run.transcript.event(at) != Event::ProxyHeader)
        ++at;
    const auto annotation = explain::annotate(run.transcript, at);
    QVERIFY(annotation.meaning.contains("192.0.2.7"_L1));
    const auto value = [&annotation](const QString &name) {
        const auto field = std::ranges::find(annotation.fields, name, &explain::Field::name);
        return field == annotation.fields.end() || field->span.length == 0 ? QString() : field->value;
    };
    QCOMPARE(value(u"Client’s address"_s), u"192.0.2.7"_s);
    QCOMPARE(value(u"Client’s port"_s), u"4321"_s);
    QCOMPARE(value(u"Server’s address"_s), u"127.0.0.1"_s);
    QCOMPARE(value(u"Server’s port"_s), QString::number(server.sandbox.port()));
}

void EndsTest::aServerThatAwaitsAHeaderSaysSo()
{
    LocalServer server(awaiting());
    auto submission = server.submission();
    submission.endpoint.header.raw = "EHLO first\r\n";
    Run run(std::move(submission));
    QCOMPARE(run.ended(), QByteArray("failed greeting-refused greeting"));
    QVERIFY(run.outcome->failure->reply->text.contains("awaits a PROXY header"));
}

void EndsTest::aHeaderByHandIsSentAsItIs()
{
    QTcpServer listener;
    QVERIFY(listener.listen(QHostAddress::LocalHost));
    LocalServer server;
    auto submission = server.submission();
    submission.endpoint.port = listener.serverPort();
    submission.endpoint.header.raw = QByteArray("PROXY \0\xff nonsense", 16);
    Run run(std::move(submission));
    QTRY_VERIFY(listener.hasPendingConnections());
    auto *const socket = listener.nextPendingConnection();
    QTRY_COMPARE(socket->bytesAvailable(), 16);
    const auto heard = socket->readAll();
    QCOMPARE(heard, QByteArray("PROXY \0\xff nonsense", 16));
    socket->write("554 no\r\n");
    socket->disconnectFromHost();
    QCOMPARE(run.ended(), QByteArray("failed greeting-refused greeting"));
    QCOMPARE(run.entries(Event::ProxyHeader).constFirst().bytes, heard);
}

QTEST_GUILESS_MAIN(EndsTest)
#include "ends.moc"
