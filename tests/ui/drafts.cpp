// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main/drafts.h"

#include "ui/models/offers.h"
#include "ui/models/visibletext.h"

#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

using namespace Qt::StringLiterals;
using ui::Draft;

namespace {

Draft fullDraft()
{
    auto draft = Draft::create();
    draft.from = u"Jana Keller <jana@nordwind.example>"_s;
    draft.to = QStringList{u"tomas@nordwind.example"_s, u"not an address"_s};
    draft.cc = QStringList{u"li@partner.example"_s};
    draft.bcc = QStringList{u"mara@nordwind.example"_s};
    draft.subject = u"Grüße, \"quoted\"\\"_s;
    draft.text = u"Hello\n.\n"_s;
    draft.html = u"<p>Hello</p>"_s;
    draft.attachments = {{QCoreApplication::applicationFilePath(), u"report.pdf"_s}};
    draft.headers = {{u"X-Test"_s, u"one"_s}};
    draft.sender = Draft::Sender::Other;
    draft.otherSender = u"bounces@nordwind.example"_s;
    draft.otherRecipients = true;
    draft.recipients = QStringList{u"other@nordwind.example"_s};
    draft.delivery.wishes = {{u"mail:RET"_s, {u"HDRS"_s}},
                             {u"mail:CONPERM"_s, {}},
                             {u"rcpt:NOTIFY"_s, {u"SUCCESS,DELAY"_s}},
                             {u"mail:BY"_s, {u"not a number"_s, u"R"_s}},
                             {u"pieces"_s, {u"4096"_s}}};
    draft.delivery.force = true;
    return draft;
}

account::Account anAccount()
{
    account::Account account;
    account.address = u"jana@nordwind.example"_s;
    return account;
}

constexpr char childFolder[] = "HELOSCOPE_TEST_CHILD_FOLDER";
const QString typedByTheChild = u"typed before the kill"_s;

/// The other side of aDraftSurvivesAKill(): writes and never ends by itself.
int runChild(QCoreApplication &)
{
    ui::Drafts drafts(QDir(qEnvironmentVariable(childFolder)));
    auto draft = drafts.current();
    draft.text = typedByTheChild;
    draft.delivery = fullDraft().delivery;
    drafts.change(draft);
    return QCoreApplication::exec();
}

QString fieldOf(const base::Failure &failure)
{
    return failure.fact("field"_L1);
}

} // namespace

