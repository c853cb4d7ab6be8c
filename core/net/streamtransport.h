// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/transport.h"

#include <QIODevice>

namespace net {

/// What all transports over one device have in common. Asked for TLS it fails; SslTransport knows better.
class StreamTransport : public Transport
{
    Q_OBJECT
public:
    void startTls(const TlsPolicy &policy, const QString &host) override;
    void write(const QByteArray &bytes) override;
    [[nodiscard]] qint64 pending() const override;
    QByteArray read() override;

protected:
    StreamTransport(std::unique_ptr<QIODevice> device, QObject *parent);

    /// The way is open: `local` is our own end, where it has a name.
    void opened(const QString &local, quint16 port);

    /// It broke, or never came to be; told once. No words for an orderly end.
    void broke(const QString &words);

    /// The failure that such words amount to before the way is open.
    [[nodiscard]] virtual base::Failure whyNotConnected(const QString &words) const;

    /// Nothing more is told about the device.
    void fallSilent() { m_silent = true; }
    [[nodiscard]] bool isSilent() const { return m_silent; }

    [[nodiscard]] QIODevice &device() { return *m_device; }

private:
    std::unique_ptr<QIODevice> m_device;
    bool m_open = false;
    bool m_silent = false;
};

} // namespace net
