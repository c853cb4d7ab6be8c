// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/draftstore.h"

#include "base/savefile.h"

#include <QDateTime>
#include <QFile>

#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace ui {

namespace {

/// Short enough that a kill costs a word at most, long enough that typing does not write at every key.
constexpr auto settleTime = 300ms;

/// What we read is ours, but a damaged file may be anything.
constexpr qint64 largestDraft = 64 * 1024 * 1024;

QString write(const QString &path, const QByteArray &octets)
{
    const auto saved = base::saveWhole(path, octets);
    return saved ? QString() : saved.error();
}

std::expected<Draft, QString> read(const QString &path)
{
    QFile file(path);
    if (file.size() > largestDraft || !file.open(QIODevice::ReadOnly))
        return std::unexpected(u"unreadable"_s);
    return draftFromJson(file.readAll());
}

} // namespace

DraftStore::DraftStore(const QDir &folder, QObject *parent)
    : QObject(parent)
    , m_folder(folder)
{
    m_folder.mkpath("."_L1);
    m_writer.setMaxThreadCount(1);
    m_timer.setSingleShot(true);
    m_timer.setInterval(settleTime);
    connect(&m_timer, &QTimer::timeout, this, &DraftStore::writeWaiting);
}

DraftStore::~DraftStore()
{
    flush();
}

QString DraftStore::fileOf(const QString &id) const
{
    return m_folder.filePath(id + ".json"_L1);
}

QList<Draft> DraftStore::load()
{
    QList<Draft> drafts;
    for (const auto &file : m_folder.entryInfoList({u"*.json"_s}, QDir::Files)) {
        if (auto draft = read(file.filePath())) {
            drafts.append(*std::move(draft));
        } else {
            const auto stamp = QDateTime::currentDateTimeUtc().toString(u"yyyyMMdd-HHmmsszzz"_s);
            const auto aside = "%1.damaged-%2"_L1.arg(file.filePath(), stamp);
            QFile::rename(file.filePath(), aside);
            m_damages.append({aside, draft.error()});
        }
    }
    std::ranges::stable_sort(drafts, {}, &Draft::made);
    return drafts;
}

void DraftStore::save(const Draft &draft)
{
    m_waiting.insert(draft.id, draft);
    // Not restarted by later changes: somebody who never pauses must not go unsaved.
    if (!m_timer.isActive())
        m_timer.start();
}

void DraftStore::remove(const QString &id)
{
    m_waiting.remove(id);
    m_writer.start([file = fileOf(id), folder = m_folder.filePath(id)] {
        QFile::remove(file);
        QDir(folder).removeRecursively();
    });
}

QString DraftStore::keep(const Draft &draft, const QString &name, const QByteArray &octets)
{
    if (!m_folder.mkpath(draft.id))
        return {};
    const QDir folder(m_folder.filePath(draft.id));
    auto path = folder.filePath(name);
    for (int number = 2; QFile::exists(path); ++number)
        path = folder.filePath(u"%1-%2"_s.arg(number).arg(name));
    if (const auto words = write(path, octets); !words.isEmpty()) {
        Q_EMIT saveFailed(words);
        return {};
    }
    return path;
}

void DraftStore::writeWaiting()
{
    const auto waiting = std::exchange(m_waiting, {});
    for (const auto &draft : waiting) {
        m_writer.start([this, path = fileOf(draft.id), draft] {
            const auto words = write(path, toJson(draft));
            // This object outlives its writer: the destructor waits.
            QMetaObject::invokeMethod(this, [this, words] {
                if (words.isEmpty())
                    Q_EMIT saved();
                else
                    Q_EMIT saveFailed(words);
            });
        });
    }
}

void DraftStore::flush()
{
    m_timer.stop();
    writeWaiting();
    m_writer.waitForDone();
}

} // namespace ui
