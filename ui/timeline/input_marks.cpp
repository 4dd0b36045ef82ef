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

/// Every input in one of them, alone or with those that its card would cover.
std::vector<InputGroup> groupedCards(
    const std::vector<InputMark>& marks, const TimelineScale& scale, double textScale)
{
    std::vector<InputGroup> cards;
    for (std::size_t i = 0; i < marks.size(); ++i) {
        cards.push_back({ marks[i].rect, i, 1 });
        // A card that stands for more is wider, and may reach others.
        while (cards.size() > 1 && cards[cards.size() - 2].rect.right() > cards.back().rect.left()) {
            const std::size_t count = cards.back().count;
            cards.pop_back();
            InputGroup& group = cards.back();
            group.count += count;
            const InputMark& first = marks[group.first];
            const QSizeF size(inputGroupWidth(group.count, textScale), first.rect.height());
            group.rect = rectAt(first.place, size, first.rect.top(), scale);
        }
    }
    return cards;
}

/// As much of its title as there is room for from `left` to `right`.
void nameCard(InputMark& mark, double left, double right, double textScale)
{
    const QFontMetricsF metrics(inputFont(textScale));
    const double icon = inputIconWidth(textScale);
    const QString title = inputTitle(mark.input.input);
    const double wanted = icon + metrics.horizontalAdvance(title) + 7;
    const double width = std::min(wanted, std::clamp(right - left, icon, kMostWidth * textScale));
    const double forTitle = width - icon - 5;
    if (width >= wanted || forTitle >= kLeastTitle) {
        mark.title = metrics.elidedText(title, Qt::ElideRight, forTitle);
        mark.rect.setWidth(width);
    }
    mark.rect.moveLeft(std::min(mark.place, std::max(left, right - mark.rect.width())));
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

InputRow placeInputs(
    const std::vector<TimelineInput>& inputs, const TimelineScale& scale, double top, double textScale)
{
    const QSizeF icon(inputIconWidth(textScale), inputRowHeight(inputs, textScale) - 1);
    InputRow row;
    for (const TimelineInput& input : inputs) {
        const double place = placeOf(input, scale);
        const bool hasPlace = scale.axis == TimelineAxis::Time || input.moment > 0;
        if (hasPlace && place >= scale.left - 0.5 && place <= scale.left + scale.width + 0.5)
            row.marks.push_back({ rectAt(place, icon, top, scale), place, input, {} });
    }
    const std::vector<InputGroup> cards = groupedCards(row.marks, scale, textScale);
    // From the end on: a card there makes way for the strip's edge, the others for the next one's.
    double right = scale.left + scale.width;
    for (std::size_t i = cards.size(); i-- > 0;) {
        const InputGroup& card = cards[i];
        InputMark& first = row.marks[card.first];
        const bool isLast = i + 1 == cards.size();
        const double left = i > 0 ? cards[i - 1].rect.right() + 1 : scale.left;
        right = isLast ? right : right - 3;
        if (card.count == 1) {
            nameCard(first, isLast ? left : first.place, right, textScale);
            right = first.rect.left();
            continue;
        }
        for (std::size_t member = card.first; member < card.first + card.count; ++member)
            row.marks[member].isGrouped = true;
        row.groups.push_back(card);
        right = card.rect.left();
    }
    std::ranges::reverse(row.groups);
    return row;
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
