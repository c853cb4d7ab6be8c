// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/draft.h"

#include <QUndoCommand>

#include <functional>

namespace ui {

/// A change of one part of a draft that can be undone. Letters typed into a text have the text's own undo;
/// this is for what has none: addresses, files, header fields, the envelope.
class DraftChange : public QUndoCommand
{
public:
    using Apply = std::function<void(const std::function<void(Draft &)> &)>;

    template <typename T>
    DraftChange(const QString &words, T Draft::*part, const T &before, const T &after, Apply apply)
        : QUndoCommand(words)
        , m_undo([part, before](Draft &draft) { draft.*part = before; })
        , m_redo([part, after](Draft &draft) { draft.*part = after; })
        , m_apply(std::move(apply))
    {
    }

    DraftChange(const QString &words, std::function<void(Draft &)> undo, std::function<void(Draft &)> redo,
                Apply apply)
        : QUndoCommand(words)
        , m_undo(std::move(undo))
        , m_redo(std::move(redo))
        , m_apply(std::move(apply))
    {
    }

    void undo() override { m_apply(m_undo); }

    void redo() override
    {
        // The stack calls this when the change is pushed: by then it has been made.
        if (std::exchange(m_made, true))
            m_apply(m_redo);
    }

private:
    std::function<void(Draft &)> m_undo;
    std::function<void(Draft &)> m_redo;
    Apply m_apply;
    bool m_made = false;
};

} // namespace ui
