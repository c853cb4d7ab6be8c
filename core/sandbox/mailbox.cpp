// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/mailbox.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

namespace sandbox {

Mailbox::Mailbox(Limits limits, const QString &maildir, const QByteArray &hostName, Dropped dropped)
    : m_limits(limits)
    , m_maildir(maildir)
    , m_hostName(hostName)
    , m_dropped(std::move(dropped))
{
    // The rules of the Maildir for a host name in a file name.
    m_hostName.replace('/', "\\057").replace(':', "\\072");
}

bool Mailbox::prepare()
{
    if (m_maildir.isEmpty())
        return true;
    const QDir folder(m_maildir);
    return folder.mkpath(QStringLiteral("tmp")) && folder.mkpath(QStringLiteral("new")) &&
           folder.mkpath(QStringLiteral("cur"));
}

const Captured *Mailbox::keep(Captured message)
{
    message.number = ++m_last;
    message.time = QDateTime::currentDateTimeUtc();
    // Short as a real server's, and unique: the seconds of the last days before the number.
    const quint64 seconds = quint64(message.time.toSecsSinceEpoch()) & 0xFFFFF;
    message.id = QByteArray::number(seconds << 20 | (m_last & 0xFFFFF), 16).toUpper().rightJustified(10, '0');
    if (!m_maildir.isEmpty() && !writeFile(message))
        return nullptr;
    m_octets += message.octets.size();
    m_messages.append(std::move(message));
    dropOldest(1);
    return &m_messages.last();
}

bool Mailbox::makeRoom(qint64 octets)
{
    if (octets > m_limits.octets - m_onTheirWay)
        return false;
    m_onTheirWay += octets;
    dropOldest(0);
    return true;
}

void Mailbox::clear()
{
    m_messages.clear();
    m_octets = 0;
}

bool Mailbox::writeFile(Captured &message) const
{
    const QByteArray name = QByteArray::number(message.time.toSecsSinceEpoch()) + ".M" +
                            QByteArray::number(message.time.time().msec() * 1000) + 'P' +
                            QByteArray::number(QCoreApplication::applicationPid()) + 'Q' +
                            QByteArray::number(message.number) + '.' + m_hostName;
    const QDir folder(m_maildir);
    const QString written = folder.filePath(QStringLiteral("tmp/") + QFile::decodeName(name));
    const QString arrived = folder.filePath(QStringLiteral("new/") + QFile::decodeName(name));
    QFile file(written);
    const bool complete = file.open(QIODevice::WriteOnly | QIODevice::NewOnly) &&
                          file.write(message.octets) == message.octets.size() && file.flush();
    file.close();
    if (!complete || file.error() != QFile::NoError || !QFile::rename(written, arrived)) {
        QFile::remove(written);
        return false;
    }
    message.maildirFile = arrived;
    return true;
}

/// … until the limits are kept, but for the last `least` messages.
void Mailbox::dropOldest(qsizetype least)
{
    while (m_messages.size() > least &&
           (m_messages.size() > m_limits.messages || m_octets + m_onTheirWay > m_limits.octets)) {
        const quint64 number = m_messages.first().number;
        m_octets -= m_messages.first().octets.size();
        m_messages.removeFirst();
        if (m_dropped)
            m_dropped(number);
    }
}

} // namespace sandbox
