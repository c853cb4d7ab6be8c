// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/saslserver.h"

#include "sandbox/saslservers.h"

#include <algorithm>
#include <array>

namespace sandbox {

namespace {

struct ServerMaker
{
    QLatin1String name;
    std::unique_ptr<SaslServer> (*make)(const QByteArray &name, const SignInFacts &facts);
};

constexpr std::array serverMakers{
    ServerMaker{QLatin1String("SCRAM-SHA-512-PLUS"), &makeScramServer},
    ServerMaker{QLatin1String("SCRAM-SHA-256-PLUS"), &makeScramServer},
    ServerMaker{QLatin1String("SCRAM-SHA-1-PLUS"), &makeScramServer},
    ServerMaker{QLatin1String("SCRAM-SHA-512"), &makeScramServer},
    ServerMaker{QLatin1String("SCRAM-SHA-256"), &makeScramServer},
    ServerMaker{QLatin1String("SCRAM-SHA-1"), &makeScramServer},
    ServerMaker{QLatin1String("DIGEST-MD5"), &makeGsaslServer},
    ServerMaker{QLatin1String("CRAM-SHA256"), &makeCramServer},
    ServerMaker{QLatin1String("CRAM-SHA1"), &makeCramServer},
    ServerMaker{QLatin1String("CRAM-MD5"), &makeCramServer},
    ServerMaker{QLatin1String("NTLM"), &makeNtlmServer},
    ServerMaker{QLatin1String("PLAIN"), &makeGsaslServer},
    ServerMaker{QLatin1String("LOGIN"), &makeGsaslServer},
    ServerMaker{QLatin1String("XOAUTH2"), &makeBearerServer},
    ServerMaker{QLatin1String("OAUTHBEARER"), &makeBearerServer},
    ServerMaker{QLatin1String("EXTERNAL"), &makeIdentityServer},
    ServerMaker{QLatin1String("ANONYMOUS"), &makeIdentityServer},
};

} // namespace

const QList<QByteArray> &SaslServer::mechanisms()
{
    static const QList<QByteArray> list = [] {
        QList<QByteArray> names;
        for (const ServerMaker &maker : serverMakers)
            names.append(QByteArray(maker.name.data(), maker.name.size()));
        return names;
    }();
    return list;
}

bool SaslServer::isPossible(const QByteArray &mechanism, const SignInFacts &facts)
{
    if (mechanism.endsWith("-PLUS"))
        return !facts.certificate.isEmpty();
    return mechanism != "EXTERNAL" || !facts.client.isEmpty();
}

std::unique_ptr<SaslServer> SaslServer::create(const QByteArray &mechanism, const SignInFacts &facts)
{
    const auto *const row = std::ranges::find(serverMakers, QLatin1String(mechanism), &ServerMaker::name);
    return row == serverMakers.end() ? nullptr : row->make(mechanism, facts);
}

} // namespace sandbox
