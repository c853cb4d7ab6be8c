// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main/editactions.h"

#include "ui/theme/theme.h"

#include <QApplication>
#include <QClipboard>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QTextEdit>
#include <QUndoStack>

namespace ui {

namespace {

/// What a text of any kind lets be done with it.
struct TextState
{
    bool undo = false;
    bool redo = false;
    bool writable = false;
    bool marked = false;
    bool filled = false;
};

TextState stateOf(const QLineEdit &line)
{
    return {.undo = line.isUndoAvailable(),
            .redo = line.isRedoAvailable(),
            .writable = !line.isReadOnly(),
            .marked = line.hasSelectedText() && line.echoMode() == QLineEdit::Normal,
            .filled = !line.text().isEmpty()};
}

TextState stateOf(const auto &editor)
{
    const bool writable = !editor.isReadOnly();
    return {.undo = writable && editor.document()->isUndoAvailable(),
            .redo = writable && editor.document()->isRedoAvailable(),
            .writable = writable,
            .marked = editor.textCursor().hasSelection(),
            .filled = !editor.document()->isEmpty()};
}

std::optional<TextState> textState(const QWidget *widget)
{
    if (const auto *line = qobject_cast<const QLineEdit *>(widget))
        return stateOf(*line);
    if (const auto *plain = qobject_cast<const QPlainTextEdit *>(widget))
        return stateOf(*plain);
    if (const auto *rich = qobject_cast<const QTextEdit *>(widget))
        return stateOf(*rich);
    return {};
}

constexpr const char *editSlots[] = {"undo", "redo", "cut", "copy", "paste", "selectAll"};

bool hasSlot(const QWidget *widget, const char *slot)
{
    return widget && widget->metaObject()->indexOfMethod((QByteArray(slot) + "()").constData()) >= 0;
}

} // namespace

EditActions::EditActions(QUndoStack &stack, QWidget *window)
    : QObject(window)
    , m_stack(stack)
    , m_window(window)
{
    const auto make = [this](const QString &text, QKeySequence::StandardKey keys, QLatin1String sign = {}) {
        auto *action = new QAction(sign.isEmpty() ? QIcon() : icon(sign), text, this);
        action->setShortcut(keys);
        connect(action, &QAction::triggered, this,
                [this, which = Action(m_actions.size())] { perform(which); });
        m_actions.append(action);
    };
    make(tr("&Undo"), QKeySequence::Undo, QLatin1String("undo"));
    make(tr("&Redo"), QKeySequence::Redo);
    make(tr("Cu&t"), QKeySequence::Cut);
    make(tr("&Copy"), QKeySequence::Copy, QLatin1String("copy"));
    make(tr("&Paste"), QKeySequence::Paste);
    make(tr("Select &all"), QKeySequence::SelectAll);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) {
        const bool menu = qobject_cast<QMenuBar *>(now) || qobject_cast<QMenu *>(now);
        if (now && !menu && now->window() == m_window)
            m_target = now;
    });
}

void EditActions::addTo(QMenu *menu)
{
    menu->addActions(m_actions.mid(Undo, 2));
    menu->addSeparator();
    menu->addActions(m_actions.mid(Cut));
    connect(menu, &QMenu::aboutToShow, this, &EditActions::showWhatCanBeDone);
    // A shortcut must not fail for what the menu said of another moment.
    connect(menu, &QMenu::aboutToHide, this, &EditActions::allowAll);
}

bool EditActions::canPerform(Action action) const
{
    const auto text = textState(m_target);
    const auto *clipboard = QApplication::clipboard()->mimeData(); // none where nothing was ever copied
    switch (action) {
    case Undo:
        return (text && text->undo) || m_stack.canUndo();
    case Redo:
        return (text && text->redo) || m_stack.canRedo();
    case Cut:
        return text && text->writable && text->marked;
    case Copy:
        return text ? text->marked : hasSlot(m_target, editSlots[Copy]);
    case Paste:
        return text && text->writable && clipboard && !clipboard->formats().isEmpty();
    case SelectAll:
        return text && text->filled;
    }
    return false;
}

void EditActions::perform(Action action)
{
    const auto text = textState(m_target);
    if (action == Undo && !(text && text->undo))
        m_stack.undo();
    else if (action == Redo && !(text && text->redo))
        m_stack.redo();
    else if (canPerform(action))
        QMetaObject::invokeMethod(m_target, editSlots[action]);
}

void EditActions::showWhatCanBeDone()
{
    for (int i = 0; i < int(m_actions.size()); ++i)
        m_actions[i]->setEnabled(canPerform(Action(i)));
}

void EditActions::allowAll()
{
    for (auto *action : std::as_const(m_actions))
        action->setEnabled(true);
}

} // namespace ui
