// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Messages that come as a file: by the menu, by drop, by the command line.
#include "ui/compose/composepanel.h"
#include "ui/main/mainwindow.h"
#include "ui/widgets/notice.h"

#include <QDir>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QMimeData>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

/// The message files of a drag; empty when anything else is among them. A drag over the message itself does
/// not come here: there, files are attached.
QStringList messageFiles(const QMimeData &data)
{
    QStringList files;
    for (const auto &url : data.urls()) {
        if (!url.isLocalFile() || !url.toLocalFile().endsWith(".eml"_L1, Qt::CaseInsensitive))
            return {};
        files.append(url.toLocalFile());
    }
    return files;
}

} // namespace

void MainWindow::chooseMessageFile()
{
    auto *dialog = new QFileDialog(this, tr("Open message file"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("Messages (*.eml)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, this, &MainWindow::openMessage);
    dialog->open();
}

void MainWindow::openMessage(const QString &path)
{
    const QFileInfo file(path);
    if (!file.isFile() || !file.isReadable()) {
        m_notice->add(tr("The message file %1 cannot be read. Check that it is there and may be opened.")
                          .arg(QDir::toNativeSeparators(path)));
        return;
    }
    m_workspace.drafts().open(path);
    m_compose->setFolded(false);
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (!messageFiles(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    for (const auto &file : messageFiles(*event->mimeData()))
        openMessage(file);
    event->acceptProposedAction();
}

} // namespace ui
