// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sasl/ranking.h"

#include <algorithm>

namespace sasl {

// First what gives nothing away and makes the server prove itself too, then what gives nothing away, then
// what hands over a token that expires and can be revoked, last what hands over the password. Of two alike
// the better standardised one stands first. Between token and password the order decides nothing: the kind of
// credential does (see choose()).
const QList<Rank> &ranking()
{
    static const QList<Rank> rows = {
        {.mechanism = "SCRAM-SHA-256", .sendsPassword = false, .needsToken = false, .reason = "mutual-proof"},
        {.mechanism = "SCRAM-SHA-1",
         .sendsPassword = false,
         .needsToken = false,
         .reason = "mutual-proof-older-hash"},
        {.mechanism = "CRAM-MD5", .sendsPassword = false, .needsToken = false, .reason = "digest-one-sided"},
        {.mechanism = "OAUTHBEARER", .sendsPassword = true, .needsToken = true, .reason = "token"},
        {.mechanism = "XOAUTH2", .sendsPassword = true, .needsToken = true, .reason = "token-vendor"},
        {.mechanism = "PLAIN", .sendsPassword = true, .needsToken = false, .reason = "password"},
        {.mechanism = "LOGIN", .sendsPassword = true, .needsToken = false, .reason = "password-obsolete"},
    };
    return rows;
}

const Rank *rankOf(QByteArrayView mechanism)
{
    for (const Rank &rank : ranking()) {
        if (mechanism.compare(rank.mechanism, Qt::CaseInsensitive) == 0)
            return &rank;
    }
    return nullptr;
}

QList<QByteArray> choose(const QList<QByteArray> &offered, const QList<QByteArray> &wanted, bool haveToken)
{
    const auto names = [](const QList<QByteArray> &list, const QByteArray &mechanism) {
        return std::ranges::any_of(
            list, [&](const QByteArray &one) { return one.compare(mechanism, Qt::CaseInsensitive) == 0; });
    };
    QList<QByteArray> chosen;
    for (const Rank &rank : ranking()) {
        if (rank.needsToken == haveToken && names(offered, rank.mechanism) &&
            (wanted.isEmpty() || names(wanted, rank.mechanism)))
            chosen.append(rank.mechanism);
    }
    return chosen;
}

} // namespace sasl
