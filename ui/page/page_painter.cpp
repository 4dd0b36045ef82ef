// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/page/page_painter.h"

#include "ui/theme/fonts.h"

#include <QPainter>
#include <QPainterPath>
#include <QTransform>

#include <algorithm>
#include <array>

namespace loopscope {

namespace {

constexpr double kUnits = 64; // to a pixel
constexpr double kMatrixUnits = 65'536;
// The browser's own look of controls, in its colours.
constexpr QColor kControlFace(239, 239, 239);
constexpr QColor kControlLine(118, 118, 118);
constexpr QColor kControlChecked(0, 117, 255);
constexpr QColor kMeterFull(16, 124, 16);
constexpr QColor kFocusRing(16, 16, 16);
constexpr double kControlFont = 13.333;

double pixels(std::int64_t length)
{
    return static_cast<double>(length) / kUnits;
}

QColor colorOf(std::uint32_t rgba)
{
    return { static_cast<int>(rgba >> 24), static_cast<int>(rgba >> 16 & 0xFF),
        static_cast<int>(rgba >> 8 & 0xFF), static_cast<int>(rgba & 0xFF) };
}

QRectF rectOf(const PageItem& item)
{
    return { pixels(item.x), pixels(item.y), pixels(item.width), pixels(item.height) };
}

QTransform transformOf(const PageItem& item)
{
    if (item.matrix.size() != 6)
        return {};
    const auto part = [&](std::size_t i) {
        return static_cast<double>(item.matrix[i]) / kMatrixUnits;
    };
    return { part(0), part(1), part(2), part(3), pixels(item.matrix[4]), pixels(item.matrix[5]) };
}

QRectF clipOf(const PageItem& item)
{
    if (item.clip.size() != 4)
        return {};
    return { pixels(item.clip[0]), pixels(item.clip[1]), pixels(item.clip[2]), pixels(item.clip[3]) };
}

bool has(const PageItem& item, PageItemFlag flag)
{
    return (item.flags & flag) != 0;
}

QString textOf(const PageItem& item)
{
    return QString::fromUtf8(item.text.data(), static_cast<qsizetype>(item.text.size()));
}

QFont fontOf(const PageItem& item)
{
    const double size = item.fontSize > 0 ? pixels(item.fontSize) : kControlFont;
    QFont font = has(item, kIsMonospaced) ? codeFont(16) : interfaceFont(16);
    font.setPixelSize(std::max(1, qRound(size)));
    font.setBold(has(item, kIsBold));
    font.setItalic(has(item, kIsItalic));
    font.setUnderline(has(item, kIsUnderlined));
    font.setStrikeOut(has(item, kIsStruckThrough));
    return font;
}

// The layout knows another font than ours: the text is stretched to the width that it found.
void paintText(QPainter& painter, const PageItem& item)
{
    const QRectF rect = rectOf(item);
    const QFont font = fontOf(item);
    const QString text = textOf(item);
    const double width = QFontMetricsF(font).horizontalAdvance(text);
    if (width <= 0 || rect.width() <= 0)
        return;
    painter.setFont(font);
    painter.setPen(colorOf(item.color));
    painter.save();
    painter.translate(rect.topLeft());
    painter.scale(rect.width() / width, 1);
    painter.drawText(
        QRectF(0, 0, width, rect.height()), Qt::AlignLeft | Qt::AlignVCenter | Qt::TextDontClip, text);
    painter.restore();
}

void paintBorders(QPainter& painter, const PageItem& item)
{
    const QRectF rect = rectOf(item);
    std::array<double, 4> widths {};
    std::transform(item.borderWidth.begin(), item.borderWidth.end(), widths.begin(),
        [](std::uint32_t width) { return pixels(width); });
    const bool isOne
        = std::all_of(widths.begin(), widths.end(), [&](double width) { return width == widths[0]; })
        && std::all_of(item.borderColor.begin(), item.borderColor.end(),
            [&](std::uint32_t color) { return color == item.borderColor[0]; });
    if (isOne) {
        if (widths[0] <= 0)
            return;
        const double inset = widths[0] / 2;
        const double radius = std::max(0.0, pixels(item.radius) - inset);
        painter.setPen(
            QPen(colorOf(item.borderColor[0]), widths[0], Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(rect.adjusted(inset, inset, -inset, -inset), radius, radius);
        return;
    }
    const QRectF inner = rect.adjusted(widths[3], widths[0], -widths[1], -widths[2]);
    const std::array<QPolygonF, 4> sides { {
        QPolygonF({ rect.topLeft(), rect.topRight(), inner.topRight(), inner.topLeft() }),
        QPolygonF({ rect.topRight(), rect.bottomRight(), inner.bottomRight(), inner.topRight() }),
        QPolygonF({ rect.bottomLeft(), rect.bottomRight(), inner.bottomRight(), inner.bottomLeft() }),
        QPolygonF({ rect.topLeft(), rect.bottomLeft(), inner.bottomLeft(), inner.topLeft() }),
    } };
    painter.setPen(Qt::NoPen);
    for (std::size_t side = 0; side < sides.size(); ++side) {
        painter.setBrush(colorOf(item.borderColor[side]));
        if (widths[side] > 0)
            painter.drawPolygon(sides[side]);
    }
}

void paintBox(QPainter& painter, const PageItem& item)
{
    if (const QColor color = colorOf(item.background); color.alpha() > 0) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(color);
        const double radius
            = std::min({ pixels(item.radius), rectOf(item).width() / 2, rectOf(item).height() / 2 });
        painter.drawRoundedRect(rectOf(item), radius, radius);
    }
    paintBorders(painter, item);
}

void paintCheck(QPainter& painter, const PageItem& item, bool isRound)
{
    const bool isChecked = has(item, kIsChecked);
    const QRectF rect = rectOf(item).adjusted(0.5, 0.5, -0.5, -0.5);
    const double radius = isRound ? rect.width() / 2 : 2.5;
    const bool isFilled = isChecked && !isRound;
    painter.setPen(QPen(isChecked ? kControlChecked : kControlLine, 1));
    painter.setBrush(isFilled ? kControlChecked : QColor(Qt::white));
    painter.drawRoundedRect(rect, radius, radius);
    if (!isChecked)
        return;
    if (isRound) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(kControlChecked);
        painter.drawEllipse(rect.center(), rect.width() / 4, rect.height() / 4);
        return;
    }
    painter.setPen(QPen(Qt::white, rect.width() / 6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const auto at = [&](double x, double y) {
        return rect.topLeft() + QPointF(x * rect.width(), y * rect.height());
    };
    painter.drawPolyline(QPolygonF({ at(0.22, 0.52), at(0.43, 0.72), at(0.79, 0.3) }));
}

bool isPushed(const PageItem& item)
{
    return item.tag == "button" || item.tag == "input submit" || item.tag == "input button"
        || item.tag == "input reset";
}

// The face of a control that its page has not given one.
void paintFace(QPainter& painter, const PageItem& item)
{
    const bool isPlain = colorOf(item.background).alpha() == 0;
    const bool hasBorder = std::any_of(
        item.borderWidth.begin(), item.borderWidth.end(), [](std::uint32_t width) { return width > 0; });
    if (isPlain || !hasBorder) {
        const QRectF rect = rectOf(item).adjusted(0.5, 0.5, -0.5, -0.5);
        painter.setPen(hasBorder ? QPen(Qt::NoPen) : QPen(kControlLine, 1));
        painter.setBrush(!isPlain ? colorOf(item.background)
                : isPushed(item)  ? kControlFace
                                  : QColor(Qt::white));
        const double radius = std::max(isPushed(item) ? 3.0 : 1.5, pixels(item.radius));
        painter.drawRoundedRect(rect, radius, radius);
    }
    if (hasBorder)
        paintBox(painter, item);
}

bool isGauge(const PageItem& item)
{
    return item.tag == "progress" || item.tag == "meter" || item.tag == "input range";
}

// How full something is: a bar, and of a range the knob on it.
void paintGauge(QPainter& painter, const PageItem& item)
{
    constexpr double kBar = 8;
    const QRectF rect = rectOf(item);
    const double height = std::min(kBar, rect.height());
    const QRectF bar(rect.left(), rect.center().y() - height / 2, rect.width(), height);
    const double share = textOf(item).toDouble();
    const bool isMeter = item.tag == "meter";
    painter.setPen(Qt::NoPen);
    painter.setBrush(kControlFace);
    painter.drawRoundedRect(bar, height / 2, height / 2);
    painter.setBrush(isMeter ? kMeterFull : kControlChecked);
    painter.drawRoundedRect(
        QRectF(bar.topLeft(), QSizeF(bar.width() * share, height)), height / 2, height / 2);
    if (item.tag != "input range")
        return;
    const double radius = rect.height() / 2;
    painter.drawEllipse(
        QPointF(rect.left() + radius + (rect.width() - 2 * radius) * share, rect.center().y()), radius,
        radius);
}

void paintControl(QPainter& painter, const PageItem& item)
{
    if (item.tag == "input checkbox" || item.tag == "input radio") {
        paintCheck(painter, item, item.tag == "input radio");
    } else if (isGauge(item)) {
        paintGauge(painter, item);
    } else if (item.tag == "input color") {
        paintFace(painter, item);
        painter.fillRect(rectOf(item).adjusted(5, 5, -5, -5), QColor(textOf(item)));
    } else {
        paintFace(painter, item);
        const QRectF room = rectOf(item).adjusted(4, 1, -4, -1);
        const QFont font = fontOf(item);
        painter.setFont(font);
        painter.setPen(colorOf(item.color));
        const bool isSelect = item.tag == "select";
        if (item.tag == "textarea")
            painter.drawText(room, Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, textOf(item));
        else
            painter.drawText(room, (isPushed(item) ? Qt::AlignHCenter : Qt::AlignLeft) | Qt::AlignVCenter,
                QFontMetricsF(font).elidedText(textOf(item), Qt::ElideRight, room.width()));
        if (isSelect) {
            const QPointF tip(room.right() - 4, room.center().y() + 2);
            painter.setPen(QPen(colorOf(item.color), 1.4));
            painter.drawPolyline(QPolygonF({ tip - QPointF(4, 4), tip, tip - QPointF(-4, 4) }));
        }
        if (has(item, kHasFocus) && takesText(item) && item.tag != "textarea") {
            const QString typed = has(item, kIsPlaceholder) ? QString() : textOf(item);
            const double caret
                = std::min(room.right(), room.left() + QFontMetricsF(font).horizontalAdvance(typed) + 1);
            painter.setPen(QPen(colorOf(item.color), 1));
            painter.drawLine(QPointF(caret, room.top() + 2), QPointF(caret, room.bottom() - 2));
        }
    }
}

void paintFocusRing(QPainter& painter, const PageItem& item)
{
    painter.setPen(QPen(kFocusRing, 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(rectOf(item).adjusted(-1, -1, 1, 1), 3, 3);
}

bool isSeen(const PageItem& item)
{
    if (item.opacity == 0 || visibleRect(item).isEmpty())
        return false;
    const bool hasBorder = std::any_of(
        item.borderWidth.begin(), item.borderWidth.end(), [](std::uint32_t width) { return width > 0; });
    return item.kind != PageItemKind::Box || (item.background & 0xFF) != 0 || hasBorder
        || has(item, kHasFocus);
}

} // namespace

void paintPage(QPainter& painter, const PagePicture& page)
{
    const QRectF viewport(0, 0, page.width, page.height);
    painter.save();
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.fillRect(viewport, Qt::white);
    for (const PageItem& item : page.items) {
        if (!isSeen(item))
            continue;
        painter.save();
        if (!item.clip.empty())
            painter.setClipRect(clipOf(item), Qt::IntersectClip);
        painter.setTransform(transformOf(item), true);
        painter.setOpacity(painter.opacity() * item.opacity / 255.0 * (has(item, kIsDisabled) ? 0.5 : 1));
        if (item.kind == PageItemKind::Text)
            paintText(painter, item);
        else if (item.kind == PageItemKind::Control)
            paintControl(painter, item);
        else
            paintBox(painter, item);
        if (has(item, kHasFocus))
            paintFocusRing(painter, item);
        painter.restore();
    }
    painter.restore();
}

QRectF visibleRect(const PageItem& item)
{
    const QRectF rect = transformOf(item).mapRect(rectOf(item));
    return item.clip.empty() ? rect : rect & clipOf(item);
}

QSizeF contentSize(const PagePicture& page)
{
    QSizeF size;
    for (const PageItem& item : page.items) {
        const QRectF rect = isSeen(item) ? visibleRect(item) : QRectF();
        if (!rect.isEmpty())
            size = size.expandedTo(QSizeF(rect.right(), rect.bottom()));
    }
    return size.boundedTo(QSizeF(page.width, page.height));
}

bool takesClicks(const PageItem& item)
{
    return has(item, kIsInteractive) && !has(item, kIsDisabled) && !item.selector.empty();
}

const PageItem* interactiveItemAt(const PagePicture& page, QPointF point)
{
    for (auto item = page.items.rbegin(); item != page.items.rend(); ++item) {
        if (!takesClicks(*item))
            continue;
        const bool isCutOff = !item->clip.empty() && !clipOf(*item).contains(point);
        bool canInvert = false;
        const QTransform back = transformOf(*item).inverted(&canInvert);
        if (!isCutOff && canInvert && rectOf(*item).contains(back.map(point)))
            return &*item;
    }
    return nullptr;
}

bool takesText(const PageItem& item)
{
    static constexpr std::string_view kOthers[]
        = { "input checkbox", "input radio", "input submit", "input button", "input reset", "input range",
              "input color", "input file", "input image", "input hidden" };
    return !has(item, kIsDisabled)
        && (item.tag == "textarea"
            || (item.tag.starts_with("input")
                && std::find(std::begin(kOthers), std::end(kOthers), item.tag) == std::end(kOthers)));
}

} // namespace loopscope
