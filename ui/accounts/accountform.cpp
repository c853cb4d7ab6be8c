// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/accounts/accountform.h"

#include "explain/verdict.h"
#include "sasl/ranking.h"
#include "ui/models/siderows.h"
#include "ui/widgets/lines.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFileDialog>
#include <QGridLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QSpinBox>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int formLabelWidth = 136;
constexpr int largestPort = 65535;
constexpr smtp::Security securities[] = {smtp::Security::StartTls, smtp::Security::Tls,
                                         smtp::Security::Opportunistic, smtp::Security::None};

QGridLayout *groupGrid(QWidget *group, const QString &title)
{
    auto *grid = new QGridLayout(group);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(gap);
    grid->setVerticalSpacing(rowGap);
    grid->setColumnMinimumWidth(0, formLabelWidth);
    grid->setColumnStretch(1, 1);
    if (!title.isEmpty())
        grid->addWidget(new GroupHead(title), 0, 0, 1, 2);
    return grid;
}

} // namespace

AccountForm::AccountForm(keychain::SecretStore &secrets, QWidget *parent)
    : QWidget(parent)
    , m_name(new QLineEdit)
    , m_address(new QLineEdit)
    , m_host(new QLineEdit)
    , m_port(new QSpinBox)
    , m_security(new QComboBox)
    , m_securityHint(new Hint)
    , m_method(new QComboBox)
    , m_methodHint(new Hint)
    , m_user(new QLineEdit)
    , m_credential(new CredentialRow(secrets))
    , m_cleartext(new QCheckBox(tr("Allow the password over an unprotected connection")))
    , m_cleartextHint(new Hint)
    , m_caFile(new QLineEdit)
    , m_tlsName(new QLineEdit)
    , m_insecure(new QCheckBox(tr("Go on when the certificate does not check out")))
    , m_insecureHint(new Hint)
    , m_helo(new QLineEdit)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(gap);
    for (auto *group : {nameGroup(), serverGroup(), signInGroup(), tlsGroup()})
        column->addWidget(group);
    const auto say = [this](const char *field) {
        return [this, field] {
            showSecurity();
            if (!m_loading)
                Q_EMIT edited(QString::fromLatin1(field));
        };
    };
    const std::pair<QLineEdit *, const char *> lines[] = {
        {m_name, "name"},        {m_address, "address"}, {m_host, "host"}, {m_user, "user"},
        {m_caFile, "tlsCaFile"}, {m_tlsName, "tlsName"}, {m_helo, "helo"}};
    for (const auto &[line, field] : lines)
        connect(line, &QLineEdit::textChanged, this, say(field));
    connect(m_port, &QSpinBox::valueChanged, this, say("port"));
    connect(m_security, &QComboBox::currentIndexChanged, this, say("security"));
    connect(m_method, &QComboBox::currentIndexChanged, this, say("method"));
    connect(m_cleartext, &QCheckBox::toggled, this, say("cleartext"));
    connect(m_insecure, &QCheckBox::toggled, this, say("insecure"));
    connect(m_port, &QSpinBox::valueChanged, this, [this](int port) {
        // The well-known ports mean a security; a person who wants another one chooses it afterwards.
        if (!m_loading && (port == 465 || port == 587))
            m_security->setCurrentIndex(m_security->findData(int(account::usualSecurity(quint16(port)))));
    });
}

void AccountForm::addRow(QGridLayout *grid, const QString &words, QWidget *field, const char *name)
{
    const int row = grid->rowCount();
    // A row of several widgets stands for one of them, which takes the focus and has a name of its own.
    auto *taker = field->focusProxy() ? field->focusProxy() : field;
    auto *label = new QLabel(words);
    label->setBuddy(taker);
    label->setMinimumHeight(28);
    setTextRole(label, Role::Muted);
    if (taker == field)
        field->setAccessibleName(words);
    grid->addWidget(label, row, 0, Qt::AlignTop);
    grid->addWidget(field, row, 1);
    auto *problem = new Problem;
    grid->addWidget(problem, row + 1, 1);
    m_problems.insert(QString::fromLatin1(name), problem);
}

