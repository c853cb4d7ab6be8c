// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "explain/lines.h"
#include "explain/words.h"

namespace explain {

namespace {

QString inWords(const registry::Parameter *known, QByteArrayView keyword, QByteArrayView value)
{
    bool isNumber = false;
    const qint64 size = value.toByteArray().toLongLong(&isNumber);
    if (keyword == "SIZE" && isNumber)
        return bytes(size);
    if (keyword == "AUTH" && value == "<>")
        return Text::tr("submitted by nobody in particular"); // RFC 4954 §5
    const QStringList parts = known ? registry::inWords(*known, value) : QStringList();
    return visible(parts.isEmpty() ? value.toByteArray() : parts.join(QLatin1String(", ")).toUtf8());
}

} // namespace

Field parameterField(QByteArrayView line, const KeywordValue &parameter)
{
    const QByteArray keyword = at(line, parameter.keyword).toByteArray().toUpper();
    const QByteArrayView value = at(line, parameter.value);
    auto known = registry::mailParameter(keyword);
    if (!known)
        known = registry::rcptParameter(keyword);
    Field field{visible(keyword), inWords(known.parameter, keyword, value), parameter.whole(), false,
                Severity::Plain};
    if (value.isEmpty())
        field.value = known ? known.parameter->title : Text::tr("wanted");
    return field;
}

} // namespace explain
