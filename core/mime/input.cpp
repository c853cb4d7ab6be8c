// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mime/input.h"

#include <QDateTime>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace mime {

namespace {

/// Size and time of change: a file for which they differ is another one.
struct Stamp
{
    qint64 size = 0;
    QDateTime changed;
};

class FileInput final : public Input
{
public:
    explicit FileInput(const QString &path)
        : m_file(path)
    {
    }

    [[nodiscard]] qint64 size() const override { return m_stamp.size; }

    std::expected<void, base::Failure> measure()
    {
        const auto stamp = look();
        if (!stamp)
            return std::unexpected(stamp.error());
        if (!m_file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
            return std::unexpected(unreadable("denied"));
        m_file.close(); // not kept open: a message may have more attachments than a process may have files
        m_stamp = *stamp;
        return {};
    }

    std::expected<void, base::Failure> rewind() override
    {
        m_file.close();
        const auto now = look();
        if (!now)
            return std::unexpected(now.error());
        if (now->size != m_stamp.size)
            return std::unexpected(unreadable(now->size < m_stamp.size ? "shrank" : "grew"));
        if (now->changed != m_stamp.changed)
            return std::unexpected(unreadable("changed"));
        if (!m_file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
            return std::unexpected(unreadable("denied"));
        m_done = 0;
        return {};
    }

    std::expected<qsizetype, base::Failure> read(std::span<char> room) override
    {
        const auto wanted = std::min(static_cast<qint64>(room.size()), m_stamp.size - m_done);
        const auto got = m_file.read(room.data(), wanted);
        if (got < 0)
            return std::unexpected(unreadable("unreadable"));
        if (got == 0 && wanted > 0)
            return std::unexpected(unreadable("shrank"));
        m_done += got;
        if (char more = 0; m_done == m_stamp.size && m_file.read(&more, 1) > 0)
            return std::unexpected(unreadable("grew"));
        return got;
    }

private:
    [[nodiscard]] std::expected<Stamp, base::Failure> look() const
    {
        const QFileInfo info(m_file.fileName());
        if (!info.exists())
            return std::unexpected(unreadable("missing"));
        if (!info.isFile())
            return std::unexpected(unreadable("not-a-file"));
        return Stamp{info.size(), info.lastModified()};
    }

    [[nodiscard]] base::Failure unreadable(const char *problem) const
    {
        return {.fault = base::Fault::MessageUnreadable,
                .phase = base::Phase::Body,
                .facts = {{QStringLiteral("file"), m_file.fileName()},
                          {QStringLiteral("problem"), QString::fromLatin1(problem)}}};
    }

    QFile m_file;
    Stamp m_stamp;
    qint64 m_done = 0;
};

class MemoryInput final : public Input
{
public:
    explicit MemoryInput(QByteArray octets)
        : m_octets(std::move(octets))
    {
    }

    [[nodiscard]] qint64 size() const override { return m_octets.size(); }

    std::expected<void, base::Failure> rewind() override
    {
        m_done = 0;
        return {};
    }

    std::expected<qsizetype, base::Failure> read(std::span<char> room) override
    {
        const auto count = std::min(static_cast<qsizetype>(room.size()), m_octets.size() - m_done);
        std::copy_n(m_octets.constData() + m_done, count, room.data());
        m_done += count;
        return count;
    }

private:
    QByteArray m_octets;
    qsizetype m_done = 0;
};

} // namespace

std::expected<std::unique_ptr<Input>, base::Failure> fileInput(const QString &path)
{
    auto input = std::make_unique<FileInput>(path);
    if (const auto measured = input->measure(); !measured)
        return std::unexpected(measured.error());
    return input;
}

std::unique_ptr<Input> memoryInput(QByteArray octets)
{
    return std::make_unique<MemoryInput>(std::move(octets));
}

} // namespace mime
