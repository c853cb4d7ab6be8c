// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inbox/servicepane.h"

#include "ui/widgets/formgrid.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QLineEdit>
#include <QScrollArea>
#include <QSpinBox>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

using sandbox::ClientCertificate;

constexpr int mostPort = 65535;
constexpr int mostLimit = 999'999; // RFC 9422 §3: six digits
constexpr int mostMegabytes = 256; ///< what all messages in memory may take
constexpr qint64 megabyte = 1024 * 1024;
constexpr int numberWidth = 176;

QSpinBox *numberBox(int least, int most, const QString &none = {})
{
    auto *box = new QSpinBox;
    box->setRange(least, most);
    box->setSpecialValueText(none);
    box->setKeyboardTracking(false); // not a server for each digit
    return box;
}

QLineEdit *pathLine(const QString &none)
{
    auto *line = new QLineEdit;
    line->setFont(wireFont());
    line->setPlaceholderText(none);
    return line;
}

/// A number and, beside it, of what.
QWidget *counted(QSpinBox *box, const QString &words)
{
    box->setFixedWidth(numberWidth);
    auto *hint = new Hint(words);
    hint->setMinimumHeight(box->sizeHint().height());
    return sideBySide({box, hint});
}

QLabel *fact()
{
    auto *label = new QLabel;
    label->setFont(wireFont());
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace

ServicePane::ServicePane(SandboxHost &sandbox, QWidget *parent)
    : QWidget(parent)
    , m_sandbox(sandbox)
    , m_port(numberBox(0, mostPort, tr("as usual")))
    , m_socket(pathLine(tr("none besides the port")))
    , m_maildir(pathLine(tr("none: what arrived is kept until this window closes")))
    , m_lmtp(new QCheckBox(tr("&LMTP, with a reply for each recipient after the message")))
    , m_tls(new QCheckBox(tr("&TLS from the first byte, instead of STARTTLS")))
    , m_everything(new QCheckBox(tr("The &rare extensions as well")))
    , m_signIn(new QCheckBox(tr("Refuse mail from those who have not signed &in")))
    , m_proxy(new QCheckBox(tr("Await a PRO&XY header before everything else")))
    , m_size(numberBox(1, mostMegabytes))
    , m_mails(numberBox(0, mostLimit, tr("any number")))
    , m_recipients(numberBox(0, mostLimit, tr("any number")))
    , m_domains(numberBox(0, mostLimit, tr("any number")))
    , m_certificate(new QComboBox)
    , m_authorities(pathLine(tr("the sandbox's own")))
    , m_address(fact())
    , m_files(fact())
    , m_trouble(new Problem)
{
    auto *page = new QWidget;
    page->setBackgroundRole(QPalette::Base);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(margin, gap, margin, margin);
    column->setSpacing(gap);
    auto *head =
        new QLabel(tr("Settings count at once and until Heloscope closes; sessions with the sandbox break "
                      "off. The account Local sandbox follows by itself."));
    head->setWordWrap(true);
    column->addWidget(head);
    column->addWidget(m_trouble);
    for (auto *group : {detailsGroup(), placeGroup(), speechGroup(), limitsGroup(), clientGroup()})
        column->addWidget(group);
    column->addStretch(1);
    auto *scroll = new QScrollArea;
    scroll->setWidget(page);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(scroll);
    connect(&m_sandbox, &SandboxHost::ready, this, &ServicePane::showState);
    connect(&m_sandbox, &SandboxHost::failed, this, &ServicePane::showState);
    showState();
}

FormGrid *ServicePane::detailsGroup()
{
    auto *grid = new FormGrid(tr("For other programs"));
    grid->addRow(tr("Address"), m_address);
    auto *signIn = fact();
    signIn->setText(tr("%1, with the password %2")
                        .arg(QString::fromUtf8(m_sandbox.options().user),
                             QString::fromUtf8(m_sandbox.options().password)));
    grid->addRow(tr("User"), signIn);
    grid->addRow(tr("Files"), m_files);
    return grid;
}

FormGrid *ServicePane::placeGroup()
{
    auto *grid = new FormGrid(tr("Where it listens, and what it keeps"));
    grid->addRow(tr("&Port"), counted(m_port, tr("as usual: 2525, or a free one where that is taken")));
    m_port->setAccessibleName(tr("Port of the sandbox"));
    grid->addRow(tr("&Unix socket"), m_socket);
    grid->addRow(tr("&Maildir"), m_maildir);
    m_port->setValue(m_sandbox.options().port);
    m_port->setGroupSeparatorShown(false);
    m_socket->setText(m_sandbox.options().socket);
    m_maildir->setText(m_sandbox.options().maildir);
    connect(m_port, &QSpinBox::valueChanged, this, &ServicePane::apply);
    for (auto *line : {m_socket, m_maildir})
        connect(line, &QLineEdit::editingFinished, this, &ServicePane::apply);
    return grid;
}

FormGrid *ServicePane::speechGroup()
{
    auto *grid = new FormGrid(tr("What it speaks"));
    const auto &options = m_sandbox.options();
    const std::pair<QCheckBox *, bool> boxes[] = {{m_lmtp, options.lmtp},
                                                  {m_tls, options.implicitTls},
                                                  {m_everything, options.everything},
                                                  {m_signIn, options.requireAuth},
                                                  {m_proxy, options.proxyProtocol}};
    for (const auto &[box, on] : boxes) {
        box->setChecked(on);
        grid->addBelow(box);
        connect(box, &QCheckBox::toggled, this, &ServicePane::apply);
    }
    return grid;
}

FormGrid *ServicePane::limitsGroup()
{
    auto *grid = new FormGrid(tr("How much it takes"));
    const auto &options = m_sandbox.options();
    m_size->setSuffix(tr(" MiB"));
    m_size->setValue(int(options.sizeLimit / megabyte));
    m_mails->setValue(options.limits.mails);
    m_recipients->setValue(options.limits.recipients);
    m_domains->setValue(options.limits.domains);
    grid->addRow(tr("&Size"), counted(m_size, tr("for each message")));
    grid->addRow(tr("M&essages"), counted(m_mails, tr("in a session")));
    grid->addRow(tr("Recipie&nts"), counted(m_recipients, tr("of a message")));
    grid->addRow(tr("&Domains"), counted(m_domains, tr("of the recipients in a session")));
    m_size->setAccessibleName(tr("Largest message"));
    m_mails->setAccessibleName(tr("Messages in a session"));
    m_recipients->setAccessibleName(tr("Recipients of a message"));
    m_domains->setAccessibleName(tr("Domains of recipients in a session"));
    grid->addBelow(new Hint(tr("Announced with SIZE and LIMITS, and kept to.")));
    for (auto *box : {m_size, m_mails, m_recipients, m_domains})
        connect(box, &QSpinBox::valueChanged, this, &ServicePane::apply);
    return grid;
}

FormGrid *ServicePane::clientGroup()
{
    auto *grid = new FormGrid(tr("Certificates of clients"));
    m_certificate->addItem(tr("not asked for"), int(ClientCertificate::Off));
    m_certificate->addItem(tr("asked for"), int(ClientCertificate::Ask));
    m_certificate->addItem(tr("required: without a good one the handshake ends"),
                           int(ClientCertificate::Require));
    m_certificate->setCurrentIndex(m_certificate->findData(int(m_sandbox.options().clientCertificate)));
    grid->addRow(tr("&Certificate"), m_certificate);
    m_authoritiesProblem = grid->addRow(tr("Signed b&y"), m_authorities);
    grid->addBelow(
        new Hint(tr("A PEM file of the authorities. The account Local sandbox shows a certificate of the "
                    "sandbox's own.")));
    connect(m_certificate, &QComboBox::activated, this, &ServicePane::apply);
    connect(m_authorities, &QLineEdit::editingFinished, this, &ServicePane::apply);
    return grid;
}

bool ServicePane::readAuthorities(sandbox::Options &options)
{
    m_authoritiesProblem->setText({});
    options.clientAuthorities.clear();
    const auto path = m_authorities->text().trimmed();
    if (path.isEmpty())
        return true;
    QFile file(path);
    if (file.open(QIODevice::ReadOnly))
        options.clientAuthorities = file.read(megabyte);
    if (options.clientAuthorities.contains("-----BEGIN CERTIFICATE-----"))
        return true;
    m_authoritiesProblem->setText(file.isOpen()
                                      ? tr("There is no certificate in this file. It must be in PEM form.")
                                      : tr("The file cannot be read: %1").arg(file.errorString()));
    return false;
}

void ServicePane::apply()
{
    auto options = m_sandbox.options();
    if (!readAuthorities(options))
        return;
    options.port = quint16(m_port->value());
    options.socket = m_socket->text().trimmed();
    options.maildir = m_maildir->text().trimmed();
    options.lmtp = m_lmtp->isChecked();
    options.implicitTls = m_tls->isChecked();
    options.everything = m_everything->isChecked();
    options.requireAuth = m_signIn->isChecked();
    options.proxyProtocol = m_proxy->isChecked();
    options.sizeLimit = m_size->value() * megabyte;
    options.limits = {m_mails->value(), m_recipients->value(), m_domains->value()};
    options.clientCertificate = ClientCertificate(m_certificate->currentData().toInt());
    if (options != m_sandbox.options())
        m_sandbox.serve(options);
}

void ServicePane::showState()
{
    const bool serves = m_sandbox.isReady();
    m_address->setText(serves ? u"127.0.0.1:%1"_s.arg(m_sandbox.port()) : tr("it does not listen"));
    const bool asks = m_sandbox.options().clientCertificate != ClientCertificate::Off;
    QStringList files{tr("%1, its authority").arg(QDir::toNativeSeparators(m_sandbox.authorityFile()))};
    if (asks)
        files.append(tr("%1, a client's certificate").arg(QDir::toNativeSeparators(m_sandbox.clientFile())));
    m_files->setText(files.join(u'\n'));
    m_trouble->setText(serves || m_sandbox.trouble().isEmpty()
                           ? QString()
                           : tr("The sandbox does not serve: %1").arg(m_sandbox.trouble()));
}

} // namespace ui
