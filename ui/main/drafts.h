// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/draftstore.h"

namespace ui {

/// The messages that are open, and which of them is being written. There is always at least one.
class Drafts : public QObject
{
    Q_OBJECT
public:
    explicit Drafts(const QDir &folder, QObject *parent = nullptr);

    [[nodiscard]] const QList<Draft> &all() const { return m_drafts; }
    [[nodiscard]] const Draft &current() const { return m_drafts.at(m_current); }
    [[nodiscard]] const QList<DraftStore::Damage> &damages() const { return m_store.damages(); }

    void choose(const QString &id);
    void create();                  ///< an empty one, chosen
    void open(const QString &path); ///< an .eml to send byte for byte, chosen; again where it is open already
    void remove(const QString &id);
    void change(const Draft &draft); ///< the one of the same id is now this; kept on disk
    QString keep(const QString &name, const QByteArray &octets); ///< see DraftStore::keep()
    void flush() { m_store.flush(); }

Q_SIGNALS:
    void listChanged(); ///< titles or number
    void chosen();      ///< another one is being written
    void changed();     ///< the one being written, by whomever
    void saveFailed(const QString &words);

private:
    void append(const Draft &draft);
    [[nodiscard]] qsizetype find(const QString &id) const;
    [[nodiscard]] static Draft sample();

    DraftStore m_store;
    QList<Draft> m_drafts;
    qsizetype m_current = 0;
};

} // namespace ui
