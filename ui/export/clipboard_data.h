// SPDX-License-Identifier: GPL-3.0-or-later
// A picture and a table as the clipboard takes them, in every form at once that a program may ask for.
#pragma once

#include "core/trace/trace.h"
#include "ui/export/picture.h"

#include <memory>
#include <QString>

class QMimeData;

namespace loopscope {

/// As an image of size * scale pixels, and as SVG.
std::unique_ptr<QMimeData> pictureData(const Picture& picture, double scale, const QString& title);
/// As Markdown, which is plain text, and as HTML.
std::unique_ptr<QMimeData> tableData(const Trace& trace, const QString& title);

} // namespace loopscope
