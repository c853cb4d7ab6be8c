// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compose/filehead.h"

#include "ui/models/draft.h"
#include "ui/theme/theme.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/lines.h"

#include <QDir>
#include <QGridLayout>
#include <QLabel>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int fileLabelWidth = 64;
constexpr int fileLineHeight = 20;

} // namespace

FileHead::FileHead(QWidget *parent)
    : QWidget(parent)
    , m_problem(new Problem)
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(margin, 0, margin, rowGap);
    grid->setHorizontalSpacing(gap);
    grid->setVerticalSpacing(0);
    grid->setColumnMinimumWidth(0, fileLabelWidth);
    grid->setColumnStretch(1, 1);
    m_file = addRow(grid, tr("File"));
    m_from = addRow(grid, tr("From"));
    m_to = addRow(grid, tr("To"));
    m_subject = addRow(grid, tr("Subject"));
    auto *hint = new ElidedLabel;
    hint->setFont(smallFont());
    hint->setText(tr("It goes out byte for byte, as it lies on the disk. Whom the server is told can be "
                     "changed under Delivery."));
    setTextRole(hint, Role::Muted);
    grid->addWidget(hint, grid->rowCount(), 1);
    grid->addWidget(m_problem, grid->rowCount(), 1);
}

ElidedLabel *FileHead::addRow(QGridLayout *grid, const QString &title)
{
    const int row = grid->rowCount();
    auto *label = new QLabel(title);
    label->setFixedHeight(fileLineHeight);
    setTextRole(label, Role::Muted);
    auto *value = new ElidedLabel;
    grid->addWidget(label, row, 0);
    grid->addWidget(value, row, 1);
    return value;
}

void FileHead::show(const Draft &draft)
{
    // Each is read in its own direction, whatever the window's is: a path stays a path.
    const auto isolated = [](const QString &text) {
        return QString(QChar(u'\u2068') + text + QChar(u'\u2069'));
    };
    const auto orNothing = [&](const QString &text) {
        return text.isEmpty() ? tr("not in the header") : isolated(text);
    };
    m_file->setText(isolated(QDir::toNativeSeparators(draft.emlFile)));
    m_from->setText(orNothing(draft.from));
    m_to->setText(orNothing(QLocale().createSeparatedList(draft.to + draft.cc)));
    m_subject->setText(orNothing(draft.subject));
    m_problem->setText({});
}

void FileHead::say(const QString &problem)
{
    m_problem->setText(problem);
}

} // namespace ui
