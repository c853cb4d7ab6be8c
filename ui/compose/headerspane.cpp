// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compose/headerspane.h"

#include "ui/theme/theme.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/lines.h"

#include <QHeaderView>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTableWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int leastFields = 24; ///< what a sentence of two lines leaves of a short pane

} // namespace

HeadersPane::HeadersPane(QWidget *parent)
    : QWidget(parent)
    , m_table(new QTableWidget(0, 2))
    , m_remove(new QPushButton(icon("minus"_L1), tr("Remove")))
    , m_hint(new ElidedLabel)
    , m_problem(new Problem)
{
    m_table->setHorizontalHeaderLabels({tr("Name"), tr("Value")});
    m_table->horizontalHeader()->setSectionResizeMode(1, QHeaderView::Stretch);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    m_table->setColumnWidth(0, 220);
    m_table->verticalHeader()->hide();
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setEditTriggers(QAbstractItemView::AllEditTriggers);
    m_table->setFont(wireFont());
    m_table->setMinimumHeight(leastFields);
    m_table->setAccessibleName(tr("Further header fields"));

    auto *add = new QPushButton(icon("plus"_L1), tr("Add a header field"));
    connect(add, &QPushButton::clicked, this, [this] {
        addRow({}, {});
        m_table->setCurrentCell(m_table->rowCount() - 1, 0); // which opens it for editing
    });
    connect(m_remove, &QPushButton::clicked, this, &HeadersPane::removeChosen);
    connect(m_table, &QTableWidget::cellChanged, this, &HeadersPane::changed);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(add);
    buttons->addWidget(m_remove);
    m_hint->setFont(smallFont());
    m_hint->setText(tr("Date, Message-ID, From, To and Subject are written for you; a field of the same name "
                       "here replaces them."));
    setTextRole(m_hint, Role::Muted);
    buttons->addWidget(m_hint, 1);
    buttons->addWidget(m_problem, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(rowGap);
    layout->setContentsMargins(margin, rowGap, margin, rowGap);
    layout->addLayout(buttons);
    layout->addWidget(m_table, 1);
    m_remove->hide();
}

void HeadersPane::addRow(const QString &name, const QString &value)
{
    const QSignalBlocker quiet(m_table);
    const int row = m_table->rowCount();
    m_table->insertRow(row);
    m_table->setItem(row, 0, new QTableWidgetItem(name));
    m_table->setItem(row, 1, new QTableWidgetItem(value));
    m_remove->show();
}

void HeadersPane::show(const QList<Draft::HeaderLine> &shown)
{
    say({});
    if (shown == headers())
        return;
    m_table->setRowCount(0);
    m_remove->hide();
    for (const auto &header : shown)
        addRow(header.name, header.value);
}

QList<Draft::HeaderLine> HeadersPane::headers() const
{
    QList<Draft::HeaderLine> list;
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const Draft::HeaderLine header{m_table->item(row, 0)->text().trimmed(),
                                       m_table->item(row, 1)->text()};
        if (!header.name.isEmpty() || !header.value.isEmpty())
            list.append(header);
    }
    return list;
}

void HeadersPane::removeChosen()
{
    const int row = m_table->currentRow();
    if (row < 0)
        return;
    m_table->removeRow(row);
    m_remove->setVisible(m_table->rowCount() > 0);
    changed();
}

/// In place of the hint: a short pane has no line to spare.
void HeadersPane::say(const QString &problem)
{
    m_problem->setText(problem);
    m_hint->setVisible(problem.isEmpty());
}

void HeadersPane::changed()
{
    say({});
    Q_EMIT edited();
}

void HeadersPane::point(const QString &field, const QString &words)
{
    say(words);
    const auto name = field.section(u':', 1);
    for (int row = 0; row < m_table->rowCount(); ++row) {
        if (m_table->item(row, 0)->text().trimmed().compare(name, Qt::CaseInsensitive) == 0)
            m_table->setCurrentCell(row, 1);
    }
    m_table->setFocus();
}

} // namespace ui
