// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/reply.h"

#include <QDateTime>

#include <expected>
#include <functional>
#include <optional>

namespace sandbox {

/// What the parameters of a command said that the session needs.
struct Parameters
{
    qint64 size = 0; ///< declared by SIZE, 0 when not
    bool utf8 = false;
    bool binary = false;          ///< BODY=BINARYMIME: by BDAT only (RFC 3030 §3)
    bool replyForEach = false;    ///< PRDR
    bool solicits = false;        ///< SOLICIT
    bool asksWhatIsShown = false; ///< CONNEG
    std::optional<int> priority;  ///< MT-PRIORITY
    QByteArray submitter;         ///< SUBMITTER, decoded; empty where it was not given
    QByteArray transaction;       ///< TRANSID
    QDateTime ownedSince;         ///< RRVS; not valid where it was not given
};

/// Whether an extension is in force, by its EHLO keyword.
using Offers = std::function<bool(QByteArrayView keyword)>;

/// Reads the parameters of MAIL or of RCPT. The table in parameters.cpp is the only list of them. The error
/// is the reply: 555 for one that is not known, 501 for one that is wrong or given twice, and what its RFC
/// says where it has a reply of its own.
std::expected<Parameters, Reply> parseMailParameters(const QByteArray &text, const Offers &offers, bool tls);
std::expected<Parameters, Reply> parseRcptParameters(const QByteArray &text, const Offers &offers);

} // namespace sandbox
