// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sasl/channelbinding.h"

#include "sasl/mechanism.h"
#include "scramserver.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

/// A certificate signed with that hash, DER; of a key that nobody has any more.
QByteArray certificate(const char *hash)
{
    QFile file(QStringLiteral(HELOSCOPE_TESTS_DIR "/core/sasl/certificates/%1.pem").arg(QLatin1String(hash)));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QByteArray pem = file.readAll();
    const auto begin = pem.indexOf('\n') + 1;
    return QByteArray::fromBase64(pem.mid(begin, pem.indexOf("-----END") - begin));
}

std::unique_ptr<sasl::Mechanism> bound(const QByteArray &name)
{
    return sasl::create(name, {.user = u"user"_s,
                               .secret = base::Secret::fromText(u"pencil"_s),
                               .certificate = certificate("sha256"),
                               .bindingIsOffered = true});
}

} // namespace

/// SCRAM bound to the TLS channel by the certificate of its end point (RFC 5802 §6, RFC 5929 §4).
class ChannelBindingTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aBoundProofHoldsTheServersCertificate_data();
    void aBoundProofHoldsTheServersCertificate();
    void theHeaderSaysWhatTheClientKnowsOfBinding_data();
    void theHeaderSaysWhatTheClientKnowsOfBinding();
    void theEndPointIsTheCertificatesOwnHash_data();
    void theEndPointIsTheCertificatesOwnHash();
};

void ChannelBindingTest::aBoundProofHoldsTheServersCertificate_data()
{
    QTest::addColumn<QByteArray>("name");
    for (const char *name : {"SCRAM-SHA-1-PLUS", "SCRAM-SHA-256-PLUS", "SCRAM-SHA-512-PLUS"})
        QTest::newRow(name) << QByteArray(name);
}

void ChannelBindingTest::aBoundProofHoldsTheServersCertificate()
{
    QFETCH(QByteArray, name);
    for (const bool same : {true, false}) {
        auto server = serverFor(name);
        server.bind(sasl::serverEndPoint(same ? certificate("sha256") : certificate("sha512")));
        const auto client = bound(name);

        const auto first = client->respond({});
        QVERIFY(first);
        QVERIFY(first->octets.startsWith("p=tls-server-end-point,,n=user,r="));
        const auto final = client->respond(server.first(first->octets, "abc"));
        QVERIFY(final);
        QCOMPARE(final->octets == server.expectedFinal(), same);
        QCOMPARE(client->respond(server.serverFinal()).has_value(), same);
        QCOMPARE(client->serverProven(), same);
    }
}

void ChannelBindingTest::theHeaderSaysWhatTheClientKnowsOfBinding_data()
{
    QTest::addColumn<bool>("encrypted");
    QTest::addColumn<bool>("offered");
    QTest::addColumn<QByteArray>("header");
    QTest::newRow("in clear text there is nothing to bind to") << false << false << QByteArray("n,,");
    QTest::newRow("an offer in clear text changes nothing") << false << true << QByteArray("n,,");
    QTest::newRow("we could, and the server seems not to") << true << false << QByteArray("y,,");
    QTest::newRow("both could, and the user wants it so") << true << true << QByteArray("n,,");
}

void ChannelBindingTest::theHeaderSaysWhatTheClientKnowsOfBinding()
{
    QFETCH(bool, encrypted);
    QFETCH(bool, offered);
    QFETCH(QByteArray, header);
    auto server = serverFor("SCRAM-SHA-256");
    const auto client =
        sasl::create("SCRAM-SHA-256", {.user = u"user"_s,
                                       .secret = base::Secret::fromText(u"pencil"_s),
                                       .certificate = encrypted ? certificate("sha256") : QByteArray(),
                                       .bindingIsOffered = offered});

    const auto first = client->respond({});
    QVERIFY(first);
    QVERIFY(first->octets.startsWith(header + "n=user"));
    const auto final = client->respond(server.first(first->octets, "abc"));
    QVERIFY(final);
    QCOMPARE(final->octets, server.expectedFinal());
}

void ChannelBindingTest::theEndPointIsTheCertificatesOwnHash_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<int>("hash");
    constexpr int none = -1;
    QTest::newRow("SHA-1 gives way to SHA-256") << QByteArray("sha1") << int(QCryptographicHash::Sha256);
    QTest::newRow("SHA-256") << QByteArray("sha256") << int(QCryptographicHash::Sha256);
    QTest::newRow("SHA-512") << QByteArray("sha512") << int(QCryptographicHash::Sha512);
    QTest::newRow("SHA-384 in a padding of its own")
        << QByteArray("pss-sha384") << int(QCryptographicHash::Sha384);
    QTest::newRow("a signature without a hash") << QByteArray("ed25519") << none;
    QTest::newRow("no certificate") << QByteArray("none") << none;
}

void ChannelBindingTest::theEndPointIsTheCertificatesOwnHash()
{
    QFETCH(QByteArray, file);
    QFETCH(int, hash);
    const auto der = certificate(file.constData());
    QCOMPARE(der.isEmpty(), file == "none");
    QCOMPARE(sasl::serverEndPoint(der),
             hash < 0 ? QByteArray()
                      : QCryptographicHash::hash(der, static_cast<QCryptographicHash::Algorithm>(hash)));
}

QTEST_APPLESS_MAIN(ChannelBindingTest)
#include "channelbinding.moc"
