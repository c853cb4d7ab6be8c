// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compose/composepanel.h"

#include "explain/verdict.h"
#include "ui/compose/addressfield.h"
#include "ui/compose/attachmentspane.h"
#include "ui/compose/bodyedit.h"
#include "ui/compose/deliverypane.h"
#include "ui/compose/draftchange.h"
#include "ui/compose/headerspane.h"
#include "ui/compose/htmlpane.h"
#include "ui/models/visibletext.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/lines.h"

#include <QBuffer>
#include <QComboBox>
#include <QDragEnterEvent>
#include <QGridLayout>
#include <QImage>
#include <QMimeData>
#include <QScopedValueRollback>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace ui {

namespace {

constexpr int labelWidth = 64;
constexpr int foldedHeight = 40;
constexpr int leastStack = 56;
constexpr auto previewDelay = 250ms;

QLabel *rowLabel(const QString &text, QWidget *buddy)
{
    auto *label = new QLabel(text);
    label->setMinimumWidth(labelWidth);
    label->setBuddy(buddy);
    setTextRole(label, Role::Muted);
    return label;
}

QToolButton *addButton(const QString &text, const QString &spoken)
{
    auto *button = new QToolButton;
    button->setText(text);
    button->setIcon(icon("plus"_L1));
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setFixedHeight(28);
    button->setAccessibleName(spoken);
    button->setToolTip(spoken);
    return button;
}

base::MessageOffer offerFrom(const QList<Offer> &list)
{
    // A server that was not asked yet is taken for a modern one.
    if (list.isEmpty())
        return {true, true};
    return {offers(list, "8BITMIME"), offers(list, "SMTPUTF8")};
}

} // namespace

