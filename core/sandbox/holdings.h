// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/sandbox.h"

#include <optional>

namespace sandbox {

/// The mail that the server holds, as far as a session may reach it.
class Holdings
{
public:
    virtual ~Holdings() = default;

    /// What waits for these domains, oldest first, each message with the recipients among them alone; without
    /// domains: everything that waits.
    [[nodiscard]] virtual QList<Captured> waiting(const QList<QByteArray> &domains) const = 0;

    /// The message of that number; nothing where it is not held (any more).
    [[nodiscard]] virtual std::optional<QByteArray> message(quint64 number) const = 0;

    /// These recipients of a message have it now: it waits for them no more.
    virtual void handedOver(quint64 number, const QList<QByteArray> &recipients) = 0;
};

} // namespace sandbox
