// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "editorbench.h"
#include "support/nameserver.h"
#include "support/proxyserver.h"
#include "ui/accounts/passworddialog.h"
#include "ui/models/siderows.h"

#include <QComboBox>
#include <QLineEdit>
#include <QSpinBox>

using namespace Qt::StringLiterals;
using support::ProxyServer;

namespace {

/// The page “Connection” of the editor, and what a message then does.
struct Ways : Editor
{
    explicit Ways() { turnTo(combo(u"Reached by"_s)); }

    [[nodiscard]] QComboBox *combo(const QString &name) const { return named<QComboBox>(*editor, name); }
    void choose(const QString &name, const QString &item) const
    {
        const int at = combo(name)->findText(item, Qt::MatchStartsWith);
        QVERIFY2(at >= 0, qPrintable(item));
        combo(name)->setCurrentIndex(at);
        Q_EMIT combo(name)->activated(at);
    }
    void type(const QString &field, const QString &text) const
    {
        named<QLineEdit>(*editor, field)->setText(text);
    }
    [[nodiscard]] account::Account kept() { return workspace.accounts().find(own.id); }

    void send(const QStringList &to = {u"tomas@nordwind.example"_s})
    {
        give(ui::SandboxHost::password().reveal());
        auto draft = workspace.drafts().current();
        draft.from = u"jana@nordwind.example"_s;
        draft.to = to;
        workspace.drafts().change(draft);
        QVERIFY(workspace.send());
        QTRY_VERIFY_WITH_TIMEOUT(isFinished(), 20'000);
    }
    [[nodiscard]] QString fact() { return ui::historyRows(workspace.sessions()).constFirst().subtitle; }
    [[nodiscard]] smtp::Result result() { return session()->outcome()->result; }
};

} // namespace

/// Ways to a server that are not just its host and port, chosen in the window and gone by a message.
class TestAccountWays : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aWayThatIsNotTheHostIsKeptWithItsOwnField()
    {
        Editor bench;
        auto *way = named<QComboBox>(*bench.editor, u"Reached by"_s);
        way->setCurrentIndex(way->findText(u"Unix socket on this computer"_s));
        named<QLineEdit>(*bench.editor, u"Path of the Unix socket"_s)->setText(u"/run/lmtp"_s);
        auto *protocol = named<QComboBox>(*bench.editor, u"Protocol"_s);
        protocol->setCurrentIndex(1);
        const auto kept = bench.workspace.accounts().find(bench.own.id);
        QCOMPARE(kept.endpoint().name(), u"/run/lmtp"_s);
        QCOMPARE(kept.protocol, smtp::Protocol::Lmtp);
        QCOMPARE(kept.host, bench.own.host); // for when it is chosen again
        QVERIFY(!named<QLineEdit>(*bench.editor, u"Host"_s)->isEnabled());
    }

    void aProxyIsKeptAsItsParts()
    {
        Editor bench;
        auto *through = named<QComboBox>(*bench.editor, u"Go through"_s);
        through->setCurrentIndex(through->findText(u"SOCKS5"_s));
        named<QLineEdit>(*bench.editor, u"Host of the proxy"_s)->setText(u"gate.example"_s);
        named<QLineEdit>(*bench.editor, u"Proxy user"_s)->setText(u"jana"_s);
        const auto endpoint = bench.workspace.accounts().find(bench.own.id).endpoint();
        QCOMPARE(endpoint.proxy.kind, net::Proxy::Kind::Socks5);
        QCOMPARE(endpoint.proxy.host, u"gate.example"_s);
        QCOMPARE(endpoint.proxy.user, u"jana"_s);
    }

    void theTimeToWaitAndTheKeysOfDnssecAreKept()
    {
        Ways bench;
        named<QSpinBox>(*bench.editor, u"Waits at most"_s)->setValue(20);
        bench.choose(u"Reached by"_s, u"The recipients"_s);
        bench.choose(u"DNSSEC"_s, u"Checked, beginning with keys of your own"_s);
        bench.type(u"File of the keys for DNSSEC"_s, u"/nowhere/own.key"_s);
        QCOMPARE(bench.kept().timeout, quint16(20));
        QCOMPARE(bench.kept().anchors, u"/nowhere/own.key"_s);
        bench.hasOneProblem(u"DNSSEC keys: "_s);
        bench.choose(u"DNSSEC"_s, u"Not checked"_s);
        QCOMPARE(bench.kept().anchors, u"none"_s);
    }

