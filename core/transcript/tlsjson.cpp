// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "transcript/tlsjson.h"

#include <QJsonArray>

namespace transcript {

namespace {

void put(QJsonObject &object, QLatin1String key, const QString &value)
{
    if (!value.isEmpty())
        object.insert(key, value);
}

QString text(const QJsonObject &object, QLatin1String key)
{
    return object.value(key).toString();
}

QString iso(const QDateTime &time)
{
    return time.isValid() ? time.toUTC().toString(Qt::ISODate) : QString();
}

QJsonObject certificateToJson(const base::CertificateFacts &certificate)
{
    QJsonObject object;
    put(object, QLatin1String("subject"), certificate.subject);
    put(object, QLatin1String("issuer"), certificate.issuer);
    if (!certificate.names.isEmpty())
        object.insert(QLatin1String("names"), QJsonArray::fromStringList(certificate.names));
    put(object, QLatin1String("notBefore"), iso(certificate.notBefore));
    put(object, QLatin1String("notAfter"), iso(certificate.notAfter));
    put(object, QLatin1String("key"), certificate.key);
    put(object, QLatin1String("signature"), certificate.signature);
    put(object, QLatin1String("sha256"), QString::fromLatin1(certificate.sha256.toHex()));
    put(object, QLatin1String("keySha256"), QString::fromLatin1(certificate.keySha256.toHex()));
    put(object, QLatin1String("der"), QString::fromLatin1(certificate.der.toBase64()));
    if (certificate.selfSigned)
        object.insert(QLatin1String("selfSigned"), true);
    return object;
}

base::CertificateFacts certificateFromJson(const QJsonObject &object)
{
    base::CertificateFacts certificate;
    certificate.subject = text(object, QLatin1String("subject"));
    certificate.issuer = text(object, QLatin1String("issuer"));
    const QJsonArray names = object.value(QLatin1String("names")).toArray();
    for (const auto &name : names)
        certificate.names.append(name.toString());
    certificate.notBefore = QDateTime::fromString(text(object, QLatin1String("notBefore")), Qt::ISODate);
    certificate.notAfter = QDateTime::fromString(text(object, QLatin1String("notAfter")), Qt::ISODate);
    certificate.key = text(object, QLatin1String("key"));
    certificate.signature = text(object, QLatin1String("signature"));
    certificate.sha256 = QByteArray::fromHex(text(object, QLatin1String("sha256")).toLatin1());
    certificate.keySha256 = QByteArray::fromHex(text(object, QLatin1String("keySha256")).toLatin1());
    certificate.der = QByteArray::fromBase64(text(object, QLatin1String("der")).toLatin1());
    certificate.selfSigned = object.value(QLatin1String("selfSigned")).toBool();
    return certificate;
}

} // namespace

QJsonObject tlsToJson(const base::TlsFacts &facts)
{
    QJsonObject object;
    put(object, QLatin1String("version"), facts.version);
    put(object, QLatin1String("cipher"), facts.cipher);
    put(object, QLatin1String("keyExchange"), facts.keyExchange);
    put(object, QLatin1String("name"), facts.askedName);
    put(object, QLatin1String("sni"), facts.sentName);
    put(object, QLatin1String("status"), facts.status);
    put(object, QLatin1String("clientCertificate"), facts.clientCertificate);
    if (facts.resumed)
        object.insert(QLatin1String("resumed"), true);
    if (facts.accepted)
        object.insert(QLatin1String("accepted"), true);
    QJsonArray chain;
    for (const base::CertificateFacts &certificate : facts.chain)
        chain.append(certificateToJson(certificate));
    if (!chain.isEmpty())
        object.insert(QLatin1String("chain"), chain);
    QJsonArray problems;
    for (const base::TlsProblem &problem : facts.problems)
        problems.append(QJsonObject{{QLatin1String("problem"), problem.problem},
                                    {QLatin1String("words"), problem.words},
                                    {QLatin1String("certificate"), problem.certificate}});
    if (!problems.isEmpty())
        object.insert(QLatin1String("problems"), problems);
    return object;
}

base::TlsFacts tlsFromJson(const QJsonObject &object)
{
    base::TlsFacts facts;
    facts.version = text(object, QLatin1String("version"));
    facts.cipher = text(object, QLatin1String("cipher"));
    facts.keyExchange = text(object, QLatin1String("keyExchange"));
    facts.askedName = text(object, QLatin1String("name"));
    facts.sentName = text(object, QLatin1String("sni"));
    facts.status = text(object, QLatin1String("status"));
    facts.clientCertificate = text(object, QLatin1String("clientCertificate"));
    facts.resumed = object.value(QLatin1String("resumed")).toBool();
    facts.accepted = object.value(QLatin1String("accepted")).toBool();
    const QJsonArray chain = object.value(QLatin1String("chain")).toArray();
    for (const auto &certificate : chain)
        facts.chain.append(certificateFromJson(certificate.toObject()));
    const QJsonArray problems = object.value(QLatin1String("problems")).toArray();
    for (const auto &value : problems) {
        const QJsonObject problem = value.toObject();
        facts.problems.append({text(problem, QLatin1String("problem")), text(problem, QLatin1String("words")),
                               problem.value(QLatin1String("certificate")).toInt(-1)});
    }
    return facts;
}

} // namespace transcript
