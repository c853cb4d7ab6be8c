// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/mailbox.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QLocale>

#include <algorithm>

namespace sandbox {

Mailbox::Mailbox(Limits limits, const QString &maildir, const QByteArray &hostName, Dropped dropped)
    : m_limits(limits)
    , m_maildir(maildir)
    , m_ownName(hostName)
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
    name(message);
    if (!m_maildir.isEmpty() && !writeFile(message))
        return nullptr;
    return add(std::move(message));
}

void Mailbox::hold(const QByteArray &recipient)
{
    Captured message;
    name(message);
    message.from = "postmaster@" + m_ownName;
    message.to = {recipient};
    message.rcptParameters = {QByteArray()};
    message.octets =
        "Date: " +
        QLocale::c().toString(message.time, QStringLiteral("ddd, d MMM yyyy HH:mm:ss +0000")).toLatin1() +
        "\r\nFrom: The sandbox <" + message.from + ">\r\nTo: <" + recipient +
        ">\r\nSubject: This message was waiting\r\nMessage-ID: <" + message.id + '@' + m_ownName +
        ">\r\n\r\nThe sandbox held this message until somebody asked for it.\r\n";
    add(std::move(message));
}

QList<Captured> Mailbox::waiting(const QList<QByteArray> &domains) const
{
    QList<Captured> found;
    for (const Captured &kept : m_messages) {
        const QList<QByteArray> served = m_handedOver.value(kept.number);
        const auto isOut = [&](const QByteArray &recipient) {
            const QByteArray domain = recipient.mid(recipient.lastIndexOf('@') + 1).toLower();
            return served.contains(recipient) || (!domains.isEmpty() && !domains.contains(domain));
        };
        Captured message = kept;
        message.to.removeIf(isOut);
        if (!message.to.isEmpty())
            found.append(std::move(message));
    }
    return found;
}

std::optional<QByteArray> Mailbox::message(quint64 number) const
{
    const auto found = std::ranges::find(m_messages, number, &Captured::number);
    return found == m_messages.end() ? std::nullopt : std::optional(found->octets);
}

void Mailbox::handedOver(quint64 number, const QList<QByteArray> &recipients)
{
    if (std::ranges::find(m_messages, number, &Captured::number) != m_messages.end())
        m_handedOver[number] += recipients;
}

void Mailbox::name(Captured &message)
{
    message.number = ++m_last;
    message.time = QDateTime::currentDateTimeUtc();
    // Short as a real server's, and unique: the seconds of the last days before the number.
    const quint64 seconds = quint64(message.time.toSecsSinceEpoch()) & 0xFFFFF;
    message.id = QByteArray::number(seconds << 20 | (m_last & 0xFFFFF), 16).toUpper().rightJustified(10, '0');
}

const Captured *Mailbox::add(Captured message)
{
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
    m_handedOver.clear();
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
        m_handedOver.remove(number);
        if (m_dropped)
            m_dropped(number);
    }
}

} // namespace sandbox
