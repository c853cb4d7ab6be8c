// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPlainTextEdit>

namespace ui {

/// The text of a message. Files and pictures that are pasted or dropped on it are handed out to be attached.
class BodyEdit : public QPlainTextEdit
{
    Q_OBJECT
public:
    explicit BodyEdit(const QString &name, QWidget *parent = nullptr);

    void setText(const QString &text); ///< keeps cursor and undo where nothing changed

Q_SIGNALS:
    void filesGiven(const QStringList &paths);
    void imageGiven(const QImage &image);

protected:
    [[nodiscard]] bool canInsertFromMimeData(const QMimeData *source) const override;
    void insertFromMimeData(const QMimeData *source) override;
};

/// The local files that a drop or the clipboard names.
QStringList localFiles(const QMimeData &data);

} // namespace ui
