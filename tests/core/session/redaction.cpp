// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/submissions.h"
#include "transcript/export.h"

#include <QBuffer>
#include <QRandomGenerator>

/// For every mechanism and random secrets: whatever was recorded, no export holds the secret or its base64.
class RedactionTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void noExportHoldsTheSecret_data();
    void noExportHoldsTheSecret();
    void theSearchFindsASecretThatIsThere();
};

namespace {

/// Printable, and free of what SASLprep would change.
QByteArray randomSecret(QRandomGenerator &random)
{
    static const QByteArray letters("abcdefghijkmnopqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789-._");
    QByteArray secret;
    const auto length = random.bounded(8, 40);
    for (int i = 0; i < length; ++i)
        secret += letters.at(random.bounded(static_cast<int>(letters.size())));
    return secret;
}

/// The secret in clear, and what of its base64 does not depend on its neighbours, at each alignment.
QList<QByteArray> formsOf(const QByteArray &secret)
{
    QList<QByteArray> forms{secret, secret.toHex()};
    for (qsizetype shift = 0; shift < 3; ++shift) {
        const auto encoded = (QByteArray(shift, 'x') + secret).toBase64(QByteArray::OmitTrailingEquals);
        const auto first = (shift * 8 + 5) / 6;
        const auto whole = (shift + secret.size()) * 8 / 6;
        forms.append(encoded.mid(first, whole - first));
    }
    return forms;
}

QByteArray exportsOf(const transcript::Transcript &transcript)
{
    QBuffer text;
    QBuffer json;
    text.open(QIODevice::WriteOnly);
    json.open(QIODevice::WriteOnly);
    transcript::writeText(transcript, text);
    transcript::writeJsonLines(transcript, json);
    return text.data() + json.data();
}

QByteArray formFoundIn(const QByteArray &exports, const QByteArray &secret)
{
    for (const auto &form : formsOf(secret)) {
        if (exports.contains(form))
            return form;
    }
    return {};
}

} // namespace

void RedactionTest::noExportHoldsTheSecret_data()
{
    QTest::addColumn<QByteArray>("mechanism");
    for (const char *name : {"PLAIN", "LOGIN", "CRAM-MD5", "CRAM-SHA1", "CRAM-SHA256", "DIGEST-MD5", "NTLM",
                             "SCRAM-SHA-1", "SCRAM-SHA-256", "SCRAM-SHA-512", "SCRAM-SHA-1-PLUS",
                             "SCRAM-SHA-256-PLUS", "SCRAM-SHA-512-PLUS", "XOAUTH2", "OAUTHBEARER"})
        QTest::newRow(name) << QByteArray(name);
}

void RedactionTest::noExportHoldsTheSecret()
{
    QFETCH(QByteArray, mechanism);
    QRandomGenerator random(4954);
    for (int round = 0; round < 8; ++round) {
        const auto secret = randomSecret(random);
        const auto usersName = QString(round, u'u') + u"ser"_qs; // shifts the alignment of PLAIN and XOAUTH2
        sandbox::Options options;
        options.user = usersName.toUtf8();
        options.password = round % 2 == 0 ? secret : QByteArray("something else");
        LocalServer server(options);
        auto submission = server.signedIn(mechanism);
        submission.opening.signIn.user = usersName;
        Run run(std::move(submission), secret);
        QVERIFY(run.ended() != "never");
        const auto exports = exportsOf(run.transcript);
        QVERIFY(exports.contains("AUTH " + mechanism));
        QVERIFY2(formFoundIn(exports, secret).isEmpty(), mechanism.constData());
    }
}

void RedactionTest::theSearchFindsASecretThatIsThere()
{
    const QByteArray secret("correct horse");
    for (qsizetype shift = 0; shift < 3; ++shift)
        QVERIFY(!formFoundIn((QByteArray(shift, '\0') + secret + "tail").toBase64(), secret).isEmpty());
}

QTEST_GUILESS_MAIN(RedactionTest)
#include "redaction.moc"
