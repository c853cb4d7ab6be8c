// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "explain/verdict.h"
#include "ui/transcript/recipientpills.h"

class QLabel;
class QProgressBar;
class QPushButton;
class QTimer;

namespace ui {

/// The session in one sentence: ready, under way with progress and cancel, or ended with what became of each
/// recipient.
class VerdictBar : public QWidget
{
    Q_OBJECT
public:
    explicit VerdictBar(QWidget *parent = nullptr);

    void showReady(const QString &sentence, const QString &note);
    void showRunning(const QString &sentence);
    void showProgress(qint64 sent, qint64 total);
    void showStopping();
    void showVerdict(const explain::Verdict &verdict, const QList<RecipientResult> &recipients,
                     const QString &againText);

    /// Whether the certificate that ended the session can be allowed; asked anew with each verdict.
    void offerCertificate(bool allowable);

    /// Says for two seconds that the report lies on the clipboard.
    void sayCopied();

    [[nodiscard]] QString sentence() const;

Q_SIGNALS:
    void sendAgainRequested();
    void allowCertificateRequested();
    void copyReportRequested();
    void cancelRequested();
    void recipientChosen(const QString &address);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    enum class Mood { Ready, Running, Good, Notice, Warning, Error };
    void setMood(Mood mood);
    void say(const QString &sentence, const QString &subline);
    void dress();

    Mood m_mood = Mood::Ready;
    QString m_sentenceText;
    QLabel *m_sentence;
    QLabel *m_subline;
    QLabel *m_note;
    RecipientPills *m_pills;
    QProgressBar *m_progress;
    QPushButton *m_cancel;
    QPushButton *m_allow;
    QPushButton *m_again;
    QPushButton *m_copy;
    QTimer *m_soon;
    QString m_againText;
};

} // namespace ui
