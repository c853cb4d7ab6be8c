// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/accounts/serverpage.h"

#include "sasl/kerberos.h"
#include "sasl/ranking.h"
#include "ui/models/siderows.h"

#include <QComboBox>
#include <QLineEdit>
#include <QSpinBox>
#include <QStandardItemModel>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int largestPort = 65535;
constexpr smtp::Security securities[] = {smtp::Security::StartTls, smtp::Security::Tls,
                                         smtp::Security::Opportunistic, smtp::Security::None};

/// What stands in the list of methods beside the mechanisms' names.
QByteArray byToken()
{
    return "token";
}

QByteArray several()
{
    return "several";
}

QString securityConsequence(smtp::Security security)
{
    switch (security) {
    case smtp::Security::StartTls:
    case smtp::Security::Tls:
        return ServerPage::tr(
            "If the server does not offer it, nothing is sent and no password leaves this computer.");
    case smtp::Security::Opportunistic:
        return ServerPage::tr(
            "Somebody on the way can take the offer out, and the message goes in clear text. The "
            "transcript says so.");
    case smtp::Security::None:
        return ServerPage::tr(
            "Everybody on the way can read and change what is sent. For tests, and for servers on "
            "this computer.");
    }
    return {};
}

} // namespace

ServerPage::ServerPage(keychain::SecretStore &secrets, QWidget *parent)
    : AccountPage(parent)
    , m_host(wireLine(u"mail.example.org"_s))
    , m_port(new QSpinBox)
    , m_wayHint(new Hint)
    , m_security(new QComboBox)
    , m_securityHint(new Hint)
    , m_method(new QComboBox)
    , m_methodHint(new Hint)
    , m_credential(new CredentialRow(secrets))
{
    auto *grid = addGroup();
    m_name = addLine(grid, tr("&Name"), "name");
    m_address = addLine(grid, tr("Your &address"), "address");
    m_address->setPlaceholderText(tr("Jana Keller <jana@example.org>"));
    addServer();
    addSignIn();
}

void ServerPage::addServer()
{
    auto *grid = addGroup(tr("Server"));
    m_host->setAccessibleName(tr("Host"));
    m_port->setRange(1, largestPort);
    m_port->setAccessibleName(tr("Port"));
    m_port->setGroupSeparatorShown(false);
    m_port->setFont(wireFont());
    m_host->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    auto *portLabel = new QLabel(tr("P&ort"));
    portLabel->setBuddy(m_port);
    setTextRole(portLabel, Role::Muted);
    m_port->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    addField(grid, tr("&Host"), sideBySide({m_host, portLabel, m_port}), "host");
    also("port", "host");
    grid->addBelow(m_wayHint);
    for (const auto security : securities)
        m_security->addItem(icon(securityIcon(security), securityRole(security)), securityWords(security),
                            int(security));
    addField(grid, tr("&Security"), m_security, "security");
    grid->addBelow(m_securityHint);
    watch(m_host, "host");
    connect(m_port, &QSpinBox::valueChanged, this, [this] { changed("port"); });
    watch(m_security, "security");
    connect(m_port, &QSpinBox::valueChanged, this, [this](int port) {
        // The well-known ports mean a security; a person who wants another one chooses it afterwards.
        if (!isLoading() && (port == 465 || port == 587))
            m_security->setCurrentIndex(m_security->findData(int(account::usualSecurity(quint16(port)))));
    });
}

void ServerPage::addSignIn()
{
    auto *grid = addGroup(tr("Sign-in"));
    m_method->addItem(tr("Automatic: the strongest that is offered"), QByteArray());
    m_method->addItem(tr("Automatic, with an OAuth access token"), byToken());
    for (const auto &rank : sasl::ranking())
        addMethod(rank.mechanism);
    addField(grid, tr("&Method"), m_method, "method");
    grid->addBelow(m_methodHint);
    m_user = addLine(grid, tr("&User name"), "user");
    m_user->setPlaceholderText(tr("empty: nobody signs in"));
    addField(grid, tr("Pass&word"), m_credential, "password");
    watch(m_method, "method");
    m_methodHint->hide();
}

void ServerPage::addMethod(const QByteArray &mechanism)
{
    m_method->addItem(tr("Only %1").arg(QString::fromLatin1(mechanism)), mechanism);
    if (sasl::isBuiltIn(mechanism))
        return;
    const int last = m_method->count() - 1;
    m_method->setItemData(last, tr("This Heloscope was built without Kerberos."), Qt::ToolTipRole);
    if (const auto *items = qobject_cast<QStandardItemModel *>(m_method->model()))
        items->item(last)->setEnabled(false);
}

void ServerPage::fill(const account::Account &account)
{
    m_way = account.way;
    setLine(m_name, account.name);
    setLine(m_address, account.address);
    setLine(m_host, account.host);
    m_port->setValue(account.port);
    m_security->setCurrentIndex(m_security->findData(int(account.security)));
    const int mixed = m_method->findData(several());
    if (account.mechanisms.size() > 1 && mixed < 0)
        m_method->addItem(tr("Several, as chosen on the page “Signing in”"), several());
    else if (account.mechanisms.size() < 2 && mixed >= 0)
        m_method->removeItem(mixed);
    const auto method = account.mechanisms.size() > 1   ? several()
                        : !account.mechanisms.isEmpty() ? account.mechanisms.first()
                        : account.token                 ? byToken()
                                                        : QByteArray();
    m_method->setCurrentIndex(std::max(0, m_method->findData(method)));
    setLine(m_user, account.user);
    m_credential->show(account.id, account.token ? Credential::Token : Credential::Password);
}

void ServerPage::collect(account::Account &account) const
{
    account.name = m_name->text().trimmed();
    account.address = m_address->text().trimmed();
    account.host = m_host->text().trimmed();
    account.port = quint16(m_port->value());
    account.security = smtp::Security(m_security->currentData().toInt());
    account.user = m_user->text().trimmed();
    const auto method = m_method->currentData().toByteArray();
    if (method == several())
        return;
    const auto *rank = sasl::rankOf(method);
    account.mechanisms = rank ? QList{rank->mechanism} : QList<QByteArray>();
    account.token = rank ? rank->needsToken : method == byToken();
}

void ServerPage::beginWithName()
{
    m_name->setFocus();
    m_name->selectAll();
}

void ServerPage::follow()
{
    const bool byHost = m_way == account::Way::Network;
    const bool byMx = m_way == account::Way::Exchangers;
    m_host->setEnabled(byHost);
    m_port->setEnabled(byHost || byMx);
    m_wayHint->setVisible(!byHost);
    m_wayHint->setText(
        byMx ? tr("This account goes straight to the recipients' mail exchangers, on this port: see the "
                  "page “Connection”.")
        : m_way == account::Way::Socket
            ? tr("This account reaches its server by a Unix socket: see the page “Connection”.")
            : tr("This account speaks with a program: see the page “Connection”."));
    m_securityHint->setText(securityConsequence(smtp::Security(m_security->currentData().toInt())));
}

void ServerPage::showMechanisms(const QList<QByteArray> &offered)
{
    QStringList names;
    for (const auto &mechanism : offered)
        names.append(QString::fromUtf8(mechanism));
    m_methodHint->setVisible(!names.isEmpty());
    m_methodHint->setText(tr("This server offers %1.").arg(locale().createSeparatedList(names)));
}

} // namespace ui
