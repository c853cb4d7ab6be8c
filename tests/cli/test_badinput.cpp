// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/clirun.h"

#include <QTest>

using namespace Qt::StringLiterals;

/// Bad input is answered before anything connects: exit code 1 and one sentence that names the option.
class TestBadInput : public QObject
{
    Q_OBJECT

    support::Cli m_cli;

    void isRefused(const QStringList &arguments, const QByteArray &part, const QByteArray &input = {})
    {
        const auto result = m_cli.run(arguments, input);
        QCOMPARE(result.exitCode, 1);
        QVERIFY2(result.out.isEmpty(), result.out.constData());
        QVERIFY2(result.err.startsWith("helo: "), result.err.constData());
        QVERIFY2(result.err.contains(part), result.err.constData());
        // A sentence is a line, whatever was typed: a line break in it would be the typed one.
        QCOMPARE(result.err.count('\n'), 1);
    }

private Q_SLOTS:
    void whatIsWrongWithTheOptionsOfSendIsSaid_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<QByteArray>("part");
        const auto row = [](const char *name, const QStringList &options, const char *part) {
            QTest::newRow(name) << options << QByteArray(part);
        };
        const QStringList local{u"--sandbox"_s};

        row("nowhere to send to", {u"--to"_s, u"a@b.example"_s}, "Where to?");
        row("two places", {u"--sandbox"_s, u"--server"_s, u"localhost"_s}, "two places to send to");
        row("nobody it is from", {u"--server"_s, u"localhost"_s, u"--to"_s, u"a@b.example"_s},
            "Who is it from?");
        row("nobody to get it", {u"--server"_s, u"localhost"_s, u"--from"_s, u"a@b.example"_s},
            "Who is to get it?");
        row("an account that is not there", {u"--account"_s, u"Work"_s}, "There is no account yet");

        row("no at sign", local + QStringList{u"--to"_s, u"bob"_s}, "--to: ");
        row("a line break in a recipient",
            local + QStringList{u"--to"_s, u"bob@example.net\r\nRCPT TO:<eve@example.net>"_s}, "--to: ");
        row("a line break in the sender", local + QStringList{u"--from"_s, u"ann@example.org\nX: y"_s},
            "--from: ");
        row("a line break in the envelope",
            local + QStringList{u"--envelope-from"_s, u"ann@example.org\r\nDATA"_s}, "--envelope-from: ");
        row("two senders", local + QStringList{u"--from"_s, u"a@b.example, c@d.example"_s},
            "--from takes one address");
        row("an empty recipient", local + QStringList{u"--to"_s, u""_s}, "--to needs an address");

        row("a line break in the subject",
            local + QStringList{u"--subject"_s, u"Hi\r\nBcc: eve@example.net"_s}, "--subject: ");
        row("a line break in a header",
            local + QStringList{u"--header"_s, u"X-A: b\r\nBcc: eve@example.net"_s}, "--header: ");
        row("a line break behind a header", local + QStringList{u"--header"_s, u"X-A: b\n"_s}, "--header: ");
        row("a header without a colon", local + QStringList{u"--header"_s, u"X-A b"_s},
            "--header needs a name, a colon");
        row("a header's name with a blank", local + QStringList{u"--header"_s, u"X A: b"_s},
            "--header needs a name, a colon");
        row("a parameter with a blank", local + QStringList{u"--mail-param"_s, u"RET=FULL X=Y"_s},
            "--mail-param: the value of RET");
        row("a parameter with a line break",
            local + QStringList{u"--rcpt-param"_s, u"NOTIFY=NEVER\r\nDATA"_s},
            "--rcpt-param: the value of NOTIFY");
        row("two parameters that exclude each other",
            local + support::words(u"--mail-param HOLDFOR=60 --mail-param HOLDUNTIL=2030-01-01T00:00:00Z"_s),
            "--mail-param: HOLDFOR and HOLDUNTIL exclude each other");
        row("TLS required and not required", local + support::words(u"--require-tls --tls-required-no"_s),
            "--require-tls wants TLS all the way");
        row("a line by hand that more follows", local + QStringList{u"--say"_s, u"AUTH PLAIN AAA="_s},
            "--say: Line by hand: AUTH cannot be said by hand");
        row("split and join", local + support::words(u"--split 3 --join"_s), "--split and --join exclude");
        row("a rate of nothing", local + support::words(u"--rate 0"_s), "--rate needs a whole number");
        row("a parameter that is no keyword", local + QStringList{u"--mail-param"_s, u"A_B=1"_s},
            "--mail-param: a keyword");

