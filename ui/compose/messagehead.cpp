// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compose/messagehead.h"

#include "ui/compose/addressfield.h"
#include "ui/theme/theme.h"
#include "ui/widgets/lines.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QScopedValueRollback>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int labelWidth = 64;
constexpr int lineHeight = 28;

QLabel *rowLabel(const QString &text, QWidget *buddy)
{
    auto *label = new QLabel(text);
    label->setMinimumWidth(labelWidth);
    label->setBuddy(buddy);
    setTextRole(label, Role::Muted);
    return label;
}

QToolButton *addButton(const QString &text, const QString &spoken)
{
    auto *button = new QToolButton;
    button->setText(text);
    button->setIcon(icon("plus"_L1));
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setFixedHeight(lineHeight);
    button->setAccessibleName(spoken);
    button->setToolTip(spoken);
    return button;
}

} // namespace

MessageHead::MessageHead(QWidget *parent)
    : QWidget(parent)
    , m_from(new QComboBox)
    , m_fromProblem(new Problem)
    , m_showCc(addButton(tr("Cc"), tr("Add a Cc line")))
    , m_showBcc(addButton(tr("Bcc"), tr("Add a Bcc line")))
    , m_subject(new QLineEdit)
    , m_subjectProblem(new Problem)
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(margin, 0, margin, 0);
    grid->setHorizontalSpacing(gap);
    grid->setVerticalSpacing(rowGap);
    grid->setColumnStretch(1, 1);
    m_from->setEditable(true);
    m_from->setInsertPolicy(QComboBox::NoInsert);
    m_from->setAccessibleName(tr("From"));
    m_from->lineEdit()->setAccessibleName(tr("From"));
    grid->addWidget(rowLabel(tr("From"), m_from), 0, 0);
    grid->addWidget(m_from, 0, 1);
    grid->addWidget(m_showCc, 0, 2);
    grid->addWidget(m_showBcc, 0, 3);
    grid->addWidget(m_fromProblem, 1, 1, 1, 3);
    m_to = addAddressRow(grid, "to"_L1, tr("To"));
    m_cc = addAddressRow(grid, "cc"_L1, tr("Cc"));
    m_bcc = addAddressRow(grid, "bcc"_L1, tr("Bcc"));
    addSubject(grid);

    connect(m_from, &QComboBox::editTextChanged, this, &MessageHead::changed);
    connect(m_subject, &QLineEdit::textChanged, this, &MessageHead::changed);
    const auto opens = [this](const QToolButton *button, const AddressRow *row) {
        connect(button, &QToolButton::clicked, this, [this, row] {
            showRow(*row, true);
            row->field->setFocus();
        });
    };
    opens(m_showCc, &m_cc);
    opens(m_showBcc, &m_bcc);
}

MessageHead::AddressRow MessageHead::addAddressRow(QGridLayout *grid, QLatin1String name,
                                                   const QString &title)
{
    AddressRow row;
    row.name = name;
    row.field = new AddressField(name, title);
    row.label = rowLabel(title, row.field->editor());
    row.label->setFixedHeight(lineHeight);
    row.problem = new Problem;
    const int at = grid->rowCount();
    grid->addWidget(row.label, at, 0, Qt::AlignTop);
    grid->addWidget(row.field, at, 1, 1, 3);
    grid->addWidget(row.problem, at + 1, 1, 1, 3);
    connect(row.field, &AddressField::edited, this, &MessageHead::changed);
    connect(row.field, &AddressField::undoWanted, this, &MessageHead::undoWanted);
    return row;
}

void MessageHead::addSubject(QGridLayout *grid)
{
    const int at = grid->rowCount();
    m_subject->setAccessibleName(tr("Subject"));
    grid->addWidget(rowLabel(tr("Subject"), m_subject), at, 0);
    grid->addWidget(m_subject, at, 1, 1, 3);
    grid->addWidget(m_subjectProblem, at + 1, 1, 1, 3);
}

void MessageHead::showRow(const AddressRow &row, bool shown)
{
    row.label->setVisible(shown);
    row.field->setVisible(shown);
    if (!shown)
        row.problem->setText({});
    m_showCc->setVisible(m_cc.field->isHidden());
    m_showBcc->setVisible(m_bcc.field->isHidden());
}

void MessageHead::show(const Draft &draft)
{
    const QScopedValueRollback loading(m_loading, true);
    if (m_from->currentText() != draft.from)
        m_from->setEditText(draft.from);
    m_from->lineEdit()->setCursorPosition(0);
    m_to.field->setAddresses(draft.to);
    m_cc.field->setAddresses(draft.cc);
    m_bcc.field->setAddresses(draft.bcc);
    showRow(m_cc, !draft.cc.isEmpty());
    showRow(m_bcc, !draft.bcc.isEmpty());
    if (m_subject->text() != draft.subject)
        m_subject->setText(draft.subject);
    for (auto *problem : {m_fromProblem, m_subjectProblem})
        problem->setText({});
}

void MessageHead::collect(Draft &draft) const
{
    draft.from = m_from->currentText();
    draft.to = m_to.field->addresses();
    draft.cc = m_cc.field->addresses();
    draft.bcc = m_bcc.field->addresses();
    draft.subject = m_subject->text();
}

void MessageHead::showSenders(const QStringList &known, const QString &usual)
{
    const QScopedValueRollback loading(m_loading, true);
    const auto typed = m_from->currentText();
    m_from->clear();
    m_from->addItems(known);
    m_from->setEditText(typed);
    m_from->lineEdit()->setPlaceholderText(usual);
}

void MessageHead::showMarks(const QHash<QString, RecipientMark> &marks)
{
    for (const auto *row : {&m_to, &m_cc, &m_bcc})
        row->field->setMarks(marks);
}

bool MessageHead::point(const QString &field, const QString &words)
{
    for (const auto *row : {&m_to, &m_cc, &m_bcc}) {
        if (field != row->name)
            continue;
        showRow(*row, true);
        row->problem->setText(words);
        row->field->setFocus();
        return true;
    }
    const bool isFrom = field == "from"_L1;
    if (!isFrom && field != "subject"_L1)
        return false;
    (isFrom ? m_fromProblem : m_subjectProblem)->setText(words);
    (isFrom ? static_cast<QWidget *>(m_from) : m_subject)->setFocus();
    return true;
}

void MessageHead::changed()
{
    if (m_loading)
        return;
    m_fromProblem->setText({});
    m_subjectProblem->setText({});
    for (const auto *row : {&m_to, &m_cc, &m_bcc})
        row->problem->setText(row->field->problem());
    Q_EMIT edited();
}

} // namespace ui
