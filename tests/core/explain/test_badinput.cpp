// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "explain/verdict.h"

#include <QTest>

using base::Failure;
using base::Fault;
using base::Phase;

namespace {

QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

} // namespace

/// Input that was refused before anything was sent.
class TestBadInput : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void badInputNamesTheFieldAndWhatToDo_data();
    void badInputNamesTheFieldAndWhatToDo();
    void anythingElseIsASentenceToo();
};

void TestBadInput::badInputNamesTheFieldAndWhatToDo_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("problem");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("sentence");
    const auto row = [](const char *field, const char *problem, const char *value, const char *sentence) {
        QTest::addRow("%s %s", field, problem)
            << text(field) << text(problem) << text(value) << text(sentence);
    };
    row("to", "no-at-sign", "jana", "To: “jana” has no @ sign. Write it as name@example.org.");
    row("from", "line-break", "a\r\nBcc: b",
        "From: “a\\x0d\\x0aBcc: b” holds a line break or a NUL character. Write it on one line.");
    row("header:X-Test", "bad-name", "X Test",
        "Header X-Test: the name of a header may hold letters, digits and hyphens only. Rename it.");
    row("attachment:/tmp/a.pdf", "unreadable", "/tmp/a.pdf",
        "Attachment /tmp/a.pdf: the file “/tmp/a.pdf” cannot be read. Check that it is there and may be "
        "opened.");
    row("user", "empty", "", "User name: nothing was entered. Fill it in.");
    row("password", "saslprep", "",
        "Password: there are characters in it, such as emoji, that this mechanism does not allow. Let the "
        "program choose the mechanism, or change it.");
    row("password", "bad-character", "",
        "Password: it holds a line break or another character that cannot be used for signing in. Type it "
        "again without it, or copy it anew.");
    row("token", "line-break", "",
        "Access token: it holds a line break or another character that cannot be used for signing in. Type "
        "it again without it, or copy it anew.");
    row("tlsCertificate", "not-found", "/a.pem",
        "Own certificate: the file “/a.pem” cannot be read. Check that it is there and may be opened.");
    row("tlsKey", "wrong-phrase", "/a.key",
        "Key of the own certificate: the pass phrase does not open the key in “/a.key”. Enter it again.");
    row("tlsKey", "other-key", "/a.key",
        "Key of the own certificate: the key in “/a.key” does not belong to the certificate. Choose the two "
        "that "
        "were made together.");
    row("tlsCiphers", "bad-ciphers", "X",
        "Ciphers: “X” names no cipher that is known. Write a list as OpenSSL does, such as "
        "ECDHE-RSA-AES256-GCM-SHA384:TLS_AES_256_GCM_SHA384.");
    row("whatever", "strange", "x", "whatever: “x” cannot be used as it is. Change it and try again.");
}

void TestBadInput::badInputNamesTheFieldAndWhatToDo()
{
    QFETCH(QString, field);
    QFETCH(QString, problem);
    QFETCH(QString, value);
    Failure failure{Fault::BadInput};
    failure.facts = {{text("field"), field}, {text("problem"), problem}, {text("value"), value}};
    QTEST(explain::sentence(failure), "sentence");
    failure.facts.insert(text("item"), text("3"));
    QVERIFY(explain::sentence(failure).contains(text(", number 3: ")));
}

void TestBadInput::anythingElseIsASentenceToo()
{
    QCOMPARE(
        explain::sentence({Fault::MessageUnreadable, Phase::Body, {}, {{text("file"), text("/tmp/a.pdf")}}}),
        text("The file /tmp/a.pdf could not be read. Attach the file again and do not change it while it is "
             "being sent."));
}

QTEST_GUILESS_MAIN(TestBadInput)
#include "test_badinput.moc"
