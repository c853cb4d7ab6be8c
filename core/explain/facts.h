// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "explain/lines.h"
#include "explain/words.h"

#include <QJsonArray>

namespace explain {

/// Facts of any type as text that is safe to show: an imported file may hold anything.
class Facts
{
public:
    explicit Facts(const QJsonObject &facts)
        : m_facts(facts)
    {
    }
    [[nodiscard]] QString text(const char *key) const { return visible(value(key).toVariant().toString()); }
    [[nodiscard]] bool has(const char *key) const { return !text(key).isEmpty(); }
    [[nodiscard]] bool is(const char *key) const { return value(key).toBool(); }
    [[nodiscard]] qint64 count(const char *key) const { return value(key).toInteger(); }
    [[nodiscard]] QJsonArray array(const char *key) const { return value(key).toArray(); }
    [[nodiscard]] QStringList list(const char *key) const
    {
        QStringList items;
        const QJsonArray all = array(key);
        for (const auto &item : all)
            items.append(visible(item.toVariant().toString()));
        return items;
    }
    void add(QList<Field> &fields, const QString &name, const char *key) const
    {
        if (has(key))
            fields.append(fact(name, text(key)));
    }

private:
    [[nodiscard]] QJsonValue value(const char *key) const { return m_facts.value(QLatin1String(key)); }
    const QJsonObject &m_facts;
};

/// An annotation whose meaning is its title.
inline Annotation told(const QString &meaning, const QString &explanation)
{
    Annotation annotation;
    annotation.meaning = meaning;
    annotation.title = meaning;
    annotation.explanation = explanation;
    return annotation;
}

} // namespace explain