ComposePanel::ComposePanel(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_page(new QWidget)
    , m_summary(makeSummary())
{
    setAcceptDrops(true);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    auto *pageLayout = new QVBoxLayout(m_page);
    pageLayout->setContentsMargins(0, gap, 0, 0);
    pageLayout->setSpacing(0);
    pageLayout->addWidget(makeHead());
    pageLayout->addWidget(makeTabs(), 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_summary);
    layout->addWidget(m_page, 1);
    m_summary->hide();

    m_previewTimer.setSingleShot(true);
    m_previewTimer.setInterval(previewDelay);
    connect(&m_previewTimer, &QTimer::timeout, this, &ComposePanel::askPreview);
    connect(&m_previewer, &Previewer::ready, this, &ComposePanel::showPreview);
    connect(&m_workspace.drafts(), &Drafts::chosen, this, &ComposePanel::load);
    connect(&m_workspace.accounts(), &Accounts::chosen, this, &ComposePanel::loadAccounts);
    connect(&m_workspace.accounts(), &Accounts::changed, this, &ComposePanel::loadAccounts);
    connect(&m_workspace, &Workspace::offersChanged, this, &ComposePanel::loadAccounts);
    connect(&m_workspace.sessions(), &Sessions::started, this, &ComposePanel::loadMarks);
    connect(&m_workspace.sessions(), &Sessions::ended, this, &ComposePanel::loadMarks);
    load();
    loadAccounts();
}

QWidget *ComposePanel::makeHead()
{
    auto *head = new QWidget;
    auto *grid = new QGridLayout(head);
    grid->setContentsMargins(margin, 0, margin, 0);
    grid->setHorizontalSpacing(gap);
    grid->setVerticalSpacing(rowGap);
    grid->setColumnStretch(1, 1);

    m_from = new QComboBox;
    m_from->setEditable(true);
    m_from->setInsertPolicy(QComboBox::NoInsert);
    m_from->setAccessibleName(tr("From"));
    m_from->lineEdit()->setAccessibleName(tr("From"));
    m_fromProblem = new Problem;
    auto *showCc = addButton(tr("Cc"), tr("Add a Cc line"));
    auto *showBcc = addButton(tr("Bcc"), tr("Add a Bcc line"));
    m_showCc = showCc;
    m_showBcc = showBcc;
    grid->addWidget(rowLabel(tr("From"), m_from), 0, 0);
    grid->addWidget(m_from, 0, 1);
    grid->addWidget(showCc, 0, 2);
    grid->addWidget(showBcc, 0, 3);
    grid->addWidget(m_fromProblem, 1, 1, 1, 3);
    m_to = addAddressRow(grid, "to"_L1, tr("To"));
    m_cc = addAddressRow(grid, "cc"_L1, tr("Cc"));
    m_bcc = addAddressRow(grid, "bcc"_L1, tr("Bcc"));
    m_subject = new QLineEdit;
    m_subject->setAccessibleName(tr("Subject"));
    m_problem = new Problem;
    const int row = grid->rowCount();
    grid->addWidget(rowLabel(tr("Subject"), m_subject), row, 0);
    grid->addWidget(m_subject, row, 1, 1, 3);
    grid->addWidget(m_problem, row + 1, 1, 1, 3);

    connect(m_from, &QComboBox::editTextChanged, this, &ComposePanel::edited);
    connect(m_subject, &QLineEdit::textEdited, this, &ComposePanel::edited);
    connect(showCc, &QToolButton::clicked, this, [this] {
        showRow(m_cc, true);
        m_cc.field->setFocus();
    });
    connect(showBcc, &QToolButton::clicked, this, [this] {
        showRow(m_bcc, true);
        m_bcc.field->setFocus();
    });
    return head;
}

ComposePanel::AddressRow ComposePanel::addAddressRow(QGridLayout *grid, QLatin1String field,
                                                     const QString &name)
{
    AddressRow row;
    row.field = new AddressField(field, name);
    row.label = rowLabel(name, row.field->editor());
    row.label->setFixedHeight(28);
    row.problem = new Problem;
    const int at = grid->rowCount();
    grid->addWidget(row.label, at, 0, Qt::AlignTop);
    grid->addWidget(row.field, at, 1, 1, 3);
    grid->addWidget(row.problem, at + 1, 1, 1, 3);
    connect(row.field, &AddressField::edited, this, &ComposePanel::edited);
    connect(row.field, &AddressField::undoWanted, &m_undo, &QUndoStack::undo);
    return row;
}

void ComposePanel::showRow(const AddressRow &row, bool shown)
{
    row.label->setVisible(shown);
    row.field->setVisible(shown);
    if (!shown)
        row.problem->setText({});
    m_showCc->setVisible(m_cc.field->isHidden());
    m_showBcc->setVisible(m_bcc.field->isHidden());
}

QWidget *ComposePanel::makeTabs()
{
    auto *part = new QWidget;
    m_tabs = new QTabBar;
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->setUsesScrollButtons(true);
    m_tabs->setAccessibleName(tr("Parts of the message"));
    for (const auto &name :
         {tr("Text"), tr("HTML"), tr("Attachments"), tr("Headers"), tr("Delivery"), tr("Source")})
        m_tabs->addTab(name);
    m_size = new QLabel;
    m_size->setFont(smallFont());
    m_size->setTextFormat(Qt::PlainText);
    m_size->setAccessibleName(tr("Size of the message"));

    m_text = new BodyEdit(tr("Text of the message"));
    m_text->setPlaceholderText(tr("Write the message here"));
    m_html = new HtmlPane;
    m_attachments = new AttachmentsPane;
    m_headers = new HeadersPane;
    m_delivery = new DeliveryPane;
    m_source = new SourcePane;
    m_stack = new QStackedWidget;
    for (QWidget *pane :
         std::initializer_list<QWidget *>{m_text, m_html, m_attachments, m_headers, m_delivery, m_source})
        m_stack->addWidget(pane);

    // A tab that wants room scrolls; it must not push the session down.
    m_stack->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Ignored);
    m_stack->setMinimumHeight(leastStack);
    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(margin - gap, 0, margin, 0);
    bar->setSpacing(gap);
    bar->addWidget(m_tabs, 1);
    bar->addWidget(m_size);
    auto *layout = new QVBoxLayout(part);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(bar);
    layout->addWidget(new Hairline);
    layout->addWidget(m_stack, 1);

    connect(m_tabs, &QTabBar::currentChanged, m_stack, &QStackedWidget::setCurrentIndex);
    for (auto *editor : {m_text, m_html->editor()}) {
        connect(editor, &QPlainTextEdit::textChanged, this, &ComposePanel::edited);
        connect(editor, &BodyEdit::filesGiven, this, &ComposePanel::attach);
        connect(editor, &BodyEdit::imageGiven, this, &ComposePanel::attachImage);
    }
    connect(m_attachments, &AttachmentsPane::edited, this, &ComposePanel::edited);
    connect(m_headers, &HeadersPane::edited, this, &ComposePanel::edited);
    connect(m_delivery, &DeliveryPane::edited, this, &ComposePanel::edited);
    return part;
}

