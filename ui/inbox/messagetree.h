// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mime/inspect.h"

#include <QSplitter>

class QPlainTextEdit;
class QTreeWidget;
class QTreeWidgetItem;

namespace ui {

/// A message as the tree of its parts; the chosen part with its header and what it holds.
class MessageTree : public QSplitter
{
    Q_OBJECT
public:
    explicit MessageTree(QWidget *parent = nullptr);
    void show(const mime::Inspection &inspection);

private:
    void addPart(QTreeWidgetItem *above, const mime::Part &part);
    void showPart(const QTreeWidgetItem *item);

    mime::Inspection m_inspection;
    QTreeWidget *m_tree;
    QPlainTextEdit *m_content;
    QHash<const QTreeWidgetItem *, const mime::Part *> m_parts; ///< into m_inspection
};

} // namespace ui
