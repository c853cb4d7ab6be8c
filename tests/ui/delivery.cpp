// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "registry/registry.h"
#include "ui/compose/composepanel.h"
#include "ui/compose/deliveryform.h"
#include "ui/compose/parameterfield.h"
#include "ui/models/ending.h"
#include "ui/widgets/lines.h"
#include "windowbench.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace {

struct Pane : Window
{
    Pane() { window.compose()->setTab(ui::MessageParts::DeliveryTab); }

    [[nodiscard]] ui::DeliveryForm &form() { return *window.findChild<ui::DeliveryForm *>(); }
    [[nodiscard]] const ui::Delivery &delivery() { return workspace.drafts().current().delivery; }

    void click(const QString &box) { named<QCheckBox>(window, box)->click(); }
    void unfold()
    {
        for (auto *button : form().findChildren<QToolButton *>())
            if (!button->isChecked())
                button->click();
    }
    void typeInto(const QString &line, const QString &text)
    {
        named<QLineEdit>(window, line)->setFocus();
        type(text);
    }
    void sendAndWait()
    {
        window.send();
        QTRY_VERIFY(isFinished());
    }

    /// Whether the form shows the server's own list, and not what most servers offer.
    [[nodiscard]] bool isListKnown()
    {
        return std::ranges::any_of(form().findChildren<QLabel *>(), [](const QLabel *label) {
            return label->text().startsWith(u"As its last list"_s);
        });
    }

    /// A form that was just made is shown and laid out a moment later.
    [[nodiscard]] bool isAllInSight()
    {
        const auto fields = form().findChildren<ui::ParameterField *>();
        return std::ranges::all_of(fields, [](const auto *field) { return field->isVisible(); });
    }

    [[nodiscard]] QStringList problems()
    {
        QStringList found;
        for (const auto *problem : form().findChildren<ui::Problem *>()) {
            if (problem->isVisible())
                found.append(problem->text());
        }
        return found;
    }

    [[nodiscard]] bool says(const QString &words)
    {
        const auto labels = form().findChildren<QLabel *>();
        return std::ranges::any_of(
            labels, [&](QLabel *label) { return label->isVisible() && label->text().contains(words); });
    }

    /// The lines of the last session in one direction; "" for the other, so that turns can be counted.
    [[nodiscard]] QList<QByteArray> sent()
    {
        QList<QByteArray> lines;
        const auto &transcript = session()->transcript();
        for (qsizetype i = 0; i < transcript.size(); ++i) {
            if (transcript.event(i) == transcript::Event::Line)
                lines.append(transcript.direction(i) == transcript::Direction::Sent
                                 ? transcript.at(i).bytes.trimmed()
                                 : QByteArray());
        }
        return lines;
    }

    [[nodiscard]] bool hasSent(QByteArrayView part)
    {
        const auto lines = sent();
        return std::ranges::any_of(lines, [&](const QByteArray &line) { return line.contains(part); });
    }
};

QList<ui::Offer> offersOf(const QList<QByteArray> &lines)
{
    QList<ui::Offer> list;
    for (const auto &line : lines) {
        const auto space = line.indexOf(' ');
        list.append(
            {space < 0 ? line : line.left(space), space < 0 ? QByteArray() : line.mid(space + 1), {}, {}});
    }
    return list;
}

} // namespace

