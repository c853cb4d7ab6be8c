// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/dialogue.h"

#include <QDir>
#include <QFile>
#include <QTest>

/// One row for each dialogue file, in the column "file".
inline void addRowForEachFile()
{
    QTest::addColumn<QString>("file");
    const QDir folder(QStringLiteral(HELOSCOPE_TESTS_DIR "/dialogues"));
    for (const auto &name : folder.entryList({QStringLiteral("*.dialogue")}))
        QTest::newRow(qPrintable(QFileInfo(name).baseName())) << folder.filePath(name);
}

inline support::Dialogue dialogueIn(const QString &file)
{
    QFile in(file);
    const bool opened = in.open(QIODevice::ReadOnly);
    const auto dialogue = support::readDialogue(opened ? in.readAll() : QByteArray());
    if (!dialogue)
        qFatal("%s:%d: %s", qPrintable(file), dialogue.error().line, qPrintable(dialogue.error().words));
    return *dialogue;
}
