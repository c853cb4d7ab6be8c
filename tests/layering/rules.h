// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace layering {

/// One way in which an include breaks the design.
enum class Rule {
    Upward,        ///< a room of core/ includes one that is not below it, or ui/ or app/; ui/ includes app/
    GuiInCore,     ///< QtGui or QtWidgets in core/
    Network,       ///< QtNetwork where no bytes are carried
    TimeInPure,    ///< a timer, a clock, a thread or an event loop in smtp/, sasl/ or mime/
    WidgetInModel, ///< QtWidgets in ui/models/
    PanelToPanel,  ///< a panel includes another panel, or the main window
    Relative,      ///< a quoted include that does not begin with its room
};

struct Violation
{
    Rule rule;
    QString include; ///< as written between the quotes or brackets
    int line = 0;
};

/// What the includes of one source file break. `path` is relative to the repository and has slashes:
/// "core/smtp/reply.h".
QList<Violation> violations(const QString &path, const QString &text);

/// Which Qt module a header such as "QColor" or "QtGui/QColor" belongs to ("QtGui"); empty for one of no
/// module.
QString qtModule(const QString &header);

/// A sentence for the person who broke the rule.
QString sentence(const QString &path, const Violation &violation);

} // namespace layering
