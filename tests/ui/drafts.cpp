// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main/drafts.h"

#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
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
    draft.delivery.mailByHand = QStringLiteral("XPRIVATE=1");
    draft.delivery.rcptByHand = QStringLiteral("NOTIFY=NEVER");
    draft.tlsNotRequired = true;
    return draft;
}

account::Account anAccount()
{
    account::Account account;
    account.address = u"jana@nordwind.example"_s;
    return account;
}

/// A file of these octets.
QString write(const QString &path, const QByteArray &octets)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(octets) != octets.size())
        qFatal("the file cannot be written");
    return path;
}

constexpr char childFolder[] = "HELOSCOPE_TEST_CHILD_FOLDER";
const QString typedByTheChild = u"typed before the kill"_s;
const QString opened = u"message.eml"_s;

/// The other side of whatWasTypedAttachedAndOpenedSurvivesAKill(): writes and never ends by itself.
int runChild(QCoreApplication &)
{
    const QDir folder(qEnvironmentVariable(childFolder));
    ui::Drafts drafts(folder);
    auto draft = drafts.current();
    draft.text = typedByTheChild;
    draft.delivery = fullDraft().delivery;
    draft.attachments = {{drafts.keep(u"pasted.png"_s, "octets"), u"pasted.png"_s},
                         {QCoreApplication::applicationFilePath(), u"report.pdf"_s}};
    drafts.change(draft);
    drafts.open(folder.filePath(opened));
    return QCoreApplication::exec();
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
        const auto file = write(folder.filePath(u"x.json"_s), "{ half a dra");
        ui::DraftStore store(QDir(folder.path()));
        QVERIFY(store.load().isEmpty());
        QCOMPARE(store.damages().size(), 1);
        QVERIFY(QFile::exists(store.damages().first().keptAs));
        QVERIFY(!QFile::exists(file));
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
        const auto file = write(folder.filePath(opened), "Subject: as it is\r\n\r\n");
        {
            ui::Drafts drafts(QDir(folder.filePath(u"drafts"_s)));
            QTest::qWait(2); // the order goes by the millisecond
            drafts.open(file);
            const auto opened = drafts.current().id;
            QTest::qWait(2);
            drafts.create();
            drafts.open(file);
            QCOMPARE(drafts.current().id, opened);
            QCOMPARE(drafts.all().size(), 3);
        }
        const ui::Drafts again(QDir(folder.filePath(u"drafts"_s)));
        QCOMPARE(again.all().first().emlFile, file);
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

    void whatWasTypedAttachedAndOpenedSurvivesAKill()
    {
        const QTemporaryDir folder;
        const auto file = write(folder.filePath(opened), "Subject: as it is\r\n\r\n");
        QProcess child;
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QString::fromLatin1(childFolder), folder.path());
        child.setProcessEnvironment(environment);
        child.start(QCoreApplication::applicationFilePath(), {});
        QVERIFY(child.waitForStarted());
        const QDir place(folder.path());
        QTRY_COMPARE(place.entryList({u"*.json"_s}).size(), 2);
        ::kill(pid_t(child.processId()), SIGKILL);
        QVERIFY(child.waitForFinished());
        QCOMPARE(child.exitStatus(), QProcess::CrashExit);

        const ui::Drafts drafts(place);
        QVERIFY(drafts.damages().isEmpty());
        QCOMPARE(drafts.all().size(), 2);
        const auto typed = std::ranges::find(drafts.all(), typedByTheChild, &Draft::text);
        QVERIFY(typed != drafts.all().end());
        QVERIFY(typed->delivery == fullDraft().delivery);
        QCOMPARE(typed->attachments.size(), 2);
        QCOMPARE(typed->attachments.last().path, QCoreApplication::applicationFilePath());
        QFile pasted(typed->attachments.first().path);
        QVERIFY(pasted.open(QIODevice::ReadOnly));
        QCOMPARE(pasted.readAll(), QByteArray("octets"));
        QVERIFY(std::ranges::find(drafts.all(), file, &Draft::emlFile) != drafts.all().end());
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
