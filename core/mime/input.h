// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/failure.h"

#include <expected>
#include <memory>
#include <span>

namespace mime {

/// Where the octets of an attachment or a ready message come from: sized when made, read later, perhaps more
/// than once.
class Input
{
public:
    virtual ~Input() = default;

    [[nodiscard]] virtual qint64 size() const = 0;

    /// Begins at the beginning. A file is opened here; MessageUnreadable where it is not what it was when
    /// sized.
    virtual std::expected<void, base::Failure> rewind() = 0;

    /// Fills the room from its start and says how far; 0 exactly at the end. The octets given are always as
    /// many as size() said: a file that has fewer or more by now is MessageUnreadable before its last octets
    /// are out.
    virtual std::expected<qsizetype, base::Failure> read(std::span<char> room) = 0;
};

/// A regular file. MessageUnreadable, facts file and problem: missing, denied, not-a-file, unreadable, and on
/// later reading also shrank, grew, changed (the same size, another time of change).
std::expected<std::unique_ptr<Input>, base::Failure> fileInput(const QString &path);

std::unique_ptr<Input> memoryInput(QByteArray octets);

} // namespace mime
