// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/transcript/certificatetree.h"

#include "ui/theme/theme.h"
#include "ui/transcript/wirepainter.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QStyledItemDelegate>

#include <algorithm>

namespace ui {

namespace {

constexpr int certificateHeight = 24;
constexpr int chainIndent = 20;
enum Finding { NoVerdict, Fits, Wrong };
enum { VerdictRole = Qt::UserRole, CertificateRole, MonospaceRole, PemRole };

class CertificateDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const auto verdict = Finding(index.data(VerdictRole).toInt());
        const bool certificate = index.data(CertificateRole).toBool();
        const bool wrong = verdict == Wrong;
        const bool selected = option.state.testFlag(QStyle::State_Selected);
        painter->save();
        painter->setClipRect(option.rect);
        if (selected)
            painter->fillRect(option.rect, color(Role::Selection));
        else if (certificate && wrong)
            painter->fillRect(option.rect, tint(Role::Error));
        QRect room = option.rect.adjusted(4, 0, -4, 0);
        if (verdict != NoVerdict && (index.column() == 1) != certificate) {
            const QRect sign = QStyle::visualRect(option.direction, room,
                                                  QRect(room.topLeft(), QSize(smallIcon, room.height())));
            paintIcon(painter, sign, wrong ? QLatin1String("error") : QLatin1String("ok"),
                      wrong ? Role::Error : Role::Received);
            option.direction == Qt::RightToLeft ? room.setRight(room.right() - smallIcon - 4)
                                                : room.setLeft(room.left() + smallIcon + 4);
        }
        QFont font = index.data(MonospaceRole).toBool() ? wireFont() : QApplication::font();
        painter->setFont(certificate || wrong ? strong(font) : font);
        const bool quiet = !certificate && index.column() == 0 && !selected;
        painter->setPen(color(wrong && (certificate || index.column() == 1) ? Role::Error
                              : quiet                                       ? Role::Muted
                                                                            : Role::Text));
        painter->drawText(
            room, int(Qt::AlignVCenter | Qt::AlignLeading),
            painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, room.width()));
        painter->restore();
    }

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const override
    {
        return {QFontMetrics(strong(QApplication::font())).horizontalAdvance(index.data().toString()) +
                    smallIcon + 16,
                certificateHeight};
    }
};

QString certificateDate(const QDateTime &time)
{
    return QLocale().toString(time.toLocalTime().date(), QLocale::ShortFormat);
}

bool hasProblem(const base::TlsFacts &facts, int certificate, QLatin1String problem)
{
    return std::ranges::any_of(facts.problems, [&](const base::TlsProblem &one) {
        return one.problem == problem &&
               (one.certificate == certificate || (one.certificate < 0 && certificate == 0));
    });
}

bool isWrongCertificate(const base::TlsFacts &facts, int certificate)
{
    return std::ranges::any_of(facts.problems, [&](const base::TlsProblem &one) {
        return one.certificate == certificate || (one.certificate < 0 && certificate == 0);
    });
}

/// What is wrong, in our words; the library's where we have none.
QString problemWords(const base::TlsProblem &problem)
{
    const auto is = [&problem](const char *key) { return problem.problem == QLatin1String(key); };
    if (is("wrong-name"))
        return CertificateTree::tr("its name does not fit");
    if (is("expired"))
        return CertificateTree::tr("has expired");
    if (is("not-yet-valid"))
        return CertificateTree::tr("is not valid yet");
    if (is("self-signed"))
        return CertificateTree::tr("vouches for itself; this computer does not know it");
    if (is("unknown-authority"))
        return CertificateTree::tr("this computer does not know who issued it");
    if (is("missing-intermediate"))
        return CertificateTree::tr("the server left out a certificate above it");
    if (is("revoked"))
        return CertificateTree::tr("was revoked");
    if (is("too-weak"))
        return CertificateTree::tr("its key or signature is too weak");
    return problem.words;
}

/// RFC 7468, section 5: what other programs read.
QByteArray pemOf(const base::CertificateFacts &certificate)
{
    constexpr qsizetype lineLength = 64;
    if (certificate.der.isEmpty())
        return {};
    const QByteArray text = certificate.der.toBase64();
    QByteArray pem = "-----BEGIN CERTIFICATE-----\n";
    for (qsizetype at = 0; at < text.size(); at += lineLength)
        pem += text.mid(at, lineLength) + '\n';
    return pem + "-----END CERTIFICATE-----\n";
}

