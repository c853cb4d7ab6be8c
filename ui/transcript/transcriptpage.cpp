// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/transcript/transcriptpage.h"

#include "ui/models/transcriptmodel.h"
#include "ui/transcript/detailpane.h"
#include "ui/transcript/filterbar.h"
#include "ui/transcript/transcriptview.h"

#include <QDataStream>
#include <QIODevice>
#include <QSplitter>
#include <QVBoxLayout>

namespace ui {

TranscriptPage::TranscriptPage(QWidget *parent)
    : QWidget(parent)
    , m_filter(new FilterBar(this))
    , m_model(new TranscriptModel(this))
    , m_view(new TranscriptView(m_model, this))
    , m_detail(new DetailPane(this))
    , m_splitter(new QSplitter(Qt::Vertical, this))
{
    m_splitter->addWidget(m_view);
    m_splitter->addWidget(m_detail);
    m_splitter->setHandleWidth(1);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 0);
    m_splitter->setSizes({400, 176});
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_filter);
    column->addWidget(m_splitter, 1);

    connect(m_filter, &FilterBar::filterChanged, m_model, &TranscriptModel::setFilter);
    connect(m_filter, &FilterBar::leaveRequested, m_view, [this] { m_view->setFocus(Qt::OtherFocusReason); });
    connect(m_filter, &FilterBar::copyRequested, this, &TranscriptPage::copyRequested);
    connect(m_filter, &FilterBar::saveRequested, this, &TranscriptPage::saveRequested);
    connect(m_model, &TranscriptModel::countsChanged, this,
            [this] { m_filter->setCounts(m_model->total(), m_model->problems()); });
    connect(m_model, &TranscriptModel::settled, this, &TranscriptPage::settled);
    connect(m_view, &TranscriptView::entryChosen, this,
            [this](qsizetype entry) { m_detail->showEntry(m_model->transcript(), entry); });
    connect(m_view, &TranscriptView::copyAllRequested, this, &TranscriptPage::copyRequested);
    connect(m_view, &TranscriptView::escaped, this, [this] { m_filter->setFilter(QString()); });
    connect(m_detail, &DetailPane::noticed, this, &TranscriptPage::noticed);
}

void TranscriptPage::show(const transcript::Transcript *transcript)
{
    m_view->setCurrentEntry(-1);
    m_detail->showEntry(nullptr, -1);
    m_filter->setFilter(QString());
    m_model->setTranscript(transcript);
}

void TranscriptPage::append()
{
    m_model->append();
}

qsizetype TranscriptPage::currentEntry() const
{
    return m_view->currentEntry();
}

void TranscriptPage::chooseEntry(qsizetype entry)
{
    if (m_model->rowOf(entry) < 0 && m_model->isFiltered())
        m_filter->setFilter(QString());
    m_view->setCurrentEntry(entry);
    m_detail->showEntry(m_model->transcript(), entry);
}

void TranscriptPage::focusFilter()
{
    m_filter->focusFilter();
}

void TranscriptPage::settled(const QStringList &wordsWithout)
{
    QString text;
    if (m_model->isFiltered() && m_model->rowCount() == 0) {
        QStringList quoted;
        for (const QString &word : wordsWithout)
            quoted.append(tr("“%1”").arg(word));
        text = wordsWithout.isEmpty() ? tr("No line has all of these words.")
                                      : tr("No line has %1.").arg(quoted.join(QStringLiteral(", ")));
        text += QLatin1Char('\n') + tr("Esc shows all lines again.");
    }
    m_view->setEmptyText(text);
    m_view->setAccessibleDescription(text);
}

QByteArray TranscriptPage::saveState() const
{
    QByteArray state;
    QDataStream out(&state, QIODevice::WriteOnly);
    out << m_splitter->saveState() << m_view->columns().wireShare << m_view->columns().took;
    return state;
}

void TranscriptPage::restoreState(const QByteArray &state)
{
    QByteArray heights;
    TranscriptView::Columns columns;
    QDataStream in(state);
    in >> heights >> columns.wireShare >> columns.took;
    if (in.status() != QDataStream::Ok)
        return; // another version's: the usual measures will do
    m_splitter->restoreState(heights);
    m_view->setColumns(columns);
}

} // namespace ui
