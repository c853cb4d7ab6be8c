// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "account/account.h"

#include <QTemporaryFile>
#include <QTest>

using namespace account;

namespace {

Account good()
{
    Account account;
    account.id = QStringLiteral("1");
    account.name = QStringLiteral("Work");
    account.address = QStringLiteral("jana@example.org");
    account.host = QStringLiteral("mail.example.org");
    return account;
}

using Change = void (*)(Account &);

} // namespace

Q_DECLARE_METATYPE(Change)

class AccountProblems : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aGoodAccountHasNone_data();
    void aGoodAccountHasNone();
    void eachProblemNamesItsField_data();
    void eachProblemNamesItsField();
    void severalProblemsAreAllNamed();
    void aCaFileWithoutCertificatesIsNamed();
    void aCertificateIsTrustedAndNoMore();
    void thePortSuggestsTheSecurity();
    void aSubmissionHasTheAccountsSettings();
    void aHeaderByHandIsSaidInsteadOfTheClaim();
    void theWayDecidesWhereTheServerIs();
    void withoutANameForEhloTheUsualOneIsTaken();
};

void AccountProblems::aGoodAccountHasNone_data()
{
    QTest::addColumn<Change>("change");
    const auto row = [](const char *name, Change change) { QTest::newRow(name) << change; };
    row("plain", [](Account &) {});
    row("a name with the address",
        [](Account &a) { a.address = QStringLiteral("Jana \"<\" Keller <jana@example.org>"); });
    row("a host with umlauts", [](Account &a) { a.host = QStringLiteral("post.müller.example"); });
    row("an IPv4 host", [](Account &a) { a.host = QStringLiteral("192.0.2.1"); });
    row("an IPv6 host", [](Account &a) { a.host = QStringLiteral("2001:db8::1"); });
    row("a literal for EHLO", [](Account &a) { a.helo = QStringLiteral("[IPv6:2001:db8::1]"); });
    row("a token", [](Account &a) {
        a.token = true;
        a.user = QStringLiteral("jana");
    });
    row("a socket, and no host", [](Account &a) {
        a.way = Way::Socket;
        a.host.clear();
        a.socket = QStringLiteral("/run/dovecot/lmtp");
    });
    row("a command, and no host", [](Account &a) {
        a.way = Way::Command;
        a.host.clear();
        a.command = QStringLiteral("exim -bs");
    });
    row("a mechanism that needs no user", [](Account &a) {
        a.user.clear();
        a.mechanisms = {"EXTERNAL"};
    });
    row("one TLS version", [](Account &a) { a.tls.minimum = a.tls.maximum = QStringLiteral("1.2"); });
}

void AccountProblems::aGoodAccountHasNone()
{
    QFETCH(Change, change);
    Account account = good();
    change(account);
    QCOMPARE(problems(account).size(), 0);
}

