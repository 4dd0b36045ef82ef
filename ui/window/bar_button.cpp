// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/bar_button.h"

#include <QKeyEvent>

namespace loopscope {

BarButton::BarButton(QWidget* parent)
    : QToolButton(parent)
{
    setObjectName(QStringLiteral("barButton"));
    setFocusPolicy(Qt::TabFocus);
    setToolButtonStyle(Qt::ToolButtonTextOnly);
}

void BarButton::setDropDown(QMenu* menu)
{
    setMenu(menu);
    setPopupMode(QToolButton::InstantPopup);
}

void BarButton::setLabel(const QString& text)
{
    // An ampersand would make a mnemonic of the letter after it.
    QString label = text;
    label.replace(u'&', QStringLiteral("&&"));
    setText(menu() == nullptr ? label : label + QStringLiteral(" ▾"));
}

bool BarButton::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Space) {
        event->accept();
        return true;
    }
    return QToolButton::event(event);
}

} // namespace loopscope
