// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/arguments.h"
#include "cli/connection.h"

#include <QTest>

using cli::Command;
using cli::Option;

/// What was typed and what it is taken for.
class TestArguments : public QObject
{
    Q_OBJECT

    static QStringList words(const QByteArray &line)
    {
        return QString::fromUtf8(line).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    }

    static QString sentenceFor(const QByteArray &line)
    {
        const auto parsed = cli::parse(words(line));
        return parsed ? QString() : parsed.error().sentence;
    }

private Q_SLOTS:
    void aValueIsTheNextArgumentOrFollowsAnEqualsSign()
    {
        for (const char *line : {"send --server mail.example.org:25", "send --server=mail.example.org:25"}) {
            const auto parsed = cli::parse(words(line));
            QVERIFY2(parsed, line);
            QCOMPARE(parsed->command, Command::Send);
            QCOMPARE(parsed->arguments.value(Option::Server), QStringLiteral("mail.example.org:25"));
        }
    }

    void anOptionThatRepeatsKeepsItsOrder()
    {
        const auto parsed = cli::parse(words("send --to a@example.org --to b@example.org"));
        QVERIFY(parsed);
        QCOMPARE(parsed->arguments.values(Option::To),
                 (QStringList{QStringLiteral("a@example.org"), QStringLiteral("b@example.org")}));
    }

    void shortOptionsStandForTheirLongNames()
    {
        const auto parsed = cli::parse(words("send -6"));
        QVERIFY(parsed);
        QVERIFY(parsed->arguments.has(Option::OnlyV6));
        QVERIFY(!parsed->arguments.has(Option::OnlyV4));
    }

    void anEmptyValueIsAValue()
    {
        const auto parsed =
            cli::parse({QStringLiteral("send"), QStringLiteral("--envelope-from"), QString()});
        QVERIFY(parsed);
        QVERIFY(parsed->arguments.has(Option::EnvelopeFrom));
        QVERIFY(parsed->arguments.value(Option::EnvelopeFrom).isEmpty());
    }

    void theWordsOfAnExplanationStayTogether()
    {
        const auto parsed = cli::parse(words("explain 550 5.1.1 No such user"));
        QVERIFY(parsed);
        QCOMPARE(parsed->arguments.words().join(QLatin1Char(' ')), QStringLiteral("550 5.1.1 No such user"));
    }

    void nothingIsAnOptionAfterTwoDashes()
    {
        const auto parsed = cli::parse(words("account show -- --strange"));
        QVERIFY(parsed);
        QCOMPARE(parsed->command, Command::AccountShow);
        QCOMPARE(parsed->arguments.words(), QStringList{QStringLiteral("--strange")});
    }

    void helpIsGivenWhateverElseIsMissing()
    {
        const auto parsed = cli::parse(words("account add --help"));
        QVERIFY(parsed);
        QCOMPARE(parsed->wants, cli::Invocation::Wants::Help);
        QCOMPARE(parsed->command, Command::AccountAdd);
    }

    void aMistakeIsAnsweredInASentence_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<QString>("part");

