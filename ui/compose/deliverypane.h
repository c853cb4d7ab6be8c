// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/draft.h"
#include "ui/models/offers.h"

#include <QWidget>

class QLineEdit;
class QRadioButton;
class QScrollArea;

namespace ui {

class AddressField;
class DeliveryForm;
class Problem;

/// What the server is told apart from what the message says, and what can be asked of it.
class DeliveryPane : public QWidget
{
    Q_OBJECT
public:
    explicit DeliveryPane(QWidget *parent = nullptr);

    void show(const Draft &draft);
    void collect(Draft &draft) const;
    void showOffers(const QList<Offer> &offers);
    void point(const QString &field, const QString &problem); ///< envelope-…, delivery:… is wrong

Q_SIGNALS:
    void edited();

private:
    QRadioButton *m_asFrom;
    QRadioButton *m_empty;
    QRadioButton *m_other;
    QLineEdit *m_sender;
    Problem *m_senderProblem;
    QRadioButton *m_asMessage;
    QRadioButton *m_others;
    AddressField *m_recipients;
    Problem *m_recipientsProblem;
    DeliveryForm *m_form;
    QScrollArea *m_scroll;
};

} // namespace ui
