// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bench.h"
#include "named.h"
#include "ui/compose/addressfield.h"
#include "ui/compose/attachmentspane.h"
#include "ui/compose/bodyedit.h"
#include "ui/compose/composepanel.h"
#include "ui/compose/deliverypane.h"
#include "ui/compose/headerspane.h"
#include "ui/compose/htmlpane.h"
#include "ui/widgets/lines.h"

#include <QApplication>
#include <QClipboard>
#include <QFileDialog>
#include <QImage>
#include <QMimeData>
#include <QPushButton>
#include <QRadioButton>
#include <QRegularExpression>
#include <QTableWidget>
#include <QTest>
#include <QTextBrowser>
#include <QTreeWidget>

using namespace Qt::StringLiterals;
using ui::MessageParts;

/// What stands in words below the fields that are in sight.
inline QStringList problemsIn(const QWidget &within)
{
    QStringList found;
    for (const auto *problem : within.findChildren<ui::Problem *>()) {
        if (problem->isVisible())
            found.append(problem->text());
    }
    return found;
}

/// Drags the data over the widget and lets go; false where it is not taken.
inline bool drop(QWidget *on, const QMimeData &data)
{
    const QPoint middle = on->rect().center();
    QDragEnterEvent enter(middle, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(on, &enter);
    if (!enter.isAccepted())
        return false;
    QDropEvent let(middle, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(on, &let);
    return let.isAccepted();
}

struct Compose : Bench
{
    ui::MainWindow window{workspace};
    ui::ComposePanel &panel = *window.compose();

    Compose()
    {
        window.show();
        window.activateWindow();
        if (!QTest::qWaitForWindowActive(&window))
            qFatal("the window does not become active"); // keys would go nowhere
        for (int tab = MessageParts::SourceTab; tab >= MessageParts::TextTab; --tab)
            panel.setTab(MessageParts::Tab(tab)); // panes are made when they are first looked at
    }

    QString makeFile(const QString &name, const QByteArray &octets)
    {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(octets) != octets.size())
            qFatal("the file cannot be written");
        return file.fileName();
    }

    static QMimeData *files(const QStringList &paths)
    {
        auto *data = new QMimeData;
        QList<QUrl> urls;
        for (const auto &path : paths)
            urls.append(QUrl::fromLocalFile(path));
        data->setUrls(urls);
        return data;
    }

    bool dropFiles(QWidget *on, const QStringList &paths)
    {
        const std::unique_ptr<QMimeData> data(files(paths));
        return drop(on, *data);
    }

    void paste(QWidget *into, QMimeData *data)
    {
        QGuiApplication::clipboard()->setMimeData(data);
        into->setFocus();
        QTest::keySequence(into, QKeySequence::Paste);
    }

    void pasteText(QWidget *into, const QString &text)
    {
        QGuiApplication::clipboard()->setText(text);
        into->setFocus();
        QTest::keySequence(into, QKeySequence::Paste);
    }

    [[nodiscard]] const ui::Draft &draft() { return workspace.drafts().current(); }
    [[nodiscard]] ui::BodyEdit *text() { return named<ui::BodyEdit>(panel, u"Text of the message"_s); }
    [[nodiscard]] QStringList attached()
    {
        QStringList paths;
        for (const auto &file : draft().attachments)
            paths.append(file.path);
        return paths;
    }
    [[nodiscard]] sandbox::Captured arrived() { return workspace.sandbox().captured().last(); }

    void sendAndWait()
    {
        window.send();
        QTRY_VERIFY(isFinished());
    }
};