void AccountForm::addHint(QGridLayout *grid, QWidget *hint)
{
    grid->addWidget(hint, grid->rowCount(), 1);
}

QWidget *AccountForm::nameGroup()
{
    auto *group = new QWidget;
    auto *grid = groupGrid(group, {});
    m_address->setPlaceholderText(tr("Jana Keller <jana@example.org>"));
    addRow(grid, tr("Name"), m_name, "name");
    addRow(grid, tr("Your address"), m_address, "address");
    return group;
}

QWidget *AccountForm::serverGroup()
{
    auto *group = new QWidget;
    auto *grid = groupGrid(group, tr("Server"));
    m_host->setFont(wireFont());
    m_host->setPlaceholderText(u"mail.example.org"_s);
    m_host->setAccessibleName(tr("Host"));
    m_port->setRange(1, largestPort);
    m_port->setAccessibleName(tr("Port"));
    m_port->setGroupSeparatorShown(false);
    m_port->setFont(wireFont());
    auto *place = new QWidget;
    place->setFocusProxy(m_host);
    auto *row = new QHBoxLayout(place);
    row->setContentsMargins(0, 0, 0, 0);
    auto *portLabel = new QLabel(tr("Port"));
    portLabel->setBuddy(m_port);
    setTextRole(portLabel, Role::Muted);
    row->addWidget(m_host, 1);
    row->addWidget(portLabel);
    row->addWidget(m_port);
    addRow(grid, tr("Host"), place, "host");
    m_problems.insert(u"port"_s, m_problems.value(u"host"_s));
    for (const auto security : securities)
        m_security->addItem(icon(securityIcon(security), securityRole(security)), securityWords(security),
                            int(security));
    addRow(grid, tr("Security"), m_security, "security");
    addHint(grid, m_securityHint);
    return group;
}

QWidget *AccountForm::signInGroup()
{
    auto *group = new QWidget;
    auto *grid = groupGrid(group, tr("Sign-in"));
    m_method->addItem(tr("Automatic: the strongest that is offered"), QByteArray());
    m_method->addItem(tr("Automatic, with an OAuth access token"), QByteArray("token"));
    for (const auto &rank : sasl::ranking())
        m_method->addItem(tr("Only %1").arg(QString::fromLatin1(rank.mechanism)), rank.mechanism);
    addRow(grid, tr("Method"), m_method, "method");
    addHint(grid, m_methodHint);
    m_user->setPlaceholderText(tr("empty: nobody signs in"));
    addRow(grid, tr("User name"), m_user, "user");
    addRow(grid, tr("Password"), m_credential, "password");
    addHint(grid, m_cleartext);
    addHint(grid, m_cleartextHint);
    return group;
}

QWidget *AccountForm::tlsGroup()
{
    auto *group = new QWidget;
    auto *grid = groupGrid(group, tr("Advanced"));
    m_caFile->setPlaceholderText(tr("this computer's authorities"));
    m_caFile->setAccessibleName(tr("File of the authorities to trust"));
    auto *choose = new QPushButton(tr("Choose…"));
    choose->setAutoDefault(false);
    connect(choose, &QPushButton::clicked, this, &AccountForm::chooseCaFile);
    auto *place = new QWidget;
    place->setFocusProxy(m_caFile);
    auto *row = new QHBoxLayout(place);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_caFile, 1);
    row->addWidget(choose);
    addRow(grid, tr("Trusted authority"), place, "tlsCaFile");
    m_tlsName->setPlaceholderText(tr("as the host"));
    addRow(grid, tr("Name to check"), m_tlsName, "tlsName");
    m_helo->setPlaceholderText(tr("this computer's name"));
    addRow(grid, tr("Greets as"), m_helo, "helo");
    addHint(grid, m_insecure);
    addHint(grid, m_insecureHint);
    return group;
}

