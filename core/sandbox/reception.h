// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/mailreceiver.h"
#include "sandbox/serversession.h"

namespace sandbox {

/// The sandbox's session on a connection that somebody else made: takes the mail that comes after ATRN.
/// Offers neither STARTTLS nor AUTH: who is who was settled before the roles turned.
class Reception : public base::MailReceiver
{
public:
    struct Limits
    {
        qint64 size = 64 * 1024 * 1024; ///< octets of a message
        int messages = 1000;            ///< in one session
    };

    /// `keep` keeps a message and returns its identifier; empty when it could not be kept.
    explicit Reception(ServerSession::Delivery keep);
    Reception(ServerSession::Delivery keep, Limits limits);

    void begin(const QByteArray &hostName, bool tls) override;
    void received(QByteArrayView octets) override;
    void leave(Reason why) override;
    [[nodiscard]] QByteArray answer() override;
    [[nodiscard]] qint64 contentLeft() const override;
    [[nodiscard]] bool isOver() const override;
    [[nodiscard]] QList<base::Arrival> arrived() const override { return m_arrived; }

private:
    QByteArray take(Captured message);

    ServerSession::Delivery m_keep;
    Limits m_limits;
    std::optional<ServerSession> m_session; ///< once the roles have turned
    QList<base::Arrival> m_arrived;
};

} // namespace sandbox
