// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/tlsfacts.h"

#include <QTreeWidget>

namespace ui {

/// The chain that a server showed, root first, with what does not fit marked where it does not.
class CertificateTree : public QTreeWidget
{
    Q_OBJECT
public:
    explicit CertificateTree(QWidget *parent = nullptr);

    void showChain(const base::TlsFacts &facts);

    /// The chain as it came, leaf first.
    [[nodiscard]] QByteArray pem() const { return m_pem; }

public Q_SLOTS:
    void copy() const; ///< the chosen row's value; a certificate's as PEM

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void addDetails(QTreeWidgetItem *parent, const base::CertificateFacts &certificate,
                    const base::TlsFacts &facts, int index);
    void addRow(QTreeWidgetItem *parent, const QString &name, const QString &value, int verdict = 0);

    QByteArray m_pem;
};

} // namespace ui
