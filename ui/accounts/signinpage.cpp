// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/accounts/signinpage.h"

#include "sasl/kerberos.h"
#include "sasl/ranking.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int mechanismsInRow = 3;

} // namespace

SignInPage::SignInPage(QWidget *parent)
    : AccountPage(parent)
    , m_mechanismsHint(new Hint)
    , m_token(new QCheckBox(tr("The password is an OAuth access &token")))
    , m_cleartext(new QCheckBox(tr("A&llow the password over an unprotected connection")))
    , m_cleartextWarning(
          warningLine(tr("Everybody on the way can read the password and use it. Only for a server that you "
                         "reach on a network of your own.")))
{
    auto *grid = addGroup(tr("Mechanisms"));
    auto *list = new QWidget;
    auto *table = new QGridLayout(list);
    table->setContentsMargins(0, 0, 0, 0);
    for (const auto &rank : sasl::ranking()) {
        auto *box = new QCheckBox(QString::fromLatin1(rank.mechanism));
        box->setProperty("mechanism", rank.mechanism);
        if (!sasl::isBuiltIn(rank.mechanism))
            box->setToolTip(tr("This Heloscope was built without Kerberos."));
        const int at = int(m_mechanisms.size());
        table->addWidget(box, at / mechanismsInRow, at % mechanismsInRow);
        m_mechanisms.append(box);
        watch(box, "mechanisms");
    }
    list->setFocusProxy(m_mechanisms.constFirst());
    addField(grid, tr("&Only these"), list, "mechanisms");
    grid->addBelow(m_mechanismsHint);
    grid->addBelow(
        new Hint(tr("DIGEST-MD5, NTLM and ANONYMOUS are taken only where they are chosen here. One that the "
                    "server does not offer takes AUTH=… on the message's page “Control” besides.")));
    grid->addBelow(m_token);
    auto *whom = addGroup(tr("For whom"));
    m_authorizationId = addLine(whom, tr("Acts &for"), "authorizationId");
    m_authorizationId->setPlaceholderText(tr("nobody else"));
    whom->addBelow(new Hint(tr("The authorization identity: another mailbox that this user may send for.")));
    m_realm = addLine(whom, tr("&Realm"), "realm");
    m_realm->setPlaceholderText(tr("the first that the server names"));
    whom->addBelow(new Hint(tr("For DIGEST-MD5.")));
    m_domain = addLine(whom, tr("Do&main"), "domain");
    m_domain->setPlaceholderText(tr("the server's own"));
    whom->addBelow(new Hint(tr("For NTLM.")));
    auto *rest = addGroup(tr("In clear text"));
    rest->addBelow(m_cleartext);
    rest->addBelow(m_cleartextWarning);
    watch(m_token, "token");
    watch(m_cleartext, "cleartext");
    showMechanisms({});
}

void SignInPage::fill(const account::Account &account)
{
    for (auto *box : std::as_const(m_mechanisms))
        box->setChecked(account.mechanisms.contains(box->property("mechanism").toByteArray()));
    m_token->setChecked(account.token);
    setLine(m_authorizationId, account.authorizationId);
    setLine(m_realm, account.realm);
    setLine(m_domain, account.domain);
    m_cleartext->setChecked(account.allowCleartextAuth);
}

void SignInPage::collect(account::Account &account) const
{
    account.mechanisms.clear();
    for (const auto *box : m_mechanisms) {
        if (box->isChecked())
            account.mechanisms.append(box->property("mechanism").toByteArray());
    }
    account.token = m_token->isChecked();
    account.authorizationId = m_authorizationId->text().trimmed();
    account.realm = m_realm->text().trimmed();
    account.domain = m_domain->text().trimmed();
    account.allowCleartextAuth = m_cleartext->isChecked();
}

void SignInPage::follow()
{
    m_cleartextWarning->setVisible(m_cleartext->isChecked());
    for (auto *box : std::as_const(m_mechanisms)) // what is chosen can be taken back
        box->setEnabled(box->isChecked() || sasl::isBuiltIn(box->property("mechanism").toByteArray()));
}

void SignInPage::showMechanisms(const QList<QByteArray> &offered)
{
    const auto usual =
        tr("The strongest of these that the server offers is taken; with none chosen, the strongest of all.");
    QStringList names;
    for (const auto &mechanism : offered)
        names.append(QString::fromUtf8(mechanism));
    m_mechanismsHint->setText(names.isEmpty()
                                  ? usual
                                  : tr("%1 This server offers %2.", "how one is chosen; what is offered")
                                        .arg(usual, locale().createSeparatedList(names)));
}

} // namespace ui
