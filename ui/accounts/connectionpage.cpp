// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/accounts/connectionpage.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QSpinBox>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

using account::Way;
using net::Proxy;

constexpr int portLimit = 65535;
constexpr quint16 usualSocks = 1080;
constexpr quint16 usualHttp = 8080;
constexpr int longestTimeout = 65535; ///< s
constexpr int byHand = 3;             ///< beside the versions of the PROXY protocol

enum class Dnssec { Root, File, Off };
constexpr QLatin1String noDnssec("none");

Dnssec dnssecOf(const QString &anchors)
{
    return anchors.isEmpty() ? Dnssec::Root : anchors == noDnssec ? Dnssec::Off : Dnssec::File;
}

/// A port that somebody chose stays; one of the usual goes with the way and the protocol (RFC 2033 §5, which
/// forbids 25 for LMTP; RFC 5321 §2.3.10; RFC 6409 §3.1).
quint16 usualPort(Way way, smtp::Protocol protocol, quint16 before)
{
    constexpr quint16 lmtp = 24;
    constexpr quint16 relay = 25;
    constexpr quint16 submissions = 465;
    constexpr quint16 submission = 587;
    if (before != lmtp && before != relay && before != submissions && before != submission)
        return before;
    if (protocol == smtp::Protocol::Lmtp)
        return lmtp;
    if (way == Way::Exchangers)
        return relay;
    return before == submissions ? submissions : submission;
}

void choose(QComboBox *combo, int value)
{
    combo->setCurrentIndex(std::max(0, combo->findData(value)));
}

} // namespace

ConnectionPage::ConnectionPage(keychain::SecretStore &secrets, QWidget *parent)
    : AccountPage(parent)
    , m_way(new QComboBox)
    , m_socket(fileLine(tr("Path of the Unix socket"), tr("Unix socket"), tr("All files (*)")))
    , m_command(wireLine(u"exim -bs"_s))
    , m_commandHint(
          new Hint(tr("Started anew for each session and spoken with over its standard input and output. No "
                      "shell reads the command.")))
    , m_protocol(new QComboBox)
    , m_family(new QComboBox)
    , m_nameServer(wireLine(tr("this computer's")))
    , m_nameServerHint(new Hint(
          tr("Asked for the mail exchangers of each recipient's domain, which are then tried in their "
             "order. 192.0.2.53 or [2001:db8::53]:5353.")))
    , m_dnssec(new QComboBox)
    , m_anchors(fileLine(tr("File of the keys for DNSSEC"), tr("Keys for DNSSEC"), tr("All files (*)")))
    , m_source(wireLine(tr("as the system chooses")))
    , m_timeout(new QSpinBox)
    , m_proxy(new QComboBox)
    , m_proxyHost(wireLine(u"proxy.example.org"_s))
    , m_proxyPort(new QSpinBox)
    , m_proxyUser(new QLineEdit)
    , m_proxyPassword(new CredentialRow(secrets))
    , m_claim(new QComboBox)
    , m_local(new QCheckBox(tr("For &nobody else: the connection is the balancer's own")))
    , m_client(wireLine(u"192.0.2.1:40000"_s))
    , m_destination(wireLine(u"192.0.2.25:25"_s))
    , m_octets(wireLine(u"PROXY TCP4 192.0.2.1 192.0.2.25 40000 25\\r\\n"_s))
    , m_octetsHint(
          new Hint(tr("Goes out as it is, right or wrong: text with \\r, \\n, \\t, \\0, \\\\ and \\xHH for "
                      "octets, or hex: and pairs of digits.")))
{
    addWay();
    addProxy();
    addClaim();
}

