// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "registry/registry.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>
#include <QTest>
#include <QUrl>

namespace {

QJsonArray table(const char *name)
{
    QFile file(QStringLiteral(HELOSCOPE_SOURCE_DIR "/resources/registry/%1.json").arg(QLatin1String(name)));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s cannot be read", qPrintable(file.fileName()));
    QJsonParseError problem;
    const QJsonArray rows = QJsonDocument::fromJson(file.readAll(), &problem).array();
    if (problem.error != QJsonParseError::NoError)
        qFatal("%s: %s at %d", qPrintable(file.fileName()), qPrintable(problem.errorString()),
               problem.offset);
    return rows;
}

} // namespace

class TestRegistry : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyRowSaysWhereItComesFrom_data();
    void everyRowSaysWhereItComesFrom();
    void everyRowIsWrittenForPeople_data() { everyRowSaysWhereItComesFrom_data(); }
    void everyRowIsWrittenForPeople();
    void noRowStandsTwice_data();
    void noRowStandsTwice();
    void allReplyCodesOfTheStandardsAreThere();
    void allRegisteredEnhancedCodesAreThere();
    void anEnhancedCodeIsFoundInEveryClass();
    void anUnregisteredEnhancedCodeIsNotMadeUp();
    void keywordsVerbsAndMechanismsAreFoundInAnyCase();
    void anUnknownWordIsNotMadeUp();
    void aReferenceLeadsToItsSection();
    void theRowsAreTheSameAfterRetranslating();
};

void TestRegistry::everyRowSaysWhereItComesFrom_data()
{
    QTest::addColumn<QJsonObject>("row");
    const QPair<const char *, const char *> tables[] = {{"replies", "code"},
                                                        {"enhanced", "code"},
                                                        {"extensions", "keyword"},
                                                        {"verbs", "verb"},
                                                        {"mechanisms", "name"}};
    for (const auto &[name, key] : tables) {
        const QJsonArray rows = table(name);
        QVERIFY(!rows.isEmpty());
        for (const auto &row : rows) {
            const QString id = row[QLatin1String(key)].toVariant().toString();
            QTest::addRow("%s %s", name, qPrintable(id)) << row.toObject();
        }
    }
}

void TestRegistry::everyRowSaysWhereItComesFrom()
{
    QFETCH(QJsonObject, row);
    if (row.contains(QLatin1String("rfc"))) {
        QVERIFY(row[QLatin1String("rfc")].toInt() >= 821);
        static const QRegularExpression section(QStringLiteral("^([0-9]+|[A-Z])(\\.[0-9]+)*$"));
        if (row.contains(QLatin1String("section")))
            QVERIFY(section.match(row[QLatin1String("section")].toString()).hasMatch());
    } else {
        QVERIFY(!row[QLatin1String("label")].toString().isEmpty());
        const QUrl url(row[QLatin1String("url")].toString(), QUrl::StrictMode);
        QVERIFY(url.isValid());
        QCOMPARE(url.scheme(), QStringLiteral("https"));
        QVERIFY(url.host().contains(QLatin1Char('.')));
    }
}

void TestRegistry::everyRowIsWrittenForPeople()
{
    QFETCH(QJsonObject, row);
    const QString title = row[QLatin1String("title")].toString();
    QVERIFY2(!title.isEmpty() && title.size() <= 40, qPrintable(title));
    QVERIFY2(!title.endsWith(QLatin1Char('.')), qPrintable(title));
    QVERIFY(row[QLatin1String("sentence")].toString().endsWith(QLatin1Char('.')));
    for (const char *key : {"nextStep", "parameters", "reason"}) {
        if (row.contains(QLatin1String(key)))
            QVERIFY2(row[QLatin1String(key)].toString().endsWith(QLatin1Char('.')), key);
    }
    QCOMPARE(row.contains(QLatin1String("who")), row.contains(QLatin1String("nextStep")));
    static const QSet<QString> actors{QStringLiteral("you"), QStringLiteral("administrator"),
                                      QStringLiteral("provider"), QStringLiteral("recipient")};
    if (row.contains(QLatin1String("who")))
        QVERIFY(actors.contains(row[QLatin1String("who")].toString()));
    static const QSet<QString> statuses{QStringLiteral("standard"), QStringLiteral("historic"),
                                        QStringLiteral("vendor"),   QStringLiteral("experimental"),
                                        QStringLiteral("obsolete"), QStringLiteral("not-for-submission")};
    if (row.contains(QLatin1String("keyword")) || row.contains(QLatin1String("verb")))
        QVERIFY(statuses.contains(row[QLatin1String("status")].toString()));
}

