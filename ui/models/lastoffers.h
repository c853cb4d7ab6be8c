// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "account/account.h"

#include <QSettings>

namespace ui {

/// What each account's server offered when it was last spoken with, kept over the program's end: an offer
/// that somebody on the way takes out is missed (RFC 3207 §6). A server by another name is another server.
class LastOffers
{
public:
    explicit LastOffers(QSettings &settings)
        : m_settings(settings)
    {
    }

    [[nodiscard]] std::optional<smtp::LastOffer> of(const account::Account &account) const;
    void keep(const account::Account &account, const smtp::LastOffer &offer);

private:
    QSettings &m_settings;
};

} // namespace ui