void ConnectionPage::addWay()
{
    m_wayGroup = addGroup(tr("Way to the server"));
    m_way->addItem(tr("Host and port"), int(Way::Network));
    m_way->addItem(tr("The recipients' mail exchangers (MX)"), int(Way::Exchangers));
    m_way->addItem(tr("Unix socket on this computer"), int(Way::Socket));
    m_way->addItem(tr("Program on this computer"), int(Way::Command));
    addField(m_wayGroup, tr("Reached &by"), m_way, "way");
    addField(m_wayGroup, tr("Unix so&cket"), m_socket.row, "socket");
    addField(m_wayGroup, tr("Co&mmand"), m_command, "command");
    m_wayGroup->addBelow(m_commandHint);
    addExchangers();
    m_protocol->addItem(tr("SMTP"), int(smtp::Protocol::Smtp));
    m_protocol->addItem(tr("LMTP: a reply for each recipient after the message"), int(smtp::Protocol::Lmtp));
    addField(m_wayGroup, tr("&Protocol"), m_protocol, "protocol");
    m_family->addItem(tr("IPv6 and IPv4, as the name gives them"), int(session::AddressFamily::Any));
    m_family->addItem(tr("IPv4 only"), int(session::AddressFamily::V4));
    m_family->addItem(tr("IPv6 only"), int(session::AddressFamily::V6));
    addField(m_wayGroup, tr("Add&resses"), m_family, "family");
    addEnds();
    for (auto *combo : {m_way, m_protocol, m_family})
        watch(combo, "way");
    watch(m_socket.line, "socket");
    watch(m_command, "command");
}

void ConnectionPage::addExchangers()
{
    addField(m_wayGroup, tr("Name ser&ver"), m_nameServer, "nameServer");
    m_wayGroup->addBelow(m_nameServerHint);
    m_dnssec->addItem(tr("Checked, beginning with the root's keys"), int(Dnssec::Root));
    m_dnssec->addItem(tr("Checked, beginning with keys of your own"), int(Dnssec::File));
    m_dnssec->addItem(tr("Not checked"), int(Dnssec::Off));
    addField(m_wayGroup, tr("DN&SSEC"), m_dnssec, "dnssec");
    m_anchors.line->setPlaceholderText(tr("DS or DNSKEY records"));
    addField(m_wayGroup, tr("&Keys"), m_anchors.row, "dnssecAnchors");
    watch(m_nameServer, "nameServer");
    watch(m_dnssec, "dnssec");
    watch(m_anchors.line, "dnssecAnchors");
}

/// What is ours: where we connect from, how we greet, how long we wait.
void ConnectionPage::addEnds()
{
    addField(m_wayGroup, tr("&Own address"), m_source, "source");
    watch(m_source, "source");
    m_helo = addLine(m_wayGroup, tr("Gr&eets as"), "helo");
    m_helo->setPlaceholderText(tr("this computer's name"));
    m_timeout->setRange(0, longestTimeout);
    m_timeout->setSuffix(tr(" s"));
    m_timeout->setSpecialValueText(tr("as long as RFC 5321 asks for, which is minutes"));
    addField(m_wayGroup, tr("Wa&its at most"), m_timeout, "timeout");
    connect(m_timeout, &QSpinBox::valueChanged, this, [this] { changed("timeout"); });
}

