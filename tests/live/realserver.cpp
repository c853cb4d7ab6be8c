// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "live/realserver.h"

#include <QDir>
#include <QJsonDocument>
#include <QTest>

namespace live {
namespace {

// The first run fetches and unpacks the servers.
constexpr int startLimit = 240'000;

QByteArray withoutTraceHeaders(const QByteArray &message)
{
    static const QList<QByteArray> added{"return-path:", "x-original-to:", "delivered-to:", "received:"};
    qsizetype begin = 0;
    bool inAdded = false;
    while (begin < message.size()) {
        const qsizetype end = message.indexOf('\n', begin) + 1;
        const QByteArray line = message.mid(begin, end - begin).toLower();
        const bool folded = line.startsWith(' ') || line.startsWith('\t');
        if (!folded)
            inAdded =
                std::ranges::any_of(added, [&](const QByteArray &name) { return line.startsWith(name); });
        if (!inAdded || end == 0)
            break;
        begin = end;
    }
    return message.mid(begin);
}

} // namespace

RealServer::RealServer(const QString &name)
{
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process.start(QStringLiteral(HELOSCOPE_LIVE_SERVER), {name});
    while (!m_process.canReadLine() && m_process.waitForReadyRead(startLimit))
        ;
    m_facts = QJsonDocument::fromJson(m_process.readLine()).object();
    if (m_facts.isEmpty())
        m_facts.insert(QLatin1String("unavailable"),
                       QStringLiteral("tests/live/server %1 said nothing").arg(name));
}

RealServer::~RealServer()
{
    m_process.closeWriteChannel();
    m_process.waitForFinished(15'000);
}

void RealServer::enter() const
{
    const QJsonObject variables = m_facts.value(QLatin1String("environment")).toObject();
    for (auto it = variables.begin(); it != variables.end(); ++it)
        qputenv(it.key().toLatin1().constData(), it.value().toString().toUtf8());
}

quint16 RealServer::port(const QString &name) const
{
    return quint16(m_facts.value(QLatin1String("ports")).toObject().value(name).toInt());
}

QString RealServer::socket(const QString &name) const
{
    return m_facts.value(QLatin1String("sockets")).toObject().value(name).toString();
}

QList<QByteArray> RealServer::messagesWith(const QByteArray &mark) const
{
    QList<QByteArray> found;
    const QDir folder(m_facts.value(QLatin1String("arrived")).toString());
    for (const QString &name : folder.entryList(QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const QByteArray message = file.readAll();
        if (message.contains(mark))
            found.append(message);
    }
    return found;
}

QByteArray RealServer::delivered(const QByteArray &mark) const
{
    QByteArray message;
    const bool came = QTest::qWaitFor([&] { return !messagesWith(mark).isEmpty(); }, 20'000);
    if (came)
        message = messagesWith(mark).constFirst();
    // A Maildir has lines as the system has them.
    return withoutTraceHeaders(message).replace("\r\n", "\n").replace("\n", "\r\n");
}

int RealServer::countDelivered(const QByteArray &mark) const
{
    return int(messagesWith(mark).size());
}

} // namespace live