void TestRegistry::noRowStandsTwice_data()
{
    QTest::addColumn<QString>("key");
    QTest::newRow("replies") << QStringLiteral("code");
    QTest::newRow("enhanced") << QStringLiteral("code");
    QTest::newRow("extensions") << QStringLiteral("keyword");
    QTest::newRow("verbs") << QStringLiteral("verb");
    QTest::newRow("mechanisms") << QStringLiteral("name");
}

void TestRegistry::noRowStandsTwice()
{
    QFETCH(QString, key);
    QSet<QString> seen;
    const QJsonArray rows = table(QTest::currentDataTag());
    for (const auto &row : rows) {
        const QString id = row[key].toVariant().toString();
        QVERIFY2(!seen.contains(id), qPrintable(id));
        seen.insert(id);
    }
}

void TestRegistry::allReplyCodesOfTheStandardsAreThere()
{
    for (const int code : {211, 214, 220, 221, 235, 250, 251, 252, 253, 334, 354, 421, 432, 450,
                           451, 452, 453, 454, 455, 458, 459, 500, 501, 502, 503, 504, 521, 523,
                           524, 525, 530, 534, 535, 538, 550, 551, 552, 553, 554, 555, 556})
        QVERIFY2(registry::replyCode(code), qPrintable(QString::number(code)));
    QVERIFY(!registry::replyCode(299));
}

void TestRegistry::allRegisteredEnhancedCodesAreThere()
{
    // subject -> highest detail in the IANA registry; every one below it is registered
    const QList<QPair<int, int>> highest{{0, 0}, {1, 10}, {2, 4}, {3, 5}, {4, 7}, {5, 6}, {6, 10}, {7, 30}};
    for (const auto &[subject, last] : highest) {
        for (int detail = 0; detail <= last; ++detail) {
            const QByteArray code = "5." + QByteArray::number(subject) + '.' + QByteArray::number(detail);
            QVERIFY2(registry::enhancedCode(code), code.constData());
        }
    }
}

void TestRegistry::anEnhancedCodeIsFoundInEveryClass()
{
    QCOMPARE(registry::enhancedCode("5.2.2"), registry::enhancedCode("4.2.2"));
    QCOMPARE(registry::enhancedCode("5.2.2")->title, QStringLiteral("mailbox full"));
    QCOMPARE(registry::enhancedCode("5.2.2")->basicCodes, QList<int>{552});
    QCOMPARE(registry::enhancedCode("X.2.2"), registry::enhancedCode("2.2.2"));
}

void TestRegistry::anUnregisteredEnhancedCodeIsNotMadeUp()
{
    QVERIFY(!registry::enhancedCode("5.9.9"));
    QVERIFY(!registry::enhancedCode("5.7.1390"));
    QVERIFY(!registry::enhancedCode(""));
    QVERIFY(!registry::enhancedCode("511"));
}

void TestRegistry::keywordsVerbsAndMechanismsAreFoundInAnyCase()
{
    QCOMPARE(registry::extension("pipelining")->keyword, QByteArray("PIPELINING"));
    QCOMPARE(registry::verb("Mail")->verb, QByteArray("MAIL"));
    QCOMPARE(registry::mechanism("scram-sha-256")->name, QByteArray("SCRAM-SHA-256"));
}

void TestRegistry::anUnknownWordIsNotMadeUp()
{
    QVERIFY(!registry::extension("XSOMETHING"));
    QVERIFY(!registry::extension(""));
    QVERIFY(!registry::verb("MAI"));
    QVERIFY(!registry::mechanism("SCRAM"));
}

void TestRegistry::aReferenceLeadsToItsSection()
{
    const registry::Reference section = registry::replyCode(550)->reference;
    QCOMPARE(section.label, QStringLiteral("RFC 5321 §4.2.3"));
    QCOMPARE(section.url, QStringLiteral("https://www.rfc-editor.org/rfc/rfc5321.html#section-4.2.3"));
    QCOMPARE(registry::verb("TURN")->reference.url,
             QStringLiteral("https://www.rfc-editor.org/rfc/rfc5321.html#appendix-F.1"));
    QCOMPARE(registry::mechanism("PLAIN")->reference.label, QStringLiteral("RFC 4616"));
}

void TestRegistry::theRowsAreTheSameAfterRetranslating()
{
    const qsizetype rows = registry::enhancedCodes().size();
    registry::retranslate();
    QCOMPARE(registry::enhancedCodes().size(), rows);
    QCOMPARE(registry::replyCode(250)->title, QStringLiteral("done"));
}

QTEST_GUILESS_MAIN(TestRegistry)
#include "test_registry.moc"
