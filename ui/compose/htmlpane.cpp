// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compose/htmlpane.h"

#include "ui/compose/bodyedit.h"
#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QSplitter>
#include <QTextBrowser>
#include <QTimer>

#include <chrono>

using namespace std::chrono_literals;

namespace ui {

namespace {

/// Shows what it was given and fetches nothing: neither pictures nor style sheets, neither files nor pages.
class OfflineBrowser : public QTextBrowser
{
public:
    using QTextBrowser::QTextBrowser;

protected:
    QVariant loadResource(int, const QUrl &) override { return {}; }
};

} // namespace

HtmlPane::HtmlPane(QWidget *parent)
    : QWidget(parent)
    , m_editor(new BodyEdit(tr("HTML source")))
    , m_preview(new OfflineBrowser)
{
    m_editor->setFont(wireFont());
    m_editor->setPlaceholderText(
        tr("<p>Write HTML here. With text as well, both are sent and the reader's program chooses.</p>"));
    m_preview->setFrameShape(QFrame::NoFrame);
    m_preview->setOpenLinks(false);
    m_preview->setAccessibleName(tr("Preview of the HTML, without the network"));
    auto *splitter = new QSplitter;
    splitter->addWidget(m_editor);
    splitter->addWidget(m_preview);
    splitter->setChildrenCollapsible(false);
    splitter->setSizes({1, 1});
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(splitter);

    auto *settle = new QTimer(this);
    settle->setSingleShot(true);
    settle->setInterval(200ms);
    connect(m_editor, &QPlainTextEdit::textChanged, settle, qOverload<>(&QTimer::start));
    connect(settle, &QTimer::timeout, this, [this] { m_preview->setHtml(m_editor->toPlainText()); });
}

} // namespace ui
