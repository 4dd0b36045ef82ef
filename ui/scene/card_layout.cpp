// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scene/card_layout.h"

#include "ui/theme/metrics.h"
#include "ui/wording/card_wording.h"

#include <algorithm>
#include <cmath>
#include <QLocale>

namespace loopscope {

namespace {

using namespace metrics;

constexpr double kMostApiWidth = 260;
constexpr double kLeastApiLine = 31;
constexpr double kLeastFold = 30; // width
constexpr double kSubtitleDistance = 12; // between a compact card's title and subtitle

} // namespace

int seatsIn(double space, double length, double gap)
{
    return std::max(1, static_cast<int>(std::floor((space + gap) / (length + gap))));
}

Fold foldAt(const QRectF& rect, std::size_t hidden)
{
    const QLocale english(QLocale::English, QLocale::UnitedStates);
    return { rect, QStringLiteral("+") + english.toString(static_cast<qulonglong>(hidden)), hidden };
}

SharedSeat sharedSeat(const QRectF& seat, std::size_t hidden, const TextMeasurer& measurer)
{
    const double width
        = std::max(kLeastFold, std::ceil(measurer.width(foldAt({}, hidden).text, TextRole::Fold)) + 10);
    return { seat.adjusted(0, 0, -width - 4, 0), seat.adjusted(seat.width() - width, 0, 0, 0) };
}

QRectF cardArea(const BoxPlacement& box)
{
    const SceneMetrics m = metricsOf(box.density);
    return box.rect.adjusted(m.boxPadding, m.headerHeight, -m.boxPadding, -m.boxPadding);
}

void fitTexts(CardPlacement& placement, CardKind kind, const TextMeasurer& measurer)
{
    CardLook& look = placement.look;
    if (look.fullSubtitle.isEmpty())
        look.fullSubtitle = look.subtitle;
    const double room = placement.rect.width() - kCardTextLeft - kCardTextRight;
    // The end of a call's text tells, but not where the recording has cut it off already.
    const bool isCallText = (kind == CardKind::NativeCall || kind == CardKind::Fetch)
        && !look.fullTitle.endsWith(QChar(0x2026));
    const auto fitTitle = [&](double width) {
        look.title = measurer.elided(
            look.fullTitle, TextRole::CardTitle, width, isCallText ? Qt::ElideMiddle : Qt::ElideRight);
    };
    if (look.form == CardForm::Full) {
        fitTitle(room);
        look.subtitle = measurer.elided(look.subtitle, TextRole::CardSubtitle, room, Qt::ElideRight);
        return;
    }
    // A queue's line says "head" rather than its whole name; elsewhere the name goes first.
    const bool isQueue = look.box != Box::CallStack && look.box != Box::WebApis;
    const double beside = look.subtitle.isEmpty()
        ? 0
        : measurer.width(look.subtitle, TextRole::CardSubtitle) + kSubtitleDistance;
    if (isQueue || measurer.width(look.fullTitle, TextRole::CardTitle) + beside <= room) {
        fitTitle(room - beside);
        return;
    }
    look.subtitle.clear();
    fitTitle(room);
}

void layOutStack(BoxPlacement& box, std::vector<CardPlacement>& cards, const SceneContent& content,
    const TextMeasurer& measurer)
{
    const auto& stack = content.state.callStack;
    const QRectF area = cardArea(box);
    const SceneMetrics m = metricsOf(box.density);
    const auto count = static_cast<int>(stack.size());
    const bool full = count <= seatsIn(area.height(), m.frameCard, m.cardGap);
    const double height = full ? m.frameCard : m.compactCard;
    const double pitch = height + (full ? m.cardGap : m.compactGap);
    const int seats = seatsIn(area.height(), height, pitch - height);
    const auto rectAt = [&](int seat) {
        return QRectF(area.left(), area.bottom() - height - seat * pitch, area.width(), height);
    };
    const auto place = [&](int frameIndex, int seat) {
        const Frame& frame = stack[static_cast<std::size_t>(frameIndex)];
        CardPlacement placement { frame.card, rectAt(seat), {} };
        placement.look = { Box::CallStack, full ? CardForm::Full : CardForm::Compact, {},
            frameSubtitle(*content.trace, frame, frameIndex == 0 ? FramePlace::Bottom : FramePlace::Inner),
            cardTitle(*content.trace, frame.card), {}, {}, frameIndex == count - 1 };
        fitTexts(placement, content.trace->card(frame.card).kind, measurer);
        cards.push_back(std::move(placement));
    };
    if (count <= seats) {
        for (int i = 0; i < count; ++i)
            place(i, i);
        return;
    }
    // What runs is at the top and what began it all at the bottom: the frames between are the ones to fold.
    const int above = std::max(1, seats - 2);
    const int below = seats >= 3 ? 1 : 0;
    for (int i = 0; i < below; ++i)
        place(i, i);
    box.fold = foldAt(rectAt(below), static_cast<std::size_t>(count - above - below));
    for (int i = 0; i < above; ++i)
        place(count - above + i, below + 1 + i);
}

void layOutApis(BoxPlacement& box, std::vector<CardPlacement>& cards, const SceneContent& content,
    const TextMeasurer& measurer)
{
    const auto& apis = content.state.webApis;
    const QRectF area = cardArea(box);
    const SceneMetrics m = metricsOf(box.density);
    const int columns = seatsIn(area.width(), m.leastApiWidth, m.cardGap);
    const double width
        = std::floor(std::min((area.width() - (columns - 1) * m.cardGap) / columns, kMostApiWidth));
    const auto count = static_cast<int>(apis.size());
    const bool full
        = m.apiCard <= area.height() && count <= columns * seatsIn(area.height(), m.apiCard, m.cardGap);
    const double gap = full ? m.cardGap : m.compactGap;
    const int rows = seatsIn(area.height(), full ? m.apiCard : kLeastApiLine, gap);
    const double height = full ? m.apiCard : std::min(36.0, std::floor((area.height() + gap) / rows - gap));
    const int seats = columns * rows;
    const auto rectAt = [&](int seat) {
        return QRectF(area.left() + seat % columns * (width + m.cardGap),
            area.top() + seat / columns * (height + gap), width, height);
    };
    const int shown = count <= seats ? count : std::max(1, seats - 1);
    const bool shares = seats == 1 && count > 1;
    const auto hidden = static_cast<std::size_t>(count - shown);
    const SharedSeat shared = shares ? sharedSeat(rectAt(0), hidden, measurer) : SharedSeat {};
    for (int i = 0; i < shown; ++i) {
        const PendingApi& api = apis[static_cast<std::size_t>(i)];
        CardPlacement placement { api.card, shares ? shared.card : rectAt(i), {} };
        placement.look = { Box::WebApis, full ? CardForm::Full : CardForm::Compact, {},
            apiSubtitle(*content.trace, api, content.state.time), cardTitle(*content.trace, api.card), {}, {},
            false };
        if (api.due != kNeverDue) {
            const double length = milliseconds(api.due - api.start);
            placement.look.progress = length <= 0
                ? 1
                : std::clamp(milliseconds(content.state.time - api.start) / length, 0.0, 1.0);
        }
        fitTexts(placement, content.trace->card(api.card).kind, measurer);
        cards.push_back(std::move(placement));
    }
    if (hidden > 0)
        box.fold = foldAt(shares ? shared.fold : rectAt(shown), hidden);
}

} // namespace loopscope
