// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/instance.h"

#include <QCryptographicHash>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLocalSocket>
#include <QLockFile>
#include <QStandardPaths>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 3000;             // ms: a window that is busy answers well within it
constexpr qint64 longestList = 256 * 1024; // octets: what a command line holds fits

/// Paths of Unix sockets are short and folders may not be: hence a hash. Windows has one space of names.
QString meetingPlace(const QDir &data)
{
    const auto hash = QCryptographicHash::hash(data.absolutePath().toUtf8(), QCryptographicHash::Sha256);
    const auto name = u"heloscope-"_s + QString::fromLatin1(hash.left(12).toHex());
#ifdef Q_OS_WIN
    return name;
#else
    return QDir(QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation)).filePath(name);
#endif
}

} // namespace

Instance::Instance(const QDir &data)
    : m_name(meetingPlace(data))
{
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, [this] {
        while (auto *later = m_server.nextPendingConnection())
            greet(later);
    });
}

Instance::~Instance() = default;

bool Instance::handOver(const QStringList &files)
{
    // Two that start at the same time would each take the other's socket for one that was left behind.
    QLockFile turn(QDir::temp().absoluteFilePath(m_name + u".lock"_s));
    turn.tryLock(patience);
    QLocalSocket first;
    first.connectToServer(m_name);
    if (!first.waitForConnected(patience)) {
        listen();
        return false;
    }
    QJsonArray paths;
    for (const auto &file : files)
        paths.append(QFileInfo(file).absoluteFilePath());
    first.write(QJsonDocument(paths).toJson(QJsonDocument::Compact) + '\n');
    return first.waitForBytesWritten(patience) && first.waitForReadyRead(patience);
}

void Instance::listen()
{
    QLocalServer::removeServer(m_name); // left behind by a crash
    m_server.listen(m_name);            // where this fails, each start has a window of its own
}

void Instance::greet(QLocalSocket *later)
{
    connect(later, &QLocalSocket::disconnected, later, &QObject::deleteLater);
    QTimer::singleShot(patience, later, &QLocalSocket::abort);
    connect(later, &QLocalSocket::readyRead, this, [this, later] {
        if (!later->canReadLine())
            return later->bytesAvailable() > longestList ? later->abort() : void();
        const auto paths = QJsonDocument::fromJson(later->readLine(longestList));
        if (!paths.isArray())
            return later->abort();
        later->write("\n");
        later->disconnectFromServer();
        Q_EMIT opened(paths.toVariant().toStringList());
    });
}
