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
    void aListOfTenThousandExtensionsIsRead();
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
    QList<QByteArray> arrivals;
    for (const auto &arrival : player.outcome()->arrived)
        arrivals.append(support::describe(arrival));
    QCOMPARE(arrivals, dialogue.arrivals);
}

void Replay::aListOfTenThousandExtensionsIsRead()
{
    QByteArray text =
        "from: a@client.example\nto: b@server.example\nS: 220 mx\nC: EHLO client.example\nS: 250-mx\n";
    for (int i = 0; i < 10'000; ++i)
        text += "S: 250-X-EXTENSION-" + QByteArray::number(i) + " with words\n";
    const auto dialogue =
        support::readDialogue(text + "S: 250 SIZE 1000\nC: MAIL FROM:<a@client.example> SIZE=0\n"
                                     "S: 550 5.7.1 No\nC: QUIT\nS: 221 Bye\n=> refused\n");
    Player player(*dialogue);
    QCOMPARE(player.play(Player::Pace::Whole), QString());
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