void ConnectionPage::addProxy()
{
    m_proxyGroup = addGroup(tr("Proxy"));
    m_proxy->addItem(tr("None: straight to the server"), int(Proxy::Kind::None));
    m_proxy->addItem(tr("As this computer's settings say"), int(Proxy::Kind::System));
    m_proxy->addItem(u"SOCKS5"_s, int(Proxy::Kind::Socks5));
    m_proxy->addItem(tr("HTTP with CONNECT"), int(Proxy::Kind::Http));
    addField(m_proxyGroup, tr("Go throu&gh"), m_proxy, "proxyKind");
    m_proxyHost->setAccessibleName(tr("Host of the proxy"));
    m_proxyHost->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_proxyPort->setRange(1, portLimit);
    m_proxyPort->setFont(wireFont());
    m_proxyPort->setAccessibleName(tr("Port of the proxy"));
    m_proxyPort->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    addField(m_proxyGroup, tr("Pro&xy host and port"), sideBySide({m_proxyHost, m_proxyPort}), "proxy");
    m_proxyUser->setPlaceholderText(tr("empty: nobody signs in"));
    addField(m_proxyGroup, tr("Proxy &user"), m_proxyUser, "proxyUser");
    addField(m_proxyGroup, tr("Proxy pass&word"), m_proxyPassword, "proxyPassword");
    watch(m_proxy, "proxy");
    watch(m_proxyHost, "proxy");
    watch(m_proxyUser, "proxyUser");
    connect(m_proxyPort, &QSpinBox::valueChanged, this, [this] { changed("proxyPort"); });
    connect(m_proxy, &QComboBox::activated, this, [this] {
        const bool http = m_proxy->currentData().toInt() == int(Proxy::Kind::Http);
        const int usual = m_proxyPort->value();
        if (usual == usualSocks || usual == usualHttp || usual == 1)
            m_proxyPort->setValue(http ? usualHttp : usualSocks);
    });
}

void ConnectionPage::addClaim()
{
    m_claimGroup = addGroup(tr("PROXY protocol"));
    m_claim->addItem(tr("Not spoken"), 0);
    m_claim->addItem(tr("Version 1, a line of text"), 1);
    m_claim->addItem(tr("Version 2, binary"), 2);
    m_claim->addItem(tr("By hand, right or wrong"), byHand);
    addField(m_claimGroup, tr("&Header"), m_claim, "claim");
    m_claimGroup->addBelow(
        new Hint(tr("For a server that stands behind a load balancer, such as HAProxy: said first, before "
                    "the greeting, it claims whose connection this is.")));
    m_claimGroup->addBelow(m_local);
    addField(m_claimGroup, tr("Claimed clien&t"), m_client, "claimedClient");
    addField(m_claimGroup, tr("Claimed &destination"), m_destination, "claimedDestination");
    addField(m_claimGroup, tr("S&aid first"), m_octets, "proxyHeader");
    m_claimGroup->addBelow(m_octetsHint);
    watch(m_octets, "proxyHeader");
    watch(m_claim, "claim");
    watch(m_local, "claimLocal");
    watch(m_client, "claimedClient");
    watch(m_destination, "claimedDestination");
}

Way ConnectionPage::way() const
{
    return Way(m_way->currentData().toInt());
}

QString ConnectionPage::anchors() const
{
    switch (Dnssec(m_dnssec->currentData().toInt())) {
    case Dnssec::Root:
        break;
    case Dnssec::File:
        return m_anchors.line->text().trimmed();
    case Dnssec::Off:
        return noDnssec;
    }
    return {};
}

account::ProxyClaim ConnectionPage::claim() const
{
    const int chosen = m_claim->currentData().toInt();
    return {.version = chosen == byHand ? 0 : chosen,
            .local = m_local->isChecked(),
            .client = m_client->text().trimmed(),
            .destination = m_destination->text().trimmed(),
            .byHand = chosen == byHand,
            .octets = m_octets->text()};
}

Proxy ConnectionPage::proxy() const
{
    const auto kind = Proxy::Kind(m_proxy->currentData().toInt());
    if (kind == Proxy::Kind::None || kind == Proxy::Kind::System)
        return {.kind = kind};
    return {.kind = kind,
            .host = m_proxyHost->text().trimmed(),
            .port = quint16(m_proxyPort->value()),
            .user = m_proxyUser->text().trimmed()};
}

