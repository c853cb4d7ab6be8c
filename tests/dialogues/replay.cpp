// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogues/files.h"
#include "support/player.h"

#include <QTest>

using support::Player;

class Replay : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void eachDialogueGoesAsWrittenWhenItComesWhole_data() { addRowForEachFile(); }
    void eachDialogueGoesAsWrittenWhenItComesWhole() { replay(Player::Pace::Whole); }
    void eachDialogueGoesAsWrittenWhenItComesByLine_data() { addRowForEachFile(); }
    void eachDialogueGoesAsWrittenWhenItComesByLine() { replay(Player::Pace::ByLine); }
    void eachDialogueGoesAsWrittenWhenItComesByOctet_data() { addRowForEachFile(); }
    void eachDialogueGoesAsWrittenWhenItComesByOctet() { replay(Player::Pace::ByOctet); }
    void aDialogueThatTheClientDoesNotFollowIsFound();

private:
    static void replay(Player::Pace pace);
};

void Replay::replay(Player::Pace pace)
{
    QFETCH(QString, file);
    const auto dialogue = dialogueIn(file);
    if (dialogue.together && pace != Player::Pace::Whole)
        return;
    Player player(dialogue);
    QCOMPARE(player.play(pace), QString());
    QCOMPARE(support::describe(*player.outcome()), dialogue.outcome);
    QCOMPARE(player.breaches(), dialogue.breaches);
    for (qsizetype i = 0; i < dialogue.fates.size(); ++i)
        QCOMPARE(support::describe(player.outcome()->recipients.at(i)), dialogue.fates.at(i));
}

void Replay::aDialogueThatTheClientDoesNotFollowIsFound()
{
    const auto dialogue = support::readDialogue("from: a@client.example\nto: b@server.example\n"
                                                "S: 220 mx\nC: EHLO somebody.else\n=> accepted\n");
    Player player(*dialogue);
    QVERIFY(player.play(Player::Pace::Whole).contains(QStringLiteral("EHLO client.example")));
}

QTEST_APPLESS_MAIN(Replay)
#include "replay.moc"
