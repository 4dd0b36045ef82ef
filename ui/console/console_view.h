// SPDX-License-Identifier: GPL-3.0-or-later
// The console's lines as a tree on the screen.
#pragma once

#include "ui/theme/theme.h"

#include <QTreeView>

namespace loopscope {

/// Draws the arrows and the tint of a line over its whole width. Enter tells of a row as a double click does.
class ConsoleView final : public QTreeView
{
    Q_OBJECT

public:
    explicit ConsoleView(QWidget* parent = nullptr);

    void setTheme(const Theme& theme);

    void doItemsLayout() override;

protected:
    void resizeEvent(QResizeEvent* event) override;
    void drawRow(
        QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void drawBranches(QPainter* painter, const QRect& rect, const QModelIndex& index) const override;

private:
    Theme m_theme;
    bool m_hasNewWidth = false; // since the rows were laid out
};

} // namespace loopscope
