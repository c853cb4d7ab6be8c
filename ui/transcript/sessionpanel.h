// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "explain/verdict.h"
#include "session/session.h"
#include "session/stages.h"

#include <QPointer>
#include <QTimer>
#include <QWidget>

class QStackedWidget;

namespace ui {

class EmptyPane;
class StageBar;
class TranscriptModel;
class TranscriptPage;
class VerdictBar;

/// A session from its first line to its verdict: verdict bar, stages, and the page of its lines, which is
/// made when the first session is shown. Shows what is there already and what comes in. Cancels the session
/// by itself; everything else it asks for by signals.
class SessionPanel : public QWidget
{
    Q_OBJECT
public:
    explicit SessionPanel(QWidget *parent = nullptr);
    ~SessionPanel() override;

    using QWidget::show;

    /// nullptr: the empty pane. `user`: who was to sign in, for the sentences.
    void show(session::Session *session, const QString &user = {});

    /// What the verdict bar and the empty pane say while there is no session: "Ready to send to the local
    /// sandbox", "nothing leaves this computer", "Press Send…".
    void setReady(const QString &sentence, const QString &note, const QString &hint);

    [[nodiscard]] session::Session *session() const { return m_session; }
    [[nodiscard]] TranscriptModel *model(); ///< the lines as rows

    /// Chooses a line; a filter that hides it is cleared.
    void chooseEntry(qsizetype entry);

    /// Heights of transcript and detail and widths of the columns, for the window's settings.
    [[nodiscard]] QByteArray saveState() const;
    void restoreState(const QByteArray &state);

public Q_SLOTS:
    void focusFilter();
    void copyReport();
    void copyTranscript();
    void saveTranscript();

Q_SIGNALS:
    void sendAgainRequested();
    void reportCopied();
    void addAccountRequested();
    void allowCertificateRequested();
    void noticed(const QString &sentence); ///< something to be read that belongs to no line

private:
    void connectParts();
    TranscriptPage *page();
    void follow(session::Session *session);
    void refresh();
    void finish();
    void cancel();
    void showStages();
    void chooseRecipient(const QString &address);
    void writeTo(const QString &path);
    [[nodiscard]] qsizetype tellingEntry() const;

    VerdictBar *m_verdictBar;
    StageBar *m_stages;
    QStackedWidget *m_pages;
    EmptyPane *m_empty;
    TranscriptPage *m_page = nullptr;
    QByteArray m_pageState; ///< for when the page is made
    QTimer m_refresh;
    QPointer<session::Session> m_session;
    session::StageReader m_reader;
    QString m_user;
    explain::Verdict m_verdict;
    QString m_readySentence;
    QString m_readyNote;
    bool m_cancelled = false;
};

} // namespace ui
