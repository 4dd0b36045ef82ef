// SPDX-License-Identifier: GPL-3.0-or-later
// A button with an icon and no text: round in the transport bar, square in the other bars.
#pragma once

#include "ui/theme/theme.h"
#include "ui/theme/icons.h"

#include <QAbstractButton>

namespace loopscope {

/// Takes the focus as BarButton does.
class IconButton final : public QAbstractButton
{
    Q_OBJECT

public:
    enum class Shape : std::uint8_t
    {
        Round,
        Primary, // larger, round, filled with the accent
        Square,
        Bare, // without a border
    };

    IconButton(Icon icon, Shape shape, QWidget* parent = nullptr);

    void setIcon(Icon icon);
    void setTheme(const Theme& theme);
    /// A tooltip that also is the button's name for screen readers.
    void setHint(const QString& name, const QString& keys = {});

    QSize sizeHint() const override;

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    Icon m_icon;
    Shape m_shape;
    Theme m_theme;
};

} // namespace loopscope
