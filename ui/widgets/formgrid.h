// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QHash>
#include <QWidget>

class QGridLayout;

namespace ui {

class Problem;

/// Fields one below the other: the labels in a column of their own, and below each field its hint and what is
/// wrong with it.
class FormGrid : public QWidget
{
    Q_OBJECT
public:
    explicit FormGrid(const QString &title = {}, Role role = Role::Text, QWidget *parent = nullptr);

    /// A row of several widgets stands for the one that is its focus proxy, which has a name of its own;
    /// else the label names the field. Gives where to say what is wrong.
    Problem *addRow(const QString &label, QWidget *field);

    /// With its label; what is wrong with it stays said.
    void setRowVisible(QWidget *field, bool visible);

    /// In the column of the fields: a hint, a check box.
    void addBelow(QWidget *widget);

private:
    QGridLayout *m_grid;
    QHash<QWidget *, QWidget *> m_labels; ///< by field
};

/// Widgets side by side; the first has the focus of them all, and what may grow does.
QWidget *sideBySide(std::initializer_list<QWidget *> widgets);

/// What is on a label or a button, without the sign for its key.
QString plainWords(QString text);

} // namespace ui
