// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QProcess>
#include <QString>

namespace live {

/// A real mail server for the life of this object (tests/live/server). It cannot outlive the test: it stops
/// when its standard input closes.
class RealServer
{
public:
    /// Blocks until the server answers on all its ports, or cannot.
    explicit RealServer(const QString &name);
    ~RealServer();

    /// Why there is no server; empty when there is one.
    [[nodiscard]] QString unavailable() const
    {
        return m_facts.value(QLatin1String("unavailable")).toString();
    }

    /// Puts into this process's environment what the server's clients need: where the realm is, and the
    /// ticket.
    void enter() const;

    [[nodiscard]] quint16 port(const QString &name) const;
    [[nodiscard]] QString socket(const QString &name) const; ///< path of a Unix socket; empty: there is none
    [[nodiscard]] QString caFile() const { return m_facts.value(QLatin1String("ca")).toString(); }
    /// A certificate with its key that the server knows as a client's; empty: it has none.
    [[nodiscard]] QString clientFile() const { return m_facts.value(QLatin1String("client")).toString(); }
    [[nodiscard]] QString anchorFile() const { return m_facts.value(QLatin1String("anchors")).toString(); }
    [[nodiscard]] QString user() const { return m_facts.value(QLatin1String("user")).toString(); }
    [[nodiscard]] QByteArray password() const
    {
        return m_facts.value(QLatin1String("password")).toString().toUtf8();
    }

    /// The delivered message that contains `mark`, with CRLF line ends and without the headers that the
    /// server put on top. Waits for the delivery, which comes after the server's final reply; empty when it
    /// does not come.
    [[nodiscard]] QByteArray delivered(const QByteArray &mark) const;

    /// How many delivered messages contain `mark` so far.
    [[nodiscard]] int countDelivered(const QByteArray &mark) const;

private:
    [[nodiscard]] QList<QByteArray> messagesWith(const QByteArray &mark) const;

    QProcess m_process;
    QJsonObject m_facts;
};

} // namespace live
