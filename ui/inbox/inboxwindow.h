// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/main/sandboxhost.h"
#include "ui/models/latest.h"
#include "ui/models/rowmodel.h"

#include <QWidget>

class QLabel;
class QListView;
class QPlainTextEdit;
class QStackedWidget;

namespace ui {

class FaultList;
class MessageTree;

/// What the sandbox took: a list, and the chosen message as a tree of its parts and as its exact octets. And
/// what the sandbox is to do wrong from now on.
class InboxWindow : public QWidget
{
    Q_OBJECT
public:
    explicit InboxWindow(SandboxHost &sandbox, QWidget *parent = nullptr);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void showList();
    void showMessage(const QModelIndex &index);

    SandboxHost &m_sandbox;
    RowModel m_model;
    Latest m_latest;
    QListView *m_list;
    QStackedWidget *m_stack;
    QLabel *m_facts;
    MessageTree *m_tree;
    QPlainTextEdit *m_source;
    FaultList *m_faults;
};

} // namespace ui