QWidget *ComposePanel::makeSummary()
{
    auto *line = new QWidget;
    line->setFixedHeight(foldedHeight);
    auto *open = new QToolButton;
    open->setIcon(icon("chevron-right"_L1));
    open->setAccessibleName(tr("Show the message"));
    open->setToolTip(tr("Show the message"));
    m_summaryTitle = new QLabel;
    m_summaryTitle->setTextFormat(Qt::PlainText);
    m_summaryTitle->setFont(strong(font()));
    m_summaryRest = new ElidedLabel;
    setTextRole(m_summaryRest, Role::Muted);
    auto *hint =
        new QLabel(tr("%1 edit").arg(QKeySequence(Qt::CTRL | Qt::Key_E).toString(QKeySequence::NativeText)));
    hint->setFont(smallFont());
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(gap, 0, margin, 0);
    row->addWidget(open);
    row->addWidget(m_summaryTitle);
    row->addWidget(m_summaryRest, 1);
    row->addWidget(hint);
    connect(open, &QToolButton::clicked, this, [this] { setFolded(false); });
    return line;
}

void ComposePanel::updateSummary()
{
    const auto &draft = m_workspace.drafts().current();
    m_summaryTitle->setText(draft.title());
    const auto to = draft.envelopeRecipients();
    m_summaryRest->setText(to.isEmpty() ? tr("to nobody yet")
                                        : tr("to %1").arg(QLocale().createSeparatedList(to)));
}

void ComposePanel::setFolded(bool folded)
{
    if (m_folded == folded)
        return;
    m_folded = folded;
    updateSummary();
    m_page->setVisible(!folded);
    m_summary->setVisible(folded);
    setMaximumHeight(folded ? foldedHeight : QWIDGETSIZE_MAX);
    Q_EMIT foldedChanged(folded);
}

void ComposePanel::setTab(Tab tab)
{
    m_tabs->setCurrentIndex(tab);
}

void ComposePanel::load()
{
    const QScopedValueRollback loading(m_loading, true);
    const auto &draft = m_workspace.drafts().current();
    if (m_from->currentText() != draft.from)
        m_from->setEditText(draft.from);
    m_from->lineEdit()->setCursorPosition(0);
    m_to.field->setAddresses(draft.to);
    m_cc.field->setAddresses(draft.cc);
    m_bcc.field->setAddresses(draft.bcc);
    showRow(m_cc, !draft.cc.isEmpty());
    showRow(m_bcc, !draft.bcc.isEmpty());
    if (m_subject->text() != draft.subject)
        m_subject->setText(draft.subject);
    m_text->setText(draft.text);
    m_html->editor()->setText(draft.html);
    m_attachments->show(draft.attachments);
    m_headers->show(draft.headers);
    m_delivery->show(draft);
    m_fromProblem->setText({});
    m_problem->setText({});
    if (sender() == &m_workspace.drafts())
        m_undo.clear();
    loadMarks();
    showCounts();
    updateSummary();
    m_previewTimer.start();
}

void ComposePanel::loadAccounts()
{
    const QScopedValueRollback loading(m_loading, true);
    const auto typed = m_from->currentText();
    QStringList known;
    for (const auto &account : m_workspace.accounts().all()) {
        if (!account.address.isEmpty() && !known.contains(account.address))
            known.append(account.address);
    }
    m_from->clear();
    m_from->addItems(known);
    m_from->setEditText(typed);
    const auto current = m_workspace.accounts().current();
    m_from->lineEdit()->setPlaceholderText(current.address);
    m_delivery->showOffers(m_workspace.offersOf(current.id));
    m_previewTimer.start();
}

void ComposePanel::loadMarks()
{
    QHash<QString, RecipientMark> marks;
    const auto *record = m_workspace.sessions().lastOf(m_workspace.drafts().current().id);
    if (record && record->session->outcome()) {
        for (const auto &recipient : record->session->outcome()->recipients) {
            const bool decided = recipient.reply && (recipient.accepted || recipient.reply->code >= 400);
            if (!decided) // never asked, or its message is in doubt
                continue;
            const auto &reply = *recipient.reply;
            const auto words =
                QString::number(reply.code) + u' ' + QString::fromUtf8(reply.enhanced + ' ' + reply.text);
            marks.insert(recipient.address.text(), {recipient.accepted, words.simplified()});
        }
    }
    for (const auto &row : {m_to, m_cc, m_bcc})
        row.field->setMarks(marks);
}

