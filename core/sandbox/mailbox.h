// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/sandbox.h"

namespace sandbox {

/// Keeps what arrived: the latest messages in memory and, if asked, every one in a Maildir.
class Mailbox
{
public:
    /// What all kept messages may take together; the oldest go first. Without it a hundred large ones would
    /// be gigabytes.
    static constexpr qint64 maxOctets = 256 * 1024 * 1024;

    Mailbox(qsizetype limit, const QString &maildir, const QByteArray &hostName);

    /// Makes the Maildir's tmp, new and cur; false when it cannot. True when there is none to make.
    bool prepare();

    /// Numbers the message, names it and keeps it. Nothing when the Maildir could not take it (disk full,
    /// folder gone).
    const Captured *keep(Captured message);

    [[nodiscard]] const QList<Captured> &messages() const { return m_messages; }
    void clear();

private:
    [[nodiscard]] bool writeFile(Captured &message) const;
    void dropOldest();

    qsizetype m_limit;
    QString m_maildir;
    QByteArray m_hostName;
    QList<Captured> m_messages;
    qint64 m_octets = 0;
    quint64 m_last = 0;
};

} // namespace sandbox
