// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/transport.h"

#include <QWidget>

class QPushButton;
class QTreeWidget;

namespace ui {

class Hint;

/// The certificates that a person allowed for good, each with when and in spite of what, and the way to take
/// that back.
class TrustList : public QWidget
{
    Q_OBJECT
public:
    explicit TrustList(QWidget *parent = nullptr);

    void show(const QList<net::TrustedCertificate> &trusted);

Q_SIGNALS:
    void revoked(const QByteArray &sha256);

private:
    void showChosen();

    QTreeWidget *m_list;
    QPushButton *m_revoke;
    Hint *m_problems; ///< of the chosen one
    Hint *m_print;
    Hint *m_none;
};

} // namespace ui
