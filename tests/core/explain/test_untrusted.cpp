// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/explain/story.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using base::Part;
using base::Phase;
using transcript::Direction;

namespace {

bool isShowable(const QString &text)
{
    return std::ranges::all_of(text, [](QChar c) { return c.isPrint() || c.isSurrogate(); });
}

/// Nothing that is shown may hold a control character, and no field may point outside its line.
QByteArray complaint(const explain::Annotation &annotation, qsizetype octets)
{
    if (annotation.meaning.isEmpty())
        return "no meaning";
    for (const QString &text : {annotation.meaning, annotation.title, annotation.explanation, annotation.who,
                                annotation.nextStep, annotation.reference.label}) {
        if (!isShowable(text))
            return "control characters in: " + text.toUtf8();
    }
    for (const explain::Field &field : annotation.fields) {
        if (!isShowable(field.name) || !isShowable(field.value))
            return "control characters in field " + field.name.toUtf8();
        if (field.span.offset < 0 || field.span.length < 0 || field.span.end() > octets)
            return "span outside the line in field " + field.name.toUtf8();
    }
    return {};
}

/// Lines that are nearly right are the dangerous ones: pieces of real ones in a random order, with random
/// octets.
QByteArray randomLine(QRandomGenerator &random)
{
    static const QByteArrayList pieces{"250",
                                       "250-",
                                       "334 ",
                                       "550 ",
                                       "5.1.1",
                                       "5.1.",
                                       " ",
                                       "MAIL FROM:<",
                                       "RCPT TO:<",
                                       ">",
                                       "<",
                                       "\"",
                                       "\\",
                                       "SIZE=",
                                       "NOTIFY",
                                       "=",
                                       "AUTH ",
                                       "PLAIN",
                                       "SCRAM-SHA-1",
                                       "LOGIN",
                                       "+2",
                                       "+2B",
                                       "bixu",
                                       "Zm9v",
                                       "****",
                                       "********",
                                       "XOAUTH2 ",
                                       "queued as ABCDEF",
                                       "id=",
                                       "\r",
                                       "\n",
                                       "\r\n",
                                       "EHLO",
                                       "%1",
                                       "%2",
                                       "BY=;",
                                       "ORCPT=;",
                                       "250 OK ",
                                       "bixhPSw",
                                       "e30=",
                                       "eyJzdGF0dXMiOiI0MDEifQ==",
                                       ",,,",
                                       "n,,n="};
    QByteArray line;
    for (int i = random.bounded(8); i >= 0; --i) {
        if (random.bounded(4) == 0) {
            for (int j = random.bounded(6); j >= 0; --j)
                line.append(char(random.bounded(256)));
        } else {
            line.append(pieces.at(random.bounded(int(pieces.size()))));
        }
    }
    return line;
}

transcript::Entry randomEntry(QRandomGenerator &random)
{
    transcript::Entry entry;
    entry.phase = Phase(random.bounded(int(Phase::Turn) + 1));
    if (random.bounded(3) == 0)
        entry.phase = Phase::Auth;
    entry.direction = random.bounded(2) == 0 ? Direction::Sent : Direction::Received;
    entry.part = Part(random.bounded(4));
    entry.odd = base::Oddities::fromInt(quint16(random.bounded(512)));
    entry.command = quint32(random.bounded(6));
    entry.bytes = randomLine(random);
    for (qsizetype at = 0; (at = entry.bytes.indexOf(transcript::maskOctets, at)) >= 0; at += 8)
        entry.secrets.append({at, 8});
    return entry;
}

} // namespace

class TestUntrusted : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noLineBreaksItsAnnotation();
    void aHugeLineIsStillExplained();
    void whateverCutsALineItIsExplained_data();
    void whateverCutsALineItIsExplained();
    void factsOfAnyTypeAreShownSafely();
};

