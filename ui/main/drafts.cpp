// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main/drafts.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace ui {

Drafts::Drafts(const QDir &folder, QObject *parent)
    : QObject(parent)
    , m_store(folder)
    , m_drafts(m_store.load())
{
    connect(&m_store, &DraftStore::saveFailed, this, &Drafts::saveFailed);
    if (m_drafts.isEmpty())
        m_drafts.append(sample());
    m_current = m_drafts.size() - 1;
}

/// The first message of a first start: Send works without a word being typed.
Draft Drafts::sample()
{
    auto draft = Draft::create();
    draft.from = u"Heloscope <you@sandbox.test>"_s;
    draft.to = QStringList{u"ada@sandbox.test"_s, u"grace@sandbox.test"_s};
    draft.subject = tr("Hello from Heloscope");
    draft.text = tr("Hello,\nthis message goes to the server built into Heloscope. It stays on this "
                    "computer, and you can "
                    "watch every line of it on its way.\n");
    return draft;
}

qsizetype Drafts::find(const QString &id) const
{
    for (qsizetype i = 0; i < m_drafts.size(); ++i) {
        if (m_drafts.at(i).id == id)
            return i;
    }
    return -1;
}

void Drafts::choose(const QString &id)
{
    const auto index = find(id);
    if (index < 0 || index == m_current)
        return;
    m_current = index;
    Q_EMIT chosen();
}

void Drafts::create()
{
    append(Draft::create()); // from nobody yet: then the account's address counts
}

void Drafts::open(const QString &path)
{
    const auto whole = QFileInfo(path).absoluteFilePath();
    for (const auto &draft : std::as_const(m_drafts)) {
        if (draft.emlFile == whole)
            return choose(draft.id);
    }
    append(Draft::ofFile(whole));
}

void Drafts::append(const Draft &draft)
{
    m_drafts.append(draft);
    m_current = m_drafts.size() - 1;
    m_store.save(draft);
    Q_EMIT listChanged();
    Q_EMIT chosen();
}

void Drafts::remove(const QString &id)
{
    const auto index = find(id);
    if (index < 0)
        return;
    const auto gone = m_drafts.takeAt(index); // and perhaps the id with it
    m_store.remove(gone.id);
    if (m_drafts.isEmpty())
        m_drafts.append(Draft::create());
    if (index <= m_current)
        m_current = std::max<qsizetype>(0, m_current - 1);
    Q_EMIT listChanged();
    Q_EMIT chosen();
}

void Drafts::change(const Draft &draft)
{
    const auto index = find(draft.id);
    if (index < 0 || m_drafts.at(index) == draft)
        return;
    const bool retitled = m_drafts.at(index).title() != draft.title();
    m_drafts[index] = draft;
    m_store.save(draft);
    if (retitled)
        Q_EMIT listChanged();
    if (index == m_current)
        Q_EMIT changed();
}

QString Drafts::keep(const QString &name, const QByteArray &octets)
{
    return m_store.keep(current(), name, octets);
}

} // namespace ui