class TestDrafts : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aDraftComesBackFromItsFileAsItWas()
    {
        const auto draft = fullDraft();
        const auto back = ui::draftFromJson(toJson(draft));
        QVERIFY(back);
        QCOMPARE(back->to, draft.to);
        QVERIFY(*back == draft);
    }

    void aFileFromBeforeThereWereDeliveryOptionsAsksForNone()
    {
        const auto draft = ui::draftFromJson(R"({"version": 1, "id": "x", "to": ["ada@sandbox.test"]})");
        QVERIFY(draft);
        QVERIFY(draft->delivery == ui::Delivery());
    }

    void whatNobodyKnowsIsNotAskedFor()
    {
        auto draft = fullDraft();
        draft.delivery.wishes.insert(u"mail:X-FUTURE"_s, {u"1"_s});
        draft.delivery.wishes.insert(u"mail:SIZE"_s, {u"1"_s}); // which is said by itself
        const auto back = ui::draftFromJson(toJson(draft));
        QVERIFY(back);
        QVERIFY(back->delivery == fullDraft().delivery);
    }

    void aFileThatIsNoDraftIsRefusedWithItsReason_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("problem");
        QTest::newRow("cut off") << toJson(fullDraft()).left(100) << u"not-json"_s;
        QTest::newRow("empty") << QByteArray() << u"not-json"_s;
        QTest::newRow("of the future")
            << QByteArray(R"({"version": 2, "id": "x", "to": []})") << u"unknown-version"_s;
        QTest::newRow("something else") << QByteArray(R"({"version": 1, "name": "x"})") << u"wrong-shape"_s;
    }
    void aFileThatIsNoDraftIsRefusedWithItsReason()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, problem);
        const auto draft = ui::draftFromJson(json);
        QVERIFY(!draft);
        QCOMPARE(draft.error(), problem);
    }

    void aDamagedFileIsKeptAsideAndSaid()
    {
        const QTemporaryDir folder;
        QFile file(folder.filePath(u"x.json"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("{ half a dra");
        file.close();
        ui::DraftStore store(QDir(folder.path()));
        QVERIFY(store.load().isEmpty());
        QCOMPARE(store.damages().size(), 1);
        QVERIFY(QFile::exists(store.damages().first().keptAs));
        QVERIFY(!file.exists());
    }

    void theFirstStartHasAMessageThatCanBeSent()
    {
        const QTemporaryDir folder;
        const ui::Drafts drafts(QDir(folder.path()));
        const auto message = messageOf(drafts.current(), anAccount());
        QVERIFY(message);
        QCOMPARE(message->to.size(), 2);
        QVERIFY(envelopeOf(drafts.current(), *message));
    }

    void aMessageFileComesBackAsOneAndIsOpenedOnce()
    {
        const QTemporaryDir folder;
        QFile file(folder.filePath(u"message.eml"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("Subject: as it is\r\n\r\n");
        file.close();
        {
            ui::Drafts drafts(QDir(folder.filePath(u"drafts"_s)));
            QTest::qWait(2); // the order goes by the millisecond
            drafts.open(file.fileName());
            const auto opened = drafts.current().id;
            QTest::qWait(2);
            drafts.create();
            drafts.open(file.fileName());
            QCOMPARE(drafts.current().id, opened);
            QCOMPARE(drafts.all().size(), 3);
        }
        const ui::Drafts again(QDir(folder.filePath(u"drafts"_s)));
        QCOMPARE(again.all().first().emlFile, file.fileName());
        QCOMPARE(again.all().first().title(), u"as it is"_s);
    }

    void severalDraftsComeBackInTheirOrder()
    {
        const QTemporaryDir folder;
        QStringList ids;
        {
            ui::Drafts drafts(QDir(folder.path()));
            auto first = drafts.current();
            first.subject = u"first"_s;
            drafts.change(first);
            QTest::qWait(2); // the order goes by the millisecond
            drafts.create();
            for (const auto &draft : drafts.all())
                ids.append(draft.id);
        }
        const ui::Drafts again(QDir(folder.path()));
        QStringList found;
        for (const auto &draft : again.all())
            found.append(draft.id);
        QCOMPARE(found, ids);
        QCOMPARE(again.all().first().subject, u"first"_s);
    }

    void aDeletedDraftLeavesNothingBehind()
    {
        const QTemporaryDir folder;
        {
            ui::Drafts drafts(QDir(folder.path()));
            drafts.create();
            QVERIFY(!drafts.keep(u"picture.png"_s, "octets").isEmpty());
            drafts.flush();
            drafts.remove(drafts.current().id);
        }
        const auto left = QDir(folder.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot);
        QCOMPARE(left, QStringList());
    }

    void aDraftSurvivesAKill()
    {
        const QTemporaryDir folder;
        QProcess child;
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QString::fromLatin1(childFolder), folder.path());
        child.setProcessEnvironment(environment);
        child.start(QCoreApplication::applicationFilePath(), {});
        QVERIFY(child.waitForStarted());
        const QDir place(folder.path());
        QTRY_VERIFY(!place.entryList({u"*.json"_s}).isEmpty());
        ::kill(pid_t(child.processId()), SIGKILL);
        QVERIFY(child.waitForFinished());
        QCOMPARE(child.exitStatus(), QProcess::CrashExit);
        const ui::Drafts drafts(place);
        QCOMPARE(drafts.current().text, typedByTheChild);
        QVERIFY(drafts.current().delivery == fullDraft().delivery);
        QVERIFY(drafts.damages().isEmpty());
    }

    void aFolderThatCannotBeWrittenIsSaidAndTheDraftStays()
    {
        const QTemporaryDir folder;
        const auto path = folder.filePath(u"drafts"_s);
        ui::Drafts drafts{QDir(path)};
        QVERIFY(QDir(path).removeRecursively());
        QFile inTheWay(path); // also root cannot write into a file as if it were a folder
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        QSignalSpy failures(&drafts, &ui::Drafts::saveFailed);
        auto draft = drafts.current();
        draft.text = u"kept in the window"_s;
        drafts.change(draft);
        QTRY_COMPARE(failures.size(), 1);
        QCOMPARE(drafts.current().text, u"kept in the window"_s);
    }

    void whatCannotBeSentNamesItsField_data()
    {
        QTest::addColumn<Draft>("draft");
        QTest::addColumn<QString>("field");
        auto good = fullDraft();
        good.to.removeLast();
        auto draft = good;
        draft.to.append(u"foo@"_s);
        QTest::newRow("to") << draft << u"to"_s;
        draft = good;
        draft.from = u"nobody"_s;
        QTest::newRow("from") << draft << u"from"_s;
        draft = good;
        draft.bcc.append(u"a@b@c"_s);
        QTest::newRow("bcc") << draft << u"bcc"_s;
        draft = good;
        draft.otherSender = u"@"_s;
        QTest::newRow("envelope sender") << draft << u"envelope-from"_s;
        draft = good;
        draft.recipients = QStringList{u"x y z"_s};
        QTest::newRow("envelope recipient") << draft << u"envelope-to"_s;
        draft = good;
        draft.recipients.clear();
        QTest::newRow("no envelope recipient") << draft << u"envelope-to"_s;
        draft = Draft::create();
        draft.from = good.from;
        QTest::newRow("nobody at all") << draft << u"to"_s;
    }
    void whatCannotBeSentNamesItsField()
    {
        QFETCH(Draft, draft);
        QFETCH(QString, field);
        const auto message = messageOf(draft, anAccount());
        if (!message) {
            QCOMPARE(fieldOf(message.error()), field);
            return;
        }
        const auto envelope = envelopeOf(draft, *message);
        QVERIFY(!envelope);
        QCOMPARE(fieldOf(envelope.error()), field);
    }

    void theEnvelopeHasEachRecipientOnce()
    {
        auto draft = Draft::create();
        draft.to = QStringList{u"ada@sandbox.test"_s, u"Ada <ada@sandbox.test>"_s};
        draft.bcc = QStringList{u"grace@sandbox.test"_s};
        const auto message = messageOf(draft, anAccount());
        QVERIFY(message);
        const auto envelope = envelopeOf(draft, *message);
        QVERIFY(envelope);
        QCOMPARE(envelope->to.size(), 2);
        QCOMPARE(envelope->from.text(), u"jana@nordwind.example"_s);
    }

    void anEmptyEnvelopeSenderIsTheNullAddress()
    {
        auto draft = Draft::create();
        draft.to = QStringList{u"ada@sandbox.test"_s};
        draft.sender = Draft::Sender::Empty;
        const auto envelope = envelopeOf(draft, *messageOf(draft, anAccount()));
        QVERIFY(envelope);
        QVERIFY(envelope->from.isNull());
    }

    void whatIsAskedForBecomesParametersOfTheirExtensions()
    {
        ui::Delivery delivery;
        delivery.wishes = {{u"mail:ENVID"_s, {u"order 42"_s}},
                           {u"mail:REQUIRETLS"_s, {}},
                           {u"rcpt:NOTIFY"_s, {u"FAILURE"_s}}};
        smtp::Envelope envelope;
        QVERIFY(addParameters(delivery, {}, envelope));
        const QList<smtp::Parameter> mail{{.keyword = "ENVID", .value = "order+2042", .offeredBy = "DSN"},
                                          {.keyword = "REQUIRETLS", .value = {}, .offeredBy = "REQUIRETLS"}};
        QCOMPARE(envelope.mailParameters, mail);
        QCOMPARE(envelope.rcptParameters,
                 (QList<smtp::Parameter>{{.keyword = "NOTIFY", .value = "FAILURE", .offeredBy = "DSN"}}));
    }

    void whatTheServerLimitsIsHeldToIt_data()
    {
        QTest::addColumn<QString>("seconds");
        QTest::addColumn<bool>("fits");
        QTest::newRow("below") << u"3599"_s << true;
        QTest::newRow("at the limit") << u"3600"_s << true;
        QTest::newRow("above") << u"3601"_s << false;
    }
    void whatTheServerLimitsIsHeldToIt()
    {
        QFETCH(QString, seconds);
        QFETCH(bool, fits);
        ui::Delivery delivery;
        delivery.wishes = {{u"mail:HOLDFOR"_s, {seconds}}};
        smtp::Envelope envelope;
        const auto added =
            addParameters(delivery, {{"FUTURERELEASE", "3600 2030-01-31T18:00:00Z", {}, {}}}, envelope);
        QCOMPARE(added.has_value(), fits);
        if (!fits)
            QCOMPARE(fieldOf(added.error()), u"delivery:mail:HOLDFOR"_s);
    }

    void onlyWhatIsNotOfferedIsForced()
    {
        ui::Delivery delivery;
        delivery.force = true;
        delivery.wishes = {{u"mail:RET"_s, {u"FULL"_s}},
                           {u"mail:MT-PRIORITY"_s, {u"3"_s}},
                           {u"pieces"_s, {QString()}},
                           {u"each-reply"_s, {}}};
        const QList<ui::Offer> offers{{"DSN", {}, {}, {}}};
        smtp::Conduct conduct;
        ui::setConduct(delivery, offers, conduct);
        QCOMPARE(conduct.forced,
                 (QList<smtp::Parameter>{{.keyword = "MT-PRIORITY"}, {.keyword = "CHUNKING"}}));
        QCOMPARE(conduct.chunk, 1024 * 1024);
        QVERIFY(!conduct.pipelining);
        smtp::Envelope envelope;
        QVERIFY(addParameters(delivery, offers, envelope));
        QCOMPARE(envelope.mailParameters,
                 (QList<smtp::Parameter>{{.keyword = "MT-PRIORITY", .value = "3", .offeredBy = {}},
                                         {.keyword = "RET", .value = "FULL", .offeredBy = "DSN"}}));
    }

    void nothingAskedForChangesNothing()
    {
        smtp::Conduct conduct;
        ui::setConduct({}, {}, conduct);
        QCOMPARE(conduct.chunk, 0);
        QVERIFY(conduct.pipelining);
        QVERIFY(conduct.forced.isEmpty());
    }

    void aChoiceIsTakenBackAndWhatWasTypedBesideItStays()
    {
        ui::Delivery before;
        before.wishes = {{u"mail:BY"_s, {u"60"_s, u"R"_s}}};
        auto after = before;
        after.wishes[u"mail:BY"_s] = QStringList{u"60"_s, u"N"_s};
        QCOMPARE(otherChoices(before, after), QStringList{u"mail:BY"_s});
        auto typed = after;
        typed.wishes[u"mail:BY"_s][0] = u"6000"_s;
        QCOMPARE(otherChoices(after, typed), QStringList()); // NOLINT(readability-suspicious-call-argument)
        takeChoices(typed, u"mail:BY"_s, before);
        QCOMPARE(typed.wishes.value(u"mail:BY"_s), (QStringList{u"6000"_s, u"R"_s}));
    }

    void octetsAreShownAsTheyAre_data()
    {
        QTest::addColumn<QByteArray>("octets");
        QTest::addColumn<QString>("text");
        QTest::newRow("lines") << QByteArray("a\r\nb\r\n") << u"a\nb\n"_s;
        QTest::newRow("bare line feed") << QByteArray("a\nb") << u"a␊\nb"_s;
        QTest::newRow("bare return") << QByteArray("a\rb") << u"a␍\nb"_s;
        QTest::newRow("NUL and escape") << QByteArray("a\0\x1b", 3) << u"a␀␛"_s;
        QTest::newRow("UTF-8") << QByteArray("Gr\xc3\xbc\xc3\x9f") << u"Grüß"_s;
        QTest::newRow("Latin-1") << QByteArray("Gr\xfc\xdf") << u"Gr\\xfc\\xdf"_s;
        QTest::newRow("overlong") << QByteArray("\xc0\x80") << u"\\xc0\\x80"_s;
    }
    void octetsAreShownAsTheyAre()
    {
        QFETCH(QByteArray, octets);
        QFETCH(QString, text);
        QCOMPARE(ui::visibleText(octets), text);
    }
};

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    if (qEnvironmentVariableIsSet(childFolder))
        return runChild(app);
    TestDrafts test;
    return QTest::qExec(&test, argc, argv);
}
#include "drafts.moc"
