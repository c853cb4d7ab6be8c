// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/draft.h"
#include "ui/models/offers.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QRadioButton;
class QVBoxLayout;

namespace ui {

class AddressField;
class Problem;

/// What the server is told apart from what the message says, and what this account's server offered when it
/// was last asked.
class DeliveryPane : public QWidget
{
    Q_OBJECT
public:
    explicit DeliveryPane(QWidget *parent = nullptr);

    void show(const Draft &draft);
    void collect(Draft &draft) const;
    void showOffers(const QList<Offer> &offers);
    void point(const QString &field, const QString &problem); ///< envelope-from or envelope-to is wrong

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
    QLabel *m_offersHint;
    QVBoxLayout *m_offers;
};

} // namespace ui
