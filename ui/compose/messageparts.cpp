// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compose/messageparts.h"

#include "explain/verdict.h"
#include "ui/compose/attachmentspane.h"
#include "ui/compose/bodyedit.h"
#include "ui/compose/controlpane.h"
#include "ui/compose/deliverypane.h"
#include "ui/compose/headerspane.h"
#include "ui/compose/htmlpane.h"
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
    , m_stack(new QStackedWidget)
{
    // A tab that wants room scrolls; it must not push the session down.
    m_stack->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Ignored);
    m_stack->setMinimumHeight(leastStack);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(makeBar());
    layout->addWidget(new Hairline);
    layout->addWidget(m_stack, 1);
    connect(m_tabs, &QTabBar::currentChanged, this,
            [this](int tab) { m_stack->setCurrentWidget(pane(Tab(tab))); });
    pane(TextTab);
}

QLayout *MessageParts::makeBar()
{
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->setUsesScrollButtons(true);
    m_tabs->setAccessibleName(tr("Parts of the message"));
    for (const auto &name : {tr("Text"), tr("HTML"), tr("Attachments"), tr("Headers"), tr("Delivery"),
                             tr("Control"), tr("Source")})
        m_tabs->addTab(name);
    m_size->setFont(smallFont());
    m_size->setTextFormat(Qt::PlainText);
    m_size->setAccessibleDescription(tr("Size of the message")); // its name is what it says
    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(0, 0, 0, 0); // which would not be mirrored; what is in the row is
    bar->setSpacing(gap);
    bar->addSpacing(margin - gap);
    bar->addWidget(m_tabs, 1);
    bar->addWidget(m_size);
    bar->addSpacing(margin);
    return bar;
}

/// The pane of a tab, made when it is first asked for: most messages are text, and the window opens sooner.
QWidget *MessageParts::pane(Tab tab)
{
    if (m_panes.at(tab))
        return m_panes.at(tab);
    const QScopedValueRollback loading(m_loading, true);
    QWidget *made = makePane(tab);
    m_panes.at(tab) = made;
    m_stack->addWidget(made);
    fill(tab);
    Q_EMIT paneMade(made);
    return made;
}

QWidget *MessageParts::makePane(Tab tab)
{
    switch (tab) {
    case TextTab:
        m_text = new BodyEdit(tr("Text of the message"));
        m_text->setPlaceholderText(tr("Write the message here"));
        connectBody(m_text);
        return m_text;
    case HtmlTab:
        m_html = new HtmlPane;
        connectBody(m_html->editor());
        return m_html;
    case AttachmentsTab:
        m_attachments = new AttachmentsPane;
        connect(m_attachments, &AttachmentsPane::edited, this, &MessageParts::changed);
        connect(m_attachments, &AttachmentsPane::chosen, this, &MessageParts::filesGiven);
        return m_attachments;
    case HeadersTab:
        m_headers = new HeadersPane;
        connect(m_headers, &HeadersPane::edited, this, &MessageParts::changed);
        return m_headers;
    case DeliveryTab:
        m_delivery = new DeliveryPane;
        connect(m_delivery, &DeliveryPane::edited, this, &MessageParts::changed);
        return m_delivery;
    case ControlTab:
        m_control = new ControlPane;
        connect(m_control, &ControlPane::edited, this, &MessageParts::changed);
        return m_control;
    case SourceTab:
        m_source = new SourcePane;
        return m_source;
    }
    Q_UNREACHABLE();
}

void MessageParts::connectBody(BodyEdit *editor)
{
    connect(editor, &QPlainTextEdit::textChanged, this, &MessageParts::changed);
    connect(editor, &BodyEdit::filesGiven, this, &MessageParts::filesGiven);
    connect(editor, &BodyEdit::imageGiven, this, &MessageParts::imageGiven);
}

void MessageParts::fill(Tab tab)
{
    if (!m_panes.at(tab))
        return;
    switch (tab) {
    case TextTab:
        return m_text->setText(m_draft.text);
    case HtmlTab:
        return m_html->editor()->setText(m_draft.html);
    case AttachmentsTab:
        return m_attachments->show(m_draft.attachments);
    case HeadersTab:
        return m_headers->show(m_draft.headers);
    case DeliveryTab:
        m_delivery->show(m_draft);
        return m_delivery->showOffers(m_offers);
    case ControlTab:
        m_control->show(m_draft.control);
        return m_control->showOffers(m_offers);
    case SourceTab:
        return m_source->show(m_preview);
    }
}