    void theUsualPortGoesWithTheWayAndAChosenOneStays()
    {
        Ways bench;
        auto own = bench.kept();
        own.port = 587;
        bench.workspace.accounts().put(own);
        bench.editor = std::make_unique<ui::AccountEditor>(bench.workspace, own.id);
        bench.choose(u"Reached by"_s, u"The recipients"_s);
        QCOMPARE(bench.kept().port, quint16(25));
        QCOMPARE(bench.kept().security, smtp::Security::Opportunistic);
        bench.choose(u"Protocol"_s, u"LMTP"_s);
        QCOMPARE(bench.kept().port, quint16(24));
        named<QSpinBox>(*bench.editor, u"Port"_s)->setValue(2525);
        bench.choose(u"Reached by"_s, u"Host and port"_s);
        QCOMPARE(bench.kept().port, quint16(2525));
    }

    void aHeaderByHandIsCheckedAndSaidFirst()
    {
        Ways bench;
        bench.workspace.sandbox().serve([&] {
            auto options = bench.workspace.sandbox().options();
            options.proxyProtocol = true;
            return options;
        }());
        QTRY_VERIFY(bench.workspace.sandbox().isReady());
        bench.choose(u"Header"_s, u"By hand"_s);
        bench.type(u"Said first"_s, u"PROXY TCP4\\q"_s);
        bench.hasOneProblem(u"PROXY header: "_s);
        bench.type(u"Said first"_s, u"PROXY TCP4 192.0.2.7 192.0.2.25 4242 25\\r\\n"_s);
        bench.send();
        QCOMPARE(bench.result(), smtp::Result::Accepted);
        QVERIFY(bench.workspace.sandbox().captured().constLast().handedOn.contains("192.0.2.7"));
    }

