// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "explain/verdict.h"
#include "session/session.h"

#include <QPointer>
#include <QTimer>
#include <QWidget>

class QSplitter;
class QStackedWidget;

namespace ui {

class DetailPane;
class EmptyPane;
class FilterBar;
class StageBar;
class TranscriptModel;
class TranscriptView;
class VerdictBar;

/// A session from its first line to its verdict: verdict bar, stages, transcript with filter, detail of the
/// chosen line. Shows what is there already and what comes in. Cancels the session by itself; everything else
/// it asks for by signals.
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
    [[nodiscard]] TranscriptModel *model() const { return m_model; }

    /// Chooses a line; a filter that hides it is cleared.
    void chooseEntry(qsizetype entry);

    /// Heights of transcript and detail, for the window's settings.
    [[nodiscard]] QByteArray saveState() const;
    bool restoreState(const QByteArray &state);

public Q_SLOTS:
    void focusFilter();
    void copyReport();
    void copyTranscript();
    void saveTranscript();

Q_SIGNALS:
    void sendAgainRequested();
    void reportCopied();
    void addAccountRequested();
    void noticed(const QString &sentence); ///< something to be read that belongs to no line

private:
    void connectParts();
    void follow(session::Session *session);
    void refresh();
    void finish();
    void cancel();
    void showStages();
    void settled(const QStringList &wordsWithout);
    void chooseRecipient(const QString &address);
    void writeTo(const QString &path);
    [[nodiscard]] qsizetype tellingEntry() const;

    VerdictBar *m_verdictBar;
    StageBar *m_stages;
    QStackedWidget *m_pages;
    EmptyPane *m_empty;
    QWidget *m_page;
    FilterBar *m_filter;
    TranscriptModel *m_model;
    TranscriptView *m_view;
    DetailPane *m_detail;
    QSplitter *m_splitter;
    QTimer m_refresh;
    QPointer<session::Session> m_session;
    QString m_user;
    explain::Verdict m_verdict;
    QString m_readySentence;
    QString m_readyNote;
    bool m_cancelled = false;
};

} // namespace ui
