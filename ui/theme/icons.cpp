// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/icons.h"

#include <QPainter>
#include <QPainterPath>

#include <cmath>
#include <numbers>

namespace loopscope {

namespace {

// Every icon is drawn in a square of 16 units.
constexpr double kUnits = 16;

class Pen
{
public:
    Pen(QPainter& painter, const QColor& color)
        : m_painter(painter)
        , m_color(color)
    {
    }

    void fill(const QPainterPath& path) { m_painter.fillPath(path, m_color); }
    void polygon(const QPolygonF& points)
    {
        // A thin line of the same colour rounds the corners a little.
        m_painter.setPen(QPen(m_color, 1, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        m_painter.setBrush(m_color);
        m_painter.drawPolygon(points);
    }
    void bar(const QRectF& rect)
    {
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(m_color);
        m_painter.drawRoundedRect(rect, 0.8, 0.8);
    }
    void line(QPointF from, QPointF to, double width = 1.6)
    {
        m_painter.setPen(QPen(m_color, width, Qt::SolidLine, Qt::RoundCap));
        m_painter.drawLine(from, to);
    }
    void outline(const QPolygonF& points)
    {
        m_painter.setPen(QPen(m_color, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        m_painter.setBrush(Qt::NoBrush);
        m_painter.drawPolygon(points);
    }
    void ring(QPointF center, double radius)
    {
        m_painter.setPen(QPen(m_color, 1.5));
        m_painter.setBrush(Qt::NoBrush);
        m_painter.drawEllipse(center, radius, radius);
    }
    void dot(QPointF center, double radius)
    {
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(m_color);
        m_painter.drawEllipse(center, radius, radius);
    }

private:
    QPainter& m_painter;
    QColor m_color;
};

void paintSun(Pen& pen)
{
    pen.ring({ 8, 8 }, 3.2);
    for (int ray = 0; ray < 8; ++ray) {
        const double angle = ray * std::numbers::pi / 4;
        const QPointF direction(std::cos(angle), std::sin(angle));
        pen.line(QPointF(8, 8) + direction * 5.4, QPointF(8, 8) + direction * 7, 1.4);
    }
}

void paintMoon(Pen& pen)
{
    QPainterPath disc;
    disc.addEllipse(QPointF(7.6, 8.2), 6, 6);
    QPainterPath bite;
    bite.addEllipse(QPointF(10.6, 5.6), 5.2, 5.2);
    pen.fill(disc - bite);
}

void paintTransport(Pen& pen, Icon icon)
{
    const QPolygonF right { { 5, 3.2 }, { 13, 8 }, { 5, 12.8 } };
    const QPolygonF left { { 11, 3.2 }, { 3, 8 }, { 11, 12.8 } };
    switch (icon) {
    case Icon::ToStart:
        pen.bar({ 2, 3, 1.8, 10 });
        pen.polygon({ { { 13.4, 3.4 }, { 6.2, 8 }, { 13.4, 12.6 } } });
        break;
    case Icon::Back:
        pen.polygon(left);
        break;
    case Icon::Play:
        pen.polygon(right);
        break;
    case Icon::Pause:
        pen.bar({ 4, 3, 2.8, 10 });
        pen.bar({ 9.2, 3, 2.8, 10 });
        break;
    case Icon::Forward:
        pen.outline(right);
        break;
    default: // ToEnd
        pen.polygon({ { { 2.6, 3.4 }, { 9.8, 8 }, { 2.6, 12.6 } } });
        pen.bar({ 12.2, 3, 1.8, 10 });
        break;
    }
}

void paintSign(Pen& pen, Icon icon)
{
    switch (icon) {
    case Icon::Warning:
        pen.outline({ { { 8, 2.4 }, { 14.4, 13.4 }, { 1.6, 13.4 } } });
        pen.line({ 8, 6.4 }, { 8, 9.4 });
        pen.dot({ 8, 11.5 }, 0.9);
        break;
    case Icon::Error:
        pen.ring({ 8, 8 }, 6.2);
        pen.line({ 5.8, 5.8 }, { 10.2, 10.2 });
        pen.line({ 10.2, 5.8 }, { 5.8, 10.2 });
        break;
    case Icon::Debug:
        pen.dot({ 8, 8 }, 2.2);
        break;
    default: // Info
        pen.ring({ 8, 8 }, 6.2);
        pen.line({ 8, 7.6 }, { 8, 11 });
        pen.dot({ 8, 5 }, 0.9);
        break;
    }
}

} // namespace

void paintIcon(QPainter& painter, Icon icon, const QRectF& area, const QColor& color)
{
    const double side = std::min(area.width(), area.height());
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(area.center() - QPointF(side / 2, side / 2));
    painter.scale(side / kUnits, side / kUnits);
    Pen pen(painter, color);
    switch (icon) {
    case Icon::ToStart:
    case Icon::Back:
    case Icon::Play:
    case Icon::Pause:
    case Icon::Forward:
    case Icon::ToEnd:
        paintTransport(pen, icon);
        break;
    case Icon::Info:
    case Icon::Warning:
    case Icon::Error:
    case Icon::Debug:
        paintSign(pen, icon);
        break;
    case Icon::Menu:
        for (const double y : { 4.0, 8.0, 12.0 })
            pen.line({ 2.5, y }, { 13.5, y }, 1.5);
        break;
    case Icon::Sun:
        paintSun(pen);
        break;
    case Icon::Moon:
        paintMoon(pen);
        break;
    case Icon::Close:
        pen.line({ 4, 4 }, { 12, 12 });
        pen.line({ 12, 4 }, { 4, 12 });
        break;
    case Icon::Up:
        pen.line({ 4, 10 }, { 8, 6 });
        pen.line({ 8, 6 }, { 12, 10 });
        break;
    case Icon::Down:
        pen.line({ 4, 6 }, { 8, 10 });
        pen.line({ 8, 10 }, { 12, 6 });
        break;
    case Icon::Present: // a screen on its stand, and what is shown on it begins
        pen.outline({ { 1.8, 2.6 }, { 14.2, 2.6 }, { 14.2, 10.8 }, { 1.8, 10.8 } });
        pen.line({ 5.4, 14 }, { 10.6, 14 });
        pen.polygon({ { 6.8, 4.9 }, { 6.8, 8.5 }, { 9.8, 6.7 } });
        break;
    case Icon::Float:
        pen.outline({ { { 6, 3 }, { 13, 3 }, { 13, 10 }, { 6, 10 } } });
        pen.line({ 3, 6 }, { 3, 13 }, 1.5);
        pen.line({ 3, 13 }, { 10, 13 }, 1.5);
        break;
    }
    painter.restore();
}

} // namespace loopscope
