// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

#include <memory>

namespace support {

/// Arguments as one line: words(u"send --sandbox").
QStringList words(const QString &line);

/// What a finished `helo` left behind.
struct CliResult
{
    int exitCode = -1; ///< -1: it crashed, or did not end within a minute
    QByteArray out;
    QByteArray err;

    /// The objects of JSON Lines output.
    [[nodiscard]] QList<QJsonObject> objects() const;
    [[nodiscard]] QJsonObject lastObject() const; ///< empty where there is none
};

/// The real program in a home of its own. While it runs the test's event loop turns, so that a sandbox in the
/// test answers.
class Cli
{
public:
    Cli();

    void set(const QString &variable, const QString &value) { m_environment.insert(variable, value); }
    void unset(const QString &variable) { m_environment.remove(variable); }
    [[nodiscard]] QString home() const { return m_home.path(); }
    [[nodiscard]] QString filePath(const QString &name) const { return m_home.filePath(name); }
    QString write(const QString &name, const QByteArray &octets) const; ///< gives the file's path

    CliResult run(const QStringList &arguments, const QByteArray &input = {}) const;

    /// Starts it and leaves it running; the process ends with the pointer.
    [[nodiscard]] std::unique_ptr<QProcess> start(const QStringList &arguments) const;

    /// Turns the event loop until the process has written a line that fits, and gives everything written so
    /// far; empty when it ended or a minute went by without one.
    static QByteArray waitFor(QProcess &process, const QByteArray &words);
    static CliResult finish(QProcess &process);

private:
    QTemporaryDir m_home;
    QProcessEnvironment m_environment;
};

} // namespace support
