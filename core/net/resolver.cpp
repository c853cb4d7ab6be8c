// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/resolver.h"

#include "base/address.h"

#include <QHostInfo>

namespace net {

QHostAddress literalAddress(QString host)
{
    if (host.startsWith(u'[') && host.endsWith(u']'))
        host = host.sliced(1, host.size() - 2);
    if (host.startsWith(QLatin1String("IPv6:"), Qt::CaseInsensitive))
        host = host.sliced(5);
    return QHostAddress(host);
}

Resolver::~Resolver()
{
    cancel();
}

void Resolver::lookUp(const QString &host)
{
    if (const auto address = literalAddress(host); !address.isNull()) {
        QMetaObject::invokeMethod(this, [this, address] { Q_EMIT found({address}); }, Qt::QueuedConnection);
        return;
    }
    const auto ascii = base::asciiHost(host);
    if (ascii.isEmpty()) {
        QMetaObject::invokeMethod(
            this, [this] { Q_EMIT failed(QStringLiteral("not a host name")); }, Qt::QueuedConnection);
        return;
    }
    m_lookup = QHostInfo::lookupHost(ascii, this, [this](const QHostInfo &info) {
        m_lookup = -1;
        if (info.error() != QHostInfo::NoError || info.addresses().isEmpty())
            Q_EMIT failed(info.errorString());
        else
            Q_EMIT found(info.addresses());
    });
}

void Resolver::cancel()
{
    if (m_lookup >= 0)
        QHostInfo::abortHostLookup(m_lookup);
    m_lookup = -1;
}

} // namespace net
