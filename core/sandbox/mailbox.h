// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/holdings.h"

#include <QHash>

#include <functional>

namespace sandbox {

/// Keeps what arrived: the latest messages in memory and, if asked, every one in a Maildir. What is in memory
/// has a limit that messages still on their way count against; the oldest go first. What is in memory waits
/// for its recipients until they fetch it.
class Mailbox : public Holdings
{
public:
    struct Limits
    {
        qsizetype messages;
        qint64 octets; ///< of all messages
    };

    /// Hears the number of each message that is let go of to make room.
    using Dropped = std::function<void(quint64 number)>;

    Mailbox(Limits limits, const QString &maildir, const QByteArray &hostName, Dropped dropped = {});

    /// Room for so many more octets of messages on their way, or less of it (negative). False when those
    /// alone would go over the limit.
    bool makeRoom(qint64 octets);

    /// Makes the Maildir's tmp, new and cur; false when it cannot. True when there is none to make.
    bool prepare();

    /// Numbers the message, names it and keeps it. Nothing when the Maildir could not take it (disk full,
    /// folder gone).
    const Captured *keep(Captured message);

    /// Keeps a message of the sandbox's own for this recipient, in memory alone.
    void hold(const QByteArray &recipient);

    [[nodiscard]] QList<Captured> waiting(const QList<QByteArray> &domains) const override;
    [[nodiscard]] std::optional<QByteArray> message(quint64 number) const override;
    void handedOver(quint64 number, const QList<QByteArray> &recipients) override;

    [[nodiscard]] const QList<Captured> &messages() const { return m_messages; }
    void clear();

private:
    void name(Captured &message);
    const Captured *add(Captured message);
    [[nodiscard]] bool writeFile(Captured &message) const;
    void dropOldest(qsizetype least);

    Limits m_limits;
    QString m_maildir;
    QByteArray m_ownName;
    QByteArray m_hostName; ///< the same, for the name of a file
    QList<Captured> m_messages;
    QHash<quint64, QList<QByteArray>> m_handedOver; ///< recipients, by the number of their message
    Dropped m_dropped;
    qint64 m_octets = 0;
    qint64 m_onTheirWay = 0;
    quint64 m_last = 0;
};

} // namespace sandbox
