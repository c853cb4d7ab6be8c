// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/draftdelivery.h"
#include "ui/widgets/formgrid.h"

class QLineEdit;

namespace ui {

/// Parameters of MAIL and RCPT that no form has: typed as they are to be said.
class HandParameters : public FormGrid
{
    Q_OBJECT
public:
    explicit HandParameters(QWidget *parent = nullptr);

    void show(const Delivery &delivery);
    void collect(Delivery &delivery) const;
    void showProblems(const Delivery &delivery);

    /// The focus goes to mail-by-hand or rcpt-by-hand; false for anything else.
    bool point(const QString &key);

Q_SIGNALS:
    void edited();

private:
    QLineEdit *m_mail;
    QLineEdit *m_rcpt;
    Problem *m_mailProblem;
    Problem *m_rcptProblem;
};

} // namespace ui
