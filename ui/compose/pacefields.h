// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "smtp/pace.h"
#include "ui/widgets/formgrid.h"

class QComboBox;
class QSpinBox;

namespace ui {

/// How fast, and in which pieces, what is said goes out.
class PaceFields : public FormGrid
{
    Q_OBJECT
public:
    explicit PaceFields(QWidget *parent = nullptr);

    void show(const smtp::Pace &pace);
    [[nodiscard]] smtp::Pace pace() const;
    void say(const QString &problem);

Q_SIGNALS:
    void edited();

private:
    void changed();

    bool m_loading = false;
    QSpinBox *m_delay;
    QSpinBox *m_rate;
    QComboBox *m_packets;
    QSpinBox *m_split;
    Problem *m_problem;
};

} // namespace ui
