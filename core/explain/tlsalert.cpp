// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "explain/tlsalert.h"

#include "explain/words.h"

#include <algorithm>
#include <array>

namespace explain {

namespace {

using About = TlsAlert::About;

struct Row
{
    int number;
    const char *name;
    About about;
    const char *sentence;
};

// RFC 8446 §6, and what only older versions have (RFC 5246 §7.2, RFC 6066 §9, RFC 7507 §6, RFC 7301 §3.2).
// clang-format off: by number
constexpr std::array alerts{
    Row{10, "unexpected_message", About::Trouble,
        QT_TRANSLATE_NOOP("explain", "A message of ours came when the server expected another "
                                     "one.")},
    Row{20, "bad_record_mac", About::Trouble,
        QT_TRANSLATE_NOOP("explain", "What arrived was changed on the way, or the two sides have "
                                     "different keys.")},
    Row{21, "decryption_failed", About::Trouble,
        QT_TRANSLATE_NOOP("explain", "What arrived could not be decrypted. Only old versions of "
                                     "TLS say it this way.")},
    Row{22, "record_overflow", About::Trouble,
        QT_TRANSLATE_NOOP("explain", "A record was longer than TLS allows.")},
    Row{30, "decompression_failure", About::Trouble,
        QT_TRANSLATE_NOOP("explain", "What arrived could not be decompressed. Only old versions "
                                     "of TLS compress.")},
    Row{40, "handshake_failure", About::Agreement,
        QT_TRANSLATE_NOOP("explain", "Among what we offered there is nothing that the server "
                                     "accepts; with TLS 1.2 servers also say this when they miss "
                                     "a certificate of ours.")},
    Row{42, "bad_certificate", About::OurCertificate,
        QT_TRANSLATE_NOOP("explain", "Our certificate is damaged, or its signature is wrong.")},
    Row{43, "unsupported_certificate", About::OurCertificate,
        QT_TRANSLATE_NOOP("explain", "The server cannot use a certificate of this kind.")},
    Row{44, "certificate_revoked", About::OurCertificate,
        QT_TRANSLATE_NOOP("explain", "Our certificate was revoked by the authority that signed "
                                     "it.")},
    Row{45, "certificate_expired", About::OurCertificate,
        QT_TRANSLATE_NOOP("explain", "Our certificate has expired or is not valid yet, by the "
                                     "server’s clock.")},
    Row{46, "certificate_unknown", About::OurCertificate,
        QT_TRANSLATE_NOOP("explain", "The server does not accept our certificate and does not say "
                                     "why.")},
    Row{47, "illegal_parameter", About::Trouble,
        QT_TRANSLATE_NOOP("explain", "Something in the handshake contradicts itself or is out of "
                                     "range.")},
    Row{48, "unknown_ca", About::OurCertificate,
        QT_TRANSLATE_NOOP("explain", "The server does not know the authority that signed our "
                                     "certificate.")},
    Row{49, "access_denied", About::OurCertificate,
        QT_TRANSLATE_NOOP("explain", "Our certificate is good, but its owner may not come in.")},
    Row{50, "decode_error", About::Trouble,
        QT_TRANSLATE_NOOP("explain", "The server could not read a message of ours.")},
    Row{51, "decrypt_error", About::Trouble,
        QT_TRANSLATE_NOOP("explain", "A signature or a checksum of the handshake is wrong; also "
                                     "an authority of the same name with another key leads to "
                                     "this.")},
    Row{70, "protocol_version", About::Agreement,
        QT_TRANSLATE_NOOP("explain", "The server speaks none of the versions of TLS that we "
                                     "offer.")},
    Row{71, "insufficient_security", About::Agreement,
        QT_TRANSLATE_NOOP("explain", "The server demands stronger ciphers than those that we "
                                     "offer.")},
    Row{80, "internal_error", About::Trouble,
        QT_TRANSLATE_NOOP("explain", "Something went wrong at the server that has nothing to do "
                                     "with us.")},
    Row{86, "inappropriate_fallback", About::Agreement,
        QT_TRANSLATE_NOOP("explain", "The server knows a newer version of TLS than we offer and "
                                     "takes that for an attack.")},
    Row{90, "user_canceled", About::Trouble,
        QT_TRANSLATE_NOOP("explain", "The handshake was cancelled at the server.")},
    Row{100, "no_renegotiation", About::Trouble,
        QT_TRANSLATE_NOOP("explain", "The server does not make a second handshake within a "
                                     "connection.")},
    Row{109, "missing_extension", About::Agreement,
        QT_TRANSLATE_NOOP("explain", "The server misses an extension of TLS in what we said.")},
    Row{110, "unsupported_extension", About::Agreement,
        QT_TRANSLATE_NOOP("explain", "The handshake holds an extension of TLS that was not asked "
                                     "for.")},
    Row{111, "certificate_unobtainable", About::OurCertificate,
        QT_TRANSLATE_NOOP("explain", "The server could not fetch our certificate from where we "
                                     "said that it is.")},
    Row{112, "unrecognized_name", About::Name,
        QT_TRANSLATE_NOOP("explain", "The server does not know the name that we asked for (SNI).")},
    Row{113, "bad_certificate_status_response", About::Trouble,
        QT_TRANSLATE_NOOP("explain", "A stapled answer (OCSP) is not valid.")},
    Row{114, "bad_certificate_hash_value", About::OurCertificate,
        QT_TRANSLATE_NOOP("explain", "Our certificate is not the one that its checksum announced.")},
    Row{115, "unknown_psk_identity", About::Trouble,
        QT_TRANSLATE_NOOP("explain", "The server does not know the shared key or the ticket that "
                                     "we came with.")},
    Row{116, "certificate_required", About::OurCertificate,
        QT_TRANSLATE_NOOP("explain", "The server demands a certificate of ours, and none was "
                                     "shown.")},
    Row{120, "no_application_protocol", About::Agreement,
        QT_TRANSLATE_NOOP("explain", "The server does not speak the application protocol that was "
                                     "asked for (ALPN).")},
};
// clang-format on

} // namespace

TlsAlert tlsAlert(int number)
{
    const auto row = std::ranges::find(alerts, number, &Row::number);
    if (row == alerts.end())
        return {number, QString::number(number), About::Trouble,
                Text::tr("The server ended the handshake with a reason that has no name.")};
    return {number, QString::fromLatin1(row->name), row->about, Text::tr(row->sentence)};
}

} // namespace explain
