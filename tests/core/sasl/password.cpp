// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sasl/mechanism.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

std::unique_ptr<sasl::Mechanism> make(const QByteArray &name, const QString &user, const QString &password,
                                      const QString &authorizationId = {})
{
    return sasl::create(
        name, {.user = user, .secret = base::Secret::fromText(password), .authorizationId = authorizationId});
}

/// The secret runs of a message, as they stand in it.
QList<QByteArray> secretsOf(const sasl::ClientMessage &message)
{
    QList<QByteArray> runs;
    for (const auto &span : message.secrets)
        runs.append(message.octets.sliced(span.offset, span.length));
    return runs;
}

} // namespace

class PasswordTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void plainSendsEverythingAtOnce_data();
    void plainSendsEverythingAtOnce();
    void plainSendsWhatWasTyped();
    void loginAnswersTwoQuestions();
    void loginAsksTheServerToSpeakFirst();
    void cramMd5AnswersTheExampleOfItsRfc();
    void cramTakesOtherHashesToo_data();
    void cramTakesOtherHashesToo();
    void cramMd5PreparesItsStrings();
    void cramMd5WantsAChallenge();
    void whatCannotBeSentIsRefusedByName_data();
    void whatCannotBeSentIsRefusedByName();
    void oneChallengeTooManyEndsTheExchange_data();
    void oneChallengeTooManyEndsTheExchange();
};

void PasswordTest::plainSendsEverythingAtOnce_data()
{
    QTest::addColumn<QString>("authorizationId");
    QTest::addColumn<QString>("user");
    QTest::addColumn<QString>("password");
    QTest::addColumn<QByteArray>("octets");

    QTest::newRow("RFC 4616 §4, first example")
        << u""_s << u"tim"_s << u"tanstaaftanstaaf"_s << QByteArray("\0tim\0tanstaaftanstaaf", 21);
    QTest::newRow("RFC 4616 §4, with an authorization identity")
        << u"Ursel"_s << u"Kurt"_s << u"xipj3plmq"_s << QByteArray("Ursel\0Kurt\0xipj3plmq", 20);
    QTest::newRow("not ASCII") << u""_s << u"jürgen"_s << u"pässwörd"_s
                               << QByteArray("\0j\xc3\xbcrgen\0p\xc3\xa4ssw\xc3\xb6rd", 19);
    QTest::newRow("the password is the user name")
        << u""_s << u"same"_s << u"same"_s << QByteArray("\0same\0same", 10);
    QTest::newRow("no password") << u""_s << u"tim"_s << u""_s << QByteArray("\0tim\0", 5);
}

void PasswordTest::plainSendsEverythingAtOnce()
{
    QFETCH(QString, authorizationId);
    QFETCH(QString, user);
    QFETCH(QString, password);
    QFETCH(QByteArray, octets);
    const auto plain = make("PLAIN", user, password, authorizationId);
    QVERIFY(plain->clientFirst());

    const auto message = plain->respond({});

    QVERIFY(message);
    QCOMPARE(message->octets, octets);
    const QByteArray secret = password.toUtf8();
    QCOMPARE(secretsOf(*message), secret.isEmpty() ? QList<QByteArray>{} : QList{secret});
    if (!secret.isEmpty())
        QCOMPARE(message->secrets.first().end(), octets.size());
    QVERIFY(plain->serverProven());
}

void PasswordTest::plainSendsWhatWasTyped()
{
    // U+2168, "roman numeral nine", would be IX after SASLprep; with PLAIN that is the server's business
    const auto message = make("PLAIN", u"tim"_s, u"Ⅸ"_s)->respond({});

    QVERIFY(message);
    QCOMPARE(secretsOf(*message), QList{u"Ⅸ"_s.toUtf8()});
}

void PasswordTest::loginAnswersTwoQuestions()
{
    const auto login = make("LOGIN", u"tim"_s, u"tanstaaftanstaaf"_s);

    const auto user = login->respond("Username:");
    QVERIFY(user);
    QCOMPARE(user->octets, QByteArray("tim"));
    QVERIFY(user->secrets.isEmpty());

    const auto password = login->respond("Password:");
    QVERIFY(password);
    QCOMPARE(password->octets, QByteArray("tanstaaftanstaaf"));
    QCOMPARE(secretsOf(*password), QList{QByteArray("tanstaaftanstaaf")});
}

void PasswordTest::loginAsksTheServerToSpeakFirst()
{
    QVERIFY(!make("LOGIN", u"tim"_s, u"x"_s)->clientFirst());
}

void PasswordTest::cramMd5AnswersTheExampleOfItsRfc()
{
    const auto cram = make("CRAM-MD5", u"tim"_s, u"tanstaaftanstaaf"_s);
    QVERIFY(!cram->clientFirst());

    const auto message = cram->respond("<1896.697170952@postoffice.reston.mci.net>");

    QVERIFY(message);
    QCOMPARE(message->octets, QByteArray("tim b913a602c7eda7a495b4e6e7334d3890"));
    QCOMPARE(secretsOf(*message), QList{QByteArray("b913a602c7eda7a495b4e6e7334d3890")});
}

void PasswordTest::cramTakesOtherHashesToo_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("digest");
    // from: printf '%s' '<1896.697170952@postoffice.reston.mci.net>' | openssl dgst -sha1 -hmac
    // tanstaaftanstaaf
    QTest::newRow("CRAM-SHA1") << QByteArray("CRAM-SHA1")
                               << QByteArray("8cb10ed0a8b764ab0e05125dd6eaa295f19b5943");
    QTest::newRow("CRAM-SHA256") << QByteArray("CRAM-SHA256")
                                 << QByteArray(
                                        "f0011bbf7c1618ef90e3f18148e5eda4e15631c9c38ebef062bf7143ff72e944");
}