void TestUntrusted::noLineBreaksItsAnnotation()
{
    // the seed stands here so that a failure comes again
    QRandomGenerator random(20261122);
    for (int session = 0; session < 400; ++session) {
        Story story;
        for (int i = 0; i < 30; ++i) {
            const transcript::Entry entry = randomEntry(random);
            story.transcript.append(entry);
            const QByteArray problem = complaint(story.last(), entry.bytes.size());
            QVERIFY2(problem.isEmpty(), (problem + " / " + entry.bytes.toHex(' ')).constData());
        }
    }
}

void TestUntrusted::aHugeLineIsStillExplained()
{
    Story story;
    story.they(Phase::EndOfData, "250 " + QByteArray(1 << 20, '\xff'));
    QVERIFY(complaint(story.last(), story.transcript.bytes(0).size()).isEmpty());
    story.we(Phase::Auth, "AUTH PLAIN " + QByteArray(1 << 20, 'A'));
    QVERIFY(complaint(story.last(), story.transcript.bytes(1).size()).isEmpty());
}

void TestUntrusted::whateverCutsALineItIsExplained_data()
{
    QTest::addColumn<Phase>("phase");
    QTest::addColumn<bool>("ours");
    QTest::addColumn<QByteArray>("line");
    QTest::newRow("MAIL") << Phase::Mail << true
                          << QByteArray("MAIL FROM:<a@example.org> SIZE=10 BODY=8BITMIME\r\n");
    QTest::newRow("RCPT") << Phase::Rcpt << true
                          << QByteArray("RCPT TO:<\"a\\\"\"@b> ORCPT=rfc822;a+2Bb@c\r\n");
    QTest::newRow("AUTH") << Phase::Auth << true << QByteArray("AUTH PLAIN AGRlbW8A********\r\n");
    QTest::newRow("334") << Phase::Auth << false << QByteArray("334 cj1hYmMscz1kZWYsaT00MDk2\r\n");
    QTest::newRow("250") << Phase::EndOfData << false << QByteArray("250 2.0.0 Ok: queued as 4F2A71C0B3\r\n");
}

void TestUntrusted::whateverCutsALineItIsExplained()
{
    QFETCH(Phase, phase);
    QFETCH(bool, ours);
    QFETCH(QByteArray, line);
    for (qsizetype length = 0; length <= line.size(); ++length) {
        Story story;
        story.we(Phase::Auth, "AUTH SCRAM-SHA-1 biws");
        story.transcript.append({.command = ours ? 2U : 1U,
                                 .phase = phase,
                                 .direction = ours ? Direction::Sent : Direction::Received,
                                 .bytes = line.first(length)});
        const QByteArray problem = complaint(story.last(), length);
        QVERIFY2(problem.isEmpty(), (problem + " / " + line.first(length)).constData());
    }
}

void TestUntrusted::factsOfAnyTypeAreShownSafely()
{
    for (int event = int(transcript::Event::Body); event <= int(transcript::Event::Remark); ++event) {
        for (const auto &value :
             {QJsonValue(QStringLiteral("a\nb\x1b[31m\u202e")), QJsonValue(-1), QJsonValue(1e300),
              QJsonValue(true), QJsonValue(QJsonObject{{QStringLiteral("x"), 1}})}) {
            QJsonObject facts;
            for (const char *key :
                 {"host",      "port",    "address", "problem", "words", "size",     "recipients",
                  "mechanism", "offered", "version", "cipher",  "chain", "problems", "names",
                  "fault",     "phase",   "reply",   "by",      "how",   "remark",   "limit"})
                facts.insert(QLatin1String(key), value);
            Story story;
            story.event(transcript::Event(event), Phase::Auth, facts);
            const QByteArray problem = complaint(story.last(), 0);
            QVERIFY2(problem.isEmpty(), problem.constData());
        }
    }
}

QTEST_GUILESS_MAIN(TestUntrusted)
#include "test_untrusted.moc"
