// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bench.h"

#include <QApplication>
#include <QTest>

/// The widget that a screen reader would call `name`, as far as it is in sight.
template <typename W>
W *named(QWidget &within, const QString &name)
{
    for (auto *widget : within.findChildren<W *>()) {
        if (widget->isVisible() &&
            (widget->accessibleName() == name || widget->property("text").toString() == name))
            return widget;
    }
    return nullptr;
}

template <typename Dialog>
Dialog *openDialog()
{
    for (auto *widget : QApplication::topLevelWidgets()) {
        if (auto *dialog = qobject_cast<Dialog *>(widget); dialog && dialog->isVisible())
            return dialog;
    }
    return nullptr;
}

struct Window : Bench
{
    ui::MainWindow window{workspace};

    Window()
    {
        window.show();
        window.activateWindow();
        if (!QTest::qWaitForWindowActive(&window))
            qFatal("the window does not become active"); // keys would go nowhere
    }

    void press(int key, Qt::KeyboardModifiers with = Qt::NoModifier)
    {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key(key), with);
    }
    void type(const QString &text) { QTest::keyClicks(QApplication::focusWidget(), text); }
    [[nodiscard]] smtp::Result result() { return session()->outcome()->result; }
    [[nodiscard]] QByteArray arrived() { return workspace.sandbox().captured().last().octets; }
};
