// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/draft.h"

#include <QWidget>

class QPushButton;
class QStackedWidget;
class QTreeWidget;

namespace ui {

/// The files that go with a message: name (can be changed), size, where each lies; what is gone says so.
class AttachmentsPane : public QWidget
{
    Q_OBJECT
public:
    explicit AttachmentsPane(QWidget *parent = nullptr);

    void show(const QList<Draft::File> &files);
    [[nodiscard]] const QList<Draft::File> &files() const { return m_files; }
    void add(const QStringList &paths);
    void chooseFiles();

Q_SIGNALS:
    void edited();

private:
    void fill();
    void removeChosen();

    QList<Draft::File> m_files;
    QTreeWidget *m_list;
    QStackedWidget *m_stack;
    QPushButton *m_remove;
};

} // namespace ui