void ConnectionPage::fill(const account::Account &account)
{
    choose(m_way, int(account.way));
    setLine(m_socket.line, account.socket);
    setLine(m_command, account.command);
    choose(m_protocol, int(account.protocol));
    choose(m_family, int(account.family));
    setLine(m_nameServer, account.nameServer);
    if (account.anchors != anchors()) { // a file that has no name yet is none
        choose(m_dnssec, int(dnssecOf(account.anchors)));
        if (dnssecOf(account.anchors) == Dnssec::File)
            setLine(m_anchors.line, account.anchors);
    }
    setLine(m_source, account.source);
    setLine(m_helo, account.helo);
    m_timeout->setValue(account.timeout);
    if (const auto kept = net::parseProxy(account.proxy); kept && *kept != proxy()) {
        choose(m_proxy, int(kept->kind));
        setLine(m_proxyHost, kept->host);
        m_proxyPort->setValue(kept->port == 0 ? usualSocks : kept->port);
        setLine(m_proxyUser, kept->user);
    } else if (account.proxy.isEmpty()) {
        choose(m_proxy, int(Proxy::Kind::None));
        m_proxyPort->setValue(usualSocks);
    }
    m_proxyPassword->show(account.proxyPasswordId(), Credential::ProxyPassword);
    choose(m_claim, account.claim.byHand ? byHand : account.claim.version);
    setLine(m_octets, account.claim.octets);
    m_local->setChecked(account.claim.local);
    setLine(m_client, account.claim.client);
    setLine(m_destination, account.claim.destination);
}

void ConnectionPage::collect(account::Account &account) const
{
    const auto protocol = smtp::Protocol(m_protocol->currentData().toInt());
    if (way() != account.way || protocol != account.protocol) {
        const auto before = std::exchange(account.port, usualPort(way(), protocol, account.port));
        if (account.port != before)
            account.security = account::usualSecurity(account.port);
    }
    account.way = way();
    account.socket = m_socket.line->text().trimmed();
    account.command = m_command->text().trimmed();
    account.protocol = protocol;
    account.family = session::AddressFamily(m_family->currentData().toInt());
    account.nameServer = m_nameServer->text().trimmed();
    account.anchors = anchors();
    account.source = m_source->text().trimmed();
    account.helo = m_helo->text().trimmed();
    account.timeout = quint16(m_timeout->value());
    const auto through = proxy();
    account.proxy = through.kind == Proxy::Kind::None ? QString() : through.text();
    account.claim = claim();
}

/// What the chosen way does not need is out of the way, and kept.
void ConnectionPage::follow()
{
    const bool byMx = way() == Way::Exchangers;
    const bool byHost = way() == Way::Network || byMx;
    m_wayGroup->setRowVisible(m_nameServer, byMx);
    m_nameServerHint->setVisible(byMx);
    m_wayGroup->setRowVisible(m_dnssec, byMx);
    m_wayGroup->setRowVisible(m_anchors.row, byMx && Dnssec(m_dnssec->currentData().toInt()) == Dnssec::File);
    m_wayGroup->setRowVisible(m_socket.row, way() == Way::Socket);
    m_wayGroup->setRowVisible(m_command, way() == Way::Command);
    m_commandHint->setVisible(way() == Way::Command);
    m_wayGroup->setRowVisible(m_family, byHost);
    m_wayGroup->setRowVisible(m_source, byHost);
    m_proxyGroup->setVisible(byHost);
    m_claimGroup->setVisible(byHost);
    const auto kind = Proxy::Kind(m_proxy->currentData().toInt());
    const bool named = kind == Proxy::Kind::Socks5 || kind == Proxy::Kind::Http;
    m_proxyGroup->setRowVisible(m_proxyHost->parentWidget(), named);
    m_proxyGroup->setRowVisible(m_proxyUser, named);
    m_proxyGroup->setRowVisible(m_proxyPassword, named && !m_proxyUser->text().trimmed().isEmpty());
    showClaim();
}

void ConnectionPage::showClaim()
{
    const auto said = claim();
    const bool forAnother = said.version != 0 && !said.local;
    m_local->setVisible(said.version != 0);
    m_claimGroup->setRowVisible(m_client, forAnother);
    m_claimGroup->setRowVisible(m_destination, forAnother);
    m_claimGroup->setRowVisible(m_octets, said.byHand);
    m_octetsHint->setVisible(said.byHand);
}

} // namespace ui
