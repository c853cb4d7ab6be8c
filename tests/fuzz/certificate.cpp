// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/certificates.h"
#include "net/chain.h"
#include "net/pin.h"

#include <cstdlib>

namespace {

void insist(bool condition)
{
    if (!condition)
        std::abort();
}

} // namespace

/// What a server may show: a chain of certificates (DER, one after the other), whoever made them. Whatever
/// they are, each has its facts, and there is one reason why nobody known stands at their end.
extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, std::size_t size)
{
    const QByteArray octets(reinterpret_cast<const char *>(data), qsizetype(size));
    const auto chain = QSslCertificate::fromData(octets, QSsl::Der);
    for (const auto &certificate : chain) {
        const auto facts = net::factsOf(certificate);
        insist(facts.sha256.size() == 32);
        insist(net::pinFrom(QString::fromLatin1(facts.sha256.toHex(':'))) == facts.sha256);
        insist(net::weaknessOf(certificate) == net::weaknessOf(certificate));
    }
    const auto reason = net::whyUntrusted(chain, chain);
    insist(reason == u"self-signed" || reason == u"unknown-authority" || reason == u"missing-intermediate");
    QList<QSslError> errors;
    for (const auto &certificate : chain)
        errors.append(QSslError(QSslError::UnableToGetLocalIssuerCertificate, certificate));
    const auto problems = net::problemsOf(errors, chain, {}, QStringLiteral("mail.example.org"));
    insist(problems.isEmpty() == chain.isEmpty());
    for (const auto &problem : problems)
        insist(problem.certificate >= 0 && problem.certificate < chain.size());

    const auto pin = net::pinFrom(QString::fromUtf8(octets));
    insist(!pin || pin->size() == 32);
    return 0;
}