void MessageParts::show(const Draft &draft)
{
    const QScopedValueRollback loading(m_loading, true);
    m_draft = draft;
    showTabs(draft.isFile());
    for (const auto tab : {TextTab, HtmlTab, AttachmentsTab, HeadersTab, DeliveryTab, ControlTab})
        fill(tab);
    showCounts();
}

/// Of a file there are only its octets and its envelope to be shown.
void MessageParts::showTabs(bool ofFile)
{
    if (m_tabs->isTabVisible(TextTab) == !ofFile)
        return;
    for (const auto tab : {TextTab, HtmlTab, AttachmentsTab, HeadersTab})
        m_tabs->setTabVisible(tab, !ofFile);
    setTab(ofFile ? SourceTab : TextTab);
}

/// A pane that was never made has changed nothing.
void MessageParts::collect(Draft &draft) const
{
    if (m_text)
        draft.text = m_text->toPlainText();
    if (m_html)
        draft.html = m_html->editor()->toPlainText();
    if (m_attachments)
        draft.attachments = m_attachments->files();
    if (m_headers)
        draft.headers = m_headers->headers();
    if (m_delivery)
        m_delivery->collect(draft);
    if (m_control)
        draft.control = m_control->control();
}

void MessageParts::showOffers(const QList<Offer> &offers)
{
    m_offers = offers;
    if (m_delivery)
        m_delivery->showOffers(offers);
    if (m_control)
        m_control->showOffers(offers);
}

void MessageParts::showPreview(const Preview &preview)
{
    m_preview = preview;
    fill(SourceTab);
    const auto size = byteCount(preview.form.size);
    m_size->setToolTip(preview.failure ? explain::sentence(*preview.failure)
                                       : tr("The size on the wire, as the server is told"));
    if (preview.failure)
        m_size->setText(tr("not ready to send"));
    else if (preview.form.utf8)
        m_size->setText(tr("%1 · UTF-8, sent as SMTPUTF8").arg(size));
    else if (preview.form.eightBit)
        m_size->setText(tr("%1 · UTF-8, sent as 8BITMIME").arg(size));
    else
        m_size->setText(tr("%1 · plain ASCII on the wire").arg(size));
    fitBar();
}

/// The tabs come first: where both have no room, the size is left out. That something is wrong is not.
void MessageParts::fitBar()
{
    const int wanted = m_tabs->sizeHint().width() + m_size->sizeHint().width() + 2 * margin;
    m_size->setVisible(wanted <= width() || m_preview.failure);
}

void MessageParts::resizeEvent(QResizeEvent *event)
{
    fitBar();
    QWidget::resizeEvent(event);
}

bool MessageParts::point(const QString &field, const QString &words)
{
    if (field.startsWith("envelope-"_L1) || field.startsWith("delivery:"_L1)) {
        setTab(DeliveryTab);
        m_delivery->point(field, words);
        return true;
    }
    if (const auto control = "control:"_L1; field.startsWith(control)) {
        setTab(ControlTab);
        m_control->point(field.sliced(control.size())); // which says the problem already
        return true;
    }
    if (field.startsWith("header:"_L1)) {
        setTab(HeadersTab);
        m_headers->point(field, words);
        return true;
    }
    if (field.startsWith("attachment:"_L1)) {
        setTab(AttachmentsTab);
        m_attachments->point(field, words);
        return true;
    }
    return false;
}

void MessageParts::setTab(Tab tab)
{
    m_tabs->setCurrentIndex(tab);
}

void MessageParts::attach(const QStringList &paths)
{
    setTab(AttachmentsTab);
    m_attachments->add(paths);
}

void MessageParts::chooseFiles()
{
    setTab(AttachmentsTab);
    m_attachments->chooseFiles();
}

void MessageParts::changed()
{
    if (m_loading)
        return;
    collect(m_draft);
    showCounts();
    Q_EMIT edited();
}

void MessageParts::showCounts()
{
    const auto files = m_draft.attachments.size();
    const auto changes = int(m_draft.sender != Draft::Sender::AsFrom) + int(m_draft.otherRecipients) +
                         m_draft.delivery.wishes.size();
    const auto controls = ui::changes(m_draft.control);
    m_tabs->setTabText(AttachmentsTab, files == 0 ? tr("Attachments")
                                                  : tr("Attachments (%1)").arg(QLocale().toString(files)));
    m_tabs->setTabText(DeliveryTab,
                       changes == 0 ? tr("Delivery") : tr("Delivery (%1)").arg(QLocale().toString(changes)));
    m_tabs->setTabText(ControlTab,
                       controls == 0 ? tr("Control") : tr("Control (%1)").arg(QLocale().toString(controls)));
    fitBar();
}

} // namespace ui
