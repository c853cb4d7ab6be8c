// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/rowmodel.h"

using namespace Qt::StringLiterals;

namespace ui {

int RowModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant RowModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_rows.size())
        return {};
    const auto &row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return row.title;
    case Qt::ToolTipRole:
        return row.subtitle.isEmpty() ? row.title : row.title + u'\n' + row.subtitle;
    case Qt::AccessibleTextRole: {
        auto parts = QStringList{row.title, row.subtitle, row.spoken, row.trailing};
        parts.removeAll(QString());
        return parts.join(u", "_s);
    }
    case RowRole:
        return QVariant::fromValue(row);
    default:
        return {};
    }
}

void RowModel::setRows(const QList<Row> &rows)
{
    const bool sameIds = std::ranges::equal(rows, m_rows, {}, &Row::id, &Row::id);
    if (!sameIds) {
        beginResetModel();
        m_rows = rows;
        endResetModel();
        return;
    }
    for (qsizetype i = 0; i < rows.size(); ++i) {
        if (m_rows.at(i) != rows.at(i)) {
            m_rows[i] = rows.at(i);
            Q_EMIT dataChanged(index(int(i)), index(int(i)));
        }
    }
}

QModelIndex RowModel::indexOf(const QString &id) const
{
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        if (m_rows.at(i).id == id)
            return index(int(i));
    }
    return {};
}

} // namespace ui
