// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compose/sourcepane.h"

#include "explain/verdict.h"
#include "ui/models/visibletext.h"
#include "ui/theme/theme.h"

#include <QTextDocument>

namespace ui {

namespace {

constexpr qsizetype shownOctets = 256 * 1024;

Preview makePreview(const OpenMessage &open, base::MessageOffer offer)
{
    Preview preview;
    const auto source = open();
    if (!source) {
        preview.failure = source.error();
        return preview;
    }
    const auto form = (*source)->prepare(offer);
    if (!form) {
        preview.failure = form.error();
        return preview;
    }
    preview.form = *form;
    while (preview.octets.size() < shownOctets) {
        const auto more = (*source)->read(shownOctets - preview.octets.size());
        if (!more) {
            preview.failure = more.error();
            break;
        }
        if (more->isEmpty())
            break;
        preview.octets += *more;
    }
    return preview;
}

} // namespace

void Previewer::ask(const OpenMessage &open, base::MessageOffer offer)
{
    m_latest.ask([open, offer] { return makePreview(open, offer); },
                 [this](const Preview &preview) { Q_EMIT ready(preview); });
}

SourcePane::SourcePane(QWidget *parent)
    : QPlainTextEdit(parent)
{
    setReadOnly(true);
    setFrameShape(QFrame::NoFrame);
    setFont(wireFont());
    setLineWrapMode(NoWrap);
    setAccessibleName(tr("The exact message"));
    document()->setDocumentMargin(margin);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
}

void SourcePane::show(const Preview &preview)
{
    if (preview.failure) {
        setPlainText(explain::sentence(*preview.failure));
        return;
    }
    auto text = visibleText(preview.octets);
    if (preview.form.size > preview.octets.size())
        text += u'\n' + tr("The first %1 of %2 are shown.")
                            .arg(byteCount(preview.octets.size()), byteCount(preview.form.size));
    if (text != toPlainText())
        setPlainText(text);
}

} // namespace ui
