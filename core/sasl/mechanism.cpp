// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sasl/mechanism.h"

#include "sasl/mechanisms.h"

#include <algorithm>
#include <array>

namespace sasl {

namespace {

struct Maker
{
    QLatin1String name;
    std::unique_ptr<Mechanism> (*make)(const QByteArray &name, Credential credential);
};

constexpr std::array makers{
    Maker{QLatin1String("SCRAM-SHA-512-PLUS"), &makeScram},
    Maker{QLatin1String("SCRAM-SHA-256-PLUS"), &makeScram},
    Maker{QLatin1String("SCRAM-SHA-1-PLUS"), &makeScram},
    Maker{QLatin1String("SCRAM-SHA-512"), &makeScram},
    Maker{QLatin1String("SCRAM-SHA-256"), &makeScram},
    Maker{QLatin1String("SCRAM-SHA-1"), &makeScram},
    Maker{QLatin1String("CRAM-SHA256"), &makeCram},
    Maker{QLatin1String("CRAM-SHA1"), &makeCram},
    Maker{QLatin1String("CRAM-MD5"), &makeCram},
    Maker{QLatin1String("DIGEST-MD5"), &makeDigestMd5},
    Maker{QLatin1String("NTLM"), &makeNtlm},
    Maker{QLatin1String("GSSAPI"), &makeGssapi},
    Maker{QLatin1String("EXTERNAL"), &makeExternal},
    Maker{QLatin1String("ANONYMOUS"), &makeAnonymous},
    Maker{QLatin1String("OAUTHBEARER"), &makeOAuthBearer},
    Maker{QLatin1String("XOAUTH2"), &makeXOAuth2},
    Maker{QLatin1String("PLAIN"), &makePlain},
    Maker{QLatin1String("LOGIN"), &makeLogin},
};

} // namespace

std::unique_ptr<Mechanism> create(QByteArrayView mechanism, Credential credential)
{
    const QByteArray name = mechanism.toByteArray().toUpper();
    const auto *const row = std::ranges::find(makers, QLatin1String(name), &Maker::name);
    return row == makers.end() ? nullptr : row->make(name, std::move(credential));
}

} // namespace sasl
