// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/tlsjson.h"

#include <QJsonArray>

namespace session {

namespace {

QJsonObject toJson(const base::CertificateFacts &certificate)
{
    return {{u"subject"_qs, certificate.subject},
            {u"issuer"_qs, certificate.issuer},
            {u"names"_qs, QJsonArray::fromStringList(certificate.names)},
            {u"notBefore"_qs, certificate.notBefore.toString(Qt::ISODate)},
            {u"notAfter"_qs, certificate.notAfter.toString(Qt::ISODate)},
            {u"key"_qs, certificate.key},
            {u"signature"_qs, certificate.signature},
            {u"sha256"_qs, QString::fromLatin1(certificate.sha256.toHex())},
            {u"selfSigned"_qs, certificate.selfSigned},
            {u"der"_qs, QString::fromLatin1(certificate.der.toBase64())}};
}

QJsonObject toJson(const base::TlsProblem &problem)
{
    return {{u"problem"_qs, problem.problem},
            {u"words"_qs, problem.words},
            {u"certificate"_qs, problem.certificate}};
}

template <typename Facts>
QJsonArray toArray(const QList<Facts> &list)
{
    QJsonArray array;
    for (const auto &facts : list)
        array.append(toJson(facts));
    return array;
}

} // namespace

QJsonObject toJson(const base::TlsFacts &facts)
{
    return {{u"version"_qs, facts.version},           {u"cipher"_qs, facts.cipher},
            {u"keyExchange"_qs, facts.keyExchange},   {u"name"_qs, facts.askedName},
            {u"accepted"_qs, facts.accepted},         {u"chain"_qs, toArray(facts.chain)},
            {u"problems"_qs, toArray(facts.problems)}};
}

} // namespace session
