// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QApplication>
#include <QLabel>

/// The least that a Qt window can be: what our own start is measured against.
int main(int argc, char *argv[])
{
    const QApplication application(argc, argv);
    QLabel window(QStringLiteral("A window"));
    window.resize(1360, 860);
    window.show();
    return application.exec();
}
