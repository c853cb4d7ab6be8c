// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inbox/inboxwindow.h"

#include "mime/inspect.h"
#include "ui/inbox/faultlist.h"
#include "ui/inbox/messagetree.h"
#include "ui/inbox/servicepane.h"
#include "ui/main/sidesection.h"
#include "ui/models/visibletext.h"
#include "ui/widgets/lines.h"

#include <QKeyEvent>
#include <QListView>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabBar>
#include <QTabWidget>
#include <QTextDocument>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr QSize inboxSize(960, 640);
constexpr qsizetype mostSource = 1024 * 1024;

Row rowFor(const sandbox::Captured &message)
{
    // The subject alone is wanted, and stands in the first octets; the tree is made of the whole message.
    const auto seen = mime::inspect(message.octets.left(mime::previewLimit));
    Row row;
    row.id = QString::number(message.number);
    row.title = seen.subject.isEmpty() ? InboxWindow::tr("No subject") : seen.subject;
    row.subtitle = InboxWindow::tr("to %n recipients · %1", nullptr, int(message.to.size()))
                       .arg(byteCount(message.octets.size()));
    row.trailing = QLocale().toString(message.time.toLocalTime().time(), QLocale::ShortFormat);
    row.icon = "envelope"_L1;
    return row;
}

QString factsOf(const sandbox::Captured &message)
{
    QStringList to;
    for (const auto &address : message.to)
        to.append(QString::fromUtf8(address));
    const auto who = message.user.isEmpty()
                         ? InboxWindow::tr("nobody signed in")
                         : InboxWindow::tr("signed in as %1").arg(QString::fromUtf8(message.user));
    const auto how = message.tls ? InboxWindow::tr("under TLS") : InboxWindow::tr("in clear text");
    const auto from = message.from.isEmpty() ? u"<>"_s : QString::fromUtf8(message.from);
    return InboxWindow::tr("From %1 to %2; %3, %4").arg(from, QLocale().createSeparatedList(to), how, who);
}

/// What a message is shown as, made where the window's thread need not wait.
struct Pages
{
    mime::Inspection parts;
    QString source;
};

QString sourceOf(const QByteArray &octets)
{
    auto source = visibleText(QByteArrayView(octets).first(std::min(mostSource, octets.size())));
    if (octets.size() > mostSource)
        source += u'\n' + InboxWindow::tr("The first %1 of %2 are shown.")
                              .arg(byteCount(mostSource), byteCount(octets.size()));
    return source;
}

} // namespace

InboxWindow::InboxWindow(SandboxHost &sandbox, QWidget *parent)
    : QWidget(parent, Qt::Window)
    , m_sandbox(sandbox)
    , m_list(new QListView)
    , m_stack(new QStackedWidget)
    , m_facts(new Hint)
    , m_tree(new MessageTree)
    , m_source(new QPlainTextEdit)
    , m_faults(new FaultList(sandbox))
{
    setWindowTitle(tr("Sandbox: what arrived"));
    resize(inboxSize);
    m_list->setModel(&m_model);
    m_list->setItemDelegate(new RowDelegate(this));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setMouseTracking(true);
    m_list->setAccessibleName(tr("Messages that arrived"));
    m_list->viewport()->setBackgroundRole(QPalette::Window);
    m_source->setReadOnly(true);
    m_source->document()->setDocumentMargin(margin);
    m_source->setFont(wireFont());
    m_source->setFrameShape(QFrame::NoFrame);
    m_source->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_source->setAccessibleName(tr("The message as it arrived"));
    m_facts->setTextFormat(Qt::PlainText);
    m_facts->setContentsMargins(margin, gap, margin, gap);

    auto *clear = new QPushButton(icon("minus"_L1), tr("Empty the inbox"));
    connect(clear, &QPushButton::clicked, &m_sandbox, &SandboxHost::clear);
    auto *left = new QWidget;
    auto *leftColumn = new QVBoxLayout(left);
    leftColumn->setContentsMargins(0, gap, 0, gap);
    leftColumn->addWidget(m_list, 1);
    leftColumn->addWidget(clear, 0, Qt::AlignCenter);

    auto *views = new QTabWidget;
    views->setDocumentMode(true);
    views->tabBar()->setAccessibleName(tr("Views of the message"));
    views->addTab(m_tree, tr("Parts"));
    views->addTab(m_source, tr("Source"));
    auto *message = new QWidget;
    auto *messageColumn = new QVBoxLayout(message);
    messageColumn->setContentsMargins(0, 0, 0, 0);
    messageColumn->setSpacing(0);
    messageColumn->addWidget(m_facts);
    messageColumn->addWidget(views, 1);
    auto *empty = new QLabel(tr(
        "Nothing has arrived yet. Choose the account Local sandbox and press Send: the message appears here, "
        "byte for byte, and stays on this computer."));
    empty->setAlignment(Qt::AlignCenter);
    empty->setWordWrap(true);
    empty->setMargin(margin);
    m_stack->addWidget(empty);
    m_stack->addWidget(message);

    auto *inner = new QSplitter;
    inner->addWidget(left);
    inner->addWidget(m_stack);
    inner->setStretchFactor(1, 1);
    inner->setSizes({260, 700});
    inner->setChildrenCollapsible(false);
    auto *pages = new QTabWidget;
    pages->setDocumentMode(true);
    pages->tabBar()->setAccessibleName(tr("Pages of the sandbox"));
    pages->addTab(inner, tr("What arrived"));
    pages->addTab(m_faults, tr("What to do wrong"));
    pages->addTab(new ServicePane(sandbox), tr("How to serve"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(gap, 0, 0, 0);
    layout->addWidget(pages);

    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &InboxWindow::showMessage);
    connect(&m_sandbox, &SandboxHost::arrived, this, &InboxWindow::showList);
    showList();
    m_list->setFocus();
}

void InboxWindow::showList()
{
    QList<Row> rows;
    for (const auto &message : m_sandbox.captured())
        rows.prepend(rowFor(message));
    m_model.setRows(rows);
    m_list->setCurrentIndex(m_model.index(0));
    m_stack->setCurrentIndex(rows.isEmpty() ? 0 : 1);
}

void InboxWindow::showMessage(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    const auto &id = m_model.rows().at(index.row()).id;
    for (const auto &message : m_sandbox.captured()) {
        if (QString::number(message.number) != id)
            continue;
        m_latest.ask([octets = message.octets] { return Pages{mime::inspect(octets), sourceOf(octets)}; },
                     [this, facts = factsOf(message)](const Pages &pages) {
                         m_facts->setText(facts);
                         m_tree->show(pages.parts);
                         m_source->setPlainText(pages.source);
                     });
    }
}

void InboxWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else
        QWidget::keyPressEvent(event);
}

} // namespace ui
