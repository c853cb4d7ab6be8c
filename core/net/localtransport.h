// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/streamtransport.h"

#include <QLocalSocket>

namespace net {

/// A Unix socket, as LMTP servers listen on (RFC 2033); connectTo() takes its path. Always in clear text.
class LocalTransport : public StreamTransport
{
    Q_OBJECT
public:
    explicit LocalTransport(QObject *parent = nullptr);

    void connectTo(const QString &path, quint16) override;
    void close() override;
    void abort() override;

private:
    QLocalSocket &m_socket; ///< the base's own
};

} // namespace net