/// 9c:41:0e… in the groups that people compare.
QString fingerprint(const QByteArray &sha256)
{
    return QString::fromLatin1(sha256.toHex(':'));
}

} // namespace

CertificateTree::CertificateTree(QWidget *parent)
    : QTreeWidget(parent)
{
    setColumnCount(2);
    setHeaderHidden(true);
    setHeaderLabels({tr("Certificate"), tr("Finding")});
    setIndentation(chainIndent);
    setUniformRowHeights(true);
    setFrameShape(NoFrame);
    setItemDelegate(new CertificateDelegate(this));
    setAccessibleName(tr("Certificates"));
    header()->setStretchLastSection(true);
}

void CertificateTree::showChain(const base::TlsFacts &facts)
{
    clear();
    m_pem.clear();
    for (const base::CertificateFacts &certificate : facts.chain)
        m_pem += pemOf(certificate);
    QTreeWidgetItem *parent = invisibleRootItem();
    for (int i = int(facts.chain.size()) - 1; i >= 0; --i) {
        const base::CertificateFacts &certificate = facts.chain[i];
        const bool wrong = isWrongCertificate(facts, i);
        QString words =
            i == 0 ? tr("shown by the server")
                   : tr("%1, until %2").arg(certificate.issuer, certificateDate(certificate.notAfter));
        if (certificate.selfSigned)
            words = i == 0 ? tr("shown by the server, vouches for itself") : tr("vouches for itself");
        for (const base::TlsProblem &problem : facts.problems)
            if (problem.certificate == i || (problem.certificate < 0 && i == 0))
                words = problemWords(problem);
        auto *item = new QTreeWidgetItem(parent, {certificate.subject, words});
        item->setToolTip(1, words.toHtmlEscaped());
        item->setData(1, PemRole, pemOf(certificate));
        for (int column : {0, 1}) {
            item->setData(column, CertificateRole, true);
            item->setData(column, VerdictRole, wrong ? Wrong : Fits);
        }
        if (i == 0 || wrong)
            addDetails(item, certificate, facts, i);
        parent = item;
    }
    expandAll();
    resizeColumnToContents(0);
    setColumnWidth(0, std::min(columnWidth(0), std::max(180, width() / 2)));
}

void CertificateTree::copy() const
{
    const auto *item = currentItem();
    if (!item)
        return;
    const QByteArray pem = item->data(1, PemRole).toByteArray();
    QApplication::clipboard()->setText(pem.isEmpty() ? item->text(1) : QString::fromLatin1(pem));
}

void CertificateTree::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy))
        copy();
    else
        QTreeWidget::keyPressEvent(event);
}

void CertificateTree::addDetails(QTreeWidgetItem *parent, const base::CertificateFacts &certificate,
                                 const base::TlsFacts &facts, int index)
{
    if (index == 0) {
        const bool wrongName = hasProblem(facts, 0, QLatin1String("wrong-name"));
        addRow(parent, tr("Asked for"), facts.askedName);
        int number = 1;
        for (const QString &name : certificate.names)
            addRow(parent, tr("Name %1").arg(number++), name, wrongName ? Wrong : NoVerdict);
    }
    const bool badTime = hasProblem(facts, index, QLatin1String("expired")) ||
                         hasProblem(facts, index, QLatin1String("not-yet-valid"));
    addRow(parent, tr("Valid"),
           tr("%1 to %2").arg(certificateDate(certificate.notBefore), certificateDate(certificate.notAfter)),
           badTime ? Wrong : Fits);
    addRow(parent, tr("Issued by"), certificate.issuer);
    addRow(parent, tr("Key"), certificate.key,
           hasProblem(facts, index, QLatin1String("too-weak")) ? Wrong : NoVerdict);
    if (!certificate.signature.isEmpty())
        addRow(parent, tr("Signed with"), certificate.signature);
    addRow(parent, tr("SHA-256"), fingerprint(certificate.sha256));
}

void CertificateTree::addRow(QTreeWidgetItem *parent, const QString &name, const QString &value, int verdict)
{
    auto *item = new QTreeWidgetItem(parent, {name, value});
    item->setToolTip(1, value.toHtmlEscaped());
    item->setData(1, VerdictRole, verdict);
    item->setData(1, MonospaceRole, value.contains(QLatin1Char('.')) || value.contains(QLatin1Char(':')));
}

} // namespace ui
