// SPDX-License-Identifier: GPL-3.0-or-later
// One moment as it is exported: the scene, and beside it, if they are wanted, the code and the console.
#pragma once

#include "ui/export/picture.h"
#include "ui/scene/render_boxes.h"
#include "ui/scene/scene_overlay.h"
#include "ui/wording/step_sentence.h"

#include <QSize>

namespace loopscope {

/// What is in the picture; it fills it, however little it is.
struct DiagramParts
{
    SceneParts scene;
    bool code = false; // an excerpt around the line that runs
    bool console = false; // its last lines

    bool hasBoxes() const;
    bool hasScene() const { return hasBoxes() || scene.sentence; }
    bool hasAny() const { return hasScene() || code || console; }
};

/// How a diagram is to look.
struct DiagramLook
{
    DiagramParts parts;
    Theme theme;
    SentenceDetail sentences = SentenceDetail::FirstCourse;
    QSizeF size; // before it is scaled
    Background background = Background::Opaque;
    SceneOverlay overlay; // may be empty
};

/// A size at which these parts look well.
QSize naturalSize(const DiagramParts& parts);

/// Where the three of them are, in the picture's coordinates; null where one is no part of it.
struct DiagramPlaces
{
    QRectF scene;
    QRectF code;
    QRectF console;
};
DiagramPlaces placesIn(QSizeF size, const DiagramParts& parts);

/// One moment's diagram before it is painted.
struct DiagramLayout
{
    std::size_t moment = 0;
    State state;
    DiagramPlaces places;
    double zoom = 1; // how much larger than its logical size all of it is drawn
    SceneLayout scene; // in logical coordinates of its own
};
DiagramLayout layOutDiagram(const Trace& trace, std::size_t moment, const DiagramLook& look);

/// `paintScene` paints into the scene's own coordinates.
void paintDiagram(QPainter& painter, const Trace& trace, const DiagramLayout& diagram,
    const DiagramLook& look, const std::function<void(QPainter&)>& paintScene);

/// The trace must outlive the picture.
Picture diagramOf(const Trace& trace, std::size_t moment, const DiagramLook& look);

} // namespace loopscope
