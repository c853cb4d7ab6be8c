// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "explain/verdict.h"
#include "translations/pseudo.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>
#include <QTranslator>
#include <QXmlStreamReader>

using base::Fault;
using base::Phase;

namespace {

struct Message
{
    QString source;
    QStringList translations; ///< one, or one for each plural form
    bool plural = false;
    bool finished = true;
};

QList<Message> messages(const QString &language)
{
    QFile file(QStringLiteral(HELOSCOPE_SOURCE_DIR "/translations/heloscope_%1.ts").arg(language));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s cannot be read", qPrintable(file.fileName()));
    QXmlStreamReader xml(&file);
    QList<Message> found;
    while (!xml.atEnd()) {
        if (!xml.readNextStartElement())
            continue;
        if (xml.name() == QLatin1String("message")) {
            found.append(Message{});
            found.last().plural = xml.attributes().value(QLatin1String("numerus")) == QLatin1String("yes");
        } else if (xml.name() == QLatin1String("source")) {
            found.last().source = xml.readElementText();
        } else if (xml.name() == QLatin1String("numerusform")) {
            found.last().translations.append(xml.readElementText());
        } else if (xml.name() == QLatin1String("translation")) {
            found.last().finished = !xml.attributes().hasAttribute(QLatin1String("type"));
            if (!found.last().plural)
                found.last().translations.append(xml.readElementText());
        }
    }
    return found;
}

QSet<QString> places(const QString &text)
{
    static const QRegularExpression place(QStringLiteral("%[0-9n]"));
    QSet<QString> found;
    for (auto match = place.globalMatch(text); match.hasNext();)
        found.insert(match.next().captured());
    return found;
}

QStringList registrySentences()
{
    QStringList sentences;
    for (const char *name : {"replies", "enhanced", "extensions", "verbs", "mechanisms"}) {
        QFile file(
            QStringLiteral(HELOSCOPE_SOURCE_DIR "/resources/registry/%1.json").arg(QLatin1String(name)));
        if (!file.open(QIODevice::ReadOnly))
            qFatal("%s cannot be read", qPrintable(file.fileName()));
        const QJsonArray rows = QJsonDocument::fromJson(file.readAll()).array();
        for (const auto &row : rows) {
            for (const char *key : {"title", "sentence", "nextStep", "parameters", "reason"}) {
                if (const QString words = row[QLatin1String(key)].toString(); !words.isEmpty())
                    sentences.append(words);
            }
        }
    }
    return sentences;
}

} // namespace

class TestTranslations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everySentenceIsTranslated_data();
    void everySentenceIsTranslated();
    void noPlaceIsLostOrAdded_data() { everySentenceIsTranslated_data(); }
    void noPlaceIsLostOrAdded();
    void germanIsSetInItsOwnQuotationMarks();
    void everySentenceOfTheRegistryIsGermanToo();
    void theFilesAreFoundWhereAProgramLooks_data();
    void theFilesAreFoundWhereAProgramLooks();
    void pluralsAreRightInEveryLanguage();
    void theRegistrySpeaksTheNewLanguage();
    void aGermanVerdictCanBeSaidOnThePhoneToo();
    void nothingIsSaidThatNobodyCouldTranslate();
};

void TestTranslations::everySentenceIsTranslated_data()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("de") << QStringLiteral("de");
    QTest::newRow("en") << QStringLiteral("en");
}

void TestTranslations::everySentenceIsTranslated()
{
    QFETCH(QString, language);
    const QList<Message> all = messages(language);
    QVERIFY(all.size() > 10);
    for (const Message &message : all) {
        QVERIFY2(message.finished, qPrintable(message.source));
        QCOMPARE(message.translations.size(), message.plural ? 2 : 1);
        QVERIFY2(!message.translations.contains(QString()), qPrintable(message.source));
    }
}

void TestTranslations::noPlaceIsLostOrAdded()
{
    QFETCH(QString, language);
    const QList<Message> all = messages(language);
    for (const Message &message : all) {
        for (const QString &translation : message.translations)
            QVERIFY2(places(translation) == places(message.source), qPrintable(translation));
    }
}

void TestTranslations::germanIsSetInItsOwnQuotationMarks()
{
    const QList<Message> all = messages(QStringLiteral("de"));
    for (const Message &message : all) {
        for (const QString &translation : message.translations) {
            QVERIFY2(!translation.contains(QChar(0x201d)), qPrintable(translation)); // ” closes English only
            QCOMPARE(translation.count(QChar(0x201e)), translation.count(QChar(0x201c)));
        }
    }
}

void TestTranslations::everySentenceOfTheRegistryIsGermanToo()
{
    QTranslator german;
    QVERIFY(german.load(QStringLiteral(":/i18n/heloscope_de.qm")));
    const QStringList sentences = registrySentences();
    QVERIFY(sentences.size() > 300);
    for (const QString &sentence : sentences)
        QVERIFY2(!german.translate("registry", sentence.toUtf8().constData()).isEmpty(),
                 qPrintable(sentence));
}

