// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/options.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <expected>
#include <optional>

namespace cli {

/// What was typed after a command's name, checked against the table of options: every option is one that the
/// command takes, has an argument where it needs one, and a choice or number that is one.
class Arguments
{
public:
    [[nodiscard]] bool has(Option option) const;
    [[nodiscard]] QString value(Option option) const;      ///< empty where not given
    [[nodiscard]] QStringList values(Option option) const; ///< of one that repeats, in order

    [[nodiscard]] const QStringList &words() const { return m_words; } ///< the command's own argument

private:
    friend class Parser;
    QList<std::pair<Option, QString>> m_options;
    QStringList m_words;
};

struct Invocation
{
    enum class Wants { Run, Help, Version };
    Command command = Command::Helo;
    Wants wants = Wants::Run;
    Arguments arguments;
};

/// One sentence for the person who typed it: which option, and what to do.
struct UsageError
{
    Command command = Command::Helo;
    QString sentence;
};

/// Reads what follows the program's name.
std::expected<Invocation, UsageError> parse(const QStringList &arguments);

} // namespace cli
