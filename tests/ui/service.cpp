// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench.h"
#include "named.h"
#include "ui/inbox/faultlist.h"
#include "ui/inbox/servicepane.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QSpinBox>
#include <QTcpServer>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

struct Service : Bench
{
    std::unique_ptr<ui::ServicePane> pane;

    Service()
    {
        if (!QTest::qWaitFor([this] { return workspace.sandbox().isReady(); }))
            qFatal("the sandbox does not listen");
        pane = std::make_unique<ui::ServicePane>(workspace.sandbox());
    }
    void tick(const QString &box)
    {
        named<QCheckBox>(*pane, box)->click();
        QTRY_VERIFY(workspace.sandbox().isReady());
    }
    void send(const QStringList &to = {u"tomas@nordwind.example"_s})
    {
        auto draft = workspace.drafts().current();
        draft.to = to;
        workspace.drafts().change(draft);
        QVERIFY(workspace.send());
        QTRY_VERIFY(isFinished());
        QCOMPARE(session()->outcome()->result, smtp::Result::Accepted);
    }
    /// Whether a line on the wire begins so.
    [[nodiscard]] bool hasLine(const QByteArray &begin)
    {
        const auto &transcript = session()->transcript();
        for (qsizetype i = 0; i < transcript.size(); ++i) {
            if (transcript.event(i) == transcript::Event::Line && transcript.at(i).bytes.startsWith(begin))
                return true;
        }
        return false;
    }
    [[nodiscard]] const sandbox::Captured &arrived() { return workspace.sandbox().captured().constLast(); }
};

} // namespace

/// How the sandbox serves is chosen in the window, and its account follows.
class TestService : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatIsTickedIsServed_data()
    {
        QTest::addColumn<QString>("box");
        QTest::addColumn<QByteArray>("line");
        QTest::newRow("LMTP") << u"&LMTP, with a reply for each recipient after the message"_s
                              << QByteArray("LHLO ");
        QTest::newRow("rare extensions")
            << u"The &rare extensions as well"_s << QByteArray("250-MT-PRIORITY");
        QTest::newRow("sign-in") << u"Refuse mail from those who have not signed &in"_s
                                 << QByteArray("AUTH ");
    }
    void whatIsTickedIsServed()
    {
        QFETCH(QString, box);
        QFETCH(QByteArray, line);
        Service bench;
        bench.tick(box);
        bench.send();
        QVERIFY(bench.hasLine(line));
    }

    void tlsFromTheFirstByteIsServed()
    {
        Service bench;
        bench.tick(u"&TLS from the first byte, instead of STARTTLS"_s);
        bench.send();
        QVERIFY(bench.arrived().tls);
        QVERIFY(!bench.hasLine("STARTTLS"));
    }

    void aProxyHeaderIsAwaitedAndTheAccountSaysOne()
    {
        Service bench;
        bench.tick(u"Await a PRO&XY header before everything else"_s);
        bench.send();
        QVERIFY(!bench.arrived().handedOn.isEmpty());
    }

    void aRequiredCertificateIsShown()
    {
        Service bench;
        auto *asked = named<QComboBox>(*bench.pane, u"Certificate"_s);
        asked->setCurrentIndex(2);
        Q_EMIT asked->activated(2);
        QTRY_VERIFY(bench.workspace.sandbox().isReady());
        bench.send();
        QVERIFY(QFile::exists(bench.workspace.sandbox().clientFile()));
        QCOMPARE(bench.workspace.accounts().current().tls.certificateFile,
                 bench.workspace.sandbox().clientFile());
    }

    void limitsAreAnnouncedAndKept()
    {
        Service bench;
        named<QSpinBox>(*bench.pane, u"Recipients of a message"_s)->setValue(1);
        QTRY_VERIFY(bench.workspace.sandbox().isReady());
        bench.send({u"tomas@nordwind.example"_s, u"li@nordwind.example"_s});
        QVERIFY(bench.hasLine("250-LIMITS RCPTMAX=1") || bench.hasLine("250 LIMITS RCPTMAX=1"));
        QTRY_COMPARE(bench.workspace.sandbox().captured().size(), 2);
    }

    void whatArrivedStaysWhenItServesOtherwise()
    {
        Service bench;
        bench.send();
        const auto port = bench.workspace.sandbox().port();
        bench.tick(u"The &rare extensions as well"_s);
        bench.send();
        QTRY_COMPARE(bench.workspace.sandbox().captured().size(), 2);
        QVERIFY(bench.workspace.sandbox().captured().at(0).number !=
                bench.workspace.sandbox().captured().at(1).number);
        QCOMPARE(bench.workspace.sandbox().port(), port);
    }

    void aPortThatIsTakenIsSaidAndAnotherOneServes()
    {
        QTcpServer other;
        QVERIFY(other.listen(QHostAddress::LocalHost));
        Service bench;
        auto *port = named<QSpinBox>(*bench.pane, u"Port of the sandbox"_s);
        auto *trouble = bench.pane->findChildren<ui::Problem *>().constFirst();
        port->setValue(other.serverPort());
        QTRY_VERIFY2(trouble->text().startsWith(u"The sandbox does not serve: "_s),
                     qPrintable(trouble->text()));
        port->setValue(0);
        QTRY_VERIFY(bench.workspace.sandbox().isReady());
        QCOMPARE(trouble->text(), QString());
        bench.send();
    }

    void aFileThatIsNoAuthorityIsSaidAtItsField()
    {
        Service bench;
        auto *file = named<QLineEdit>(*bench.pane, u"Signed by"_s);
        file->setText(u"/nowhere.pem"_s);
        Q_EMIT file->editingFinished();
        const auto problems = bench.pane->findChildren<ui::Problem *>();
        QCOMPARE(std::ranges::count_if(
                     problems,
                     [](const auto *one) { return one->text().startsWith(u"The file cannot be read"_s); }),
                 1);
        QVERIFY(bench.workspace.sandbox().isReady());
    }

    void oneFaultHappensAsOftenAsItHasArguments()
    {
        Service bench;
        ui::FaultList list(bench.workspace.sandbox());
        named<QLineEdit>(list, u"Argument of refuse-recipient"_s)->setText(u"1 3:452"_s);
        named<QCheckBox>(list, u"refuse-recipient"_s)->click();
        QCOMPARE(bench.workspace.sandbox().faults(),
                 (QList<sandbox::Fault>{{"refuse-recipient", "1"}, {"refuse-recipient", "3:452"}}));
    }
};

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    ui::installTheme(ui::Scheme::Light);
    TestService test;
    return QTest::qExec(&test, argc, argv);
}
#include "service.moc"
