// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/clirun.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

namespace support {
namespace {

/// A guard against hanging for ever, far above what anything takes.
constexpr int guardMilliseconds = 60'000;

} // namespace

QStringList words(const QString &line)
{
    return line.split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

QList<QJsonObject> CliResult::objects() const
{
    QList<QJsonObject> result;
    for (const QByteArray &line : out.split('\n')) {
        if (!line.isEmpty())
            result += QJsonDocument::fromJson(line).object();
    }
    return result;
}

QJsonObject CliResult::lastObject() const
{
    const QList<QJsonObject> all = objects();
    return all.isEmpty() ? QJsonObject() : all.last();
}

Cli::Cli()
    : m_environment(QProcessEnvironment::systemEnvironment())
{
    set(QStringLiteral("HELOSCOPE_HOME"), home());
    set(QStringLiteral("HOME"), home());
    set(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
    set(QStringLiteral("COLUMNS"), QStringLiteral("100"));
    // No keychain of the person who runs the tests is ever asked.
    set(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"),
        QStringLiteral("unix:path=") + filePath(QStringLiteral("no-bus")));
}

QString Cli::write(const QString &name, const QByteArray &octets) const
{
    QFile file(filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(octets) != octets.size())
        qFatal("%s cannot be written", qPrintable(file.fileName()));
    return file.fileName();
}

std::unique_ptr<QProcess> Cli::start(const QStringList &arguments) const
{
    auto process = std::make_unique<QProcess>();
    process->setProcessEnvironment(m_environment);
    process->setWorkingDirectory(home());
    process->start(QStringLiteral(HELO_PROGRAM), arguments);
    return process;
}

CliResult Cli::run(const QStringList &arguments, const QByteArray &input) const
{
    const auto process = start(arguments);
    process->write(input);
    process->closeWriteChannel();
    return finish(*process);
}

QByteArray Cli::waitFor(QProcess &process, const QByteArray &words)
{
    const bool came = QTest::qWaitFor(
        [&] {
            // What was peeked at stays for finish().
            return process.peek(1 << 20).contains(words) || process.state() == QProcess::NotRunning;
        },
        guardMilliseconds);
    const QByteArray written = process.peek(1 << 20);
    return came && written.contains(words) ? written : QByteArray();
}

CliResult Cli::finish(QProcess &process)
{
    const bool ended =
        QTest::qWaitFor([&] { return process.state() == QProcess::NotRunning; }, guardMilliseconds);
    CliResult result;
    if (ended && process.exitStatus() == QProcess::NormalExit)
        result.exitCode = process.exitCode();
    result.out = process.readAllStandardOutput();
    result.err = process.readAllStandardError();
    return result;
}

} // namespace support
