// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/options.h"
#include "registry/registry.h"
#include "support/clirun.h"

#include <QDir>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTest>

/// --help, --version, the manual and the completions all say what the tables say.
class TestHelp : public QObject
{
    Q_OBJECT

    support::Cli m_cli;

    static QByteArray contents(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    static QStringList wordsOf(const cli::CommandInfo &command)
    {
        return QString::fromLatin1(command.name).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    }

    static void addCommands()
    {
        QTest::addColumn<int>("at");
        for (std::size_t at = 0; at < cli::commands().size(); ++at)
            QTest::newRow(qPrintable(cli::typed(cli::commands()[at].command))) << int(at);
    }

    /// Runs a script in a shell; its output.
    static QByteArray shell(const QString &program, const QStringList &arguments, int *exitCode = nullptr)
    {
        QProcess process;
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.start(program, arguments);
        process.waitForFinished();
        if (exitCode != nullptr)
            *exitCode = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
        return process.readAll();
    }

private Q_SLOTS:
    void everyCommandHasHelpWithExamplesAndAllItsOptions_data() { addCommands(); }
    void everyCommandHasHelpWithExamplesAndAllItsOptions()
    {
        QFETCH(int, at);
        const cli::CommandInfo &command = cli::commands()[std::size_t(at)];
        const auto result = m_cli.run(wordsOf(command) << QStringLiteral("--help"));
        QCOMPARE(result.exitCode, 0);
        QVERIFY(result.err.isEmpty());
        const QString text = QString::fromUtf8(result.out);
        QVERIFY(text.startsWith(cli::typed(command.command)));
        QVERIFY(text.contains(QLatin1String("Examples:")));
        for (const cli::OptionInfo &option : cli::options()) {
            const QRegularExpression heading(
                QStringLiteral("^  (-., )?--%1([ [=]|$)").arg(QLatin1String(option.name)),
                QRegularExpression::MultilineOption);
            QVERIFY2(heading.match(text).hasMatch() == cli::takes(command.command, option), option.name);
        }
        for (const QString &line : text.split(QLatin1Char('\n')))
            QVERIFY2(line.size() <= 100, qPrintable(line));
    }

    void everyCommandKnowsItsVersion_data() { addCommands(); }
    void everyCommandKnowsItsVersion()
    {
        QFETCH(int, at);
        const auto result =
            m_cli.run(wordsOf(cli::commands()[std::size_t(at)]) << QStringLiteral("--version"));
        QCOMPARE(result.exitCode, 0);
        QCOMPARE(result.out, QByteArray("helo " HELOSCOPE_VERSION "\n"));
    }

    void everyExampleIsOneThatTheParserUnderstands()
    {
        // The options in the examples, by name: an example must not outlive an option.
        static const QRegularExpression word(QStringLiteral("--([a-z][a-z0-9-]*)"));
        for (const cli::CommandInfo &command : cli::commands()) {
            for (const cli::Example &example : command.examples) {
                auto matches = word.globalMatch(QString::fromUtf8(example.line));
                while (matches.hasNext()) {
                    const QString name = matches.next().captured(1);
                    const bool known =
                        std::ranges::any_of(cli::options(), [&](const cli::OptionInfo &option) {
                            return name == QLatin1String(option.name);
                        });
                    QVERIFY2(known, example.line);
                }
            }
        }
    }

    void theManualNamesEveryOptionAndCommand()
    {
        const QString manual = QString::fromUtf8(contents(QStringLiteral(HELO_MANUAL)));
        QVERIFY(!manual.isEmpty());
        for (const cli::OptionInfo &option : cli::options()) {
            const QRegularExpression entry(
                QStringLiteral("^\\.It .*Fl Fl %1( |$)").arg(QLatin1String(option.name)),
                QRegularExpression::MultilineOption);
            QVERIFY2(entry.match(manual).hasMatch(), option.name);
        }
        for (const cli::CommandInfo &command : cli::commands())
            QVERIFY2(manual.contains(QLatin1String(command.name)), command.name);
    }

    void helpAndManualNameEveryParameterThatAnExtensionAdds()
    {
        const auto help = m_cli.run(support::words(QStringLiteral("send --help"))).out;
        const auto manual = contents(QStringLiteral(HELO_MANUAL));
        for (const registry::Extension &extension : registry::extensions()) {
            for (const auto *parameters : {&extension.mail, &extension.rcpt}) {
                for (const registry::Parameter &parameter : *parameters) {
                    QVERIFY2(help.contains(parameter.keyword), parameter.keyword.constData());
                    QVERIFY2(manual.contains("\n.It Cm " + parameter.keyword + ' '),
                             parameter.keyword.constData());
                }
            }
        }
    }

    void theManualNamesNoOptionThatIsNotThere()
    {
        static const QRegularExpression flag(QStringLiteral("Fl Fl ([a-z][a-z0-9-]*)"));
        auto matches = flag.globalMatch(QString::fromUtf8(contents(QStringLiteral(HELO_MANUAL))));
        while (matches.hasNext()) {
            const QString name = matches.next().captured(1);
            const bool known = std::ranges::any_of(cli::options(), [&](const cli::OptionInfo &option) {
                return name == QLatin1String(option.name);
            });
            QVERIFY2(known, qPrintable(name));
        }
    }

    void theManualIsGoodMdoc()
    {
        const QString mandoc = QStandardPaths::findExecutable(QStringLiteral("mandoc"));
        if (mandoc.isEmpty())
            QSKIP("mandoc is not installed");
        int exitCode = -1;
        const QByteArray said = shell(mandoc,
                                      {QStringLiteral("-T"), QStringLiteral("lint"), QStringLiteral("-W"),
                                       QStringLiteral("warning"), QStringLiteral(HELO_MANUAL)},
                                      &exitCode);
        QVERIFY2(exitCode == 0, said.constData());
    }

    void theCompletionsAreGoodShell_data()
    {
        QTest::addColumn<QString>("program");
        QTest::addColumn<QString>("check");
        QTest::addColumn<QString>("script");
        QTest::newRow("bash") << "bash" << "-n" << "helo";
        QTest::newRow("zsh") << "zsh" << "-n" << "_helo";
        QTest::newRow("fish") << "fish" << "--no-execute" << "helo.fish";
    }
    void theCompletionsAreGoodShell()
    {
        QFETCH(QString, program);
        QFETCH(QString, check);
        QFETCH(QString, script);
        const QString path = QDir(QStringLiteral(HELO_COMPLETIONS)).filePath(script);
        const QByteArray text = contents(path);
        for (const cli::OptionInfo &option : cli::options())
            QVERIFY2(text.contains(option.name), option.name);
        const QString shellPath = QStandardPaths::findExecutable(program);
        if (shellPath.isEmpty())
            QSKIP("this shell is not installed");
        int exitCode = -1;
        const QByteArray said = shell(shellPath, {check, path}, &exitCode);
        QVERIFY2(exitCode == 0 && said.isEmpty(), said.constData());
    }

    void fishOffersWhatFits_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QByteArray>("offered");
        QTest::newRow("commands") << "helo se" << QByteArray("send");
        QTest::newRow("commands of account") << "helo account set" << QByteArray("set-password");
        QTest::newRow("options") << "helo send --sec" << QByteArray("--security");
        QTest::newRow("choices") << "helo send --security st" << QByteArray("starttls");
        QTest::newRow("options of account's commands")
            << "helo account add Work --serv" << QByteArray("--server");
    }
    void fishOffersWhatFits()
    {
        QFETCH(QString, line);
        QFETCH(QByteArray, offered);
        const QString fish = QStandardPaths::findExecutable(QStringLiteral("fish"));
        if (fish.isEmpty())
            QSKIP("fish is not installed");
        const QString script = QStringLiteral("source '%1/helo.fish'; complete -C '%2'")
                                   .arg(QStringLiteral(HELO_COMPLETIONS), line);
        // Each line is what is offered, a tab and its meaning.
        const QByteArray said = shell(fish, {QStringLiteral("--no-config"), QStringLiteral("-c"), script});
        QCOMPARE(said.split('\n').first().split('\t').first(), offered);
    }

