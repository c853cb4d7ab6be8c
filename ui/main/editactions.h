// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>

class QAction;
class QMenu;
class QUndoStack;
class QWidget;

namespace ui {

/// Undo, redo, cut, copy, paste and select all, for whichever part of the window has the focus. What a text
/// does not take back itself, the stack of the message does.
class EditActions : public QObject
{
    Q_OBJECT
public:
    EditActions(QUndoStack &stack, QWidget *window);

    void addTo(QMenu *menu);

private:
    enum Action { Undo, Redo, Cut, Copy, Paste, SelectAll };
    void perform(Action action);
    [[nodiscard]] bool canPerform(Action action) const;
    void showWhatCanBeDone();
    void allowAll();

    QUndoStack &m_stack;
    QWidget *m_window;
    QPointer<QWidget> m_target; ///< what had the focus before the menu took it
    QList<QAction *> m_actions; ///< in the order of Action
};

} // namespace ui
