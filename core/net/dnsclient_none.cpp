// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Where libunbound is not there: nobody is asked, and everybody is told.
#include "net/dnsclient.h"

namespace net {

class DnsClient::Private
{
};

DnsClient::DnsClient(const NameService &, QObject *parent)
    : QObject(parent)
{
}

DnsClient::~DnsClient() = default;

bool DnsClient::isAvailable()
{
    return false;
}

void DnsClient::ask(const QString &, DnsType)
{
    QMetaObject::invokeMethod(
        this, [this] { Q_EMIT answered({.words = QStringLiteral("no library")}); }, Qt::QueuedConnection);
}

void DnsClient::cancel() {}

} // namespace net