    void bashOffersWhatFits_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QByteArray>("offered");
        QTest::newRow("commands") << "s" << QByteArray("send sandbox");
        QTest::newRow("commands of account") << "account set" << QByteArray("set-password");
        QTest::newRow("options") << "send --sec" << QByteArray("--security");
        QTest::newRow("only the command's own") << "sandbox --mai" << QByteArray("--maildir");
        QTest::newRow("choices") << "send --security st" << QByteArray("starttls");
        QTest::newRow("options of account's commands") << "account add Work --serv" << QByteArray("--server");
    }
    void bashOffersWhatFits()
    {
        QFETCH(QString, words);
        QFETCH(QByteArray, offered);
        const QString bash = QStandardPaths::findExecutable(QStringLiteral("bash"));
        if (bash.isEmpty())
            QSKIP("bash is not installed");
        const QString script =
            QStringLiteral("source '%1/helo'; COMP_WORDS=(helo %2); COMP_CWORD=$((${#COMP_WORDS[@]} - 1)); "
                           "_helo; echo \"${COMPREPLY[*]}\"")
                .arg(QStringLiteral(HELO_COMPLETIONS), words);
        QCOMPARE(shell(bash, {QStringLiteral("-c"), script}).trimmed(), offered);
    }
};

QTEST_GUILESS_MAIN(TestHelp)
#include "test_help.moc"
