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

/// On two lines, as certificates are shown elsewhere: the whole is wider than the page.
QString fingerprint(const QByteArray &sha256)
{
    const auto half = sha256.size() / 2;
    return u"SHA-256  %1\n         %2"_s.arg(QString::fromLatin1(sha256.first(half).toHex(':')),
                                             QString::fromLatin1(sha256.sliced(half).toHex(':')));
}

QStringList problemWords(const net::TrustedCertificate &certificate)
{
    QStringList words;
    for (const auto &problem : certificate.problems)
        words.append(explain::tlsWords(problem, {}, {}).brief);
    return words;
}

} // namespace

TrustList::TrustList(QWidget *parent)
    : QWidget(parent)
    , m_list(new QTreeWidget)
    , m_revoke(new QPushButton(tr("Re&voke")))
    , m_problems(new Hint)
    , m_print(new Hint)
    , m_none(new Hint(tr("None. Where a certificate is refused, the verdict offers to trust it.")))
{
    m_list->setHeaderLabels({tr("Certificate"), tr("Since"), tr("In spite of")});
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setFixedHeight((rowsShown + 1) * trustRow);
    m_list->setAccessibleName(tr("Trusted certificates"));
    m_list->setTabKeyNavigation(false);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff); // what is cut has a tooltip
    m_print->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_print->setFont(wireFont());
    m_revoke->setAutoDefault(false);
    m_revoke->setEnabled(false);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_none);
    column->addWidget(m_list);
    column->addWidget(m_problems);
    column->addWidget(m_print);
    column->addWidget(m_revoke, 0, Qt::AlignLeading);
    setFocusProxy(m_list);
    connect(m_list, &QTreeWidget::itemSelectionChanged, this, &TrustList::showChosen);
    connect(m_revoke, &QPushButton::clicked, this, [this] {
        if (const auto *item = m_list->currentItem())
            Q_EMIT revoked(item->data(0, Qt::UserRole).toByteArray());
    });
}

void TrustList::show(const QList<net::TrustedCertificate> &trusted)
{
    m_list->clear();
    for (const auto &certificate : trusted) {
        const auto since = QLocale().toString(certificate.since.toLocalTime(), QLocale::ShortFormat);
        const auto problems = problemWords(certificate);
        auto *item = new QTreeWidgetItem({certificate.subject, since, problems.join("; "_L1)});
        item->setData(0, Qt::UserRole, certificate.sha256);
        item->setData(2, Qt::UserRole, problems);
        for (int column = 0; column < m_list->columnCount(); ++column)
            item->setToolTip(column, item->text(column).toHtmlEscaped());
        m_list->addTopLevelItem(item);
    }
    m_list->resizeColumnToContents(0);
    m_list->resizeColumnToContents(1); // the last takes the rest, and ends in an ellipsis
    const bool any = !trusted.isEmpty();
    m_none->setVisible(!any);
    m_list->setVisible(any);
    m_problems->setVisible(any);
    m_print->setVisible(any);
    m_revoke->setVisible(any);
    showChosen();
}

/// A fingerprint has no room in a column, since it is compared whole or not at all; nor have many problems.
void TrustList::showChosen()
{
    const auto chosen = m_list->selectedItems();
    m_revoke->setEnabled(!chosen.isEmpty());
    const auto *item = chosen.isEmpty() ? m_list->topLevelItem(0) : chosen.constFirst();
    m_problems->setText(item ? item->data(2, Qt::UserRole).toStringList().join(u'\n') : QString());
    m_print->setText(item ? fingerprint(item->data(0, Qt::UserRole).toByteArray()) : QString());
}

} // namespace ui
