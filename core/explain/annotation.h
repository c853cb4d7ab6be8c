// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "registry/registry.h"
#include "transcript/transcript.h"

namespace explain {

enum class Severity { Plain, Good, Notice, Warning, Error };

/// A decoded part of a line, linked with its octets both ways.
struct Field
{
    QString name;
    QString value;
    base::Span span;     ///< in the entry's bytes; length 0 where it has no octets of its own
    bool secret = false; ///< masked: show the key and eight bullets
    Severity severity = Severity::Plain;
};

/// What one transcript entry means.
struct Annotation
{
    QString meaning; ///< one short sentence for the table's last column
    Severity severity = Severity::Plain;
    QString title;       ///< bold opening of the explanation
    QString explanation; ///< two or three sentences
    QString who;         ///< who acts next: "You", "Your mail administrator"…; empty: nobody needs to
    QString nextStep;
    registry::Reference reference;
    QList<Field> fields;
};

/// Cheap: for the table, of rows in sight only. `index` is a line (for a multi-line reply any of its lines)
/// or an event.
QString meaning(const transcript::Transcript &transcript, qsizetype index, Severity *severity = nullptr);

/// What it saved that a line's command went out together with others (PIPELINING, RFC 2920); nothing where it
/// did not.
std::optional<Field> pipelined(const transcript::Transcript &transcript, qsizetype index);

/// All of it, for the detail pane.
Annotation annotate(const transcript::Transcript &transcript, qsizetype index);

} // namespace explain
