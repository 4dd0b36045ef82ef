// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/icon_button.h"

#include "ui/theme/text_size.h"

#include <QKeyEvent>
#include <QPainter>

namespace loopscope {

namespace {

int sideOf(IconButton::Shape shape)
{
    switch (shape) {
    case IconButton::Shape::Round:
        return 38;
    case IconButton::Shape::Primary:
        return 46;
    case IconButton::Shape::Square:
        return 30;
    case IconButton::Shape::Bare:
        break;
    }
    return 24;
}

constexpr double kSquareRadius = 7;

} // namespace

IconButton::IconButton(Icon icon, Shape shape, QWidget* parent)
    : QAbstractButton(parent)
    , m_icon(icon)
    , m_shape(shape)
    , m_theme(theme(ThemeName::Light))
{
    setFocusPolicy(Qt::TabFocus);
    setFixedSize(sizeHint());
    setAttribute(Qt::WA_Hover);
}

void IconButton::setIcon(Icon icon)
{
    m_icon = icon;
    update();
}

void IconButton::setTheme(const Theme& theme)
{
    m_theme = theme;
    setFixedSize(sizeHint());
    update();
}

void IconButton::setHint(const QString& name, const QString& keys)
{
    setAccessibleName(name);
    setToolTip(keys.isEmpty() ? name : QStringLiteral("%1  (%2)").arg(name, keys));
}

QSize IconButton::sizeHint() const
{
    const int side = qRound(sideOf(m_shape) * iconScale(m_theme.textScale));
    return { side, side };
}

bool IconButton::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Space) {
        event->accept();
        return true;
    }
    return QAbstractButton::event(event);
}

void IconButton::paintEvent(QPaintEvent*)
{
    const bool isPrimary = m_shape == Shape::Primary;
    const QColor surface = isPrimary ? m_theme.accent : m_theme.panel;
    const double shade = !isEnabled() ? 0 : isDown() ? 0.14 : underMouse() ? 0.07 : 0;
    const QColor fill = mixed(m_theme.ink, surface, shade);
    const QColor ink = isPrimary ? m_theme.onAccent : isEnabled() ? m_theme.ink : m_theme.faint;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(isPrimary || m_shape == Shape::Bare ? Qt::NoPen : QPen(m_theme.line, 1));
    if (hasFocus())
        painter.setPen(QPen(isPrimary ? m_theme.ink : m_theme.accent, 2));
    painter.setBrush(isEnabled() || !isPrimary ? fill : mixed(m_theme.accent, m_theme.panel, 0.5));
    const QRectF frame = QRectF(rect()).adjusted(1, 1, -1, -1);
    if (m_shape == Shape::Square || m_shape == Shape::Bare)
        painter.drawRoundedRect(frame, kSquareRadius, kSquareRadius);
    else
        painter.drawEllipse(frame);
    const double side = (isPrimary ? 18 : m_shape == Shape::Bare ? 13 : 15) * iconScale(m_theme.textScale);
    QRectF area(0, 0, side, side);
    area.moveCenter(QRectF(rect()).center());
    paintIcon(painter, m_icon, area, ink);
}

} // namespace loopscope
