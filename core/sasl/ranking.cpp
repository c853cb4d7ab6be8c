// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sasl/ranking.h"

#include <algorithm>

namespace sasl {

// First what needs no password, because it is taken only where the user has set it up: a certificate, a
// ticket. Then what gives nothing away and makes the server prove itself too, bound to the channel before
// unbound; what gives nothing away; what hands over a token that expires and can be revoked; last what hands
// over the password. Of two alike the better hash or the better standardised one stands first. Between token
// and password the order decides nothing: the kind of credential does (see choose()).
//
// Never taken unasked: DIGEST-MD5, retired by RFC 6331; NTLM, whose hash is one pass of MD4 without a salt;
// ANONYMOUS, which would send mail in nobody's name where a user was named.
const QList<Rank> &ranking()
{
    static const QList<Rank> rows = {
        {.mechanism = "EXTERNAL",
         .needsSecret = false,
         .automatic = Automatic::WithCertificate,
         .reason = "certificate"},
        {.mechanism = "GSSAPI", .needsSecret = false, .automatic = Automatic::WithTicket, .reason = "ticket"},
        {.mechanism = "SCRAM-SHA-512-PLUS", .needsBinding = true, .reason = "mutual-proof-bound-long-hash"},
        {.mechanism = "SCRAM-SHA-256-PLUS", .needsBinding = true, .reason = "mutual-proof-bound"},
        {.mechanism = "SCRAM-SHA-1-PLUS", .needsBinding = true, .reason = "mutual-proof-bound-older-hash"},
        {.mechanism = "SCRAM-SHA-512", .reason = "mutual-proof-long-hash"},
        {.mechanism = "SCRAM-SHA-256", .reason = "mutual-proof"},
        {.mechanism = "SCRAM-SHA-1", .reason = "mutual-proof-older-hash"},
        {.mechanism = "DIGEST-MD5", .automatic = Automatic::Never, .reason = "retired"},
        {.mechanism = "CRAM-SHA256", .reason = "digest-one-sided-better-hash"},
        {.mechanism = "CRAM-SHA1", .reason = "digest-one-sided-older-hash"},
        {.mechanism = "CRAM-MD5", .reason = "digest-one-sided"},
        {.mechanism = "NTLM", .automatic = Automatic::Never, .reason = "windows-hash"},
        {.mechanism = "ANONYMOUS", .needsSecret = false, .automatic = Automatic::Never, .reason = "nobody"},
        {.mechanism = "OAUTHBEARER", .sendsPassword = true, .needsToken = true, .reason = "token"},
        {.mechanism = "XOAUTH2", .sendsPassword = true, .needsToken = true, .reason = "token-vendor"},
        {.mechanism = "PLAIN", .sendsPassword = true, .reason = "password"},
        {.mechanism = "LOGIN", .sendsPassword = true, .reason = "password-obsolete"},
    };
    return rows;
}

namespace {

bool names(const QList<QByteArray> &list, const QByteArray &mechanism)
{
    return std::ranges::any_of(
        list, [&](const QByteArray &one) { return one.compare(mechanism, Qt::CaseInsensitive) == 0; });
}

bool isPossible(const Rank &rank, const Means &means)
{
    if (rank.needsBinding && !means.binding)
        return false;
    return !rank.needsSecret || (means.user && rank.needsToken == means.token);
}

bool isTakenUnasked(const Rank &rank, const Means &means)
{
    switch (rank.automatic) {
    case Automatic::Always:
        return true;
    case Automatic::WithCertificate:
        return means.certificate;
    case Automatic::WithTicket:
        return means.ticket;
    case Automatic::Never:
        break;
    }
    return false;
}

} // namespace

const Rank *rankOf(QByteArrayView mechanism)
{
    for (const Rank &rank : ranking()) {
        if (mechanism.compare(rank.mechanism, Qt::CaseInsensitive) == 0)
            return &rank;
    }
    return nullptr;
}

QList<QByteArray> choose(const QList<QByteArray> &offered, const QList<QByteArray> &wanted,
                         const Means &means)
{
    QList<QByteArray> chosen;
    for (const Rank &rank : ranking()) {
        const bool asked = wanted.isEmpty() ? isTakenUnasked(rank, means) : names(wanted, rank.mechanism);
        if (asked && names(offered, rank.mechanism) && isPossible(rank, means))
            chosen.append(rank.mechanism);
    }
    return chosen;
}

} // namespace sasl
