// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDir>
#include <QLocalServer>

/// One program for each data folder: a later start hands its files to the one that runs, and ends. The two
/// meet at a local socket that only the same user may open.
class Instance : public QObject
{
    Q_OBJECT
public:
    explicit Instance(const QDir &data);
    ~Instance() override;

    /// True when another one runs and has taken these files, or the wish to be seen where there are none.
    /// Otherwise this one listens from now on. Waits 3 s for another that is busy, and then does without it.
    [[nodiscard]] bool handOver(const QStringList &files);

Q_SIGNALS:
    void opened(const QStringList &files); ///< by a later start: absolute paths, or none

private:
    void listen();
    void greet(QLocalSocket *later);

    QString m_name;
    QLocalServer m_server;
};