void AccountProblems::eachProblemNamesItsField_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("problem");
    const auto row = [](const char *name, Change change, const char *field, const char *problem) {
        QTest::newRow(name) << change << QString::fromLatin1(field) << QString::fromLatin1(problem);
    };
    row("no name", [](Account &a) { a.name = QStringLiteral(" "); }, "name", "empty");
    row("no socket", [](Account &a) { a.way = Way::Socket; }, "socket", "empty");
    row(
        "a long socket",
        [](Account &a) {
            a.way = Way::Socket;
            a.socket = QString(108, u'a');
        },
        "socket", "too-long");
    row(
        "a proxy of another kind", [](Account &a) { a.proxy = QStringLiteral("ftp://gate"); }, "proxy",
        "unknown-scheme");
    row(
        "a source that is a name", [](Account &a) { a.source = QStringLiteral("desk"); }, "source",
        "bad-address");
    row(
        "a client without an address", [](Account &a) { a.claim.client = QStringLiteral("x:1"); },
        "claimedClient", "bad-address");
    row(
        "a header with half a digit",
        [](Account &a) {
            a.claim.byHand = true;
            a.claim.octets = QStringLiteral("hex:0d0");
        },
        "proxyHeader", "bad-octets");
    row(
        "keys that are not there", [](Account &a) { a.anchors = QStringLiteral("/nowhere/root.key"); },
        "dnssecAnchors", "unreadable");
    row("no command", [](Account &a) { a.way = Way::Command; }, "command", "empty");
    row("two lines", [](Account &a) { a.name = QStringLiteral("a\nb"); }, "name", "line-break");
    row("a long name", [](Account &a) { a.name = QString(1000, u'a'); }, "name", "too-long");
    row("no address", [](Account &a) { a.address.clear(); }, "address", "empty");
    row("empty brackets", [](Account &a) { a.address = QStringLiteral("Jana <>"); }, "address", "empty");
    row("no at sign", [](Account &a) { a.address = QStringLiteral("Jana <jana>"); }, "address", "no-at-sign");
    row(
        "a header slipped in", [](Account &a) { a.address = QStringLiteral("J\r\nBcc: x <a@b.example>"); },
        "address", "line-break");
    row("no host", [](Account &a) { a.host.clear(); }, "host", "empty");
    row(
        "host and port", [](Account &a) { a.host = QStringLiteral("mail.example.org:25"); }, "host",
        "bad-host");
    row("a URL", [](Account &a) { a.host = QStringLiteral("smtp://mail.example.org"); }, "host", "bad-host");
    row("two words", [](Account &a) { a.host = QStringLiteral("mail server"); }, "host", "bad-host");
    row("half a literal", [](Account &a) { a.host = QStringLiteral("[::1"); }, "host", "bad-host");
    row("no port", [](Account &a) { a.port = 0; }, "port", "out-of-range");
    row("a token for nobody", [](Account &a) { a.token = true; }, "user", "empty");
    row("a mechanism for nobody", [](Account &a) { a.mechanisms = {"PLAIN"}; }, "user", "empty");
    row("a user of two lines", [](Account &a) { a.user = QStringLiteral("a\rb"); }, "user", "line-break");
    row("a bad name for EHLO", [](Account &a) { a.helo = QStringLiteral("my desk"); }, "helo", "bad-host");
    row("a bad name for TLS", [](Account &a) { a.tls.name = QStringLiteral("a b"); }, "tlsName", "bad-host");
    row(
        "no such CA file", [](Account &a) { a.tls.caFile = QStringLiteral("/nowhere/ca.pem"); }, "tlsCaFile",
        "not-found");
    row(
        "a folder without any", [](Account &a) { a.tls.caFile = QDir::tempPath() + QStringLiteral("/.."); },
        "tlsCaFile", "no-certificate");
    row(
        "no such certificate", [](Account &a) { a.tls.certificateFile = QStringLiteral("/nowhere/a.pem"); },
        "tlsCertificate", "not-found");
    row(
        "a key alone", [](Account &a) { a.tls.keyFile = QStringLiteral("/nowhere/a.key"); }, "tlsKey",
        "without-certificate");
    row(
        "a bad name to send", [](Account &a) { a.tls.sni = QStringLiteral("no name"); }, "tlsSni",
        "bad-host");
    row(
        "TLS 2.0", [](Account &a) { a.tls.minimum = QStringLiteral("2.0"); }, "tlsMinimum",
        "unknown-version");
    row(
        "up to TLS 9", [](Account &a) { a.tls.maximum = QStringLiteral("9"); }, "tlsMaximum",
        "unknown-version");
    row(
        "upside down",
        [](Account &a) {
            a.tls.minimum = QStringLiteral("1.3");
            a.tls.maximum = QStringLiteral("1.2");
        },
        "tlsMinimum", "above-maximum");
}

void AccountProblems::eachProblemNamesItsField()
{
    QFETCH(Change, change);
    Account account = good();
    change(account);
    const auto found = problems(account);
    QCOMPARE(found.size(), 1);
    QCOMPARE(found.first().fault, base::Fault::BadInput);
    QTEST(found.first().fact(QLatin1String("field")), "field");
    QTEST(found.first().fact(QLatin1String("problem")), "problem");
}

void AccountProblems::severalProblemsAreAllNamed()
{
    QCOMPARE(problems(Account()).size(), 3); // name, address, host
}

void AccountProblems::aCaFileWithoutCertificatesIsNamed()
{
    QTemporaryFile file;
    QVERIFY(file.open());
    file.write("no certificate");
    file.close();
    Account account = good();
    account.tls.caFile = file.fileName();
    QCOMPARE(problems(account).size(), 1);
    QCOMPARE(problems(account).first().fact(QLatin1String("problem")), QStringLiteral("no-certificate"));
}

void AccountProblems::aCertificateIsTrustedAndNoMore()
{
    base::TlsFacts facts;
    Account account = good();
    account.trust(facts, QDateTime::currentDateTimeUtc());
    QVERIFY(account.tls.trusted.isEmpty()); // nobody was seen

    base::CertificateFacts leaf;
    leaf.sha256 = QByteArray(32, 'a');
    leaf.subject = QStringLiteral("mail.example.org");
    facts.chain = {leaf};
    facts.problems = {{QStringLiteral("self-signed"), {}, 0},
                      {QStringLiteral("expired"), {}, 0},
                      {QStringLiteral("expired"), {}, 1}};
    const QDateTime when({2026, 11, 22}, {12, 0}, Qt::UTC);
    account.trust(facts, when.addDays(-1));
    account.trust(facts, when);
    QCOMPARE(account.tls.trusted.size(), 1);
    const net::TrustedCertificate trusted{
        leaf.sha256, leaf.subject, when, {QStringLiteral("self-signed"), QStringLiteral("expired")}};
    QVERIFY(account.tls.trusted.constFirst() == trusted);
    QVERIFY(account.submission().tls.trusted == account.tls.trusted);

    QVERIFY(!account.revokeTrust(QByteArray(32, 'b')));
    QVERIFY(account.revokeTrust(leaf.sha256));
    QVERIFY(account.tls.trusted.isEmpty());
}

