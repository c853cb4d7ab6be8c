// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QObject>
#include <QUdpSocket>

namespace support {

/// A name server on a free loopback port, as a resolver asks one: over UDP, without signatures. It knows what
/// it was told; of every other name it says that there is none. Use names under .example: libunbound answers
/// for .test itself.
class NameServer : public QObject
{
    Q_OBJECT
public:
    NameServer();

    void mx(const QByteArray &name, quint16 preference, const QByteArray &host);
    void address(const QByteArray &name, const QString &address);
    void alias(const QByteArray &name, const QByteArray &host);
    void exists(const QByteArray &name) { m_names.insert(name, {}); } ///< and has no record of any type
    void fails(const QByteArray &name) { m_failing.append(name); }    ///< SERVFAIL
    void keepsSilent(const QByteArray &name) { m_silent.append(name); }

    [[nodiscard]] quint16 port() const { return m_socket.localPort(); }
    [[nodiscard]] const QByteArrayList &asked() const { return m_asked; } ///< "name type", each as it came

private:
    struct Record
    {
        quint16 type;
        QByteArray data;
    };
    void onReadyRead();
    [[nodiscard]] QByteArray answerTo(const QByteArray &query);

    QUdpSocket m_socket;
    QHash<QByteArray, QList<Record>> m_names;
    QByteArrayList m_failing;
    QByteArrayList m_silent;
    QByteArrayList m_asked;
};

} // namespace support