void AccountForm::chooseCaFile()
{
    const auto file = QFileDialog::getOpenFileName(this, tr("Certificates of authorities"), m_caFile->text(),
                                                   tr("Certificates (*.pem *.crt *.cer);;All files (*)"));
    if (!file.isEmpty())
        m_caFile->setText(file);
}

void AccountForm::show(const account::Account &account)
{
    const QScopedValueRollback loading(m_loading, true);
    const auto set = [](QLineEdit *line, const QString &text) {
        if (line->text() != text)
            line->setText(text);
    };
    set(m_name, account.name);
    set(m_address, account.address);
    set(m_host, account.host);
    m_port->setValue(account.port);
    m_security->setCurrentIndex(m_security->findData(int(account.security)));
    const auto method = !account.mechanisms.isEmpty() ? account.mechanisms.first()
                        : account.token               ? QByteArray("token")
                                                      : QByteArray();
    m_method->setCurrentIndex(std::max(0, m_method->findData(method)));
    set(m_user, account.user);
    m_cleartext->setChecked(account.allowCleartextAuth);
    set(m_caFile, account.tls.caFile);
    set(m_tlsName, account.tls.name);
    m_insecure->setChecked(account.tls.insecure);
    set(m_helo, account.helo);
    m_credential->show(account.id, account.token);
    showSecurity();
}

void AccountForm::collect(account::Account &account) const
{
    account.name = m_name->text().trimmed();
    account.address = m_address->text().trimmed();
    account.host = m_host->text().trimmed();
    account.port = quint16(m_port->value());
    account.security = smtp::Security(m_security->currentData().toInt());
    const auto method = m_method->currentData().toByteArray();
    const auto *rank = sasl::rankOf(method);
    account.mechanisms = rank ? QList{rank->mechanism} : QList<QByteArray>();
    account.token = rank ? rank->needsToken : method == "token";
    account.user = m_user->text().trimmed();
    account.allowCleartextAuth = m_cleartext->isChecked();
    account.tls.caFile = m_caFile->text().trimmed();
    account.tls.name = m_tlsName->text().trimmed();
    account.tls.insecure = m_insecure->isChecked();
    account.helo = m_helo->text().trimmed();
}

void AccountForm::beginWithName()
{
    m_name->setFocus();
    m_name->selectAll();
}

void AccountForm::showSecurity()
{
    switch (smtp::Security(m_security->currentData().toInt())) {
    case smtp::Security::StartTls:
    case smtp::Security::Tls:
        m_securityHint->setText(
            tr("If the server does not offer it, nothing is sent and no password leaves this computer."));
        break;
    case smtp::Security::Opportunistic:
        m_securityHint->setText(tr("Somebody on the way can take the offer out, and the message goes in "
                                   "clear text. The transcript says so."));
        break;
    case smtp::Security::None:
        m_securityHint->setText(tr("Everybody on the way can read and change what is sent. For tests, and "
                                   "for servers on this computer."));
        break;
    }
    m_cleartextHint->setVisible(m_cleartext->isChecked());
    m_cleartextHint->setText(tr("Warning: everybody on the way can read the password and use it. Only for a "
                                "server that you reach on a network of your own."));
    m_insecureHint->setVisible(m_insecure->isChecked());
    m_insecureHint->setText(tr("Warning: anybody can pretend to be this server and be given the password. "
                               "Better: name the authority above."));
}

void AccountForm::showProblems(const QList<base::Failure> &problems, bool all)
{
    for (auto *problem : std::as_const(m_problems))
        problem->setText({});
    for (const auto &failure : problems) {
        auto *problem = m_problems.value(failure.fact("field"_L1));
        if (problem && (all || !failure.fact("value"_L1).isEmpty()))
            problem->setText(explain::sentence(failure));
    }
}

void AccountForm::showMechanisms(const QList<QByteArray> &offered)
{
    QStringList names;
    for (const auto &mechanism : offered)
        names.append(QString::fromUtf8(mechanism));
    m_methodHint->setVisible(!names.isEmpty());
    m_methodHint->setText(tr("This server offers %1.").arg(locale().createSeparatedList(names)));
}

} // namespace ui
