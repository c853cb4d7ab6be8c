// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;

namespace ui {

/// A bar across the window for what belongs to no panel: a damaged file, a full disk. Stays until it is
/// closed.
class Notice : public QWidget
{
    Q_OBJECT
public:
    explicit Notice(QWidget *parent = nullptr);

    void add(const QString &sentence);
    [[nodiscard]] QString text() const;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QLabel *m_label;
};

} // namespace ui
