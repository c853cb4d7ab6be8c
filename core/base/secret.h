// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <span>

namespace base {

/// A password or token in memory: UTF-8 octets that are wiped when the last owner goes, cannot be printed,
/// and can be neither compared nor converted by accident. Moves only; `copy()` is the one deliberate way to a
/// second one.
class Secret
{
public:
    Secret() = default;
    explicit Secret(QByteArray &&octets);
    static Secret fromText(const QString &text);
    ~Secret();
    Secret(Secret &&other) noexcept;
    Secret &operator=(Secret &&other) noexcept;
    Secret(const Secret &) = delete;
    Secret &operator=(const Secret &) = delete;

    [[nodiscard]] Secret copy() const;
    [[nodiscard]] bool isEmpty() const { return m_octets.isEmpty(); }

    /// The octets themselves, for the one place that sends or stores them. Never keep the result.
    [[nodiscard]] const QByteArray &reveal() const { return m_octets; }

private:
    QByteArray m_octets;
};

/// Overwrites the octets in place, also when the optimiser thinks that nobody looks.
void wipe(std::span<char> octets);
void wipe(QByteArray &octets); ///< and leaves it empty

} // namespace base
