// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>

namespace ui {

/// The primary button with its shortcut written beside its word.
class SendButton : public QPushButton
{
    Q_OBJECT
public:
    SendButton(const QString &text, const QKeySequence &shortcut, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QString keys() const;

    QKeySequence m_keys;
};

} // namespace ui
