// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogues/files.h"
#include "support/player.h"

#include <QTest>

using support::Player;
using support::Step;

/// Every cut of every dialogue: after each octet that the server says, the connection closes, the time is
/// over, or the user stops. Whatever the place, the conversation ends, once, and says nothing afterwards.
class Cut : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theConversationEndsOnceWhereverItIsCut_data() { addRowForEachFile(); }
    void theConversationEndsOnceWhereverItIsCut();
    void nothingIsFailedThatMayHaveBeenAccepted_data() { addRowForEachFile(); }
    void nothingIsFailedThatMayHaveBeenAccepted();
};

void Cut::theConversationEndsOnceWhereverItIsCut()
{
    QFETCH(QString, file);
    const auto dialogue = dialogueIn(file);
    for (const auto end : {Step::Kind::Close, Step::Kind::TimeOut, Step::Kind::Cancel, Step::Kind::Drop}) {
        for (qsizetype cut = 0; cut <= dialogue.serverOctets(); ++cut) {
            Player player(dialogue);
            const auto broken = player.playCut(cut, end);
            QVERIFY2(broken.isEmpty(),
                     qPrintable(QStringLiteral("after %1 octets: %2").arg(cut).arg(broken)));
        }
    }
}

void Cut::nothingIsFailedThatMayHaveBeenAccepted()
{
    QFETCH(QString, file);
    const auto dialogue = dialogueIn(file);
    for (qsizetype cut = 0; cut <= dialogue.serverOctets(); ++cut) {
        Player player(dialogue);
        player.playCut(cut, Step::Kind::Close);
        const auto &outcome = *player.outcome();
        const bool answered =
            outcome.result == smtp::Result::Refused || outcome.result == smtp::Result::Partial;
        const bool lostInDoubt = !answered && outcome.failure &&
                                 outcome.failure->fault != base::Fault::ServiceClosing &&
                                 outcome.failure->phase == base::Phase::EndOfData;
        QCOMPARE(outcome.result == smtp::Result::Unknown, lostInDoubt);
    }
}

QTEST_APPLESS_MAIN(Cut)
#include "cut.moc"
