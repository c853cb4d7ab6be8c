// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/submissions.h"
#include "session/waittimer.h"

#include <QTcpServer>

using namespace std::chrono_literals;
using base::Phase;
using session::WaitTimer;
using transcript::Event;

/// What a wait says while it lasts: nothing, or once that it does, and then that it is over.
class WaitingTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aWaitBeyondOurPatienceIsToldAndGoesOn();
    void aWaitThatEndsBeforeOurPatienceIsOnlyOver();
    void eachPhaseIsToldOnce();
    void aPersonIsWaitedForInSilence();
    void anAnswerThatComesIsNoLongWait();
    void aServerThatNeverGreetsIsRemarkedBeforeItsTime();
    void aServerThatGreetsLateIsRemarkedAndServed();
    void aLongSilenceAfterTheMessageIsRemarkedToo();
};

namespace {

/// A timer and what it said, until it expired.
struct Wait
{
    explicit Wait(std::chrono::milliseconds patience)
        : timer(patience)
    {
    }
    bool expires() { return expired.wait(10'000); }

    WaitTimer timer;
    QSignalSpy dragged{&timer, &WaitTimer::dragging};
    QSignalSpy expired{&timer, &WaitTimer::expired};
};

QStringList remarks(const Run &run)
{
    QStringList keys;
    for (const auto &entry : run.entries(Event::Remark))
        keys.append(entry.facts.value(u"remark"_qs).toString());
    return keys;
}

/// Says what it is given to say, a line for each that it hears, and then nothing.
class Mute : public QTcpServer
{
public:
    explicit Mute(QList<QByteArray> replies)
        : m_replies(std::move(replies))
    {
        if (!listen(QHostAddress::LocalHost))
            qFatal("cannot listen: %s", qPrintable(errorString()));
        connect(this, &QTcpServer::newConnection, this, [this] {
            auto *socket = nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, this, [this, socket] { answer(*socket); });
            say(*socket);
        });
    }

private:
    void answer(QTcpSocket &socket)
    {
        while (socket.canReadLine()) {
            const auto line = socket.readLine();
            m_data = (m_data || line == "DATA\r\n") && line != ".\r\n";
            if (!m_data || line == "DATA\r\n")
                say(socket);
        }
    }
    void say(QTcpSocket &socket)
    {
        if (!m_replies.isEmpty())
            socket.write(m_replies.takeFirst() + "\r\n");
    }

    QList<QByteArray> m_replies;
    bool m_data = false;
};

} // namespace

void WaitingTest::aWaitBeyondOurPatienceIsToldAndGoesOn()
{
    Wait wait(1ms);
    wait.timer.start(Phase::Rcpt, 20ms);
    QVERIFY(wait.expires());
    QCOMPARE(wait.dragged.size(), 1);
    QCOMPARE(wait.dragged.constFirst().at(0).value<Phase>(), Phase::Rcpt);
    QCOMPARE(wait.dragged.constFirst().at(1).value<std::chrono::milliseconds>(), 20ms);
}

void WaitingTest::aWaitThatEndsBeforeOurPatienceIsOnlyOver()
{
    Wait wait(1h);
    wait.timer.start(Phase::Rcpt, 1ms);
    QVERIFY(wait.expires());
    QVERIFY(wait.dragged.isEmpty());
}

void WaitingTest::eachPhaseIsToldOnce()
{
    Wait wait(1ms);
    for (const auto phase : {Phase::Rcpt, Phase::Rcpt, Phase::EndOfData}) {
        wait.timer.start(phase, 3ms);
        QVERIFY(wait.expires());
    }
    QCOMPARE(wait.dragged.size(), 2);
}

void WaitingTest::aPersonIsWaitedForInSilence()
{
    Wait wait(1ms);
    wait.timer.start(Phase::Auth, 20ms);
    wait.timer.hush();
    QVERIFY(wait.expires());
    QVERIFY(wait.dragged.isEmpty());
}

void WaitingTest::anAnswerThatComesIsNoLongWait()
{
    LocalServer server;
    Run run(server.submission());
    QCOMPARE(run.ended(), QByteArray("accepted"));
    QCOMPARE(remarks(run), QStringList());
}

void WaitingTest::aServerThatNeverGreetsIsRemarkedBeforeItsTime()
{
    const Mute silent({});
    LocalServer server;
    auto submission = server.submission();
    submission.endpoint.port = silent.serverPort();
    submission.patience = 30ms;
    submission.timeouts = smtp::Timeouts(60ms);
    Run run(std::move(submission));
    QCOMPARE(run.ended(), QByteArray("failed timed-out greeting"));
    QCOMPARE(remarks(run), QStringList{u"silent-greeting"_qs});
    const auto remark = run.entries(Event::Remark).constFirst();
    QCOMPARE(remark.phase, Phase::Greeting);
    QCOMPARE(remark.facts.value(u"port"_qs).toInt(), int(silent.serverPort()));
}

void WaitingTest::aServerThatGreetsLateIsRemarkedAndServed()
{
    LocalServer server(LocalServer::misbehaving("slow-greeting=1"));
    auto submission = server.submission();
    submission.patience = 500ms;
    Run run(std::move(submission));
    QCOMPARE(run.ended(), QByteArray("accepted"));
    QCOMPARE(remarks(run).constFirst(), u"silent-greeting"_qs);
}

void WaitingTest::aLongSilenceAfterTheMessageIsRemarkedToo()
{
    const Mute server({"220 mute.example", "250 mute.example", "250 sender", "250 recipient", "354 go on"});
    LocalServer other;
    auto submission = other.submission();
    submission.endpoint.port = server.serverPort();
    submission.opening.security = smtp::Security::None;
    submission.patience = 300ms;
    submission.timeouts = smtp::Timeouts(600ms);
    Run run(std::move(submission));
    QCOMPARE(run.ended(), QByteArray("unknown timed-out end-of-data"));
    const auto remark = run.entries(Event::Remark).constLast();
    QCOMPARE(remark.phase, Phase::EndOfData);
    QCOMPARE(remark.facts.value(u"remark"_qs).toString(), u"still-waiting"_qs);
}

QTEST_GUILESS_MAIN(WaitingTest)
#include "waiting.moc"