class TestDelivery : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void reportsThatAreChosenAreAskedForOfEveryRecipient()
    {
        Pane bench;
        QVERIFY(bench.says(u"Not known yet"_s));
        auto *returns = named<QComboBox>(bench.window, u"What a report returns"_s);
        returns->setFocus();
        bench.press(Qt::Key_Down);
        bench.typeInto(u"Envelope identifier"_s, u"order 42"_s);
        bench.click(u"On delivery"_s);
        bench.click(u"On failure"_s);
        bench.sendAndWait();
        QTRY_COMPARE(bench.workspace.sandbox().captured().size(), 1);
        const auto arrived = bench.workspace.sandbox().captured().first();
        QVERIFY2(arrived.mailParameters.contains("RET=FULL"), arrived.mailParameters.constData());
        QVERIFY2(arrived.mailParameters.contains("ENVID=order+2042"), arrived.mailParameters.constData());
        QCOMPARE(arrived.rcptParameters.size(), arrived.to.size());
        QVERIFY(arrived.to.size() > 1);
        for (qsizetype i = 0; i < arrived.to.size(); ++i) {
            const auto said = arrived.rcptParameters.at(i);
            QVERIFY2(said.contains("NOTIFY=SUCCESS,FAILURE"), said.constData());
            QVERIFY2(said.contains("ORCPT=rfc822;" + arrived.to.at(i)), said.constData());
        }
    }

    void whatStandsAloneDrivesTheOthersOut()
    {
        Pane bench;
        bench.click(u"On delivery"_s);
        bench.click(u"On delay"_s);
        bench.click(u"No reports at all"_s);
        QCOMPARE(bench.delivery().wishes.value(u"rcpt:NOTIFY"_s), QStringList{u"NEVER"_s});
        bench.click(u"On failure"_s);
        QCOMPARE(bench.delivery().wishes.value(u"rcpt:NOTIFY"_s), QStringList{u"FAILURE"_s});
        bench.click(u"On failure"_s);
        QVERIFY(bench.delivery().wishes.isEmpty());
        QVERIFY(bench.problems().isEmpty());
    }

    void aValueOutOfItsRangeIsSaidAtOnceAndNotSent()
    {
        Pane bench;
        bench.unfold();
        bench.typeInto(u"Priority in transport"_s, u"12"_s);
        QCOMPARE(bench.problems(),
                 QStringList{u"MT-PRIORITY needs a number from -9 to 9, and “12” is none of these."_s});
        bench.window.compose()->setTab(ui::MessageParts::TextTab);
        bench.window.send();
        QVERIFY(!bench.session());
        QCOMPARE(QApplication::focusWidget()->accessibleName(), u"Priority in transport"_s);
        QTRY_VERIFY2(!QApplication::focusWidget()->visibleRegion().isEmpty(), "it is scrolled into sight");
        bench.press(Qt::Key_A, Qt::ControlModifier);
        bench.type(u"9"_s);
        QVERIFY(bench.problems().isEmpty());
    }

    void whatIsNotOfferedEndsTheSessionWithItsReason()
    {
        Pane bench;
        bench.unfold();
        bench.typeInto(u"Priority in transport"_s, u"3"_s);
        bench.sendAndWait();
        QCOMPARE(bench.session()->outcome()->failure->fault, base::Fault::ExtensionNotOffered);
        const auto sentence = bench.workspace.sessions().current()->verdict->sentence;
        QVERIFY2(sentence.contains(u"MT-PRIORITY"_s), qPrintable(sentence));
        QVERIFY(bench.workspace.sandbox().captured().isEmpty());
        QTRY_VERIFY(named<QLineEdit>(bench.window, u"Priority in transport"_s)); // it stays in sight
    }

    void whatIsForcedIsSaidAlthoughItIsNotOffered()
    {
        Pane bench;
        bench.unfold();
        bench.typeInto(u"Priority in transport"_s, u"3"_s);
        bench.click(u"Send it although it is not offered"_s);
        bench.sendAndWait();
        QVERIFY(bench.hasSent("MT-PRIORITY=3"));
    }

    void theMessageGoesOutInPieces()
    {
        Pane bench;
        bench.unfold();
        bench.click(u"Send in pieces"_s);
        bench.typeInto(u"Send in pieces: bytes each"_s, u"100"_s);
        bench.click(u"Send it although it is not offered"_s);
        bench.sendAndWait();
        QVERIFY(bench.hasSent("BDAT 100"));
    }

    void oneCommandAtATimeIsSentWhereThatIsAskedFor()
    {
        Pane bench;
        bench.click(u"Wait for each reply"_s);
        bench.sendAndWait();
        const auto lines = bench.sent();
        const auto mail =
            std::ranges::find_if(lines, [](const QByteArray &line) { return line.startsWith("MAIL FROM:"); });
        QVERIFY(mail + 2 < lines.cend());
        QVERIFY2((mail + 1)->isEmpty(), "the reply comes before the first RCPT");
        QVERIFY((mail + 2)->startsWith("RCPT TO:"));
    }

    void aChoiceIsTakenBackAndWhatWasTypedStays()
    {
        Pane bench;
        bench.typeInto(u"Envelope identifier"_s, u"order"_s);
        bench.click(u"On delivery"_s);
        bench.window.compose()->undoStack().undo();
        QVERIFY(!bench.delivery().wishes.contains(u"rcpt:NOTIFY"_s));
        QVERIFY(!named<QCheckBox>(bench.window, u"On delivery"_s)->isChecked());
        QCOMPARE(named<QLineEdit>(bench.window, u"Envelope identifier"_s)->text(), u"order"_s);
        bench.window.compose()->undoStack().redo();
        QCOMPARE(bench.delivery().wishes.value(u"rcpt:NOTIFY"_s), QStringList{u"SUCCESS"_s});
    }

    void eachMessageHasItsOwn()
    {
        Pane bench;
        bench.typeInto(u"Envelope identifier"_s, u"order"_s);
        const auto first = bench.workspace.drafts().current().id;
        bench.workspace.drafts().create();
        QVERIFY(bench.delivery().wishes.isEmpty());
        QVERIFY(named<QLineEdit>(bench.window, u"Envelope identifier"_s)->text().isEmpty());
        bench.workspace.drafts().choose(first);
        QCOMPARE(named<QLineEdit>(bench.window, u"Envelope identifier"_s)->text(), u"order"_s);
    }

    void whatIsTypedStaysWhenTheServersListComes()
    {
        Pane bench;
        bench.typeInto(u"Envelope identifier"_s, u"order"_s);
        bench.sendAndWait();
        QVERIFY(!bench.says(u"Not known yet"_s));
        QVERIFY2(!bench.says(u"This breaks the rules on purpose"_s), "nothing was unfolded for it");
        QCOMPARE(QApplication::focusWidget()->accessibleName(), u"Envelope identifier"_s);
        bench.type(u"-42"_s);
        QCOMPARE(bench.delivery().wishes.value(u"mail:ENVID"_s), QStringList{u"order-42"_s});
    }

    void whatThisServerOffersComesFirstInItsOrder()
    {
        Pane bench;
        auto &form = bench.form();
        form.showOffers(offersOf({"FUTURERELEASE 3600 2030-01-31T18:00:00Z", "REQUIRETLS", "XNOBODY"}));
        const auto fields = form.findChildren<ui::ParameterField *>();
        QCOMPARE(fields.size(), 3);
        QTRY_VERIFY(bench.says(u"XNOBODY"_s));
        QVERIFY(bench.says(u"seconds, from 1 to 3600, the limit of this server"_s));
        bench.typeInto(u"Hold for"_s, u"4000"_s);
        QCOMPARE(bench.problems(),
                 QStringList{u"HOLDFOR=4000 is more than this server allows: it said 3600 at most."_s});
        QVERIFY(bench.says(u"The server keeps the message and sends it when the time has come."_s));
    }

    void twoThatExcludeEachOtherAreNamedAndNothingIsSent()
    {
        Pane bench;
        bench.unfold();
        bench.typeInto(u"Hold for"_s, u"60"_s);
        QVERIFY(bench.problems().isEmpty());
        bench.typeInto(u"Hold until"_s, u"2030-01-31T18:00:00Z"_s);
        QCOMPARE(bench.problems().size(), 2);
        bench.window.send();
        QVERIFY(!bench.session());
        named<QLineEdit>(bench.window, u"Hold until"_s)->clear();
        QVERIFY(bench.problems().isEmpty());
    }

    void everythingThatTheRegistryKnowsCanBeAskedFor()
    {
        Pane bench;
        bench.unfold();
        qsizetype expected = 4; // pieces, an empty last one, as binary, each reply
        for (const auto &extension : registry::extensions()) {
            for (const auto &parameter : extension.mail + extension.rcpt)
                expected += parameter.automatic ? 0 : 1;
        }
        const auto fields = bench.form().findChildren<ui::ParameterField *>();
        QCOMPARE(fields.size(), expected);
        for (const auto *field : fields) {
            const auto *taker = field->focusProxy();
            QVERIFY(taker);
            QVERIFY(!taker->accessibleName().isEmpty() || !taker->property("text").toString().isEmpty());
            QVERIFY(!taker->accessibleDescription().isEmpty());
        }
    }

    void tabGoesThroughTheFormFromTopToBottom()
    {
        Pane bench;
        bench.sendAndWait(); // the form is made anew
        bench.window.compose()->setFolded(false);
        QTRY_VERIFY(bench.isListKnown()); // it comes with the session's last lines
        bench.unfold();
        QTRY_VERIFY(bench.isAllInSight());
        QList<int> heights;
        bench.form().findChild<ui::ParameterField *>()->setFocus();
        while (bench.form().isAncestorOf(QApplication::focusWidget())) {
            heights.append(QApplication::focusWidget()->mapTo(&bench.form(), QPoint()).y());
            bench.press(Qt::Key_Tab);
        }
        QVERIFY(heights.size() > 20);
        const auto *force = named<QCheckBox>(bench.window, u"Send it although it is not offered"_s);
        QVERIFY(std::ranges::is_sorted(heights));
        QVERIFY(heights.contains(force->mapTo(&bench.form(), QPoint()).y()));
    }
};

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    ui::installTheme(ui::Scheme::Light);
    TestDelivery test;
    return QTest::qExec(&test, argc, argv);
}
#include "delivery.moc"
