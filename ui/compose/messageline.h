// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;

namespace ui {

class ElidedLabel;
struct Draft;

/// The message in one line, for when the session matters more.
class MessageLine : public QWidget
{
    Q_OBJECT
public:
    explicit MessageLine(QWidget *parent = nullptr);
    void show(const Draft &draft);

Q_SIGNALS:
    void openWanted();

private:
    QLabel *m_title;
    ElidedLabel *m_rest;
};

} // namespace ui
