// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inbox/faultlist.h"

#include "explain/verdict.h"
#include "ui/widgets/lines.h"

#include <QCheckBox>
#include <QCoreApplication>
#include <QGridLayout>
#include <QLineEdit>
#include <QScrollArea>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int nameWidth = 200;
constexpr int argumentWidth = 260;
constexpr int rowHeight = 28;

} // namespace

FaultList::FaultList(SandboxHost &sandbox, QWidget *parent)
    : QWidget(parent)
    , m_sandbox(sandbox)
{
    auto *page = new QWidget;
    page->setBackgroundRole(QPalette::Base);
    auto *grid = new QGridLayout(page);
    grid->setContentsMargins(margin, gap, margin, margin);
    grid->setVerticalSpacing(2);
    grid->setHorizontalSpacing(gap);
    grid->setColumnMinimumWidth(0, nameWidth);
    grid->setColumnStretch(2, 1);
    int row = 0;
    auto *head = new QLabel(tr("Tick what the sandbox is to do wrong. It counts for the next connection. "
                               "Several arguments of one, with "
                               "blanks between them, make it happen several times."));
    head->setWordWrap(true);
    grid->addWidget(head, row++, 0, 1, 3);
    for (const auto &fault : sandbox::faults()) {
        Choice choice;
        choice.name = fault.name;
        choice.box = new QCheckBox(QString::fromLatin1(fault.name));
        auto *sentence = new Hint(QCoreApplication::translate("sandbox", fault.sentence.constData()));
        sentence->setContentsMargins(24, 0, 0, 0);
        choice.box->setAccessibleDescription(sentence->text());
        choice.box->setMinimumHeight(rowHeight);
        choice.problem = new Problem;
        grid->addWidget(choice.box, row, 0);
        if (!fault.arguments.isEmpty()) {
            choice.argument = new QLineEdit;
            choice.argument->setPlaceholderText(QString::fromLatin1(fault.arguments));
            choice.argument->setAccessibleName(tr("Argument of %1").arg(choice.box->text()));
            choice.argument->setFont(wireFont());
            choice.argument->setFixedWidth(argumentWidth);
            grid->addWidget(choice.argument, row, 1);
            connect(choice.argument, &QLineEdit::textChanged, this, [this, box = choice.box] {
                if (box->isChecked())
                    apply();
            });
        }
        connect(choice.box, &QCheckBox::toggled, this, &FaultList::apply);
        grid->addWidget(sentence, row + 1, 0, 1, 3);
        grid->addWidget(choice.problem, row + 2, 0, 1, 3);
        row += 3;
        m_choices.append(choice);
    }
    grid->setRowStretch(row, 1);
    auto *scroll = new QScrollArea;
    scroll->setWidget(page);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(scroll);
}

void FaultList::apply()
{
    QList<sandbox::Fault> faults;
    for (const auto &choice : std::as_const(m_choices)) {
        choice.problem->setText({});
        if (!choice.box->isChecked())
            continue;
        const auto typed = choice.argument ? choice.argument->text().simplified() : QString();
        for (const auto &argument : typed.split(u' ')) {
            const auto text = argument.isEmpty() ? choice.name : choice.name + '=' + argument.toUtf8();
            if (const auto fault = sandbox::parseFault(text))
                faults.append(*fault);
            else
                choice.problem->setText(explain::sentence(fault.error()));
        }
    }
    m_sandbox.setFaults(faults);
}

} // namespace ui
