// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/draft.h"

#include <QDir>
#include <QObject>
#include <QThreadPool>
#include <QTimer>

namespace ui {

/// The drafts on disk: each in its own file, written atomically, a third of a second after the last change at
/// the latest, on a thread of its own. What was typed before a kill is there at the next start.
class DraftStore : public QObject
{
    Q_OBJECT
public:
    /// A file that could not be read as a draft. It is kept beside the others under its new name.
    struct Damage
    {
        QString keptAs;
        QString problem; ///< see draftFromJson(), or unreadable
    };

    explicit DraftStore(const QDir &folder, QObject *parent = nullptr);
    ~DraftStore() override; ///< writes what is still to be written

    /// In the order in which they were made.
    QList<Draft> load();
    [[nodiscard]] const QList<Damage> &damages() const { return m_damages; }

    void save(const Draft &draft);
    void remove(const QString &id);

    /// Puts octets that have no file (a pasted picture) where they last as long as the draft does; empty path
    /// on failure.
    QString keep(const Draft &draft, const QString &name, const QByteArray &octets);

    void flush();

Q_SIGNALS:
    void saved();
    void saveFailed(const QString &words); ///< the operating system's own; the draft is still in the window

private:
    [[nodiscard]] QString fileOf(const QString &id) const;
    void writeWaiting();

    QDir m_folder;
    QList<Damage> m_damages;
    QHash<QString, Draft> m_waiting;
    QTimer m_timer;
    QThreadPool m_writer; ///< one thread, so that later states of a draft are written later
};

} // namespace ui
