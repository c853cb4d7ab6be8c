// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/draftbyhand.h"

#include "registry/registry.h"
#include "smtp/attributes.h"

#include <QCoreApplication>

namespace ui {

namespace {

struct ByHandWords
{
    Q_DECLARE_TR_FUNCTIONS(ByHand)
};

QStringList wordsOf(const QString &typed)
{
    return typed.simplified().split(u' ', Qt::SkipEmptyParts);
}

registry::KnownParameter knownAs(ParameterOf verb, const QByteArray &keyword)
{
    return verb == ParameterOf::Mail ? registry::mailParameter(keyword) : registry::rcptParameter(keyword);
}

QString sentence(smtp::ParameterProblem problem, const QString &word)
{
    const auto keyword = word.section(u'=', 0, 0);
    switch (problem) {
    case smtp::ParameterProblem::Keyword:
        return ByHandWords::tr("“%1” is no keyword. They are of letters, digits and hyphens, such as ENVID.")
            .arg(keyword);
    case smtp::ParameterProblem::Value:
        return ByHandWords::tr("The value of %1 cannot be empty or hold control characters or “=”. In xtext "
                               "they are written as +3D and so on.")
            .arg(keyword);
    }
    return {};
}

} // namespace

std::optional<QString> problemOfParameters(const QString &typed, ParameterOf verb, bool unchecked)
{
    for (const auto &word : wordsOf(typed)) {
        const auto read = smtp::readParameter(word);
        if (!read)
            return sentence(read.error(), word);
        const auto known = knownAs(verb, read->keyword);
        if (!known || unchecked)
            continue;
        if (auto problem = registry::problemWith(*known.parameter, read->value))
            return problem;
    }
    return {};
}

QList<smtp::Parameter> parametersIn(const QString &typed, ParameterOf verb)
{
    QList<smtp::Parameter> parameters;
    for (const auto &word : wordsOf(typed)) {
        auto read = smtp::readParameter(word);
        if (!read)
            continue;
        if (const auto known = knownAs(verb, read->keyword)) {
            read->offeredBy = known.extension->keyword;
            read->wrong = registry::problemWith(*known.parameter, read->value).has_value();
        }
        parameters.append(*std::move(read));
    }
    return parameters;
}

} // namespace ui
