// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compose/attachmentspane.h"

#include "ui/models/visibletext.h"
#include "ui/theme/theme.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/lines.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QHeaderView>
#include <QMimeDatabase>
#include <QPushButton>
#include <QShortcut>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

enum Column { NameColumn, SizeColumn, TypeColumn, PlaceColumn };

} // namespace

AttachmentsPane::AttachmentsPane(QWidget *parent)
    : QWidget(parent)
    , m_list(new QTreeWidget)
    , m_stack(new QStackedWidget)
    , m_remove(new QPushButton(icon("minus"_L1), tr("Remove")))
{
    m_list->setHeaderLabels({tr("Name"), tr("Size"), tr("Type"), tr("Where it lies")});
    m_list->setRootIsDecorated(false);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed);
    m_list->setAccessibleName(tr("Attachments"));
    m_list->header()->setSectionResizeMode(PlaceColumn, QHeaderView::Stretch);
    m_list->header()->resizeSection(NameColumn, 240);
    m_list->setTextElideMode(Qt::ElideMiddle);

    auto *add = new QPushButton(icon("attach"_L1), tr("Attach files…"));
    connect(add, &QPushButton::clicked, this, &AttachmentsPane::chooseFiles);
    connect(m_remove, &QPushButton::clicked, this, &AttachmentsPane::removeChosen);
    auto *hint = new ElidedLabel;
    hint->setFont(smallFont());
    hint->setText(tr("Files are read when the message is sent and never held whole. Drop them on the "
                     "message, or paste them."));
    setTextRole(hint, Role::Muted);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(add);
    buttons->addWidget(m_remove);
    buttons->addWidget(hint, 1);

    auto *empty = new QLabel(tr("Nothing is attached. Drop files here, paste them, or press Attach files."));
    empty->setAlignment(Qt::AlignCenter);
    empty->setWordWrap(true);
    setTextRole(empty, Role::Muted);
    m_stack->addWidget(empty);
    m_stack->addWidget(m_list);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(margin, gap, margin, gap);
    layout->addLayout(buttons);
    layout->addWidget(m_stack, 1);

    auto *erase = new QShortcut(QKeySequence::Delete, m_list, nullptr, nullptr, Qt::WidgetShortcut);
    connect(erase, &QShortcut::activated, this, &AttachmentsPane::removeChosen);
    connect(m_list, &QTreeWidget::itemSelectionChanged, this,
            [this] { m_remove->setEnabled(!m_list->selectedItems().isEmpty()); });
    connect(m_list, &QTreeWidget::itemChanged, this, [this](QTreeWidgetItem *item, int column) {
        if (column != NameColumn)
            return;
        m_files[m_list->indexOfTopLevelItem(item)].name = item->text(NameColumn).trimmed();
        Q_EMIT edited();
    });
    fill();
}

void AttachmentsPane::show(const QList<Draft::File> &files)
{
    if (files == m_files)
        return;
    m_files = files;
    fill();
}

void AttachmentsPane::fill()
{
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    for (const auto &file : std::as_const(m_files)) {
        const QFileInfo info(file.path);
        auto *item = new QTreeWidgetItem(m_list);
        item->setFlags(item->flags() | Qt::ItemIsEditable);
        item->setText(NameColumn, file.name.isEmpty() ? info.fileName() : file.name);
        item->setText(PlaceColumn, file.path);
        item->setToolTip(PlaceColumn, file.path);
        if (info.isFile() && info.isReadable()) {
            item->setIcon(NameColumn, icon("attach"_L1));
            item->setText(SizeColumn, byteCount(info.size()));
            item->setText(TypeColumn,
                          QMimeDatabase().mimeTypeForFile(info, QMimeDatabase::MatchExtension).name());
        } else {
            item->setIcon(NameColumn, icon("error"_L1, Role::Error));
            item->setText(SizeColumn, tr("cannot be read"));
        }
    }
    for (const int column : {SizeColumn, TypeColumn})
        m_list->resizeColumnToContents(column);
    m_stack->setCurrentIndex(m_files.isEmpty() ? 0 : 1);
    m_remove->setVisible(!m_files.isEmpty());
    m_remove->setEnabled(false);
}

void AttachmentsPane::add(const QStringList &paths)
{
    const auto before = m_files.size();
    for (const auto &path : paths) {
        if (QFileInfo(path).isFile() && !m_files.contains(Draft::File{path, {}}))
            m_files.append({path, {}});
    }
    if (m_files.size() == before)
        return;
    fill();
    Q_EMIT edited();
}

void AttachmentsPane::chooseFiles()
{
    add(QFileDialog::getOpenFileNames(this, tr("Attach files")));
}

void AttachmentsPane::removeChosen()
{
    QList<int> rows;
    for (auto *item : m_list->selectedItems())
        rows.append(m_list->indexOfTopLevelItem(item));
    std::ranges::sort(rows, std::greater());
    for (const int row : rows)
        m_files.removeAt(row);
    if (rows.isEmpty())
        return;
    fill();
    Q_EMIT edited();
}

} // namespace ui
