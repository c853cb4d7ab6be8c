// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/transcript/sessionpanel.h"

#include "registry/registry.h"
#include "ui/models/ending.h"
#include "ui/models/transcriptmodel.h"
#include "ui/models/transcriptreport.h"
#include "ui/transcript/emptypane.h"
#include "ui/transcript/transcriptpage.h"
#include "ui/transcript/transcriptsaver.h"
#include "ui/transcript/verdictbar.h"
#include "ui/widgets/lines.h"
#include "ui/widgets/stagebar.h"

#include <QApplication>
#include <QClipboard>
#include <QFileDialog>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace std::chrono_literals;

namespace ui {

namespace {

constexpr auto refreshInterval = 100ms;

QList<RecipientResult> recipientsOf(const session::Session &session)
{
    QList<RecipientResult> results;
    if (!session.outcome() || session.kind() == session::Submission::Kind::Probe)
        return results;
    for (const smtp::RecipientResult &recipient : session.outcome()->recipients) {
        RecipientResult result{
            .address = recipient.address.text(), .accepted = recipient.accepted, .code = {}, .words = {}};
        if (recipient.reply) {
            const QByteArray enhanced = recipient.accepted ? QByteArray() : recipient.reply->enhanced;
            result.code = QStringLiteral("%1 %2")
                              .arg(recipient.reply->code)
                              .arg(QString::fromLatin1(enhanced))
                              .trimmed();
            if (const auto *known = registry::enhancedCode(enhanced); known && !recipient.accepted)
                result.words = known->title;
            else if (const auto *code = registry::replyCode(recipient.reply->code);
                     code && !recipient.accepted)
                result.words = code->title;
        }
        results.append(result);
    }
    return results;
}

QString againWords(session::Submission::Kind kind)
{
    switch (kind) {
    case session::Submission::Kind::Send:
        return SessionPanel::tr("Send again");
    case session::Submission::Kind::Probe:
        return SessionPanel::tr("Test again");
    case session::Submission::Kind::Say:
        return SessionPanel::tr("Ask again");
    case session::Submission::Kind::Fetch:
        return SessionPanel::tr("Fetch again");
    }
    return {};
}

} // namespace

SessionPanel::SessionPanel(QWidget *parent)
    : QWidget(parent)
    , m_verdictBar(new VerdictBar(this))
    , m_stages(new StageBar(this))
    , m_pages(new QStackedWidget(this))
    , m_empty(new EmptyPane(this))
    , m_readySentence(m_verdictBar->sentence())
{
    m_pages->addWidget(m_empty);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_verdictBar);
    column->addWidget(new Hairline(this));
    column->addWidget(m_stages);
    column->addWidget(new Hairline(this));
    column->addWidget(m_pages, 1);
    m_refresh.setInterval(refreshInterval);
    connectParts();
}

SessionPanel::~SessionPanel() = default;

void SessionPanel::connectParts()
{
    connect(&m_refresh, &QTimer::timeout, this, &SessionPanel::refresh);
    connect(m_stages, &StageBar::entryChosen, this, &SessionPanel::chooseEntry);
    connect(m_empty, &EmptyPane::addAccountRequested, this, &SessionPanel::addAccountRequested);
    connect(m_verdictBar, &VerdictBar::sendAgainRequested, this, &SessionPanel::sendAgainRequested);
    connect(m_verdictBar, &VerdictBar::allowCertificateRequested, this,
            &SessionPanel::allowCertificateRequested);
    connect(m_verdictBar, &VerdictBar::copyReportRequested, this, &SessionPanel::copyReport);
    connect(m_verdictBar, &VerdictBar::cancelRequested, this, &SessionPanel::cancel);
    connect(m_verdictBar, &VerdictBar::recipientChosen, this, &SessionPanel::chooseRecipient);
}

/// Made when it is first needed: a window that has only been opened has no lines.
TranscriptPage *SessionPanel::page()
{
    if (m_page)
        return m_page;
    m_page = new TranscriptPage;
    m_page->restoreState(m_pageState);
    m_pages->addWidget(m_page);
    connect(m_page, &TranscriptPage::copyRequested, this, &SessionPanel::copyTranscript);
    connect(m_page, &TranscriptPage::saveRequested, this, &SessionPanel::saveTranscript);
    connect(m_page, &TranscriptPage::noticed, this, &SessionPanel::noticed);
    return m_page;
}

TranscriptModel *SessionPanel::model()
{
    return page()->model();
}

void SessionPanel::show(session::Session *session, const QString &user)
{
    if (m_session) {
        m_session->disconnect(this);
        m_session->disconnect(m_page);
        m_session->disconnect(m_verdictBar);
    }
    m_session = session;
    m_user = user;
    m_cancelled = false;
    m_verdict = {};
    m_reader = {};
    m_refresh.stop();
    if (session) {
        page()->show(&session->transcript());
        m_pages->setCurrentWidget(m_page);
        return follow(session);
    }
    if (m_page)
        m_page->show(nullptr);
    m_pages->setCurrentWidget(m_empty);
    m_verdictBar->showReady(m_readySentence, m_readyNote);
    m_stages->showNothing();
}

