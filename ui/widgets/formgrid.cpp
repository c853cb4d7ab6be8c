// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/formgrid.h"

#include "ui/widgets/lines.h"

#include <QGridLayout>

namespace ui {

namespace {

constexpr int formLabelWidth = 136;
constexpr int formRow = 28;

} // namespace

QString plainWords(QString text)
{
    return text.remove(QLatin1Char('&'));
}

QWidget *sideBySide(std::initializer_list<QWidget *> widgets)
{
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(gap);
    for (auto *widget : widgets)
        layout->addWidget(widget, widget->sizePolicy().horizontalPolicy() == QSizePolicy::Expanding ? 1 : 0);
    row->setFocusProxy(*widgets.begin());
    return row;
}

FormGrid::FormGrid(const QString &title, Role role, QWidget *parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(gap);
    m_grid->setVerticalSpacing(rowGap);
    m_grid->setColumnMinimumWidth(0, formLabelWidth);
    m_grid->setColumnStretch(1, 1);
    if (title.isEmpty())
        return;
    auto *head = new GroupHead(title);
    setTextRole(head, role);
    m_grid->addWidget(head, 0, 0, 1, 2);
}

Problem *FormGrid::addRow(const QString &words, QWidget *field)
{
    const int row = m_grid->rowCount();
    auto *taker = field->focusProxy() ? field->focusProxy() : field;
    auto *label = new QLabel(words);
    label->setBuddy(taker);
    label->setMinimumHeight(formRow);
    setTextRole(label, Role::Muted);
    if (taker == field)
        field->setAccessibleName(plainWords(words));
    m_grid->addWidget(label, row, 0, Qt::AlignTop);
    m_grid->addWidget(field, row, 1);
    m_labels.insert(field, label);
    auto *problem = new Problem;
    m_grid->addWidget(problem, row + 1, 1);
    return problem;
}

void FormGrid::setRowVisible(QWidget *field, bool visible)
{
    field->setVisible(visible);
    m_labels.value(field)->setVisible(visible);
}

void FormGrid::addBelow(QWidget *widget)
{
    m_grid->addWidget(widget, m_grid->rowCount(), 1);
}

} // namespace ui
