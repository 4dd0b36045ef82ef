// SPDX-License-Identifier: GPL-3.0-or-later
// The strip above a panel: its name, and what floats and closes it.
#pragma once

#include "ui/theme/theme.h"

#include <QWidget>

class QDockWidget;

namespace loopscope {

class ElidedLabel;
class IconButton;

/// Takes no room while it is folded, so that the picture and the program fill their panels.
class PanelTitle final : public QWidget
{
    Q_OBJECT

public:
    explicit PanelTitle(QDockWidget& dock);

    void setTheme(const Theme& theme);
    void setFolded(bool isFolded);
    bool isFolded() const { return m_isFolded; }
    void retranslate();

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

private:
    QDockWidget& m_dock;
    ElidedLabel* m_name;
    IconButton* m_float;
    IconButton* m_close;
    bool m_isFolded = false;
};

} // namespace loopscope
