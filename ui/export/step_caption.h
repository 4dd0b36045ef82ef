// SPDX-License-Identifier: GPL-3.0-or-later
// What stands over the picture of a step: its number, its title if the lesson gives it one, and where it is.
#pragma once

#include "ui/export/export_request.h"

namespace loopscope {

struct StepCaption
{
    std::size_t number = 1; // among the pictures
    QString title; // of the lesson; may be empty
    QString facts; // "Step 12 · turn 2 · 3 ms"
};

/// Of the moment at this index of the request.
StepCaption captionOf(const ExportRequest& request, const Trace& trace, std::size_t at);

/// In one line; a title that is too long ends in an ellipsis. `pixels`: the letters' size.
void paintCaption(
    QPainter& painter, const QRectF& place, const StepCaption& caption, int pixels, const Theme& theme);

} // namespace loopscope