        row("an attachment that is not there", local + QStringList{u"--attach"_s, u"gone.pdf"_s},
            "--attach: there is no file gone.pdf");
        row("a folder attached", local + QStringList{u"--attach"_s, u"/"_s}, "--attach: / is not a file");
        row("a text that is not there", local + QStringList{u"--body"_s, u"@gone.txt"_s},
            "--body: the file gone.txt cannot be read");
        row("an eml that is not there", local + QStringList{u"--eml"_s, u"gone.eml"_s},
            "--eml: there is no file gone.eml");
        row("an authority that is not there", local + QStringList{u"--tls-ca"_s, u"gone.pem"_s},
            "--tls-ca: the file gone.pem cannot be read");

        row("a name for EHLO with a blank", local + QStringList{u"--helo"_s, u"two words"_s},
            "--helo needs a host name");
        row("a name for EHLO with a line break", local + QStringList{u"--helo"_s, u"x\r\nMAIL FROM:<>"_s},
            "--helo needs a host name");
        row("TLS versions the wrong way round",
            local + QStringList{u"--tls-min"_s, u"1.3"_s, u"--tls-max"_s, u"1.2"_s}, "no version is left");
        row("both address families", local + QStringList{u"-4"_s, u"-6"_s}, "-4 and -6 exclude each other");
        row("a mechanism that is none", local + QStringList{u"--auth"_s, u"SCRAM-SHA256"_s},
            "Did you mean SCRAM-SHA-256?");
        row("a user and no password",
            {u"--server"_s, u"localhost"_s, u"--user"_s, u"ann"_s, u"--from"_s, u"a@b.example"_s, u"--to"_s,
             u"a@b.example"_s},
            "--user needs a password");
        row("a proxy with its password",
            local + QStringList{u"--proxy"_s, u"socks5://ann:open-sesame@127.0.0.1"_s},
            "--proxy: a password does not belong");
        row("a proxy that is none", local + QStringList{u"--proxy"_s, u"127.0.0.1:1080"_s}, "is no proxy");
        row("a proxy's password and no proxy", local + QStringList{u"--proxy-password-env"_s, u"HOME"_s},
            "--proxy-password-env says nothing without --proxy");
        row("a proxy's password and no user",
            local + QStringList{u"--proxy"_s, u"http://127.0.0.1"_s, u"--proxy-password-env"_s, u"HOME"_s},
            "names no user");
        row("a proxy and an address family",
            local + QStringList{u"-4"_s, u"--proxy"_s, u"http://127.0.0.1"_s}, "have no say");
        row("a proxy and an end of ours",
            local + QStringList{u"--source"_s, u"127.0.0.1"_s, u"--proxy"_s, u"http://127.0.0.1"_s},
            "exclude each other");
        row("an end that is no address", local + QStringList{u"--source"_s, u"localhost"_s},
            "--source: “localhost” is no address");
        row("an end with a port too large", local + QStringList{u"--source"_s, u"127.0.0.1:70000"_s},
            "has no port that is possible");
        row("claims of two families",
            local + QStringList{u"--proxy-protocol"_s, u"1"_s, u"--proxy-protocol-source"_s, u"192.0.2.1"_s,
                                u"--proxy-protocol-destination"_s, u"2001:db8::1"_s},
            "of one address family");
        row("a claim without its protocol", local + QStringList{u"--proxy-protocol-source"_s, u"192.0.2.1"_s},
            "says nothing without --proxy-protocol");
        row("a header and a header by hand",
            local + QStringList{u"--proxy-protocol"_s, u"2"_s, u"--proxy-header"_s, u"PROXY"_s}, "give one");
        row("a header in half a digit", local + QStringList{u"--proxy-header"_s, u"hex:0d0"_s},
            "--proxy-header: ");
        row("a header with a strange escape", local + QStringList{u"--proxy-header"_s, u"PROXY\\q"_s},
            "--proxy-header: ");
        row("exchangers and a server", {u"--mx"_s, u"--server"_s, u"localhost"_s}, "two places to send to");
        row("a name server and no exchangers", local + QStringList{u"--resolver"_s, u"127.0.0.1"_s},
            "--resolver says nothing without --mx");
        row("a name server by its name", {u"--mx"_s, u"--resolver"_s, u"localhost"_s}, "--resolver: ");
        row("a port of exchangers that is none", {u"--mx"_s, u"--mx-port"_s, u"70000"_s},
            "--mx-port needs a whole number");
        row("anchors that are not there", {u"--mx"_s, u"--dnssec-anchors"_s, u"gone.key"_s},
            "--dnssec-anchors: the file gone.key cannot be read");
        row("RSET between one message", local + QStringList{u"--rset-between"_s},
            "--rset-between says nothing without --messages");
        row("no time at all", local + QStringList{u"--timeout"_s, u"0"_s},
            "--timeout needs a number of seconds");
        row("half a message", local + QStringList{u"--messages"_s, u"1.5"_s},
            "--messages needs a whole number");
        row("quiet into a file", local + QStringList{u"--format"_s, u"quiet"_s, u"--output"_s, u"x"_s},
            "--output has nothing to hold");
        row("a fault that is none", local + QStringList{u"--fault"_s, u"slow-greting=1"_s},
            "Did you mean slow-greeting?");
        row("a fault without its argument", local + QStringList{u"--fault"_s, u"421-at"_s}, "421-at=PHASE");
        row("a fault for somebody else's server",
            {u"--server"_s, u"localhost"_s, u"--fault"_s, u"split-writes"_s},
            "--fault is for the built-in server");
    }
    void whatIsWrongWithTheOptionsOfSendIsSaid()
    {
        QFETCH(QStringList, options);
        QFETCH(QByteArray, part);
        isRefused(QStringList{u"send"_s} + options, part);
    }

    void aTextThatIsNotUtf8IsNotGuessedAt()
    {
        const QString path = m_cli.write(u"latin1.txt"_s, "caf\xe9");
        isRefused({u"send"_s, u"--sandbox"_s, u"--body"_s, u"@"_s + path}, "is not UTF-8 text");
    }

    void anEmlLeavesNoRoomForAText()
    {
        const QString path = m_cli.write(u"a.eml"_s, "From: a@b.example\r\n\r\n");
        isRefused({u"send"_s, u"--sandbox"_s, u"--eml"_s, path, u"--subject"_s, u"x"_s},
                  "--subject has no place in it");
    }

    void aFileWithoutACertificateIsNoAuthority()
    {
        const QString path = m_cli.write(u"not.pem"_s, "hello");
        isRefused({u"send"_s, u"--sandbox"_s, u"--tls-ca"_s, path}, "--tls-ca: there is no certificate in");
    }

    void standardInputCannotBeTwoThings()
    {
        isRefused(support::words(u"send --sandbox --user demo --password-stdin --body @-"_s),
                  "Standard input cannot be both", "secret\n");
    }

    void anEmptyPasswordIsSaid()
    {
        isRefused(support::words(u"send --sandbox --user demo --password-stdin"_s),
                  "--password-stdin: the first line of standard input is empty", "\n");
    }

    void aVariableThatIsNotSetIsSaidAndNotRepeated()
    {
        // Somebody will put the password where the variable's name belongs.
        const auto result = m_cli.run(support::words(u"send --sandbox --user demo --password-env hunter2"_s));
        QCOMPARE(result.exitCode, 1);
        QVERIFY(result.err.contains("--password-env names a variable that is not in the environment"));
        QVERIFY(!result.err.contains("hunter2"));
    }

    void twoSecretsAreOneTooMany()
    {
        m_cli.set(u"PW"_s, u"x"_s);
        isRefused(support::words(u"send --sandbox --user demo --password-stdin --password-env PW"_s),
                  "two sources for one secret", "x\n");
    }

    void anArgumentThatIsNotUtf8IsNotGuessedAt()
    {
#ifdef Q_OS_WIN
        QSKIP("arguments are UTF-16 here");
#endif
        QProcess process;
        process.start(u"sh"_s, {u"-c"_s, u"exec '%1' send --sandbox --subject \"$(printf 'caf\\351')\""_s.arg(
                                             QStringLiteral(HELO_PROGRAM))});
        const auto result = support::Cli::finish(process);
        QCOMPARE(result.exitCode, 1);
        QVERIFY(result.err.contains("not UTF-8"));
    }
};

QTEST_GUILESS_MAIN(TestBadInput)
#include "test_badinput.moc"