    void aMessageGoesThroughAProxyThatKnowsTheUser_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::newRow("SOCKS5") << u"SOCKS5"_s;
        QTest::newRow("CONNECT") << u"HTTP with CONNECT"_s;
    }
    void aMessageGoesThroughAProxyThatKnowsTheUser()
    {
        QFETCH(QString, kind);
        Ways bench;
        ProxyServer proxy(ProxyServer::Mood::WantsSignIn, bench.workspace.sandbox().port());
        bench.choose(u"Go through"_s, kind);
        bench.type(u"Host of the proxy"_s, u"127.0.0.1"_s);
        named<QSpinBox>(*bench.editor, u"Port of the proxy"_s)->setValue(proxy.serverPort());
        bench.type(u"Proxy user"_s, QLatin1String(ProxyServer::user));
        bench.type(u"Host"_s, u"mail.server.example"_s); // which only the proxy knows
        bench.workspace.secrets().write(bench.own.proxyPasswordId(),
                                        base::Secret(QByteArray(ProxyServer::password)),
                                        [](const keychain::Found &) {});
        bench.send();
        QCOMPARE(bench.result(), smtp::Result::Accepted);
        QCOMPARE(proxy.asked().size(), 1);
        QVERIFY(proxy.asked().constFirst().startsWith("mail.server.example:"));
        QCOMPARE(bench.workspace.sandbox().captured().size(), 1);
    }

    void aProxyThatWantsASignInIsSaid()
    {
        Ways bench;
        ProxyServer proxy(ProxyServer::Mood::WantsSignIn, bench.workspace.sandbox().port());
        bench.choose(u"Go through"_s, u"SOCKS5"_s);
        bench.type(u"Host of the proxy"_s, u"127.0.0.1"_s);
        named<QSpinBox>(*bench.editor, u"Port of the proxy"_s)->setValue(proxy.serverPort());
        bench.send();
        QCOMPARE(bench.session()->outcome()->failure->fault, base::Fault::ProxyFailed);
        QVERIFY2(bench.fact().startsWith(u"not sent: proxy wants a sign-in"_s), qPrintable(bench.fact()));
    }

    void aMessageGoesToTheExchangersOfEachDomain()
    {
        support::NameServer names;
        names.mx("nordwind.example", 10, "away.nordwind.example");
        names.mx("nordwind.example", 20, "mail.nordwind.example");
        names.mx("partner.example", 10, "mail.nordwind.example");
        names.address("mail.nordwind.example", u"127.0.0.1"_s);
        names.mx("silent.example", 0, "");
        Ways bench;
        bench.choose(u"Reached by"_s, u"The recipients"_s);
        bench.choose(u"DNSSEC"_s, u"Not checked"_s);
        bench.type(u"Name server"_s, u"127.0.0.1:%1"_s.arg(names.port()));
        named<QSpinBox>(*bench.editor, u"Port"_s)->setValue(bench.workspace.sandbox().port());
        bench.type(u"User name"_s, {});
        bench.send({u"tomas@nordwind.example"_s, u"li@partner.example"_s, u"nobody@silent.example"_s});
        QCOMPARE(bench.result(), smtp::Result::Partial);
        QCOMPARE(bench.workspace.sandbox().captured().size(), 2);
        QVERIFY(names.asked().contains("nordwind.example 15"));
        const auto &recipients = bench.session()->outcome()->recipients;
        QCOMPARE(std::ranges::count_if(recipients, &smtp::RecipientResult::accepted), 2);
    }

    void aDomainThatTakesNoMailIsSaid()
    {
        support::NameServer names;
        names.mx("silent.example", 0, "");
        Ways bench;
        bench.choose(u"Reached by"_s, u"The recipients"_s);
        bench.choose(u"DNSSEC"_s, u"Not checked"_s);
        bench.type(u"Name server"_s, u"127.0.0.1:%1"_s.arg(names.port()));
        bench.send({u"nobody@silent.example"_s});
        QVERIFY2(bench.fact().startsWith(u"not sent: domain takes no mail"_s), qPrintable(bench.fact()));
    }

    void lmtpGivesEachRecipientItsReply()
    {
        Ways bench;
        bench.workspace.sandbox().setFaults({*sandbox::parseFault("refuse-after-data=2")});
        bench.workspace.sandbox().serve([&] {
            auto options = bench.workspace.sandbox().options();
            options.lmtp = true;
            options.socket = bench.folder.filePath(u"lmtp"_s);
            return options;
        }());
        QTRY_VERIFY(bench.workspace.sandbox().isReady());
        bench.choose(u"Reached by"_s, u"Unix socket"_s);
        bench.choose(u"Protocol"_s, u"LMTP"_s);
        bench.type(u"Path of the Unix socket"_s, bench.folder.filePath(u"lmtp"_s));
        bench.type(u"User name"_s, {});
        bench.send({u"tomas@nordwind.example"_s, u"li@nordwind.example"_s});
        QCOMPARE(bench.result(), smtp::Result::Partial);
        QVERIFY(bench.session()->outcome()->recipients.at(0).accepted);
        QVERIFY(!bench.session()->outcome()->recipients.at(1).accepted);
    }

    void withoutATicketNobodyIsAskedForAPassword()
    {
        qputenv("KRB5CCNAME", "FILE:/nonexistent/cache");
        Ways bench;
        auto own = bench.kept();
        own.mechanisms = {"GSSAPI"};
        bench.workspace.accounts().put(own);
        auto draft = bench.workspace.drafts().current();
        draft.control.forced = u"AUTH=GSSAPI"_s;
        bench.workspace.drafts().change(draft);
        int asked = 0;
        QObject::connect(&bench.workspace, &ui::Workspace::passwordWanted, &bench.workspace,
                         [&] { ++asked; });
        bench.send();
        QCOMPARE(asked, 0);
        QCOMPARE(bench.session()->outcome()->failure->fault, base::Fault::CredentialMissing);
        QVERIFY2(bench.fact().contains(u"Kerberos"_s) || bench.fact().contains(u"ticket"_s),
                 qPrintable(bench.fact()));
    }
};

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    ui::installTheme(ui::Scheme::Light);
    TestAccountWays test;
    return QTest::qExec(&test, argc, argv);
}
#include "accountways.moc"
