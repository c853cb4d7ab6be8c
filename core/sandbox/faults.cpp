// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Faults by name, and the plan that is made of them.
#include "sandbox/faultrow.h"

#include <algorithm>

namespace sandbox {

using base::Phase;

namespace {

const FaultRow *rowOf(const QByteArray &name)
{
    const auto rows = faultRows();
    const auto row = std::ranges::find_if(rows, [&](const FaultRow &one) { return name == one.name; });
    return row == rows.end() ? nullptr : &*row;
}

} // namespace

const QList<FaultInfo> &faults()
{
    static const QList<FaultInfo> infos = [] {
        QList<FaultInfo> list;
        for (const FaultRow &row : faultRows())
            list.append(FaultInfo{row.name, row.arguments, row.sentence});
        return list;
    }();
    return infos;
}

std::expected<Fault, base::Failure> parseFault(const QByteArray &text)
{
    const auto equals = text.indexOf('=');
    Fault fault{equals < 0 ? text : text.left(equals), equals < 0 ? QByteArray() : text.mid(equals + 1)};
    const auto wrong = [&](QLatin1String problem) {
        return std::unexpected(base::badInput(QLatin1String("fault"), problem, QString::fromUtf8(text)));
    };
    const FaultRow *row = rowOf(fault.name);
    if (!row)
        return wrong(QLatin1String("unknown-fault"));
    if (!*row->arguments && equals >= 0)
        return wrong(QLatin1String("unexpected-argument"));
    if (!row->optionalArgument && fault.argument.isEmpty())
        return wrong(QLatin1String("missing-argument"));
    FaultPlan scratch;
    if (!row->apply(scratch, fault.argument))
        return wrong(QLatin1String("bad-argument"));
    return fault;
}

FaultPlan FaultPlan::of(const QList<Fault> &faults)
{
    FaultPlan plan;
    for (const Fault &fault : faults) {
        FaultPlan with = plan;
        if (const FaultRow *row = rowOf(fault.name); row && row->apply(with, fault.argument))
            plan = with;
    }
    return plan;
}

Reply Misdeed::refusal() const
{
    return {code, QByteArray::number(code / 100) + ".7.1", "Refused, as the sandbox was asked to"};
}

std::optional<Misdeed> FaultPlan::misdeedAt(Phase phase) const
{
    for (const Misdeed &misdeed : misdeeds)
        if (misdeed.phase == phase)
            return misdeed;
    return {};
}

std::optional<Malformation::Kind> FaultPlan::malformationAt(Phase phase) const
{
    for (const Malformation &malformation : malformations)
        if (malformation.phase == phase)
            return malformation.kind;
    return {};
}

} // namespace sandbox
