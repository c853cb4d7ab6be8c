// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

/// The widget that a screen reader would call `name`, in sight or not; there must be one.
template <typename W>
W *named(const QWidget &within, const QString &name)
{
    for (auto *widget : within.findChildren<W *>()) {
        if (widget->accessibleName() == name || widget->property("text").toString() == name)
            return widget;
    }
    qFatal("nothing is called %s", qPrintable(name));
    return nullptr;
}
