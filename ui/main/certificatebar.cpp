// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main/certificatebar.h"

#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace ui {

CertificateBar::CertificateBar(QWidget *parent)
    : QWidget(parent)
{
    auto *words = new QLabel(
        tr("We hung up before signing in: neither the password nor the message left this computer."));
    words->setWordWrap(true);
    auto *edit = new QPushButton(icon("settings"_L1), tr("Edit account…"));
    auto *allow = new QPushButton(icon("certificate"_L1), tr("Allow this certificate…"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(margin, gap, margin, gap);
    row->addWidget(words, 1);
    row->addWidget(edit);
    row->addWidget(allow);
    connect(edit, &QPushButton::clicked, this, &CertificateBar::editAccountWanted);
    connect(allow, &QPushButton::clicked, this, &CertificateBar::allowWanted);
}

void CertificateBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), color(Role::Alternate));
    painter.fillRect(QRect(0, height() - 1, width(), 1), color(Role::Hairline));
}

} // namespace ui
