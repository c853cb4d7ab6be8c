// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/compose/messageparts.h"
#include "ui/compose/sourcepane.h"
#include "ui/main/workspace.h"

#include <QTimer>
#include <QUndoStack>

namespace ui {

class FileHead;
class MessageHead;
class MessageLine;

/// The message being written. Shows the workspace's current draft and gives every change back to it at once.
/// Can be folded to one line when the session matters more.
class ComposePanel : public QWidget
{
    Q_OBJECT
public:
    explicit ComposePanel(Workspace &workspace, QWidget *parent = nullptr);

    /// Shows where a message cannot be sent: the words stand at the field, which gets the focus. False when
    /// it is not a field of the message.
    bool point(const base::Failure &failure);

    [[nodiscard]] bool isFolded() const { return m_folded; }
    void setFolded(bool folded);
    void setTab(MessageParts::Tab tab);
    void attachFiles();
    [[nodiscard]] QUndoStack &undoStack() { return m_undo; }

Q_SIGNALS:
    void foldedChanged(bool folded);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void connectWorkspace();
    void load();
    void loadAccounts();
    void loadMarks();
    void keepFilesFromLines(QWidget *part);
    void edited();
    void note(const Draft &before, const Draft &after);
    void askPreview();
    [[nodiscard]] bool mayAttach();
    void attach(const QStringList &paths);
    void attachImage(const QImage &image);

    Workspace &m_workspace;
    QUndoStack m_undo;
    QTimer m_previewTimer;
    Previewer m_previewer;
    bool m_folded = false;
    MessageLine *m_line;
    QWidget *m_page;
    MessageHead *m_head;
    FileHead *m_fileHead;
    MessageParts *m_parts;
};

} // namespace ui
