// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/draft.h"

#include <QWidget>

class QPushButton;
class QTableWidget;

namespace ui {

class ElidedLabel;
class Problem;

/// Further header fields, in their order. One of a name that we write ourselves (Date, Message-ID…) replaces
/// ours.
class HeadersPane : public QWidget
{
    Q_OBJECT
public:
    explicit HeadersPane(QWidget *parent = nullptr);

    void show(const QList<Draft::HeaderLine> &headers);
    [[nodiscard]] QList<Draft::HeaderLine> headers() const;
    void point(const QString &field, const QString &words); ///< header:NAME is wrong

Q_SIGNALS:
    void edited();

private:
    void addRow(const QString &name, const QString &value);
    void say(const QString &problem);
    void changed();
    void removeChosen();

    QTableWidget *m_table;
    QPushButton *m_remove;
    ElidedLabel *m_hint;
    Problem *m_problem;
};

} // namespace ui
