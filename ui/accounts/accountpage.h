// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "account/account.h"
#include "ui/widgets/formgrid.h"
#include "ui/widgets/lines.h"

#include <QHash>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QVBoxLayout;

namespace ui {

/// A page of an account's editor: some of its fields, and below each what is wrong with it.
class AccountPage : public QWidget
{
    Q_OBJECT
public:
    explicit AccountPage(QWidget *parent = nullptr);

    /// Shows the account's settings; nothing counts as edited by it.
    void load(const account::Account &account);

    /// Puts what the page holds into the account and leaves the rest as it is.
    virtual void collect(account::Account &account) const = 0;

    void say(const QString &field, const QString &problem); ///< where it has the field
    void clearProblems();
    [[nodiscard]] bool saysProblem() const;

Q_SIGNALS:
    void edited(const QString &field);

protected:
    virtual void fill(const account::Account &account) = 0;

    /// Shows what follows from what is chosen.
    virtual void follow() {}

    [[nodiscard]] bool isLoading() const { return m_loading; }
    FormGrid *addGroup(const QString &title = {});

    /// A row whose problems are those of `field`; other fields of the row are named by also().
    void addField(FormGrid *grid, const QString &label, QWidget *row, const char *field);
    void also(const char *field, const char *of);
    QLineEdit *addLine(FormGrid *grid, const QString &label, const char *field);

    void watch(QLineEdit *line, const char *field);
    void watch(QComboBox *combo, const char *field);
    void watch(QCheckBox *box, const char *field);
    void changed(const char *field);

private:
    bool m_loading = false;
    QVBoxLayout *m_column;
    QHash<QString, Problem *> m_problems;
};

/// A line for a name on the wire or a path.
QLineEdit *wireLine(const QString &placeholder = {});

/// Without moving the cursor of somebody who types.
void setLine(QLineEdit *line, const QString &text);

/// A line for the path of a file, its button, and for some a folder's.
struct FileLine
{
    QLineEdit *line = nullptr;
    QWidget *row = nullptr;
};
FileLine fileLine(const QString &spoken, const QString &title, const QString &filter, bool orFolder = false);

} // namespace ui
