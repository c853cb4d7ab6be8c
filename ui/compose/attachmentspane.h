// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/draft.h"

#include <QWidget>

class QPushButton;
class QStackedWidget;
class QTreeWidget;
class QTreeWidgetItem;

namespace ui {

class ElidedLabel;
class Problem;

/// The files that go with a message: name (can be changed), size, where each lies; what is gone says so.
class AttachmentsPane : public QWidget
{
    Q_OBJECT
public:
    explicit AttachmentsPane(QWidget *parent = nullptr);

    void show(const QList<Draft::File> &files);
    [[nodiscard]] const QList<Draft::File> &files() const { return m_files; }

    /// What is no file that can be read is left out, and said.
    void add(const QStringList &paths);
    void chooseFiles();
    void point(const QString &field, const QString &words); ///< attachment:NAME is wrong

Q_SIGNALS:
    void edited();
    void chosen(const QStringList &paths); ///< in the dialog, to be attached

protected:
    void showEvent(QShowEvent *event) override;

private:
    void fill();
    void describe(QTreeWidgetItem *item, const Draft::File &file);
    void look();
    void say(const QString &problem);
    void changed();
    void removeChosen();

    QList<Draft::File> m_files;
    QTreeWidget *m_list;
    QStackedWidget *m_stack;
    QPushButton *m_remove;
    ElidedLabel *m_hint;
    Problem *m_problem;
};

} // namespace ui
