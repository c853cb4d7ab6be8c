// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/submissions.h"
#include "session/session.h"

#include <QPointer>
#include <QThread>

class EngineTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aSessionIsSeenOnThisThreadAndRunsOnAnother();
    void theTranscriptIsWholeWhenTheSessionIsFinished();
    void theCredentialIsAskedForHere();
    void aSessionThatNobodyWantsAnyMoreIsDropped();
    void anEngineThatGoesTakesItsSessionsAlong();
};

void EngineTest::aSessionIsSeenOnThisThreadAndRunsOnAnother()
{
    LocalServer server;
    session::Engine engine;
    QThread *messageMadeOn = nullptr;
    auto submission = server.submission();
    submission.message = [&messageMadeOn, make = submission.message] {
        messageMadeOn = QThread::currentThread();
        return make();
    };
    auto *session = engine.start(std::move(submission));
    QSignalSpy appended(session, &session::Session::appended);
    QTRY_VERIFY(session->isFinished());
    QCOMPARE(messageMadeOn, engine.thread());
    QVERIFY(!appended.isEmpty());
}

void EngineTest::theTranscriptIsWholeWhenTheSessionIsFinished()
{
    LocalServer server;
    session::Engine engine;
    auto *session = engine.start(server.submission());
    qsizetype counted = 0;
    connect(session, &session::Session::appended, this, [&](qsizetype first, qsizetype count) {
        QCOMPARE(first, counted);
        counted += count;
    });
    QTRY_VERIFY(session->isFinished());
    QCOMPARE(session->transcript().size(), counted);
    QCOMPARE(session->transcript().event(counted - 1), transcript::Event::Closed);
}

void EngineTest::theCredentialIsAskedForHere()
{
    LocalServer server;
    session::Engine engine;
    auto *session = engine.start(server.signedIn("SCRAM-SHA-256"));
    connect(session, &session::Session::credentialWanted, this, [&](const QString &user) {
        QCOMPARE(user, u"demo"_qs);
        session->supply(base::Secret(QByteArray("let-me-in")));
    });
    QTRY_VERIFY(session->isFinished());
    QCOMPARE(session->outcome()->result, smtp::Result::Accepted);
}

void EngineTest::aSessionThatNobodyWantsAnyMoreIsDropped()
{
    LocalServer server(LocalServer::misbehaving("slow-greeting=20"));
    session::Engine engine;
    delete engine.start(server.submission());
    auto *next = engine.start(server.submission());
    next->cancel(smtp::Cancel::Now);
    QTRY_VERIFY(next->isFinished());
}

void EngineTest::anEngineThatGoesTakesItsSessionsAlong()
{
    LocalServer server(LocalServer::misbehaving("slow-greeting=20"));
    QPointer<session::Session> session;
    {
        session::Engine engine;
        session = engine.start(server.submission());
        QTRY_VERIFY(!session->transcript().isEmpty());
    }
    QVERIFY(session.isNull());
}

QTEST_GUILESS_MAIN(EngineTest)
#include "engine.moc"
