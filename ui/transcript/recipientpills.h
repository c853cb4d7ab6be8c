// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QList>

namespace ui {

/// What became of one recipient, as the verdict bar shows it.
struct RecipientResult
{
    QString address;
    bool accepted = false;
    QString code;  ///< "550 5.1.1"; empty where the server was not asked
    QString words; ///< "no such mailbox"; empty for accepted ones
};

/// One pill: filled and loud for a refusal, outlined for the rest.
class RecipientPill : public QAbstractButton
{
    Q_OBJECT
public:
    RecipientPill(const QString &lead, const QString &rest, bool accepted, QWidget *parent);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_rest;
    bool m_accepted;
};

/// A row of pills, refused ones first. Where there are more than four, or no room, the accepted ones become
/// one pill with their number, and refused ones that do not fit another.
class RecipientPills : public QWidget
{
    Q_OBJECT
public:
    explicit RecipientPills(QWidget *parent = nullptr);

    void showResults(const QList<RecipientResult> &results);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return {0, sizeHint().height()}; }

Q_SIGNALS:
    void recipientChosen(const QString &address);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange();
    int place(RecipientPill *pill, int x, int room);
    int placeRefused(int refused, int room);
    RecipientPill *countPill(int count, bool accepted);
    RecipientPill *pillFor(const RecipientResult &result);

    QList<RecipientResult> m_results; ///< refused first
    QList<RecipientPill *> m_pills;
};

} // namespace ui
