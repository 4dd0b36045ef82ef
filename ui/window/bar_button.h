// SPDX-License-Identifier: GPL-3.0-or-later
// A bordered button with a text, in the bars.
#pragma once

#include <QToolButton>

class QMenu;

namespace loopscope {

/// Takes the focus from the Tab key only, so that a click leaves it in the editor or the scene; then Space is
/// the button's and not the window's.
class BarButton final : public QToolButton
{
    Q_OBJECT

public:
    explicit BarButton(QWidget* parent = nullptr);

    /// A press opens the menu, and the text gets a sign that says so.
    void setDropDown(QMenu* menu);
    void setLabel(const QString& text);

protected:
    bool event(QEvent* event) override;
};

} // namespace loopscope
