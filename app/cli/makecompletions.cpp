// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/completions.h"

#include <QDir>
#include <QSaveFile>

#include <cstdio>

/// Used by the build alone: writes the completion scripts into the folder that is its argument.
int main(int argc, char **argv)
{
    if (argc != 2)
        return 1;
    const QDir folder(QString::fromLocal8Bit(argv[1]));
    const std::pair<const char *, QString> scripts[] = {{"helo", cli::bashCompletion()},
                                                        {"_helo", cli::zshCompletion()},
                                                        {"helo.fish", cli::fishCompletion()}};
    for (const auto &[name, script] : scripts) {
        QSaveFile file(folder.filePath(QLatin1String(name)));
        if (!file.open(QIODevice::WriteOnly) || file.write(script.toUtf8()) < 0 || !file.commit()) {
            std::fprintf(stderr, "%s: %s\n", qPrintable(file.fileName()), qPrintable(file.errorString()));
            return 1;
        }
    }
    return 0;
}
