// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compose/composepanel.h"

#include "explain/verdict.h"
#include "ui/compose/bodyedit.h"
#include "ui/compose/draftchange.h"
#include "ui/compose/filehead.h"
#include "ui/compose/messagehead.h"
#include "ui/compose/messageline.h"
#include "ui/widgets/lines.h"

#include <QBuffer>
#include <QDragEnterEvent>
#include <QImage>
#include <QLineEdit>
#include <QMimeData>
#include <QVBoxLayout>

#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace ui {

namespace {

constexpr auto previewDelay = 250ms;

base::MessageOffer offerFrom(const QList<Offer> &list)
{
    // A server that was not asked yet is taken for a modern one.
    if (list.isEmpty())
        return {true, true};
    return {offers(list, "8BITMIME"), offers(list, "SMTPUTF8")};
}

/// What became of each recipient, by address.
QHash<QString, RecipientMark> marksOf(const SessionRecord *record)
{
    QHash<QString, RecipientMark> marks;
    if (!record || !record->session->outcome())
        return marks;
    for (const auto &recipient : record->session->outcome()->recipients) {
        const bool decided = recipient.reply && (recipient.accepted || recipient.reply->code >= 400);
        if (!decided) // never asked, or its message is in doubt
            continue;
        const auto &reply = *recipient.reply;
        const auto words =
            QString::number(reply.code) + u' ' + QString::fromUtf8(reply.enhanced + ' ' + reply.text);
        marks.insert(recipient.address.text(), {recipient.accepted, words.simplified()});
    }
    return marks;
}

} // namespace

