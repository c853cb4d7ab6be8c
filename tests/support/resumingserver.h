// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QTcpServer>
#include <QTemporaryFile>

#include <memory>

namespace support {

/// A server that begins with TLS, keeps its sessions and resumes them, which QSslSocket's side of a server
/// cannot; it answers as little of SMTP as a probe needs.
class ResumingServer
{
public:
    /// `version`: 2 or 3, of TLS 1.x.
    explicit ResumingServer(int version);
    ~ResumingServer();

    [[nodiscard]] quint16 port() const;
    [[nodiscard]] QString authorityFile() const;
    [[nodiscard]] int resumed() const;          ///< how many sessions were
    [[nodiscard]] QByteArray heardName() const; ///< that the last client sent (SNI)

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace support