void PasswordTest::cramTakesOtherHashesToo()
{
    QFETCH(QByteArray, name);
    QFETCH(QByteArray, digest);
    const auto message =
        make(name, u"tim"_s, u"tanstaaftanstaaf"_s)->respond("<1896.697170952@postoffice.reston.mci.net>");

    QVERIFY(message);
    QCOMPARE(message->octets, "tim " + digest);
    QCOMPARE(secretsOf(*message), QList{digest});
}

void PasswordTest::cramMd5PreparesItsStrings()
{
    const auto typed = make("CRAM-MD5", u"ti\u00adm"_s, u"Ⅸ"_s)->respond("<1@example.org>");
    const auto prepared = make("CRAM-MD5", u"tim"_s, u"IX"_s)->respond("<1@example.org>");

    QVERIFY(typed && prepared);
    QCOMPARE(typed->octets, prepared->octets);
}

void PasswordTest::cramMd5WantsAChallenge()
{
    const auto message = make("CRAM-MD5", u"tim"_s, u"x"_s)->respond({});

    QVERIFY(!message);
    QCOMPARE(message.error().fault, base::Fault::ProtocolViolation);
    QCOMPARE(message.error().fact("problem"_L1), u"malformed-challenge"_s);
}

void PasswordTest::whatCannotBeSentIsRefusedByName_data()
{
    QTest::addColumn<QByteArray>("mechanism");
    QTest::addColumn<QString>("user");
    QTest::addColumn<QString>("password");
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("problem");

    const auto nul = u"a"_s + QChar(u'\0') + u"b"_s;
    for (const char *mechanism : {"PLAIN", "LOGIN", "CRAM-MD5", "CRAM-SHA256", "DIGEST-MD5", "NTLM",
                                  "SCRAM-SHA-1", "SCRAM-SHA-512"}) {
        QTest::addRow("%s without a user name", mechanism)
            << QByteArray(mechanism) << u""_s << u"x"_s << u"user"_s << u"empty"_s;
        QTest::addRow("%s with NUL in the user name", mechanism)
            << QByteArray(mechanism) << nul << u"x"_s << u"user"_s << u"bad-character"_s;
        QTest::addRow("%s with NUL in the password", mechanism)
            << QByteArray(mechanism) << u"tim"_s << nul << u"password"_s << u"bad-character"_s;
    }
    // RFC 4013 §3: a control character, and right-to-left text that ends left-to-right
    for (const char *mechanism : {"CRAM-MD5", "CRAM-SHA1", "SCRAM-SHA-1", "SCRAM-SHA-256"}) {
        QTest::addRow("%s with a control character", mechanism)
            << QByteArray(mechanism) << u"tim"_s << u"a\u0007b"_s << u"password"_s << u"saslprep"_s;
        QTest::addRow("%s with mixed directions", mechanism)
            << QByteArray(mechanism) << u"\u06271"_s << u"x"_s << u"user"_s << u"saslprep"_s;
        QTest::addRow("%s with a user name that vanishes", mechanism)
            << QByteArray(mechanism) << u"\u00ad"_s << u"x"_s << u"user"_s << u"saslprep"_s;
        QTest::addRow("%s with a code point younger than Unicode 3.2", mechanism)
            << QByteArray(mechanism) << u"tim"_s << u"😀"_s << u"password"_s << u"saslprep"_s;
    }
}

void PasswordTest::whatCannotBeSentIsRefusedByName()
{
    QFETCH(QByteArray, mechanism);
    QFETCH(QString, user);
    QFETCH(QString, password);
    QFETCH(QString, field);
    QFETCH(QString, problem);

    const auto client = make(mechanism, user, password);
    const auto message =
        client->respond(client->clientFirst() ? QByteArray() : QByteArray("<1@example.org>"));

    QVERIFY(!message);
    QCOMPARE(message.error().fault, base::Fault::BadInput);
    QCOMPARE(message.error().phase, base::Phase::Auth);
    QCOMPARE(message.error().fact("field"_L1), field);
    QCOMPARE(message.error().fact("problem"_L1), problem);
    QVERIFY(field != u"password"_s || message.error().fact("value"_L1).isEmpty());
}

void PasswordTest::oneChallengeTooManyEndsTheExchange_data()
{
    QTest::addColumn<QByteArray>("mechanism");
    QTest::addColumn<int>("messages");

    QTest::newRow("PLAIN") << QByteArray("PLAIN") << 1;
    QTest::newRow("LOGIN") << QByteArray("LOGIN") << 2;
    QTest::newRow("CRAM-MD5") << QByteArray("CRAM-MD5") << 1;
}

void PasswordTest::oneChallengeTooManyEndsTheExchange()
{
    QFETCH(QByteArray, mechanism);
    QFETCH(int, messages);
    const auto client = make(mechanism, u"tim"_s, u"tanstaaf"_s);
    for (int i = 0; i < messages; ++i)
        QVERIFY(client->respond("<1@example.org>"));

    const auto surplus = client->respond("and your mother's maiden name?");

    QVERIFY(!surplus);
    QCOMPARE(surplus.error().fault, base::Fault::ProtocolViolation);
    QCOMPARE(surplus.error().fact("problem"_L1), u"unexpected-challenge"_s);
    QCOMPARE(surplus.error().fact("mechanism"_L1), QString::fromLatin1(mechanism));
}

QTEST_APPLESS_MAIN(PasswordTest)
#include "password.moc"
