// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/faults.h"

#include "cli/nearest.h"
#include "cli/text.h"
#include "cli/tr.h"

#include <algorithm>

namespace cli {
namespace {

Stop aboutFault(const QString &text, const base::Failure &failure)
{
    const QString name = text.section(QLatin1Char('='), 0, 0);
    QStringList known;
    for (const sandbox::FaultInfo &fault : sandbox::faults())
        known += QString::fromLatin1(fault.name);
    if (failure.fact(QLatin1String("problem")) == QLatin1String("unknown-fault")) {
        const QString near = nearest(name, known);
        return {
            near.isEmpty()
                ? Tr::tr(
                      "--fault: \"%1\" is not a fault. \"helo sandbox --list-faults\" says which there are.")
                      .arg(name)
                : Tr::tr("--fault: \"%1\" is not a fault. Did you mean %2? \"helo sandbox --list-faults\" "
                         "says which "
                         "there are.")
                      .arg(name, near)};
    }
    const auto fault = std::ranges::find(sandbox::faults(), name.toLatin1(), &sandbox::FaultInfo::name);
    const QString arguments =
        fault == sandbox::faults().end() ? QString() : QString::fromLatin1(fault->arguments);
    if (arguments.isEmpty())
        return {Tr::tr("--fault: %1 takes no argument.").arg(name)};
    return {Tr::tr("--fault: %1 is written %1=%2, and \"%3\" does not fit.").arg(name, arguments, text)};
}

} // namespace

Or<QList<sandbox::Fault>> faultsFrom(const Arguments &arguments)
{
    QList<sandbox::Fault> result;
    for (const QString &text : arguments.values(Option::Fault)) {
        const auto fault = sandbox::parseFault(text.toUtf8());
        if (!fault)
            return std::unexpected(aboutFault(text, fault.error()));
        result += *fault;
    }
    return result;
}

QString faultList(bool namesOnly)
{
    QString result;
    for (const sandbox::FaultInfo &fault : sandbox::faults()) {
        result += QString::fromLatin1(fault.name);
        if (!namesOnly && !fault.arguments.isEmpty()) {
            const QString argument = QString::fromLatin1(fault.arguments);
            result += argument.startsWith(QLatin1Char('[')) ? QLatin1String("[=") + argument.mid(1)
                                                            : QLatin1Char('=') + argument;
        }
        result += QLatin1Char('\n');
        if (!namesOnly)
            result += paragraph(QCoreApplication::translate("sandbox", fault.sentence.constData()), 80, 4);
    }
    return result;
}

Stop notListening(const sandbox::Sandbox &sandbox, quint16 port)
{
    return {port == 0 ? Tr::tr("The sandbox cannot listen: %1.").arg(sandbox.errorString())
                      : Tr::tr("The sandbox cannot listen on port %1: %2. Another --port may be free; "
                               "without one it finds "
                               "a free port itself.")
                            .arg(port)
                            .arg(sandbox.errorString())};
}

} // namespace cli
