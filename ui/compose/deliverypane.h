// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/draft.h"
#include "ui/models/offers.h"

#include <QWidget>

class QCheckBox;
class QLineEdit;
class QRadioButton;
class QScrollArea;

namespace ui {

class AddressField;
class DeliveryForm;
class HandParameters;
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
    QWidget *envelopeGroup();
    void connectEnvelope();
    void changed();
    void showProblems(const Draft &draft);

    QRadioButton *m_asFrom;
    QRadioButton *m_empty;
    QRadioButton *m_other;
    QLineEdit *m_sender;
    Problem *m_senderProblem;
    QRadioButton *m_asMessage;
    QRadioButton *m_others;
    AddressField *m_recipients;
    Problem *m_recipientsProblem;
    QCheckBox *m_withoutTls;
    Problem *m_withoutTlsProblem;
    DeliveryForm *m_form;
    HandParameters *m_byHand;
    QScrollArea *m_scroll;
};

} // namespace ui
