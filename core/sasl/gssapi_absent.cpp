// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// In place of gssapi.cpp where no GSS-API library was found when the program was built.
#include "sasl/kerberos.h"
#include "sasl/mechanisms.h"

namespace sasl {

namespace {

class Absent final : public Mechanism
{
public:
    [[nodiscard]] QByteArray name() const override { return "GSSAPI"; }
    [[nodiscard]] bool clientFirst() const override { return true; }
    std::expected<ClientMessage, base::Failure> respond(const QByteArray &) override
    {
        return std::unexpected(
            base::Failure{.fault = base::Fault::CredentialMissing,
                          .phase = base::Phase::Auth,
                          .facts = {{QStringLiteral("problem"), QStringLiteral("no-kerberos")}}});
    }
};

} // namespace

std::unique_ptr<Mechanism> makeGssapi(const QByteArray &, Credential)
{
    return std::make_unique<Absent>();
}

bool hasKerberos()
{
    return false;
}

QString ticketHolder()
{
    return {};
}

} // namespace sasl
