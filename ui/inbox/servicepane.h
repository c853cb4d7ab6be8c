// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/main/sandboxhost.h"
#include "ui/widgets/lines.h"

class QCheckBox;
class QComboBox;
class QLineEdit;
class QSpinBox;

namespace ui {

class FormGrid;

/// How the sandbox serves: what `helo sandbox` has options for, kept for this run and used at once.
class ServicePane : public QWidget
{
    Q_OBJECT
public:
    explicit ServicePane(SandboxHost &sandbox, QWidget *parent = nullptr);

private:
    FormGrid *placeGroup();
    FormGrid *speechGroup();
    FormGrid *limitsGroup();
    FormGrid *clientGroup();
    FormGrid *detailsGroup();
    void apply();
    void showState();
    [[nodiscard]] bool readAuthorities(sandbox::Options &options);

    SandboxHost &m_sandbox;
    QSpinBox *m_port;
    QLineEdit *m_socket;
    QLineEdit *m_maildir;
    QCheckBox *m_lmtp;
    QCheckBox *m_tls;
    QCheckBox *m_everything;
    QCheckBox *m_signIn;
    QCheckBox *m_proxy;
    QSpinBox *m_size;
    QSpinBox *m_mails;
    QSpinBox *m_recipients;
    QSpinBox *m_domains;
    QComboBox *m_certificate;
    QLineEdit *m_authorities;
    Problem *m_authoritiesProblem = nullptr;
    QLabel *m_address;
    QLabel *m_files;
    Problem *m_trouble;
};

} // namespace ui
