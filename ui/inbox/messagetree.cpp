// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inbox/messagetree.h"

#include "ui/models/visibletext.h"
#include "ui/theme/theme.h"

#include <QHeaderView>
#include <QPlainTextEdit>
#include <QTextDocument>
#include <QTreeWidget>

using namespace Qt::StringLiterals;

namespace ui {

MessageTree::MessageTree(QWidget *parent)
    : QSplitter(Qt::Vertical, parent)
    , m_tree(new QTreeWidget)
    , m_content(new QPlainTextEdit)
{
    m_tree->setHeaderLabels({tr("Part"), tr("Name"), tr("Encoding"), tr("Size")});
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setAccessibleName(tr("Parts of the message"));
    m_tree->header()->setStretchLastSection(true);
    m_content->setReadOnly(true);
    m_content->document()->setDocumentMargin(margin);
    m_content->setFrameShape(QFrame::NoFrame);
    m_content->setFont(wireFont());
    m_content->setAccessibleName(tr("The chosen part"));
    addWidget(m_tree);
    addWidget(m_content);
    setChildrenCollapsible(false);
    setStretchFactor(0, 1);
    setStretchFactor(1, 2);
    connect(m_tree, &QTreeWidget::currentItemChanged, this,
            [this](const QTreeWidgetItem *item) { showPart(item); });
}

void MessageTree::show(const mime::Inspection &inspection)
{
    m_tree->clear();
    m_parts.clear();
    m_content->clear();
    m_inspection = inspection;
    addPart(m_tree->invisibleRootItem(), m_inspection.root);
    m_tree->expandAll();
    for (const int column : {0, 1, 2})
        m_tree->resizeColumnToContents(column);
    auto *first = m_tree->topLevelItem(0);
    while (first && first->childCount() > 0)
        first = first->child(0);
    m_tree->setCurrentItem(first);
}

void MessageTree::addPart(QTreeWidgetItem *above, const mime::Part &part)
{
    auto *item = new QTreeWidgetItem(above);
    item->setText(0, QString::fromUtf8(part.mediaType));
    item->setText(1, part.name);
    item->setText(2, QString::fromUtf8(part.encoding));
    item->setText(3, part.parts.isEmpty() ? byteCount(part.size) : QString());
    item->setIcon(
        0, icon(part.parts.isEmpty() ? (part.name.isEmpty() ? "text"_L1 : "attach"_L1) : "envelope"_L1));
    m_parts.insert(item, &part);
    for (const auto &inner : part.parts)
        addPart(item, inner);
}

void MessageTree::showPart(const QTreeWidgetItem *item)
{
    const auto *part = m_parts.value(item);
    if (!part)
        return;
    QString text;
    for (const auto &[name, value] : part->headers)
        text += name + u": "_s + value + u'\n';
    // The content was decoded: its line ends are those of text, not of the wire.
    auto content = part->content;
    content.replace("\r\n", "\n").replace("\n", "\r\n");
    text += u'\n' + visibleText(content);
    if (part->parts.isEmpty() && part->size > part->content.size())
        text +=
            u'\n' +
            tr("The first %1 of %2 are shown.").arg(byteCount(part->content.size()), byteCount(part->size));
    m_content->setPlainText(text);
}

} // namespace ui
