// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/accounts/accountpage.h"
#include "ui/accounts/credentialrow.h"

class QSpinBox;

namespace ui {

/// The ways to a server that are not just a host and its port, and what is said on arrival.
class ConnectionPage : public AccountPage
{
    Q_OBJECT
public:
    explicit ConnectionPage(keychain::SecretStore &secrets, QWidget *parent = nullptr);

    void collect(account::Account &account) const override;

protected:
    void fill(const account::Account &account) override;
    void follow() override;

private:
    void addWay();
    void addExchangers();
    void addEnds();
    void addProxy();
    void addClaim();
    [[nodiscard]] net::Proxy proxy() const;
    [[nodiscard]] account::Way way() const;
    [[nodiscard]] QString anchors() const;
    [[nodiscard]] account::ProxyClaim claim() const;
    void showClaim();

    FormGrid *m_wayGroup = nullptr;
    QComboBox *m_way;
    FileLine m_socket;
    QLineEdit *m_command;
    Hint *m_commandHint;
    QComboBox *m_protocol;
    QComboBox *m_family;
    QLineEdit *m_nameServer;
    Hint *m_nameServerHint;
    QComboBox *m_dnssec;
    FileLine m_anchors;
    QLineEdit *m_source;
    QLineEdit *m_helo = nullptr;
    QSpinBox *m_timeout;
    FormGrid *m_proxyGroup = nullptr;
    QComboBox *m_proxy;
    QLineEdit *m_proxyHost;
    QSpinBox *m_proxyPort;
    QLineEdit *m_proxyUser;
    CredentialRow *m_proxyPassword;
    FormGrid *m_claimGroup = nullptr;
    QComboBox *m_claim;
    QCheckBox *m_local;
    QLineEdit *m_client;
    QLineEdit *m_destination;
    QLineEdit *m_octets;
    Hint *m_octetsHint;
};

} // namespace ui
