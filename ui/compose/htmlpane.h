// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QTextBrowser;

namespace ui {

class BodyEdit;

/// The HTML of a message as its source, and beside it how it looks, without a byte from the network.
class HtmlPane : public QWidget
{
    Q_OBJECT
public:
    explicit HtmlPane(QWidget *parent = nullptr);

    [[nodiscard]] BodyEdit *editor() const { return m_editor; }

private:
    BodyEdit *m_editor;
    QTextBrowser *m_preview;
};

} // namespace ui
