// SPDX-License-Identifier: GPL-3.0-or-later
// Draws a row of the console: a sign for its level, its text or table, its time.
#pragma once

#include "ui/theme/theme.h"

#include <QAbstractItemDelegate>
#include <QAbstractItemModel>
#include <QHash>

namespace loopscope {

/// Lines break where they are too long for the view. A short text's height is reckoned, not measured, so that
/// 100,000 lines are laid out at once. For rows of a ConsoleModel.
class ConsoleDelegate final : public QAbstractItemDelegate
{
    Q_OBJECT

public:
    /// In logical pixels: what each level of a tree is moved to the right by.
    static int indentation(const Theme& theme) { return qRound(16 * theme.textScale); }

    explicit ConsoleDelegate(QObject* parent = nullptr);

    /// With a text of another size every height is another.
    void setTheme(const Theme& theme);
    int lineHeight() const;
    /// Of the viewport: what lines are broken to.
    void setWidth(int width);
    /// Rows are gone, and their heights with them.
    void forgetRows(const QAbstractItemModel& model, const QModelIndex& parent, int first, int last);
    void forgetAllRows() { m_heights.clear(); }

    void paint(
        QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    int textWidth(const QModelIndex& index) const;
    int heightOf(const QModelIndex& index) const;

    Theme m_theme;
    int m_width = 0;
    mutable QHash<const void*, int> m_heights; // by the index's pointer
};

/// What lies behind a line: its level's tint. None for what a line unfolds into, and for plain lines.
QColor backgroundOf(const QModelIndex& index, const Theme& theme);

} // namespace loopscope
