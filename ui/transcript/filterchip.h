// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QAbstractButton>

namespace ui {

/// A small button that is on or off, with a count where there is one.
class FilterChip : public QAbstractButton
{
    Q_OBJECT
public:
    FilterChip(const QString &text, QLatin1String icon, Role role, QWidget *parent = nullptr);

    /// -1: no count is shown.
    void setCount(int count);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QString countText() const;

    QLatin1String m_icon;
    Role m_role;
    int m_count = -1;
};

} // namespace ui
