// SPDX-License-Identifier: GPL-3.0-or-later
// Draws a line of the console: a sign for its level, its text, its time.
#pragma once

#include "ui/theme/theme.h"

#include <QAbstractItemDelegate>
#include <QAbstractItemModel>

namespace loopscope {

/// Lines break where they are too long for the view. Heights are reckoned in characters, not measured, so
/// that a list of 100,000 lines is laid out at once.
class ConsoleDelegate final : public QAbstractItemDelegate
{
    Q_OBJECT

public:
    explicit ConsoleDelegate(QObject* parent = nullptr);

    void setTheme(const Theme& theme) { m_theme = theme; }
    /// Of the viewport: what lines are broken to.
    void setWidth(int width);
    /// Forgets the heights of rows from here on: other texts stand there now.
    void forgetRowsFrom(int row);

    void paint(
        QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    int textWidth() const;
    int lineCount(const QString& text) const;

    Theme m_theme;
    int m_width = 0;
    mutable std::vector<int> m_heights; // by row; 0: not reckoned yet
};

} // namespace loopscope