void AccountProblems::thePortSuggestsTheSecurity()
{
    QCOMPARE(usualSecurity(465), smtp::Security::Tls);
    QCOMPARE(usualSecurity(587), smtp::Security::StartTls);
    QCOMPARE(usualSecurity(25), smtp::Security::Opportunistic);
    QCOMPARE(usualSecurity(2525), smtp::Security::Opportunistic);
}

void AccountProblems::aSubmissionHasTheAccountsSettings()
{
    Account account = good();
    account.port = 465;
    account.security = smtp::Security::Tls;
    account.user = QStringLiteral("jana");
    account.mechanisms = {"PLAIN"};
    account.allowCleartextAuth = true;
    account.helo = QStringLiteral("Büro.example");
    account.timeout = 20;
    account.anchors = QStringLiteral("none");
    account.tls.name = QStringLiteral("mx.example.org");
    const session::Submission submission = account.submission();
    QCOMPARE(submission.endpoint.host, account.host);
    QCOMPARE(submission.endpoint.port, account.port);
    QCOMPARE(submission.tls.name, account.tls.name);
    QCOMPARE(submission.opening.helo, QByteArray("xn--bro-hoa.example"));
    QCOMPARE(submission.opening.security, account.security);
    QCOMPARE(submission.opening.signIn.user, account.user);
    QCOMPARE(submission.opening.signIn.mechanisms, account.mechanisms);
    QVERIFY(submission.opening.signIn.allowCleartext);
    QVERIFY(!submission.opening.signIn.token);
    QCOMPARE(submission.opening.signIn.host, account.host);
    QCOMPARE(submission.opening.signIn.port, account.port);
    QCOMPARE(submission.timeouts.limit(base::Phase::Mail), std::chrono::seconds(20));
    QCOMPARE(submission.names.anchors, account.anchors);
    account.timeout = 0;
    QCOMPARE(account.submission().timeouts.limit(base::Phase::Mail), std::chrono::minutes(5));
}

void AccountProblems::aHeaderByHandIsSaidInsteadOfTheClaim()
{
    Account account = good();
    account.claim = {2, false, QStringLiteral("192.0.2.7:4242"), {}, true, QStringLiteral("PROXY\\r\\n")};
    QCOMPARE(account.endpoint().header.raw, QByteArray("PROXY\r\n"));
    QCOMPARE(account.endpoint().header.version, net::ProxyHeader::Version::None);
    account.claim.byHand = false;
    QVERIFY(account.endpoint().header.raw.isEmpty());
    QCOMPARE(account.endpoint().header.version, net::ProxyHeader::Version::Binary);
}

void AccountProblems::theWayDecidesWhereTheServerIs()
{
    Account account = good();
    account.socket = QStringLiteral("/run/lmtp");
    account.command = QStringLiteral("exim -bs");
    account.protocol = smtp::Protocol::Lmtp;
    QCOMPARE(account.endpoint().name(), account.host);
    QCOMPARE(account.submission().opening.conduct.protocol, smtp::Protocol::Lmtp);
    account.way = Way::Socket;
    QCOMPARE(account.endpoint().name(), account.socket);
    QVERIFY(account.endpoint().command.isEmpty());
    QCOMPARE(account.submission().opening.security, smtp::Security::None);
    account.way = Way::Exchangers;
    account.nameServer = QStringLiteral("192.0.2.53:5353");
    QVERIFY(account.endpoint().name().isEmpty());
    QCOMPARE(account.submission().route, session::Submission::Route::Exchangers);
    QCOMPARE(account.submission().names.address, QStringLiteral("192.0.2.53"));
    QCOMPARE(account.submission().names.port, quint16(5353));
    account.way = Way::Command;
    QCOMPARE(account.submission().endpoint.name(), account.command);
}

void AccountProblems::withoutANameForEhloTheUsualOneIsTaken()
{
    QCOMPARE(good().submission().opening.helo, session::defaultHelo());
}

QTEST_GUILESS_MAIN(AccountProblems)
#include "problems.moc"
