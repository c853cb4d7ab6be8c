// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace ui {

/// Stands over a session that ended for the server's certificate and offers what a person can do about it.
class CertificateBar : public QWidget
{
    Q_OBJECT
public:
    explicit CertificateBar(QWidget *parent = nullptr);

Q_SIGNALS:
    void editAccountWanted();
    void allowWanted();

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace ui