void SessionPanel::follow(session::Session *session)
{
    connect(session, &session::Session::appended, m_page, &TranscriptPage::append);
    connect(session, &session::Session::progressed, m_verdictBar, &VerdictBar::showProgress);
    connect(session, &session::Session::finished, this, &SessionPanel::finish);
    // rows read the transcript, which goes with the session
    connect(session, &QObject::destroyed, this, [this, session] {
        if (!m_session || m_session == session)
            show(nullptr);
    });
    if (session->isFinished())
        return finish();
    refresh();
    m_refresh.start();
}

void SessionPanel::refresh()
{
    const transcript::Transcript &transcript = m_session->transcript();
    const base::Phase phase =
        transcript.isEmpty() ? base::Phase::Lookup : transcript.phase(transcript.size() - 1);
    m_verdictBar->showRunning(m_cancelled ? tr("Stopping…") : tr("Under way: %1").arg(stageWords(phase)));
    showStages();
}

void SessionPanel::finish()
{
    m_refresh.stop();
    m_page->append();
    m_verdict = verdictOn(*m_session, m_user);
    m_verdictBar->showVerdict(m_verdict, recipientsOf(*m_session), againWords(m_session->kind()));
    m_verdictBar->offerCertificate(!refusedCertificate(*m_session).isEmpty());
    showStages();
    if (m_page->currentEntry() < 0)
        chooseEntry(tellingEntry());
}

void SessionPanel::showStages()
{
    const transcript::Transcript &transcript = m_session->transcript();
    if (transcript.isEmpty())
        return m_stages->showNothing();
    m_reader.read(transcript);
    const qint64 last = transcript.at(transcript.size() - 1).time;
    const qint64 elapsed = m_session->started().msecsTo(QDateTime::currentDateTime()) * 1'000'000;
    m_stages->showStages(m_reader.stages(), m_session->isFinished() ? last : std::max(last, elapsed),
                         missingPhases(*m_session, m_user));
}

/// The entry that tells most about how it ended: the last that went wrong, else the answer to the end of
/// data, else the last.
qsizetype SessionPanel::tellingEntry() const
{
    const transcript::Transcript &transcript = m_session->transcript();
    qsizetype answer = transcript.size() - 1;
    for (qsizetype i = transcript.size() - 1; i >= 0; --i) {
        if (isProblem(transcript, i) && transcript.event(i) != transcript::Event::Failed)
            return transcript.replyRange(i).first;
        if (transcript.phase(i) == base::Phase::EndOfData &&
            transcript.direction(i) == transcript::Direction::Received)
            answer = i;
    }
    return answer;
}

void SessionPanel::cancel()
{
    m_session->cancel(m_cancelled ? smtp::Cancel::Now : smtp::Cancel::Politely);
    m_cancelled = true;
    m_verdictBar->showStopping();
    refresh();
}

void SessionPanel::chooseEntry(qsizetype entry)
{
    page()->chooseEntry(entry);
}

void SessionPanel::chooseRecipient(const QString &address)
{
    const transcript::Transcript &transcript = m_session->transcript();
    const QByteArray path = '<' + address.toUtf8() + '>';
    for (qsizetype i = 0; i < transcript.size(); ++i) {
        if (transcript.phase(i) != base::Phase::Rcpt ||
            transcript.direction(i) != transcript::Direction::Sent || !transcript.bytes(i).contains(path))
            continue;
        const qsizetype reply = transcript.reply(transcript.commandOf(i));
        return chooseEntry(reply < 0 ? i : reply);
    }
}

void SessionPanel::setReady(const QString &sentence, const QString &note, const QString &hint)
{
    m_readySentence = sentence;
    m_readyNote = note;
    m_empty->setHint(hint);
    if (!m_session)
        m_verdictBar->showReady(sentence, note);
}

QByteArray SessionPanel::saveState() const
{
    return m_page ? m_page->saveState() : m_pageState;
}

void SessionPanel::restoreState(const QByteArray &state)
{
    m_pageState = state;
    if (m_page)
        m_page->restoreState(state);
}

void SessionPanel::focusFilter()
{
    if (m_session)
        m_page->focusFilter();
}

void SessionPanel::copyReport()
{
    if (!m_session || !m_session->isFinished())
        return;
    QApplication::clipboard()->setText(reportOn(*m_session, m_verdict));
    m_verdictBar->sayCopied();
    Q_EMIT reportCopied();
}

void SessionPanel::copyTranscript()
{
    if (m_session)
        QApplication::clipboard()->setText(transcriptText(m_session->transcript()));
}

void SessionPanel::saveTranscript()
{
    if (!m_session)
        return;
    auto *dialog = new QFileDialog(this, tr("Save the transcript"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters({tr("Text, in swaks' notation (*.txt)"), tr("JSON Lines (*.jsonl)")});
    dialog->setDefaultSuffix(QStringLiteral("txt"));
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString &filter) {
        dialog->setDefaultSuffix(filter.contains(QLatin1String("jsonl")) ? QStringLiteral("jsonl")
                                                                         : QStringLiteral("txt"));
    });
    connect(dialog, &QFileDialog::fileSelected, this, &SessionPanel::writeTo);
    dialog->open();
}

void SessionPanel::writeTo(const QString &path)
{
    if (!m_session)
        return;
    auto *saver = new TranscriptSaver(*m_session, path, this);
    connect(saver, &TranscriptSaver::ended, this, [this, path](const QString &problem) {
        if (!problem.isEmpty())
            Q_EMIT noticed(tr("The transcript could not be saved as %1: %2").arg(path, problem));
    });
}

} // namespace ui
