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

constexpr int leastFiles = 24; ///< what a sentence of two lines leaves of a short pane

enum Column { NameColumn, SizeColumn, TypeColumn, PlaceColumn };

/// Why it cannot be attached; empty when it can.
QString refusal(const QString &path)
{
    const QFileInfo info(path);
    if (info.isDir())
        return AttachmentsPane::tr("“%1” is a folder. Pack it into an archive and attach that.")
            .arg(info.fileName());
    if (!info.exists())
        return AttachmentsPane::tr("“%1” is not there any more.").arg(path);
    if (!info.isFile() || !info.isReadable())
        return AttachmentsPane::tr("“%1” cannot be read. Check that it may be opened.").arg(path);
    return {};
}

} // namespace

AttachmentsPane::AttachmentsPane(QWidget *parent)
    : QWidget(parent)
    , m_list(new QTreeWidget)
    , m_stack(new QStackedWidget)
    , m_remove(new QPushButton(icon("minus"_L1), tr("Remove")))
    , m_hint(new ElidedLabel)
    , m_problem(new Problem)
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
    m_stack->setMinimumHeight(leastFiles);

    auto *add = new QPushButton(icon("attach"_L1), tr("Attach files…"));
    connect(add, &QPushButton::clicked, this, &AttachmentsPane::chooseFiles);
    connect(m_remove, &QPushButton::clicked, this, &AttachmentsPane::removeChosen);
    m_hint->setFont(smallFont());
    m_hint->setText(tr("Files are read when the message is sent and never held whole. Drop them on the "
                       "message, or paste them."));
    setTextRole(m_hint, Role::Muted);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(add);
    buttons->addWidget(m_remove);
    buttons->addWidget(m_hint, 1);
    buttons->addWidget(m_problem, 1);

    auto *empty = new QLabel(tr("Nothing is attached. Drop files here, paste them, or press Attach files."));
    empty->setAlignment(Qt::AlignCenter);
    empty->setWordWrap(true);
    setTextRole(empty, Role::Muted);
    m_stack->addWidget(empty);
    m_stack->addWidget(m_list);

    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(rowGap);
    layout->setContentsMargins(margin, rowGap, margin, rowGap);
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
        changed();
    });
    fill();
}

void AttachmentsPane::show(const QList<Draft::File> &files)
{
    say({});
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
        auto *item = new QTreeWidgetItem(m_list);
        item->setFlags(item->flags() | Qt::ItemIsEditable);
        item->setText(NameColumn, file.name.isEmpty() ? QFileInfo(file.path).fileName() : file.name);
        item->setText(PlaceColumn, file.path);
        item->setToolTip(PlaceColumn, file.path);
        describe(item, file);
    }
    for (const int column : {SizeColumn, TypeColumn})
        m_list->resizeColumnToContents(column);
    m_stack->setCurrentIndex(m_files.isEmpty() ? 0 : 1);
    m_remove->setVisible(!m_files.isEmpty());
    m_remove->setEnabled(false);
}

/// What can change while the message is open.
void AttachmentsPane::describe(QTreeWidgetItem *item, const Draft::File &file)
{
    const QFileInfo info(file.path);
    const bool readable = info.isFile() && info.isReadable();
    item->setIcon(NameColumn, readable ? icon("attach"_L1) : icon("error"_L1, Role::Error));
    item->setText(SizeColumn, readable ? byteCount(info.size()) : tr("cannot be read"));
    item->setText(TypeColumn,
                  readable ? QMimeDatabase().mimeTypeForFile(info, QMimeDatabase::MatchExtension).name()
                           : QString());
}

void AttachmentsPane::look()
{
    const QSignalBlocker quiet(m_list);
    for (int row = 0; row < m_files.size(); ++row)
        describe(m_list->topLevelItem(row), m_files.at(row));
}

void AttachmentsPane::showEvent(QShowEvent *event)
{
    look();
    QWidget::showEvent(event);
}

/// In place of the hint: a short pane has no line to spare.
void AttachmentsPane::say(const QString &problem)
{
    m_problem->setText(problem);
    m_hint->setVisible(problem.isEmpty());
}

void AttachmentsPane::changed()
{
    say({});
    Q_EMIT edited();
}

void AttachmentsPane::add(const QStringList &paths)
{
    const auto before = m_files.size();
    QStringList refusals;
    for (const auto &path : paths) {
        if (const auto words = refusal(path); !words.isEmpty())
            refusals.append(words);
        else if (!m_files.contains(Draft::File{path, {}}))
            m_files.append({path, {}});
    }
    if (m_files.size() != before) {
        fill();
        changed();
    }
    say(refusals.join(u'\n'));
}

void AttachmentsPane::chooseFiles()
{
    auto *dialog = new QFileDialog(this, tr("Attach files"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    connect(dialog, &QFileDialog::filesSelected, this, &AttachmentsPane::chosen);
    dialog->open();
}

void AttachmentsPane::point(const QString &field, const QString &words)
{
    look();
    say(words);
    const auto name = field.section(u':', 1);
    for (int row = 0; row < m_files.size(); ++row) {
        auto *item = m_list->topLevelItem(row);
        if (item->text(NameColumn) == name)
            m_list->setCurrentItem(item);
    }
    m_list->setFocus();
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
    changed();
}

} // namespace ui
