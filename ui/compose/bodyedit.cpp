// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compose/bodyedit.h"

#include "ui/theme/theme.h"

#include <QImage>
#include <QMimeData>
#include <QTextDocument>
#include <QUrl>

namespace ui {

BodyEdit::BodyEdit(const QString &name, QWidget *parent)
    : QPlainTextEdit(parent)
{
    setFrameShape(QFrame::NoFrame);
    setAccessibleName(name);
    setTabChangesFocus(true);
    document()->setDocumentMargin(margin);
}

void BodyEdit::setText(const QString &text)
{
    if (text != toPlainText())
        setPlainText(text);
}

QStringList localFiles(const QMimeData &data)
{
    QStringList files;
    for (const auto &url : data.urls()) {
        if (url.isLocalFile())
            files.append(url.toLocalFile());
    }
    return files;
}

bool BodyEdit::canInsertFromMimeData(const QMimeData *source) const
{
    return source->hasImage() || !localFiles(*source).isEmpty() ||
           QPlainTextEdit::canInsertFromMimeData(source);
}

void BodyEdit::insertFromMimeData(const QMimeData *source)
{
    // Office programs put a picture of the text beside the text: text wins.
    if (const auto files = localFiles(*source); !files.isEmpty())
        Q_EMIT filesGiven(files);
    else if (source->hasImage() && !source->hasText())
        Q_EMIT imageGiven(qvariant_cast<QImage>(source->imageData()));
    else
        QPlainTextEdit::insertFromMimeData(source);
}

} // namespace ui
