// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/draftdelivery.h"

#include <QWidget>

class QCheckBox;
class QToolButton;
class QVBoxLayout;

namespace ui {

class Hint;
class ParameterField;

/// What a server can be asked for, made from the registry: first what this one offered when it was last
/// asked, with what can be filled in below each; the rest is folded away, and made when it is first looked
/// at.
class DeliveryForm : public QWidget
{
    Q_OBJECT
public:
    explicit DeliveryForm(QWidget *parent = nullptr);

    void show(const Delivery &delivery);
    void showOffers(const QList<Offer> &offers);
    [[nodiscard]] const Delivery &delivery() const { return m_delivery; }
    void point(const QString &key); ///< the focus goes to what was given wrongly

Q_SIGNALS:
    void edited();

private:
    void makeOffered();
    void makeOthers();
    void unfold(bool open);
    void orderTabs();
    void addExtension(QVBoxLayout *column, const Offer &offer);
    void addField(QWidget *section, const DeliveryOption &option);
    void fill();
    void fill(const QString &key);
    void take(const QString &key);
    [[nodiscard]] bool isFoldedAway(const QString &key) const;
    [[nodiscard]] bool isAskedForElsewhere() const;

    Delivery m_delivery;
    QList<Offer> m_offers;
    QMap<QString, ParameterField *> m_fields; ///< by DeliveryOption::key; those that are made
    Hint *m_known;
    QWidget *m_offered;
    QToolButton *m_fold;
    QWidget *m_others;
    QWidget *m_rest = nullptr;
    QCheckBox *m_force;
};

} // namespace ui
