// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>
#include <array>
#include <cmath>

namespace account {

/// What an enumerator is called in the file.
template <typename Enum>
struct EnumName
{
    Enum value;
    QLatin1String name;
};
template <typename Enum>
EnumName(Enum, QLatin1String) -> EnumName<Enum>; // for compilers that do not see it by themselves

template <typename Enum, std::size_t N>
QString nameOf(const std::array<EnumName<Enum>, N> &names, Enum value)
{
    return std::ranges::find(names, value, &EnumName<Enum>::value)->name;
}

/// Reads fields of one object one after the other; remembers the first that is wrong.
class FieldReader
{
public:
    explicit FieldReader(const QJsonObject &object)
        : m_object(object)
    {
    }

    void read(QLatin1String field, QString &into)
    {
        take(field, &QJsonValue::isString, [&](const QJsonValue &value) { into = value.toString(); });
    }
    void read(QLatin1String field, bool &into)
    {
        take(field, &QJsonValue::isBool, [&](const QJsonValue &value) { into = value.toBool(); });
    }
    void read(QLatin1String field, quint16 &into)
    {
        take(field, &QJsonValue::isDouble, [&](const QJsonValue &value) {
            const double number = value.toDouble();
            if (number < 0 || number > 65535 || std::floor(number) != number)
                fail(field);
            else
                into = quint16(number);
        });
    }
    template <typename Enum, std::size_t N>
    void read(QLatin1String field, Enum &into, const std::array<EnumName<Enum>, N> &names)
    {
        take(field, &QJsonValue::isString, [&](const QJsonValue &value) {
            const auto row = std::ranges::find(names, value.toString(), &EnumName<Enum>::name);
            if (row == names.end())
                fail(field);
            else
                into = row->value;
        });
    }
    void read(QLatin1String field, QList<QByteArray> &into)
    {
        take(field, &QJsonValue::isArray, [&](const QJsonValue &value) {
            const QJsonArray words = value.toArray();
            for (const auto &word : words) {
                if (!word.isString())
                    return fail(field);
                into.append(word.toString().toUtf8());
            }
        });
    }
    void read(QLatin1String field, QJsonArray &into)
    {
        take(field, &QJsonValue::isArray, [&](const QJsonValue &value) { into = value.toArray(); });
    }
    void read(QLatin1String field, QJsonObject &into)
    {
        take(field, &QJsonValue::isObject, [&](const QJsonValue &value) { into = value.toObject(); });
    }

    void fail(QLatin1String field)
    {
        if (m_wrong.isEmpty())
            m_wrong = field;
    }
    [[nodiscard]] const QString &wrong() const { return m_wrong; }

private:
    template <typename Use>
    void take(QLatin1String field, bool (QJsonValue::*isRight)() const, Use use)
    {
        const QJsonValue value = m_object.value(field);
        if (value.isUndefined())
            return;
        if ((value.*isRight)())
            use(value);
        else
            fail(field);
    }

    const QJsonObject &m_object;
    QString m_wrong;
};

} // namespace account
