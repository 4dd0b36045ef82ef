// SPDX-License-Identifier: GPL-3.0-or-later
// Where everything stands at one moment: plain values, in logical pixels.
#pragma once

#include "ui/scene/scene_content.h"
#include "ui/scene/text_measurer.h"
#include "ui/theme/box.h"
#include "ui/theme/metrics.h"

#include <array>
#include <QRectF>

namespace loopscope {

enum class CardForm : std::uint8_t
{
    Full, // title, subtitle under it
    Compact // one line; the subtitle, if there is room, at its right
};

/// How a card looks, wherever it stands.
struct CardLook
{
    Box box = Box::CallStack;
    CardForm form = CardForm::Full;
    QString title; // cut to its place
    QString subtitle; // the same; may be empty
    QString fullTitle;
    QString fullSubtitle;
    std::optional<double> progress; // 0 to 1
    bool running = false; // the top frame

    friend bool operator==(const CardLook&, const CardLook&) = default;
};

struct CardPlacement
{
    CardId card {};
    QRectF rect;
    CardLook look;

    friend bool operator==(const CardPlacement&, const CardPlacement&) = default;
};

/// Stands for the cards of a box that found no room.
struct Fold
{
    QRectF rect;
    QString text; // "+14"
    std::size_t hidden = 0;

    friend bool operator==(const Fold&, const Fold&) = default;
};

struct EndLabel
{
    QRectF rect;
    Qt::Alignment alignment = Qt::AlignLeft;
    QString text;

    friend bool operator==(const EndLabel&, const EndLabel&) = default;
};

struct BoxPlacement
{
    Box box = Box::CallStack;
    QRectF rect; // null: this box is no part of the picture
    Density density = Density::Roomy;
    QString title;
    QString count; // at the title's right; empty where there is nothing to say
    QString hint; // in an empty box
    std::size_t cards = 0;
    std::optional<Fold> fold;
    std::vector<EndLabel> ends; // "head", "tail"

    friend bool operator==(const BoxPlacement&, const BoxPlacement&) = default;
};

/// The event loop's circle. Angles in degrees, clockwise from 12 o'clock.
struct RingPlacement
{
    QPointF center;
    double radius = 0; // of the stroke's middle; 0: no part of the picture
    double stroke = metrics::kRingStroke;
    double knob = 0; // angle at which the loop stands
    Phase phase = Phase::NotStarted;
    QString title;
    QString subtitle;
    double titleScale = 1; // below 1 where the title is too wide for the circle
    QRectF textRect; // under the circle: two lines
    QRectF strip; // in a dense picture: all the words in one line beside a small circle
    QString stripText;
    QString fullText; // all of it, uncut
    QString turn;
    QString time;

    friend bool operator==(const RingPlacement&, const RingPlacement&) = default;
};

struct SentencePlacement
{
    QRectF rect;
    QPointF dot;
    QRectF textRect;
    QString text; // rich
    int pixels = 15;
    QRectF specRect; // null without a reference
    QString spec;
    QUrl specUrl;
    Phase phase = Phase::NotStarted;
    bool isCut = false; // the smallest letters do not fit

    friend bool operator==(const SentencePlacement&, const SentencePlacement&) = default;
};

struct SceneLayout
{
    QSizeF size;
    std::array<BoxPlacement, kBoxes.size()> boxes; // by Box
    std::vector<CardPlacement> cards; // those that are seen, each once
    RingPlacement ring;
    SentencePlacement sentence;
    Density density = Density::Roomy;

    const BoxPlacement& box(Box which) const { return boxes[index(which)]; }
    const CardPlacement* find(CardId card) const;

    friend bool operator==(const SceneLayout&, const SceneLayout&) = default;
};

/// Lays out one moment. Only what can be seen costs anything, however much the boxes hold.
SceneLayout layOut(const SceneContent& content, QSizeF size, const TextMeasurer& measurer);

/// How much larger than its logical size a picture is best drawn on an area of this size, so that it fills a
/// projector without becoming a field of tiny cards; below 1 on a very small area. `textScale` enlarges it
/// further, as far as a dense picture finds room.
double naturalZoom(QSizeF area, const SceneParts& parts = {}, double textScale = 1);

/// The same for a picture on the screen, which has to be legible: where its area would show it much smaller, it
/// is dense instead, with letters of their full size as far as there is room.
double legibleZoom(QSizeF area, const SceneParts& parts = {}, double textScale = 1);

/// The part of the circle that stands for a phase, in degrees: its beginning and its length. Length 0 for a
/// phase that runs nothing.
struct RingSegment
{
    double start = 0;
    double length = 0;
};
RingSegment ringSegment(Phase phase);

} // namespace loopscope