ComposePanel::ComposePanel(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_line(new MessageLine)
    , m_page(new QWidget)
    , m_head(new MessageHead)
    , m_fileHead(new FileHead)
    , m_parts(new MessageParts)
{
    setAcceptDrops(true);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    auto *pageLayout = new QVBoxLayout(m_page);
    pageLayout->setContentsMargins(0, gap, 0, 0);
    pageLayout->setSpacing(0);
    pageLayout->addWidget(m_head);
    pageLayout->addWidget(m_fileHead);
    pageLayout->addWidget(m_parts, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_line);
    layout->addWidget(m_page, 1);
    m_line->hide();
    keepFilesFromLines(m_page);
    connect(m_parts, &MessageParts::paneMade, this, &ComposePanel::keepFilesFromLines);

    connect(m_line, &MessageLine::openWanted, this, [this] { setFolded(false); });
    connect(m_head, &MessageHead::edited, this, &ComposePanel::edited);
    connect(m_head, &MessageHead::undoWanted, &m_undo, &QUndoStack::undo);
    connect(m_parts, &MessageParts::edited, this, &ComposePanel::edited);
    connect(m_parts, &MessageParts::filesGiven, this, &ComposePanel::attach);
    connect(m_parts, &MessageParts::imageGiven, this, &ComposePanel::attachImage);
    m_previewTimer.setSingleShot(true);
    m_previewTimer.setInterval(previewDelay);
    connect(&m_previewTimer, &QTimer::timeout, this, &ComposePanel::askPreview);
    connect(&m_previewer, &Previewer::ready, m_parts, &MessageParts::showPreview);
    connectWorkspace();
    load();
    loadAccounts();
}

void ComposePanel::connectWorkspace()
{
    connect(&m_workspace.drafts(), &Drafts::chosen, this, [this] {
        m_undo.clear();
        load();
    });
    connect(&m_workspace.accounts(), &Accounts::chosen, this, &ComposePanel::loadAccounts);
    connect(&m_workspace.accounts(), &Accounts::changed, this, &ComposePanel::loadAccounts);
    connect(&m_workspace, &Workspace::offersChanged, this, &ComposePanel::loadAccounts);
    connect(&m_workspace.sessions(), &Sessions::started, this, &ComposePanel::loadMarks);
    connect(&m_workspace.sessions(), &Sessions::ended, this, &ComposePanel::loadMarks);
}

void ComposePanel::setFolded(bool folded)
{
    if (m_folded == folded)
        return;
    m_folded = folded;
    m_line->show(m_workspace.drafts().current());
    m_page->setVisible(!folded);
    m_line->setVisible(folded);
    setMaximumHeight(folded ? m_line->maximumHeight() : QWIDGETSIZE_MAX);
    Q_EMIT foldedChanged(folded);
}

void ComposePanel::setTab(MessageParts::Tab tab)
{
    m_parts->setTab(tab);
}

void ComposePanel::load()
{
    const auto &draft = m_workspace.drafts().current();
    m_head->setVisible(!draft.isFile());
    m_fileHead->setVisible(draft.isFile());
    if (draft.isFile())
        m_fileHead->show(draft);
    else
        m_head->show(draft);
    m_parts->show(draft);
    m_line->show(draft);
    loadMarks();
    m_previewTimer.start();
}

void ComposePanel::loadAccounts()
{
    QStringList known;
    for (const auto &account : m_workspace.accounts().all()) {
        if (!account.address.isEmpty() && !known.contains(account.address))
            known.append(account.address);
    }
    const auto current = m_workspace.accounts().current();
    m_head->showSenders(known, current.address);
    m_parts->showOffers(m_workspace.offersOf(current.id));
    m_previewTimer.start();
}

void ComposePanel::loadMarks()
{
    m_head->showMarks(marksOf(m_workspace.sessions().lastOf(m_workspace.drafts().current().id)));
}

void ComposePanel::edited()
{
    const auto before = m_workspace.drafts().current();
    auto after = before;
    if (!before.isFile())
        m_head->collect(after);
    m_parts->collect(after);
    m_workspace.drafts().change(after);
    note(before, after);
    m_previewTimer.start();
}

/// Makes the steps that the undo stack takes back.
void ComposePanel::note(const Draft &before, const Draft &after)
{
    const auto apply = [this, id = after.id](const std::function<void(Draft &)> &change) {
        auto draft = m_workspace.drafts().current();
        if (draft.id != id)
            return;
        change(draft);
        m_workspace.drafts().change(draft);
        load();
    };
    const auto step = [&](const QString &words, auto Draft::*part) {
        if (before.*part != after.*part)
            m_undo.push(new DraftChange(words, part, before.*part, after.*part, apply));
    };
    step(tr("change of To"), &Draft::to);
    step(tr("change of Cc"), &Draft::cc);
    step(tr("change of Bcc"), &Draft::bcc);
    step(tr("change of attachments"), &Draft::attachments);
    step(tr("change of header fields"), &Draft::headers);
    step(tr("change of the envelope"), &Draft::sender);
    step(tr("change of the envelope"), &Draft::otherRecipients);
    step(tr("change of the envelope"), &Draft::recipients);
    step(tr("change of the envelope"), &Draft::tlsNotRequired);
    for (const auto &key : otherChoices(before.delivery, after.delivery)) {
        const auto choose = [key](const Delivery &from) {
            return [key, from](Draft &draft) { takeChoices(draft.delivery, key, from); };
        };
        m_undo.push(new DraftChange(tr("change of delivery"), choose(before.delivery), choose(after.delivery),
                                    apply));
    }
    if (withChoices(before.control, after.control) != before.control) {
        const auto choose = [](const Control &from) {
            return [from](Draft &draft) { draft.control = withChoices(draft.control, from); };
        };
        m_undo.push(
            new DraftChange(tr("change of control"), choose(before.control), choose(after.control), apply));
    }
    if (before.delivery.force != after.delivery.force) {
        const auto choose = [](bool force) {
            return [force](Draft &draft) { draft.delivery.force = force; };
        };
        m_undo.push(new DraftChange(tr("change of delivery"), choose(before.delivery.force),
                                    choose(after.delivery.force), apply));
    }
}

void ComposePanel::askPreview()
{
    const auto account = m_workspace.accounts().current();
    const auto open = sourceOf(m_workspace.drafts().current(), account);
    if (!open) {
        m_parts->showPreview({{}, {}, open.error()});
        return;
    }
    m_previewer.ask(*open, offerFrom(m_workspace.offersOf(account.id)));
}

bool ComposePanel::point(const base::Failure &failure)
{
    const auto field = failure.fact("field"_L1);
    const auto words = explain::sentence(failure);
    setFolded(false);
    if (m_workspace.drafts().current().isFile() && field == "message"_L1) {
        m_fileHead->say(words);
        return true;
    }
    return m_head->point(field, words) || m_parts->point(field, words);
}

void ComposePanel::attachFiles()
{
    setFolded(false);
    if (mayAttach())
        m_parts->chooseFiles();
}

void ComposePanel::attach(const QStringList &paths)
{
    setFolded(false);
    if (mayAttach())
        m_parts->attach(paths);
}

bool ComposePanel::mayAttach()
{
    if (!m_workspace.drafts().current().isFile())
        return true;
    m_fileHead->say(tr("Nothing can be attached to a message that goes out byte for byte."));
    return false;
}

void ComposePanel::attachImage(const QImage &image)
{
    QByteArray octets;
    QBuffer buffer(&octets);
    image.save(&buffer, "PNG");
    if (const auto path = m_workspace.drafts().keep(u"picture.png"_s, octets); !path.isEmpty())
        attach({path});
}

/// A line of text would take a file for its address; over one, too, it is to be attached.
void ComposePanel::keepFilesFromLines(QWidget *part)
{
    for (auto *line : part->findChildren<QLineEdit *>())
        line->installEventFilter(this);
}

bool ComposePanel::eventFilter(QObject *watched, QEvent *event)
{
    const bool isDrag = event->type() == QEvent::DragEnter || event->type() == QEvent::DragMove;
    if (isDrag && !localFiles(*static_cast<QDropEvent *>(event)->mimeData()).isEmpty()) {
        event->ignore();
        return true;
    }
    return QWidget::eventFilter(watched, event);
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
