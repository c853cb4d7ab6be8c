// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/submission.h"

namespace account {

/// `offers.json` beside `accounts.json`: what each server offered last that protects a session, so that an
/// offer which somebody took out of its list is missed (RFC 3207 §6). Holds host names and words of SMTP, no
/// secret. It is a memory, not a document: one that is damaged begins anew.
class OfferStore
{
public:
    static constexpr qint64 maxFile = 1024 * 1024;
    static constexpr qsizetype maxServers = 1000; ///< those that were asked longest ago go

    explicit OfferStore(QString file);

    [[nodiscard]] std::optional<smtp::LastOffer> find(const session::Endpoint &endpoint) const;

    /// Fails with the operating system's words; what was there before stays.
    std::expected<void, QString> keep(const session::Endpoint &endpoint, const smtp::LastOffer &offer);

private:
    QString m_file;
};

/// Lets a submission recall what its server offered last and remember what it offers now, in the file in the
/// configuration folder. A server on this computer has nobody in between and is not remembered; what cannot
/// be written is not told, since it is missed once at most.
void keepOffers(session::Submission &submission);

} // namespace account
