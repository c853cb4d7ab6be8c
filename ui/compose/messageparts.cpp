// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compose/messageparts.h"

#include "explain/verdict.h"
#include "ui/compose/attachmentspane.h"
#include "ui/compose/bodyedit.h"
#include "ui/compose/deliverypane.h"
#include "ui/compose/headerspane.h"
#include "ui/compose/htmlpane.h"
#include "ui/compose/sourcepane.h"
#include "ui/models/visibletext.h"
#include "ui/theme/theme.h"
#include "ui/widgets/lines.h"

#include <QLocale>
#include <QScopedValueRollback>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int leastStack = 56;

} // namespace

MessageParts::MessageParts(QWidget *parent)
    : QWidget(parent)
    , m_tabs(new QTabBar)
    , m_size(new QLabel)
    , m_problem(new Problem)
    , m_stack(new QStackedWidget)
    , m_text(new BodyEdit(tr("Text of the message")))
    , m_html(new HtmlPane)
    , m_attachments(new AttachmentsPane)
    , m_headers(new HeadersPane)
    , m_delivery(new DeliveryPane)
    , m_source(new SourcePane)
{
    m_problem->setContentsMargins(margin, rowGap, margin, 0);
    makeStack();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(makeBar());
    layout->addWidget(new Hairline);
    layout->addWidget(m_problem);
    layout->addWidget(m_stack, 1);
    connectPanes();
}

QLayout *MessageParts::makeBar()
{
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->setUsesScrollButtons(true);
    m_tabs->setAccessibleName(tr("Parts of the message"));
    for (const auto &name :
         {tr("Text"), tr("HTML"), tr("Attachments"), tr("Headers"), tr("Delivery"), tr("Source")})
        m_tabs->addTab(name);
    m_size->setFont(smallFont());
    m_size->setTextFormat(Qt::PlainText);
    m_size->setAccessibleName(tr("Size of the message"));
    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(margin - gap, 0, margin, 0);
    bar->setSpacing(gap);
    bar->addWidget(m_tabs, 1);
    bar->addWidget(m_size);
    return bar;
}

void MessageParts::makeStack()
{
    m_text->setPlaceholderText(tr("Write the message here"));
    for (QWidget *pane :
         std::initializer_list<QWidget *>{m_text, m_html, m_attachments, m_headers, m_delivery, m_source})
        m_stack->addWidget(pane);
    // A tab that wants room scrolls; it must not push the session down.
    m_stack->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Ignored);
    m_stack->setMinimumHeight(leastStack);
}

void MessageParts::connectPanes()
{
    connect(m_tabs, &QTabBar::currentChanged, m_stack, &QStackedWidget::setCurrentIndex);
    for (auto *editor : {m_text, m_html->editor()}) {
        connect(editor, &QPlainTextEdit::textChanged, this, &MessageParts::changed);
        connect(editor, &BodyEdit::filesGiven, this, &MessageParts::filesGiven);
        connect(editor, &BodyEdit::imageGiven, this, &MessageParts::imageGiven);
    }
    connect(m_attachments, &AttachmentsPane::edited, this, &MessageParts::changed);
    connect(m_headers, &HeadersPane::edited, this, &MessageParts::changed);
    connect(m_delivery, &DeliveryPane::edited, this, &MessageParts::changed);
}

void MessageParts::show(const Draft &draft)
{
    const QScopedValueRollback loading(m_loading, true);
    m_text->setText(draft.text);
    m_html->editor()->setText(draft.html);
    m_attachments->show(draft.attachments);
    m_headers->show(draft.headers);
    m_delivery->show(draft);
    m_problem->setText({});
    showCounts();
}

void MessageParts::collect(Draft &draft) const
{
    draft.text = m_text->toPlainText();
    draft.html = m_html->editor()->toPlainText();
    draft.attachments = m_attachments->files();
    draft.headers = m_headers->headers();
    m_delivery->collect(draft);
}

void MessageParts::showOffers(const QList<Offer> &offers)
{
    m_delivery->showOffers(offers);
}

void MessageParts::showPreview(const Preview &preview)
{
    m_source->show(preview);
    if (preview.failure) {
        m_size->setText(tr("not ready to send"));
        m_size->setToolTip(explain::sentence(*preview.failure));
        return;
    }
    const auto size = byteCount(preview.form.size);
    m_size->setToolTip(tr("The size on the wire, as the server is told"));
    if (preview.form.utf8)
        m_size->setText(tr("%1 · UTF-8, sent as SMTPUTF8").arg(size));
    else if (preview.form.eightBit)
        m_size->setText(tr("%1 · UTF-8, sent as 8BITMIME").arg(size));
    else
        m_size->setText(tr("%1 · plain ASCII on the wire").arg(size));
}

bool MessageParts::point(const QString &field, const QString &words)
{
    if (field.startsWith("envelope-"_L1)) {
        setTab(DeliveryTab);
        m_delivery->point(field, words);
        return true;
    }
    const bool isHeader = field.startsWith("header"_L1);
    if (!isHeader && !field.startsWith("attachment"_L1))
        return false;
    setTab(isHeader ? HeadersTab : AttachmentsTab);
    m_problem->setText(words);
    return true;
}

void MessageParts::setTab(Tab tab)
{
    m_tabs->setCurrentIndex(tab);
}

void MessageParts::attach(const QStringList &paths)
{
    m_attachments->add(paths);
    setTab(AttachmentsTab);
}

void MessageParts::chooseFiles()
{
    m_attachments->chooseFiles();
}

void MessageParts::changed()
{
    if (m_loading)
        return;
    m_problem->setText({});
    showCounts();
    Q_EMIT edited();
}

void MessageParts::showCounts()
{
    const auto files = m_attachments->files().size();
    const auto changes = m_delivery->changes();
    m_tabs->setTabText(AttachmentsTab, files == 0 ? tr("Attachments")
                                                  : tr("Attachments (%1)").arg(QLocale().toString(files)));
    m_tabs->setTabText(DeliveryTab,
                       changes == 0 ? tr("Delivery") : tr("Delivery (%1)").arg(QLocale().toString(changes)));
}

} // namespace ui
