// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/player.h"

#include <QTest>

using support::Player;
using support::Step;

/// The table walk: in each phase of a plain session the server answers with each class of reply, or something
/// else happens; what must come of it is in the table.
class Walk : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void eachPhaseTakesEachTurn_data();
    void eachPhaseTakesEachTurn();
};

namespace {

struct Stage
{
    QByteArray name;
    QByteArray usual;   ///< the reply that lets the session go on
    QByteArray refusal; ///< what a 4xx or 5xx makes of it
    QByteArray broken;  ///< result when the conversation breaks here
};

const QList<Stage> stages{
    {"greeting", "220 mx", "failed greeting-refused greeting", "failed"},
    {"ehlo", "250 mx", "failed ehlo-refused ehlo", "failed"},
    {"mail", "250 OK", "refused mail-refused mail", "failed"},
    {"rcpt", "250 OK", "refused recipients-refused rcpt", "failed"},
    {"data", "354 Go", "refused message-refused data", "failed"},
    {"end-of-data", "250 OK", "refused message-refused end-of-data", "unknown"},
};

/// The dialogue up to `stage`, where the server says `turn` or an event happens; then it goes on as usual.
QByteArray dialogueWith(qsizetype stage, const QByteArray &turn)
{
    QByteArray text = "from: a@client.example\nto: b@server.example\nM: Subject: hi\n";
    for (qsizetype i = 0; i < stages.size(); ++i)
        text += (i == stage ? turn : "S: " + stages[i].usual) + '\n';
    return text + "S: 221 Bye\n=> accepted\n";
}

} // namespace

void Walk::eachPhaseTakesEachTurn_data()
{
    QTest::addColumn<QByteArray>("dialogue");
    QTest::addColumn<QByteArray>("outcome");

    for (qsizetype i = 0; i < stages.size(); ++i) {
        const auto &stage = stages[i];
        const bool greeting = stage.name == "greeting";
        const auto violation = stage.broken + " protocol-violation " + stage.name + " malformed-reply";
        const auto row = [&](const char *turn, const QByteArray &line, const QByteArray &outcome) {
            QTest::addRow("%s, %s", stage.name.constData(), turn) << dialogueWith(i, line) << outcome;
        };
        row("as usual", "S: " + stage.usual, "accepted");
        row("4xx", "S: 451 4.3.0 Later", stage.refusal);
        if (stage.name != "ehlo") // there 5xx means HELO
            row("5xx", "S: 554 5.0.0 No", stage.refusal);
        row("421", "S: 421 4.3.2 Closing", greeting ? stage.refusal : "failed service-closing " + stage.name);
        row("no code", "S: what?", violation);
        row("1xx", "S: 100 Well", violation);
        row("closed", "CLOSE", stage.broken + " connection-lost " + stage.name);
        row("timed out", "TIMEOUT", stage.broken + " timed-out " + stage.name);
        row("cancelled", "CANCEL", stage.broken + " cancelled " + stage.name);
        row("dropped", "DROP", stage.broken + " cancelled " + stage.name);
    }
}

void Walk::eachPhaseTakesEachTurn()
{
    QFETCH(QByteArray, dialogue);
    const auto read = support::readDialogue(dialogue);
    QVERIFY(read.has_value());
    Player player(*read);
    QCOMPARE(player.playCut(read->serverOctets(), Step::Kind::Close), QString());
    QTEST(support::describe(*player.outcome()), "outcome");
}

QTEST_APPLESS_MAIN(Walk)
#include "walk.moc"
