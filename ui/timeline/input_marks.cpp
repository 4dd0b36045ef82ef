// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/input_marks.h"

#include "ui/theme/fonts.h"
#include "ui/timeline/input_painter.h"

#include <QCoreApplication>
#include <QFontMetricsF>

#include <cmath>

namespace loopscope {

namespace {

constexpr double kRowHeight = 17; // at normal text, with a pixel's gap below
constexpr double kMostWidth = 170;
constexpr double kLeastTitle = 24; // pixels: less is an icon alone
constexpr double kNanosPerMs = 1e6;

QString words(const char* text)
{
    return QCoreApplication::translate("Timeline", text);
}

double placeOf(const TimelineInput& input, const TimelineScale& scale)
{
    const auto time = std::chrono::nanoseconds(input.input.at);
    return scale.placeOf(scale.axis == TimelineAxis::Time ? static_cast<double>(time.count()) : input.moment);
}

/// On the strip, the place at its left edge as far as it goes.
QRectF rectAt(double place, QSizeF size, double top, const TimelineScale& scale)
{
    const double right = scale.left + scale.width;
    return { std::min(place, std::max(scale.left, right - size.width())), top, size.width(), size.height() };
}

} // namespace

QString inputTitle(const Input& input)
{
    switch (input.kind) {
    case Input::Kind::Click:
        return QString::fromStdString(input.selector);
    case Input::Kind::Key:
        return QString::fromStdString(input.text);
    case Input::Kind::Text:
        break;
    }
    return QStringLiteral("“%1”").arg(QString::fromStdString(input.text));
}

QString inputSentence(const Input& input)
{
    const QString element = QString::fromStdString(input.selector);
    const QString text = QString::fromStdString(input.text);
    switch (input.kind) {
    case Input::Kind::Click:
        return words(QT_TRANSLATE_NOOP("Timeline", "Click on %1")).arg(element);
    case Input::Kind::Key:
        return element.isEmpty()
            ? words(QT_TRANSLATE_NOOP("Timeline", "Key %1")).arg(text)
            : words(QT_TRANSLATE_NOOP("Timeline", "Key %1, pressed in %2")).arg(text, element);
    case Input::Kind::Text:
        break;
    }
    return words(QT_TRANSLATE_NOOP("Timeline", "“%1” typed into %2")).arg(text, element);
}

double inputRowHeight(const std::vector<TimelineInput>& inputs, double textScale)
{
    return inputs.empty() ? 0 : std::round(kRowHeight * textScale);
}

std::vector<InputMark> placeInputs(
    const std::vector<TimelineInput>& inputs, const TimelineScale& scale, double top, double textScale)
{
    std::vector<InputMark> marks;
    for (const TimelineInput& input : inputs) {
        const double place = placeOf(input, scale);
        const bool hasPlace = scale.axis == TimelineAxis::Time || input.moment > 0;
        if (hasPlace && place >= scale.left - 0.5 && place <= scale.left + scale.width + 0.5)
            marks.push_back({ {}, place, input, inputTitle(input.input) });
    }
    const QFontMetricsF metrics(inputFont(textScale));
    const double icon = inputIconWidth(textScale);
    const double height = inputRowHeight(inputs, textScale) - 1;
    for (std::size_t i = 0; i < marks.size(); ++i) {
        InputMark& mark = marks[i];
        // The next one at another place; of those at one place only the last is seen whole.
        const double next = i + 1 < marks.size() ? marks[i + 1].place - 3 : scale.left + scale.width;
        const double wanted = icon + metrics.horizontalAdvance(mark.title) + 7;
        const bool isLast = i + 1 == marks.size();
        const double room
            = isLast ? kMostWidth * textScale : std::min(next - mark.place, kMostWidth * textScale);
        const double width = std::min(wanted, std::max(room, icon));
        const double forTitle = width - icon - 5;
        const bool fits = width >= wanted;
        mark.title = !fits && forTitle < kLeastTitle
            ? QString()
            : metrics.elidedText(mark.title, Qt::ElideRight, forTitle);
        mark.rect = rectAt(mark.place, { mark.title.isEmpty() ? icon : width, height }, top, scale);
    }
    return marks;
}

InputMark movedTo(InputMark mark, double place, const TimelineScale& scale)
{
    mark.place = std::clamp(place, scale.left, scale.left + scale.width);
    mark.rect = rectAt(mark.place, mark.rect.size(), mark.rect.top(), scale);
    return mark;
}

std::chrono::milliseconds snappedTime(double time, double pixel)
{
    const double unit = std::max(1.0, niceInterval(pixel / kNanosPerMs));
    return std::chrono::milliseconds(
        std::max(0LL, std::llround(std::round(time / kNanosPerMs / unit) * unit)));
}

} // namespace loopscope
