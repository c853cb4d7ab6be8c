// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/accounts/accountpage.h"
#include "ui/accounts/credentialrow.h"

namespace ui {

class TrustList;

/// Whom to trust, what to demand of the handshake, and what to show of our own.
class TlsPage : public AccountPage
{
    Q_OBJECT
public:
    explicit TlsPage(keychain::SecretStore &secrets, QWidget *parent = nullptr);

    void collect(account::Account &account) const override;

protected:
    void fill(const account::Account &account) override;
    void follow() override;

private:
    void addTrust();
    void addHandshake();
    void addIdentity();

    QList<net::TrustedCertificate> m_kept; ///< those that are not revoked
    FileLine m_caFile;
    QLineEdit *m_name = nullptr;
    QLineEdit *m_pins = nullptr;
    QWidget *m_pinsWarning;
    QComboBox *m_stapling;
    QCheckBox *m_insecure;
    QWidget *m_insecureWarning;
    TrustList *m_trusted;
    QComboBox *m_minimum;
    QComboBox *m_maximum;
    QLineEdit *m_ciphers = nullptr;
    QCheckBox *m_noSni;
    QCheckBox *m_resume;
    QLineEdit *m_sni = nullptr;
    FileLine m_certificate;
    FileLine m_key;
    FormGrid *m_identity = nullptr;
    CredentialRow *m_phrase;
};

} // namespace ui
