// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main/askdialog.h"

#include "explain/verdict.h"
#include "ui/widgets/formgrid.h"
#include "ui/widgets/lines.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int askWidth = 560;
constexpr int linesShown = 4;

} // namespace

AskDialog::AskDialog(Workspace &workspace, QWidget *parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_questions(questions())
    , m_choice(new QComboBox)
    , m_aboutLabel(new QLabel)
    , m_about(new QLineEdit)
    , m_byHand(new QPlainTextEdit)
    , m_problem(new Problem)
    , m_lines(new QLabel)
    , m_hint(new Hint)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Ask the server"));
    setMinimumWidth(askWidth);
    auto *head = new QLabel(tr("Asks %1 without a message").arg(workspace.accounts().current().name));
    head->setTextFormat(Qt::PlainText);
    head->setFont(strong(head->font()));
    head->setWordWrap(true);
    for (const auto &one : std::as_const(m_questions))
        m_choice->addItem(one.title);
    m_about->setFont(wireFont());
    m_lines->setTextFormat(Qt::PlainText);
    m_lines->setFont(wireFont());
    m_lines->setWordWrap(true);
    m_lines->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_byHand->setFont(wireFont());
    m_byHand->setTabChangesFocus(true);
    m_byHand->setFixedHeight(linesShown * m_byHand->fontMetrics().lineSpacing() + 2 * gap);
    setTextRole(m_aboutLabel, Role::Muted);
    auto *grid = new FormGrid;
    grid->addRow(tr("&Question"), m_choice);
    grid->addBelow(m_hint);
    grid->addBelow(m_aboutLabel);
    grid->addBelow(m_about);
    grid->addBelow(m_byHand);
    grid->addBelow(m_problem);
    grid->addRow(tr("Is said"), m_lines);

    auto *askNow = new QPushButton(icon("send"_L1, Role::Base), tr("&Ask"));
    askNow->setDefault(true);
    auto *cancel = new QPushButton(tr("Cancel"));
    cancel->setAutoDefault(false);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(askNow);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(margin, margin, margin, margin);
    column->setSpacing(gap);
    column->addWidget(head);
    column->addWidget(grid);
    column->addStretch(1);
    column->addLayout(buttons);
    connect(m_choice, &QComboBox::currentIndexChanged, this, &AskDialog::showQuestion);
    connect(m_about, &QLineEdit::textChanged, this, &AskDialog::showLines);
    connect(m_byHand, &QPlainTextEdit::textChanged, this, &AskDialog::showLines);
    connect(askNow, &QPushButton::clicked, this, &AskDialog::ask);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    showQuestion();
}

const ServerQuestion &AskDialog::question() const
{
    return m_questions.at(m_choice->currentIndex());
}

QString AskDialog::about() const
{
    const auto &asked = question();
    if (asked.verb.isEmpty())
        return m_byHand->toPlainText();
    return asked.about.isEmpty() ? QString() : m_about->text();
}

void AskDialog::showQuestion()
{
    const auto &asked = question();
    const bool byHand = asked.verb.isEmpty();
    m_hint->setText(asked.hint);
    m_aboutLabel->setText(asked.about);
    m_aboutLabel->setVisible(!asked.about.isEmpty());
    m_aboutLabel->setBuddy(byHand ? static_cast<QWidget *>(m_byHand) : m_about);
    m_about->setAccessibleName(asked.about);
    m_about->setPlaceholderText(asked.aboutIsOptional ? tr("%1, or nothing").arg(asked.example)
                                                      : asked.example);
    m_about->setVisible(!asked.about.isEmpty() && !byHand);
    m_byHand->setAccessibleName(asked.about);
    m_byHand->setPlaceholderText(asked.example);
    m_byHand->setVisible(byHand);
    showLines();
}

void AskDialog::showLines()
{
    m_problem->setText({});
    const auto lines = linesOf(question(), about());
    m_lines->setText(QString::fromUtf8(lines ? lines->join('\n') : question().verb));
}

void AskDialog::ask()
{
    const auto lines = linesOf(question(), about());
    if (!lines) {
        m_problem->setText(lines.error());
        m_aboutLabel->buddy()->setFocus();
        return;
    }
    if (const auto begun = m_workspace.ask(*lines); !begun) {
        m_problem->setText(explain::sentence(begun.error()));
        return;
    }
    accept();
}

} // namespace ui
