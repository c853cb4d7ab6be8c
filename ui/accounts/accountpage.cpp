// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/accounts/accountpage.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFileDialog>
#include <QLineEdit>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

QLineEdit *wireLine(const QString &placeholder)
{
    auto *line = new QLineEdit;
    line->setFont(wireFont());
    line->setPlaceholderText(placeholder);
    return line;
}

void setLine(QLineEdit *line, const QString &text)
{
    if (line->text() != text)
        line->setText(text);
}

FileLine fileLine(const QString &spoken, const QString &title, const QString &filter, bool orFolder)
{
    auto *line = new QLineEdit;
    line->setAccessibleName(spoken);
    auto *choose = new QPushButton(AccountPage::tr("Choose…"));
    choose->setAutoDefault(false);
    choose->setAccessibleDescription(spoken);
    QObject::connect(choose, &QPushButton::clicked, line, [line, title, filter] {
        const auto file = QFileDialog::getOpenFileName(line->window(), title, line->text(), filter);
        if (!file.isEmpty())
            line->setText(file);
    });
    if (!orFolder)
        return {line, sideBySide({line, choose})};
    auto *folder = new QPushButton(AccountPage::tr("Folder…"));
    folder->setAutoDefault(false);
    folder->setAccessibleDescription(spoken);
    QObject::connect(folder, &QPushButton::clicked, line, [line, title] {
        const auto chosen = QFileDialog::getExistingDirectory(line->window(), title, line->text());
        if (!chosen.isEmpty())
            line->setText(chosen);
    });
    return {line, sideBySide({line, choose, folder})};
}

AccountPage::AccountPage(QWidget *parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(gap);
}

void AccountPage::load(const account::Account &account)
{
    const QScopedValueRollback loading(m_loading, true);
    fill(account);
    follow();
}

void AccountPage::say(const QString &field, const QString &problem)
{
    if (auto *place = m_problems.value(field))
        place->setText(problem);
}

void AccountPage::clearProblems()
{
    for (auto *problem : std::as_const(m_problems))
        problem->setText({});
}

bool AccountPage::saysProblem() const
{
    return std::ranges::any_of(m_problems, [](const Problem *problem) { return !problem->text().isEmpty(); });
}

FormGrid *AccountPage::addGroup(const QString &title)
{
    auto *grid = new FormGrid(title);
    m_column->addWidget(grid);
    return grid;
}

void AccountPage::addField(FormGrid *grid, const QString &label, QWidget *row, const char *field)
{
    m_problems.insert(QString::fromLatin1(field), grid->addRow(label, row));
}

void AccountPage::also(const char *field, const char *of)
{
    m_problems.insert(QString::fromLatin1(field), m_problems.value(QString::fromLatin1(of)));
}

QLineEdit *AccountPage::addLine(FormGrid *grid, const QString &label, const char *field)
{
    auto *line = new QLineEdit;
    addField(grid, label, line, field);
    watch(line, field);
    return line;
}

void AccountPage::changed(const char *field)
{
    if (m_loading)
        return;
    follow();
    Q_EMIT edited(QString::fromLatin1(field));
}

void AccountPage::watch(QLineEdit *line, const char *field)
{
    connect(line, &QLineEdit::textChanged, this, [this, field] { changed(field); });
}

void AccountPage::watch(QComboBox *combo, const char *field)
{
    connect(combo, &QComboBox::currentIndexChanged, this, [this, field] { changed(field); });
}

void AccountPage::watch(QCheckBox *box, const char *field)
{
    connect(box, &QCheckBox::toggled, this, [this, field] { changed(field); });
}

} // namespace ui
