// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/accounts/trustlist.h"

#include "explain/tlswords.h"
#include "ui/widgets/lines.h"

#include <QHeaderView>
#include <QLocale>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int rowsShown = 3;
constexpr int trustRow = 28;

} // namespace

TrustList::TrustList(QWidget *parent)
    : QWidget(parent)
    , m_list(new QTreeWidget)
    , m_revoke(new QPushButton(tr("Re&voke")))
    , m_none(new Hint(tr("None. Where a certificate is refused, the verdict offers to trust it.")))
{
    m_list->setHeaderLabels({tr("Certificate"), tr("Since"), tr("In spite of"), tr("SHA-256")});
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setFixedHeight((rowsShown + 1) * trustRow);
    m_list->setAccessibleName(tr("Trusted certificates"));
    m_list->setTabKeyNavigation(false);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff); // what is cut has a tooltip
    m_revoke->setAutoDefault(false);
    m_revoke->setEnabled(false);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_none);
    column->addWidget(m_list);
    column->addWidget(m_revoke, 0, Qt::AlignLeading);
    setFocusProxy(m_list);
    connect(m_list, &QTreeWidget::itemSelectionChanged, this,
            [this] { m_revoke->setEnabled(!m_list->selectedItems().isEmpty()); });
    connect(m_revoke, &QPushButton::clicked, this, [this] {
        if (const auto *item = m_list->currentItem())
            Q_EMIT revoked(item->data(0, Qt::UserRole).toByteArray());
    });
}

void TrustList::show(const QList<net::TrustedCertificate> &trusted)
{
    m_list->clear();
    for (const auto &certificate : trusted) {
        QStringList problems;
        for (const auto &problem : certificate.problems)
            problems.append(explain::tlsWords(problem, {}, {}).brief);
        const auto print = QString::fromLatin1(certificate.sha256.toHex(':'));
        auto *item = new QTreeWidgetItem(
            {certificate.subject, QLocale().toString(certificate.since.toLocalTime(), QLocale::ShortFormat),
             problems.join("; "_L1), print});
        item->setData(0, Qt::UserRole, certificate.sha256);
        for (int column = 0; column < m_list->columnCount(); ++column)
            item->setToolTip(column, item->text(column).toHtmlEscaped());
        item->setFont(3, wireFont());
        m_list->addTopLevelItem(item);
    }
    for (int column = 0; column < 3; ++column)
        m_list->resizeColumnToContents(column);
    const bool any = !trusted.isEmpty();
    m_none->setVisible(!any);
    m_list->setVisible(any);
    m_revoke->setVisible(any);
    m_revoke->setEnabled(false);
}

} // namespace ui
