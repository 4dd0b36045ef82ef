// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/diagram.h"

#include "ui/export/code_excerpt.h"
#include "ui/scene/scene_text.h"

#include <algorithm>
#include <cmath>
#include <QPainter>

namespace loopscope {

namespace {

constexpr double kMargin = 16; // around the code and the console
constexpr double kGap = 12;
constexpr double kSentenceStrip = 96; // of a scene that is nothing but its sentence
constexpr double kCodeShare = 0.37; // of the width, beside the scene
constexpr double kConsoleShare = 0.3; // of the height, under the code

bool hasColumn(const DiagramParts& parts)
{
    return parts.code || parts.console;
}

/// Code over console.
void shareColumn(DiagramPlaces& places, const QRectF& column, const DiagramParts& parts, double zoom)
{
    QRectF code = column;
    QRectF console = column;
    if (parts.code && parts.console) {
        const double height = std::round(std::max(column.height() * kConsoleShare, 96 * zoom));
        code.setBottom(column.bottom() - height - kGap * zoom);
        console.setTop(column.bottom() - height);
    }
    if (parts.code)
        places.code = code;
    if (parts.console)
        places.console = console;
}

/// How much larger than its logical size the scene is drawn, and the code and the console with it.
double zoomIn(const QRectF& scene, QSizeF size, const DiagramParts& parts, double textScale)
{
    if (parts.hasBoxes())
        return naturalZoom(scene.size(), parts.scene, textScale);
    constexpr double kWidth = 720;
    return std::clamp(size.width() / kWidth, 0.5, 3.0) * textScale;
}

void paintPanel(QPainter& painter, const QRectF& place, double zoom, const auto& paint)
{
    if (place.isNull())
        return;
    painter.save();
    painter.translate(place.topLeft());
    painter.scale(zoom, zoom);
    paint(QRectF(QPointF(), place.size() / zoom));
    painter.restore();
}

} // namespace

bool DiagramParts::hasBoxes() const
{
    return scene.ring || std::ranges::any_of(scene.boxes, [](bool isDrawn) { return isDrawn; });
}

QSize naturalSize(const DiagramParts& parts)
{
    const SceneParts& scene = parts.scene;
    const bool apis = scene.has(Box::WebApis) || scene.ring;
    const bool last = scene.has(Box::AnimationFrames) || scene.has(Box::Tasks);
    const bool pairs = (scene.has(Box::WebApis) && scene.ring)
        || (scene.has(Box::AnimationFrames) && scene.has(Box::Tasks));
    const int stack = scene.has(Box::CallStack) ? 300 : 0;
    const int right = pairs                                             ? 712
        : scene.has(Box::Microtasks) || last || scene.has(Box::WebApis) ? 480
        : scene.ring                                                    ? 260
                                                                        : 0;
    const int rows = (apis ? 250 : 0) + (scene.has(Box::Microtasks) ? 140 : 0) + (last ? 140 : 0);
    int height = std::max(rows, stack > 0 ? 380 : 0) + (scene.sentence ? 70 : 0);
    int width = stack + right;
    if (!parts.hasBoxes() && hasColumn(parts)) {
        width = 640;
        height = (parts.code ? 400 : 0) + (parts.console ? 180 : 0) + (scene.sentence ? 90 : 0);
    } else if (hasColumn(parts)) {
        width += parts.hasScene() ? 428 : 640;
        height = std::max(height, parts.code ? 480 : 320);
    }
    if (scene.sentence)
        width = std::max(width, 560);
    return { std::max(width, 240), std::max(height, 90) };
}

DiagramPlaces placesIn(QSizeF size, const DiagramParts& parts)
{
    DiagramPlaces places;
    const QRectF all(QPointF(), size);
    if (!hasColumn(parts)) {
        places.scene = all;
        return places;
    }
    const double zoom = std::clamp(size.width() / 1440, 0.6, 2.0);
    const double margin = kMargin * zoom;
    QRectF column = all.adjusted(margin, margin, -margin, -margin);
    if (parts.hasBoxes() && size.width() >= size.height()) {
        const double width = std::round(size.width() * kCodeShare);
        places.scene = all.adjusted(width, 0, 0, 0);
        column.setRight(width);
    } else if (parts.hasBoxes()) {
        const double height = std::round(size.height() * 0.58);
        places.scene = all.adjusted(0, 0, 0, height - size.height());
        column.setTop(height);
    } else if (parts.scene.sentence) {
        const double strip = kSentenceStrip * std::clamp(size.width() / 720, 0.5, 3.0);
        places.scene = all.adjusted(0, size.height() - strip, 0, 0);
        column.setBottom(places.scene.top());
    }
    shareColumn(places, column, parts, zoom);
    return places;
}

DiagramLayout layOutDiagram(const Trace& trace, std::size_t moment, const DiagramLook& look)
{
    DiagramLayout diagram;
    diagram.moment = moment;
    diagram.places = placesIn(look.size, look.parts);
    diagram.zoom = zoomIn(diagram.places.scene, look.size, look.parts, look.theme.textScale);
    SceneContent content = sceneContentAt(trace, moment);
    content.sentence = sentenceFor(trace, content.state, moment, look.sentences);
    content.parts = look.parts.scene;
    if (look.parts.hasScene())
        diagram.scene = layOut(content, diagram.places.scene.size() / diagram.zoom, FontMeasurer());
    diagram.state = std::move(content.state);
    return diagram;
}

void paintDiagram(QPainter& painter, const Trace& trace, const DiagramLayout& diagram,
    const DiagramLook& look, const std::function<void(QPainter&)>& paintScene)
{
    if (look.background == Background::Opaque)
        painter.fillRect(QRectF(QPointF(), look.size), look.theme.background);
    paintPanel(painter, diagram.places.code, diagram.zoom, [&](const QRectF& panel) {
        paintCodeExcerpt(painter, panel, trace, diagram.moment, diagram.state, look.theme);
    });
    paintPanel(painter, diagram.places.console, diagram.zoom,
        [&](const QRectF& panel) { paintConsoleExcerpt(painter, panel, trace, diagram.state, look.theme); });
    if (look.parts.hasScene())
        paintPanel(painter, diagram.places.scene, diagram.zoom, [&](const QRectF&) { paintScene(painter); });
}

Picture diagramOf(const Trace& trace, std::size_t moment, const DiagramLook& look)
{
    const auto paint = [&trace, moment, look](QPainter& painter) {
        const DiagramLayout diagram = layOutDiagram(trace, moment, look);
        paintDiagram(painter, trace, diagram, look, [&](QPainter& scene) {
            paintLayout(scene, diagram.scene, look.theme);
            if (look.overlay)
                look.overlay(scene, diagram.scene, moment, look.theme);
        });
    };
    return { look.size, paint };
}

} // namespace loopscope
