// SPDX-License-Identifier: GPL-3.0-or-later
// Makes of what QSvgGenerator writes an SVG for browsers and articles.
#pragma once

#include <QByteArray>
#include <QSizeF>

namespace loopscope {

/// Sizes in pixels; pieces of a text that were split where scripts mix joined again; for each font a list of
/// families, and each text's width, so that it keeps its place in another font.
QByteArray forBrowsers(const QByteArray& svg, QSizeF size);

} // namespace loopscope
