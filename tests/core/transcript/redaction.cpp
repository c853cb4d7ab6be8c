// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "transcript/redaction.h"

#include "transcript/entry.h"

#include <QTest>

using namespace transcript;

namespace {

Masked mask(const QByteArray &secret, const QByteArray &bytes, const base::Spans &spans = {})
{
    Redactor redactor;
    redactor.learn(base::Secret(QByteArray(secret)));
    return redactor.mask(bytes, spans);
}

} // namespace

class RedactionTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatTheSenderMarkedIsMaskedWithoutItsLength_data()
    {
        QTest::addColumn<base::Spans>("spans");
        QTest::addColumn<QByteArray>("masked");
        QTest::addColumn<base::Spans>("masks");
        QTest::newRow("one") << base::Spans{{5, 6}} << QByteArray("AUTH ********\r\n") << base::Spans{{5, 8}};
        QTest::newRow("two") << base::Spans{{5, 2}, {8, 3}} << QByteArray("AUTH ********c********\r\n")
                             << base::Spans{{5, 8}, {14, 8}};
        QTest::newRow("out of order")
            << base::Spans{{8, 3}, {5, 2}} << QByteArray("AUTH ********c********\r\n")
            << base::Spans{{5, 8}, {14, 8}};
        QTest::newRow("overlapping") << base::Spans{{5, 4}, {7, 4}} << QByteArray("AUTH ********\r\n")
                                     << base::Spans{{5, 8}};
        QTest::newRow("touching") << base::Spans{{5, 3}, {8, 3}} << QByteArray("AUTH ********\r\n")
                                  << base::Spans{{5, 8}};
        QTest::newRow("beyond the end")
            << base::Spans{{5, 600}} << QByteArray("AUTH ********") << base::Spans{{5, 8}};
        QTest::newRow("outside") << base::Spans{{500, 6}} << QByteArray("AUTH abcdef\r\n") << base::Spans{};
    }
    void whatTheSenderMarkedIsMaskedWithoutItsLength()
    {
        QFETCH(base::Spans, spans);
        const Masked result = Redactor().mask("AUTH abcdef\r\n", spans);
        QTEST(result.bytes, "masked");
        QTEST(result.secrets, "masks");
    }

    void aSecretThatTheServerEchoesIsMasked_data()
    {
        QTest::addColumn<QByteArray>("echo");
        const QByteArray secret = "geheim?n+s/9";
        QTest::newRow("clear") << "535 no: " + secret + " is wrong";
        QTest::newRow("twice") << secret + " " + secret;
        QTest::newRow("base64") << "334 " + secret.toBase64();
        QTest::newRow("base64, one octet before") << "334 " + (QByteArray(1, '\0') + secret).toBase64();
        QTest::newRow("base64, two octets before") << "334 " + ("me" + secret).toBase64();
        QTest::newRow("base64, user before and more behind")
            << "334 " + ("me=" + secret + "=more").toBase64();
        QTest::newRow("base64, every alignment behind")
            << ("m" + secret + "x").toBase64() + " " + ("m" + secret + "xy").toBase64();
        QTest::newRow("base64url") << "334 " + secret.toBase64(QByteArray::Base64UrlEncoding);
        QTest::newRow("base64 without padding") << secret.toBase64(QByteArray::OmitTrailingEquals);
        QTest::newRow("hex") << secret.toHex();
        QTest::newRow("upper-case hex") << secret.toHex().toUpper();
        QTest::newRow("percent-encoded") << secret.toPercentEncoding();
        QTest::newRow("percent-encoded in lower case") << QByteArray("geheim%3fn%2bs%2f9");
        QTest::newRow("percent-encoded whole") << "%" + secret.toHex('%');
    }
    void aSecretThatTheServerEchoesIsMasked()
    {
        QFETCH(QByteArray, echo);
        const Masked result = mask("geheim?n+s/9", echo);
        QVERIFY(!result.secrets.isEmpty());
        for (const base::Span span : result.secrets)
            QCOMPARE(result.bytes.sliced(span.offset, span.length), QByteArray(maskOctets));
        const QByteArray rest = QByteArray(result.bytes).replace(maskOctets, "");
        QVERIFY2(!rest.contains("geheim") && !rest.contains("aGVpb") && !rest.contains("Z2VoZ") &&
                     !rest.contains("nZWhl") && !rest.contains("67656865") && !rest.contains("%67"),
                 rest.constData());
    }

    void aBase64CharacterSharedWithANeighbourIsMaskedToo()
    {
        // "user\0pass!" in base64: the character before the secret's own holds four of its bits, the one
        // after two
        const QByteArray line = QByteArray("user\0pass!x", 11).toBase64();
        const Masked result = mask("pass!", line);
        QCOMPARE(result.secrets.size(), 1);
        const QByteArray before = result.bytes.first(result.secrets.first().offset);
        QCOMPARE(QByteArray::fromBase64(before), QByteArray("user"));
    }

    void whatIsNoSecretStays()
    {
        const QByteArray line = "250-SIZE 10240000\r\n";
        const Masked result = mask("geheim?n+s/9", line);
        QCOMPARE(result.bytes, line);
        QVERIFY(result.secrets.isEmpty());
    }

    void aVeryShortSecretHidesNothingButItsOwnSpans()
    {
        const Masked result = mask("abc", "AUTH abc, alphabet abc", {{5, 3}});
        QCOMPARE(result.bytes, QByteArray("AUTH ********, alphabet abc"));
    }

    void aMarkedSpanAndAnEchoInItMakeOneMask()
    {
        const Masked result = mask("secret", "AUTH xxsecretxx", {{5, 4}});
        QCOMPARE(result.bytes, QByteArray("AUTH ********xx"));
        QCOMPARE(result.secrets, (base::Spans{{5, 8}}));
    }

    void severalSecretsAreKnownAtOnce()
    {
        Redactor redactor;
        redactor.learn(base::Secret(QByteArray("password")));
        redactor.learn(base::Secret(QByteArray("token-42")));
        QCOMPARE(redactor.mask("a password and token-42").bytes, QByteArray("a ******** and ********"));
    }

    void wordsAboutTheSessionAreMaskedToo()
    {
        Redactor redactor;
        redactor.learn(base::Secret::fromText(QStringLiteral("schlüssel")));
        QCOMPARE(redactor.maskWords(QStringLiteral("„schlüssel“ is wrong")),
                 QStringLiteral("„********“ is wrong"));
    }
};

QTEST_GUILESS_MAIN(RedactionTest)
#include "redaction.moc"
