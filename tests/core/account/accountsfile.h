// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

/// What tests of the accounts' file start from: a folder of their own for each.
class AccountsFile
{
protected:
    void makeHome()
    {
        m_home = std::make_unique<QTemporaryDir>();
        m_file = m_home->filePath(QStringLiteral("accounts.json"));
    }

    void write(const QByteArray &bytes) const
    {
        QFile file(m_file);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    }

    [[nodiscard]] static QByteArray read(const QString &name)
    {
        QFile file(name);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("cannot be read");
    }

    std::unique_ptr<QTemporaryDir> m_home;
    QString m_file;
};
