// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/submission.h"
#include "ui/models/offers.h"

#include <QJsonObject>
#include <QStringList>

#include <optional>

namespace ui {

/// How this message's session is to go where a tester wants it otherwise than usual: as it was typed.
struct Control
{
    int times = 1;                       ///< the message, over the one connection
    bool resetBetween = false;           ///< RSET before each but the first
    QString xclient;                     ///< attributes: NAME=spike.example ADDR=192.0.2.1
    QString xforward;                    ///< attributes
    QString urlFile;                     ///< its first line says where the server fetches the message (BURL)
    QString masked;                      ///< keywords, with commas or blanks between
    std::optional<smtp::StopPoint> stop; ///< none: it ends at its end
    QString forced;                      ///< keywords with their EHLO parameters, commas between
    smtp::Pace pace;
    QString said;              ///< lines by hand before the message, as they are
    bool awaitGreeting = true; ///< else EHLO goes out before the greeting came
    bool keepLimits = true;    ///< of the server's LIMITS
    bool asIs = false;         ///< 8-bit text is not encoded anew for a server that takes none

    bool operator==(const Control &) const = default;
};

/// The lines of a text; an empty one at its end is none.
QList<QByteArray> linesIn(const QString &text);

/// How often one message can go over one connection.
inline constexpr int mostTimes = 1'000'000;

/// What is wrong with what was typed, in a sentence. Fields are xclient, xforward, urlFile, masked,
/// forced, said and pace.
std::optional<QString> problemOf(const Control &control, const QString &field);

/// BadInput of the first field that is wrong: control:FIELD.
std::optional<base::Failure> problemOf(const Control &control);

/// Where a session can be ended in this way, in the order of a session.
QList<base::Phase> stagesFor(smtp::StopPoint::How how);

/// To be called with what has no problem.
void setControl(const Control &control, session::Submission &submission);

/// How many settings differ from the usual.
int changes(const Control &control);

/// What in it is against the rules, a sentence for each.
QStringList brokenRules(const Control &control);

/// What was chosen in `from`; what was typed stays.
Control withChoices(Control control, const Control &from);

/// For the file of a draft. What cannot be is read as the usual.
QJsonObject toJson(const Control &control);
Control controlFromJson(const QJsonObject &object);

} // namespace ui
