// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/sandbox.h"
#include "transcript/export.h"
#include "ui/transcript/transcriptsaver.h"

#include <QBuffer>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

/// A session that has ended, with a transcript of some length.
struct Ended
{
    sandbox::Sandbox sandbox{{}};
    session::Engine engine;
    session::Session *session = nullptr;
    QTemporaryDir folder;

    Ended()
    {
        if (!sandbox.listen())
            qFatal("the sandbox does not listen");
        session::Submission submission;
        submission.kind = session::Submission::Kind::Probe;
        submission.endpoint = {.host = u"127.0.0.1"_s, .port = sandbox.port()};
        submission.opening.helo = "client.example";
        submission.opening.security = smtp::Security::None;
        session = engine.start(std::move(submission));
        if (!QTest::qWaitFor([this] { return session->isFinished(); }))
            qFatal("the session does not end");
    }

    /// What was wrong; empty when all is on the disk.
    [[nodiscard]] QString save(const QString &path)
    {
        QObject parent;
        auto *saver = new ui::TranscriptSaver(*session, path, &parent);
        QSignalSpy ended(saver, &ui::TranscriptSaver::ended);
        if (!QTest::qWaitFor([&ended] { return !ended.isEmpty(); }))
            return u"no end"_s;
        return ended.first().first().toString();
    }
};

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("not there");
}

} // namespace

class TestSaver : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theFileHoldsWhatTheExportGives_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("text") << u"session.txt"_s;
        QTest::newRow("JSON Lines") << u"session.jsonl"_s;
    }
    void theFileHoldsWhatTheExportGives()
    {
        QFETCH(QString, name);
        Ended bench;
        const auto path = bench.folder.filePath(name);
        QCOMPARE(bench.save(path), QString());
        QBuffer whole;
        whole.open(QIODevice::WriteOnly);
        const auto &transcript = bench.session->transcript();
        QVERIFY(name.endsWith(u".txt"_s) ? transcript::writeText(transcript, whole)
                                         : transcript::writeJsonLines(transcript, whole));
        QVERIFY(whole.data().size() > 500);
        QCOMPARE(contents(path), whole.data());
    }

    void aFolderThatIsNotThereIsSaid()
    {
        Ended bench;
        QVERIFY(!bench.save(bench.folder.filePath(u"none/session.txt"_s)).isEmpty());
    }

    void whatIsGivenUpLeavesTheOldFile()
    {
        Ended bench;
        const auto path = bench.folder.filePath(u"session.txt"_s);
        QFile old(path);
        QVERIFY(old.open(QIODevice::WriteOnly));
        old.write("old");
        old.close();
        delete new ui::TranscriptSaver(*bench.session, path, nullptr);
        QCOMPARE(contents(path), QByteArray("old"));
    }
};

QTEST_GUILESS_MAIN(TestSaver)
#include "saver.moc"
