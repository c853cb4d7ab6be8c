// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/streamtransport.h"

#include <utility>

namespace net {

StreamTransport::StreamTransport(std::unique_ptr<QIODevice> device, QObject *parent)
    : Transport(parent)
    , m_device(std::move(device))
{
    connect(m_device.get(), &QIODevice::readyRead, this, &Transport::readyRead);
    connect(m_device.get(), &QIODevice::bytesWritten, this, &Transport::drained);
}

void StreamTransport::opened(const QString &local, quint16 port)
{
    m_open = true;
    Q_EMIT connected(local, port);
}

void StreamTransport::broke(const QString &words)
{
    if (std::exchange(m_silent, true))
        return;
    if (m_open)
        Q_EMIT closed(words);
    else
        Q_EMIT connectFailed(whyNotConnected(words));
}

base::Failure StreamTransport::whyNotConnected(const QString &words) const
{
    base::Failure failure{.fault = base::Fault::ConnectFailed, .phase = base::Phase::Connect};
    failure.facts.insert(QStringLiteral("problem"), words);
    return failure;
}

void StreamTransport::startTls(const TlsPolicy &, const QString &)
{
    base::Failure failure{.fault = base::Fault::Internal, .phase = base::Phase::Tls};
    failure.facts.insert(QStringLiteral("problem"),
                         QStringLiteral("this connection was made for clear text"));
    Q_EMIT tlsFailed({}, failure);
}

void StreamTransport::write(const QByteArray &bytes)
{
    m_device->write(bytes);
}

qint64 StreamTransport::pending() const
{
    return m_device->bytesToWrite();
}

QByteArray StreamTransport::read()
{
    return m_device->readAll();
}

} // namespace net
