// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/secret.h"

#include <QString>

#include <utility>

namespace base {

void wipe(std::span<char> octets)
{
    volatile char *at = octets.data();
    for (std::size_t i = 0; i < octets.size(); ++i)
        at[i] = '\0';
}

void wipe(QByteArray &octets)
{
    wipe(std::span(octets.data(), static_cast<std::size_t>(octets.size())));
    octets.clear();
}

Secret::Secret(QByteArray &&octets)
    : m_octets(std::move(octets))
{
    m_octets.detach();
}

Secret Secret::fromText(const QString &text)
{
    return Secret(text.toUtf8());
}

Secret::~Secret()
{
    wipe(m_octets);
}

Secret::Secret(Secret &&other) noexcept
    : m_octets(std::exchange(other.m_octets, {}))
{
}

Secret &Secret::operator=(Secret &&other) noexcept
{
    std::swap(m_octets, other.m_octets);
    return *this;
}

Secret Secret::copy() const
{
    return Secret(QByteArray(m_octets.constData(), m_octets.size()));
}

} // namespace base