void ComposePanel::edited()
{
    if (m_loading)
        return;
    const auto before = m_workspace.drafts().current();
    auto after = before;
    after.from = m_from->currentText();
    after.to = m_to.field->addresses();
    after.cc = m_cc.field->addresses();
    after.bcc = m_bcc.field->addresses();
    after.subject = m_subject->text();
    after.text = m_text->toPlainText();
    after.html = m_html->editor()->toPlainText();
    after.attachments = m_attachments->files();
    after.headers = m_headers->headers();
    m_delivery->collect(after);
    m_workspace.drafts().change(after);

    const auto apply = [this, id = after.id](const std::function<void(Draft &)> &change) {
        auto draft = m_workspace.drafts().current();
        if (draft.id != id)
            return;
        change(draft);
        m_workspace.drafts().change(draft);
        load();
    };
    const auto note = [&](const QString &words, auto Draft::*part) {
        if (before.*part != after.*part)
            m_undo.push(new DraftChange(words, part, before.*part, after.*part, apply));
    };
    note(tr("change of To"), &Draft::to);
    note(tr("change of Cc"), &Draft::cc);
    note(tr("change of Bcc"), &Draft::bcc);
    note(tr("change of attachments"), &Draft::attachments);
    note(tr("change of header fields"), &Draft::headers);
    note(tr("change of the envelope"), &Draft::sender);
    note(tr("change of the envelope"), &Draft::otherRecipients);
    note(tr("change of the envelope"), &Draft::recipients);

    m_fromProblem->setText({});
    m_problem->setText({});
    for (const auto &row : {m_to, m_cc, m_bcc})
        row.problem->setText(row.field->problem());
    showCounts();
    m_previewTimer.start();
}

void ComposePanel::showCounts()
{
    const auto files = m_attachments->files().size();
    const auto changes = m_delivery->changes();
    m_tabs->setTabText(AttachmentsTab, files == 0 ? tr("Attachments")
                                                  : tr("Attachments (%1)").arg(QLocale().toString(files)));
    m_tabs->setTabText(DeliveryTab,
                       changes == 0 ? tr("Delivery") : tr("Delivery (%1)").arg(QLocale().toString(changes)));
}

void ComposePanel::askPreview()
{
    const auto account = m_workspace.accounts().current();
    const auto message = messageOf(m_workspace.drafts().current(), account);
    if (!message) {
        showPreview({{}, {}, message.error()});
        return;
    }
    m_previewer.ask(*message, offerFrom(m_workspace.offersOf(account.id)));
}

void ComposePanel::showPreview(const Preview &preview)
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

bool ComposePanel::point(const base::Failure &failure)
{
    const auto field = failure.fact("field"_L1);
    const auto words = explain::sentence(failure);
    const std::pair<QLatin1String, const AddressRow *> rows[] = {
        {"to"_L1, &m_to}, {"cc"_L1, &m_cc}, {"bcc"_L1, &m_bcc}};
    setFolded(false);
    for (const auto &[name, row] : rows) {
        if (field != name)
            continue;
        showRow(*row, true);
        row->problem->setText(words);
        row->field->setFocus();
        return true;
    }
    if (field == "from"_L1) {
        m_fromProblem->setText(words);
        m_from->setFocus();
    } else if (field == "subject"_L1) {
        m_problem->setText(words);
        m_subject->setFocus();
    } else if (field.startsWith("envelope-"_L1)) {
        setTab(DeliveryTab);
        m_delivery->point(field, words);
    } else if (field.startsWith("header"_L1) || field.startsWith("attachment"_L1)) {
        setTab(field.startsWith("header"_L1) ? HeadersTab : AttachmentsTab);
        m_problem->setText(words);
    } else {
        return false;
    }
    return true;
}

void ComposePanel::attachFiles()
{
    setFolded(false);
    m_attachments->chooseFiles();
}

void ComposePanel::attach(const QStringList &paths)
{
    m_attachments->add(paths);
    setFolded(false);
    setTab(AttachmentsTab);
}

void ComposePanel::attachImage(const QImage &image)
{
    QByteArray octets;
    QBuffer buffer(&octets);
    image.save(&buffer, "PNG");
    if (const auto path = m_workspace.drafts().keep(u"picture.png"_s, octets); !path.isEmpty())
        attach({path});
}

void ComposePanel::dragEnterEvent(QDragEnterEvent *event)
{
    if (!localFiles(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void ComposePanel::dropEvent(QDropEvent *event)
{
    attach(localFiles(*event->mimeData()));
    event->acceptProposedAction();
}

} // namespace ui
