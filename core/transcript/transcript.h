// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "transcript/entry.h"

#include <memory>
#include <utility>

namespace transcript {

/// Append-only. A million entries must stay cheap: records and their text lie in chunks that never move, so
/// that `at` is constant time and appending never copies what is there.
class Transcript
{
public:
    Transcript();
    ~Transcript();
    Transcript(Transcript &&) noexcept;
    Transcript &operator=(Transcript &&) noexcept;
    Transcript(const Transcript &) = delete;
    Transcript &operator=(const Transcript &) = delete;

    /// Returns the entry's index.
    qsizetype append(const Entry &entry);

    [[nodiscard]] qsizetype size() const;
    [[nodiscard]] bool isEmpty() const { return size() == 0; }

    /// A whole entry; its bytes share the transcript's memory and must not outlive it.
    [[nodiscard]] Entry at(qsizetype index) const;

    /// Cheaper looks for models and filters.
    [[nodiscard]] QByteArrayView bytes(qsizetype index) const;
    [[nodiscard]] Event event(qsizetype index) const;
    [[nodiscard]] Direction direction(qsizetype index) const;
    [[nodiscard]] base::Phase phase(qsizetype index) const;
    [[nodiscard]] base::Part part(qsizetype index) const;
    [[nodiscard]] base::Oddities odd(qsizetype index) const;
    [[nodiscard]] base::Breaches breaches(qsizetype index) const;
    [[nodiscard]] bool tls(qsizetype index) const;
    [[nodiscard]] qint64 took(qsizetype index) const;
    [[nodiscard]] quint32 commandOf(qsizetype index) const; ///< Entry::command
    [[nodiscard]] quint32 group(qsizetype index) const;

    /// Index of the entry that sent command `number`; -1 where there is none.
    [[nodiscard]] qsizetype command(quint32 number) const;

    /// Index of the first received line that answers command `number`; -1 where none came.
    [[nodiscard]] qsizetype reply(quint32 number) const;

    /// The index of the first line of the multi-line reply that line `index` is part of (itself when not
    /// multi-line), and one past its last line seen so far. What was sent while the reply came in lies
    /// between them.
    [[nodiscard]] std::pair<qsizetype, qsizetype> replyRange(qsizetype index) const;

private:
    struct Store;
    std::unique_ptr<Store> m_store;
};

} // namespace transcript