void TestTranslations::theFilesAreFoundWhereAProgramLooks_data()
{
    QTest::addColumn<QString>("locale");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("de_AT") << QStringLiteral("de_AT") << QStringLiteral("Angenommen, alle 3 Nachrichten");
    QTest::newRow("en_US") << QStringLiteral("en_US") << QStringLiteral("Accepted, all 3 messages");
    QTest::newRow("no file for it") << QStringLiteral("pt_BR") << QStringLiteral("Accepted, all 3 messages");
}

void TestTranslations::theFilesAreFoundWhereAProgramLooks()
{
    QFETCH(QString, locale);
    QTranslator translator;
    QVERIFY(translator.load(QLocale(locale), QStringLiteral("heloscope"), QStringLiteral("_"),
                            QStringLiteral(":/i18n")));
    QCoreApplication::installTranslator(&translator);
    QTEST(QCoreApplication::translate("explain", "Accepted, all %n messages", nullptr, 3), "sentence");
    QCoreApplication::removeTranslator(&translator);
}

void TestTranslations::pluralsAreRightInEveryLanguage()
{
    for (const char *language : {"de", "en"}) {
        QTranslator translator;
        QVERIFY(translator.load(QStringLiteral(":/i18n/heloscope_%1.qm").arg(QLatin1String(language))));
        const QString one = translator.translate("explain", "Offers %n extension(s)", nullptr, 1);
        const QString two = translator.translate("explain", "Offers %n extension(s)", nullptr, 2);
        QVERIFY(!one.isEmpty());
        QVERIFY(one != two);
        QVERIFY(!two.contains(QStringLiteral("(s)")));
    }
}

void TestTranslations::theRegistrySpeaksTheNewLanguage()
{
    QCOMPARE(registry::enhancedCode("5.1.1")->title, QStringLiteral("no such mailbox"));
    QTranslator german;
    QVERIFY(german.load(QStringLiteral(":/i18n/heloscope_de.qm")));
    QCoreApplication::installTranslator(&german);
    registry::retranslate();
    QCOMPARE(registry::enhancedCode("5.1.1")->title, QStringLiteral("kein solches Postfach"));
    QCoreApplication::removeTranslator(&german);
    registry::retranslate();
    QCOMPARE(registry::enhancedCode("5.1.1")->title, QStringLiteral("no such mailbox"));
}

void TestTranslations::aGermanVerdictCanBeSaidOnThePhoneToo()
{
    QTranslator german;
    QVERIFY(german.load(QStringLiteral(":/i18n/heloscope_de.qm")));
    QCoreApplication::installTranslator(&german);
    for (int fault = int(Fault::BadInput); fault <= int(Fault::Internal); ++fault) {
        for (int phase = int(Phase::Lookup); phase <= int(Phase::Turn); ++phase) {
            explain::Ending ending;
            ending.failure = base::Failure{Fault(fault), Phase(phase)};
            ending.host = QStringLiteral("mail.example.org");
            const explain::Verdict verdict = explain::verdict(ending, transcript::Transcript());
            QVERIFY2(verdict.sentence.size() <= 90, qPrintable(verdict.sentence));
            // a sentence that is cut cannot be said
            QVERIFY2(!verdict.sentence.contains(QChar(0x2026)), qPrintable(verdict.sentence));
            QVERIFY2(verdict.sentence.startsWith(QStringLiteral("Nicht gesendet: ")),
                     qPrintable(verdict.sentence));
        }
    }
    QCoreApplication::removeTranslator(&german);
}

void TestTranslations::nothingIsSaidThatNobodyCouldTranslate()
{
    PseudoTranslator nobodysLanguage;
    QCoreApplication::installTranslator(&nobodysLanguage);
    registry::retranslate();
    const QChar open(PseudoTranslator::open);
    for (int fault = int(Fault::BadInput); fault <= int(Fault::Internal); ++fault) {
        explain::Ending ending;
        ending.failure = base::Failure{Fault(fault), Phase::Mail, base::ReplyFacts{550, "5.1.1", ""}};
        const explain::Verdict verdict = explain::verdict(ending, transcript::Transcript());
        for (const QString &text :
             {verdict.sentence, verdict.subline, verdict.explanation, verdict.who, verdict.nextStep})
            QVERIFY2(text.contains(open), qPrintable(text));
        QVERIFY(explain::sentence(*ending.failure).contains(open));
    }
    for (int event = int(transcript::Event::Body); event <= int(transcript::Event::Remark); ++event) {
        transcript::Transcript transcript;
        transcript.append({.event = transcript::Event(event)});
        const explain::Annotation annotation = explain::annotate(transcript, 0);
        for (const QString &text : {annotation.meaning, annotation.title})
            QVERIFY2(text.contains(open), qPrintable(text));
    }
    for (const registry::Verb &verb : registry::verbs()) {
        transcript::Transcript transcript;
        transcript.append({.direction = transcript::Direction::Sent, .bytes = verb.verb + "\r\n"});
        const explain::Annotation annotation = explain::annotate(transcript, 0);
        for (const QString &text : {annotation.meaning, annotation.title, annotation.explanation})
            QVERIFY2(text.contains(open), qPrintable(text));
    }
    QCoreApplication::removeTranslator(&nobodysLanguage);
    registry::retranslate();
}

QTEST_GUILESS_MAIN(TestTranslations)
#include "test_translations.moc"
