// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QAbstractListModel>

namespace ui {

/// One row of the side bar: an account, a message or a session.
struct Row
{
    QString id;
    QString title;
    QString subtitle; ///< second line, smaller; the fact first, since its end may go
    QString trailing; ///< at the far end
    QLatin1String icon;
    Role iconRole = Role::Text;
    Role subtitleRole = Role::Muted;
    QLatin1String trailingIcon;
    Role trailingIconRole = Role::Text;
    QString spoken; ///< what icons and colours say, for those who do not see them
    bool operator==(const Row &) const = default;
};

/// Rows by id. Setting equal ids changes rows in place, so that views keep their selection and scroll
/// position.
class RowModel : public QAbstractListModel
{
    Q_OBJECT
public:
    enum DataRole { RowRole = Qt::UserRole };

    using QAbstractListModel::QAbstractListModel;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

    void setRows(const QList<Row> &rows);
    [[nodiscard]] const QList<Row> &rows() const { return m_rows; }
    [[nodiscard]] QModelIndex indexOf(const QString &id) const;

private:
    QList<Row> m_rows;
};

} // namespace ui

Q_DECLARE_METATYPE(ui::Row)