        QTest::newRow("nothing") << QByteArray("") << "send, sandbox, explain, account";
        QTest::newRow("a command of a later version")
            << QByteArray("verify") << "\"verify\" is not a command of helo.";
        QTest::newRow("a mistyped command") << QByteArray("sned") << "Did you mean send?";
        QTest::newRow("a mistyped command of account") << QByteArray("account lst") << "Did you mean list?";
        QTest::newRow("a mistyped option")
            << QByteArray("send --form a@b.example") << "--form is not known. Did you mean --from?";
        QTest::newRow("an option of a later version")
            << QByteArray("send --scenario") << "--scenario is not known.";
        QTest::newRow("another command's option")
            << QByteArray("send --authority x") << "it is an option of helo sandbox";
        QTest::newRow("a short option") << QByteArray("send -x") << "-x is not known";
        QTest::newRow("no value") << QByteArray("send --server")
                                  << "--server needs a value: --server HOST[:PORT]";
        QTest::newRow("an option for a value")
            << QByteArray("send --from --to x@b.example") << "the option --to follows";
        QTest::newRow("a value too many") << QByteArray("send --explain=yes") << "--explain takes no value";
        QTest::newRow("twice") << QByteArray("send --subject a --subject b") << "--subject is given twice";
        QTest::newRow("no such choice")
            << QByteArray("send --security ssl") << "none, opportunistic, starttls, tls";
        QTest::newRow("nearly a choice") << QByteArray("send --security startls") << "Did you mean starttls?";
        QTest::newRow("not a number") << QByteArray("send --timeout soon") << "\"soon\" is none";
        QTest::newRow("a stray word") << QByteArray("send bob@example.net") << "\"bob@example.net\"";
        QTest::newRow("no name") << QByteArray("account show") << "helo account show NAME";
        QTest::newRow("two names") << QByteArray("account show One Two") << "\"Two\"";
    }
    void aMistakeIsAnsweredInASentence()
    {
        QFETCH(QByteArray, line);
        QFETCH(QString, part);
        const QString sentence = sentenceFor(line);
        QVERIFY2(sentence.contains(part), qPrintable(sentence));
        QVERIFY2(sentence.endsWith(QLatin1Char('.')) || sentence.endsWith(QLatin1Char('?')),
                 qPrintable(sentence));
    }

    void aPasswordAsAnArgumentIsRefusedAndNotRepeated_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::newRow("as the next word") << QByteArray("send --password hunter2");
        QTest::newRow("after an equals sign") << QByteArray("send --password=hunter2");
        QTest::newRow("under curl's name") << QByteArray("send --pass hunter2");
        QTest::newRow("a token") << QByteArray("account add Work --token=hunter2");
        QTest::newRow("given to --password-stdin") << QByteArray("send --password-stdin=hunter2");
        QTest::newRow("behind --password-stdin") << QByteArray("send --password-stdin hunter2");
        QTest::newRow("behind the variable") << QByteArray("send --password-env PW hunter2");
        QTest::newRow("to an option that is not known") << QByteArray("send --secret=hunter2");
    }
    void aPasswordAsAnArgumentIsRefusedAndNotRepeated()
    {
        QFETCH(QByteArray, line);
        const QString sentence = sentenceFor(line);
        QVERIFY(!sentence.isEmpty());
        QVERIFY2(!sentence.contains(QLatin1String("hunter2")), qPrintable(sentence));
    }

    void thePasswordSentenceSaysWhyAndWhatToUse()
    {
        const QString sentence = sentenceFor("send --password hunter2");
        for (const char *part : {"every user of this computer", "--password-stdin", "--password-env VAR",
                                 "helo account set-password"})
            QVERIFY2(sentence.contains(QLatin1String(part)), qPrintable(sentence));
    }

    void aServerIsReadInEveryForm_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("host");
        QTest::addColumn<int>("port"); // 0: none given

        QTest::newRow("a name") << "mail.example.org" << "mail.example.org" << 0;
        QTest::newRow("a name and a port") << "mail.example.org:2525" << "mail.example.org" << 2525;
        QTest::newRow("IPv4") << "192.0.2.7:25" << "192.0.2.7" << 25;
        QTest::newRow("IPv6 in brackets") << "[2001:db8::7]" << "2001:db8::7" << 0;
        QTest::newRow("IPv6 and a port") << "[2001:db8::7]:587" << "2001:db8::7" << 587;
        QTest::newRow("bare IPv6") << "::1" << "::1" << 0;
        QTest::newRow("letters outside ASCII")
            << QStringLiteral("bücher.example:25") << QStringLiteral("bücher.example") << 25;
    }
    void aServerIsReadInEveryForm()
    {
        QFETCH(QString, text);
        QFETCH(QString, host);
        QFETCH(int, port);
        const auto server = cli::parseServer(text);
        QVERIFY(server);
        QCOMPARE(server->host, host);
        QCOMPARE(int(server->port.value_or(0)), port);
    }

    void aServerThatIsNoneIsRefused_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text : {"", ":25", "mail.example.org:", "mail.example.org:0",
                                 "mail.example.org:65536", "mail.example.org:smtp", "[::1", "[::1]25",
                                 "[mail.example.org]:25", "a:b:c", "mail example.org"})
            QTest::newRow(text) << QString::fromLatin1(text);
    }
    void aServerThatIsNoneIsRefused()
    {
        QFETCH(QString, text);
        const auto server = cli::parseServer(text);
        QVERIFY(!server);
        QVERIFY(server.error().sentence.startsWith(QLatin1String("--server: ")));
        QCOMPARE(server.error().exitCode, 1);
    }

    void thePortDecidesAboutSecurityUnlessItIsGiven_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<int>("port");
        QTest::addColumn<smtp::Security>("security");
        using smtp::Security;
        QTest::newRow("no port") << QByteArray("send --server a.example") << 25 << Security::Opportunistic;
        QTest::newRow("no port, a user")
            << QByteArray("send --server a.example --user u") << 587 << Security::StartTls;
        QTest::newRow("no port, tls")
            << QByteArray("send --server a.example --security tls") << 465 << Security::Tls;
        QTest::newRow("no port, starttls")
            << QByteArray("send --server a.example --security starttls") << 587 << Security::StartTls;
        QTest::newRow("465") << QByteArray("send --server a.example:465") << 465 << Security::Tls;
        QTest::newRow("587") << QByteArray("send --server a.example:587") << 587 << Security::StartTls;
        QTest::newRow("2525") << QByteArray("send --server a.example:2525") << 2525
                              << Security::Opportunistic;
        QTest::newRow("587 in clear text")
            << QByteArray("send --server a.example:587 --security none") << 587 << Security::None;
    }
    void thePortDecidesAboutSecurityUnlessItIsGiven()
    {
        QFETCH(QByteArray, line);
        const auto parsed = cli::parse(words(line));
        QVERIFY(parsed);
        const auto account = cli::describedAccount(parsed->arguments, {});
        QVERIFY(account);
        QTEST(int(account->port), "port");
        QTEST(account->security, "security");
    }

    void whatTheOptionsSayGoesBeforeTheAccount()
    {
        account::Account stored;
        stored.host = QStringLiteral("mail.example.org");
        stored.port = 587;
        stored.user = QStringLiteral("ann");
        stored.token = true;
        const auto parsed =
            cli::parse(words("send --account Work --user eve --password-stdin --auth plain,LOGIN"));
        QVERIFY(parsed);
        const auto account = cli::describedAccount(parsed->arguments, stored);
        QVERIFY(account);
        QCOMPARE(account->host, stored.host);
        QCOMPARE(account->user, QStringLiteral("eve"));
        QVERIFY(!account->token);
        QCOMPARE(account->mechanisms, (QList<QByteArray>{"PLAIN", "LOGIN"}));
    }

    void everyOptionAndCommandIsInItsTableOnce()
    {
        QStringList names;
        for (const cli::OptionInfo &option : cli::options()) {
            names += QLatin1String(option.name);
            QCOMPARE(&cli::info(option.option), &option);
            QVERIFY2(QLatin1String(option.sentence).endsWith(QLatin1Char('.')), option.name);
            QCOMPARE(option.takes == cli::Takes::Nothing, *option.placeholder == '\0');
        }
        QCOMPARE(QSet<QString>(names.begin(), names.end()).size(), names.size());
        for (const cli::CommandInfo &command : cli::commands())
            QCOMPARE(&cli::info(command.command), &command);
    }
};

QTEST_GUILESS_MAIN(TestArguments)
#include "test_arguments.moc"
