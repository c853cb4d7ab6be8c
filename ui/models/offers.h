// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "transcript/transcript.h"

#include <QList>
#include <QString>

namespace ui {

/// One line of a server's list of extensions, with what the registry knows of it.
struct Offer
{
    QByteArray keyword;
    QByteArray parameters;
    QString title; ///< "8-bit text"; empty for a keyword that no registry row knows
    QString sentence;
    bool operator==(const Offer &) const = default;
};

/// What the last EHLO of a session brought, in the server's order; empty where it came to none.
QList<Offer> lastOffers(const transcript::Transcript &transcript);

bool offers(const QList<Offer> &list, QByteArrayView keyword);

} // namespace ui
