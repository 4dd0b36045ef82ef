// SPDX-License-Identifier: GPL-3.0-or-later
// Draws a page from its recorded layout.
#pragma once

#include "core/trace/page_picture.h"

#include <QRectF>

class QPainter;

namespace loopscope {

/// Into the painter's own coordinates, one unit a pixel of the page, its viewport's corner at (0, 0). A page
/// is white whatever the window's theme, as in a browser.
void paintPage(QPainter& painter, const PagePicture& page);

/// Where an item is seen, as a rectangle around it in the viewport's pixels; empty if all of it is cut off.
QRectF visibleRect(const PageItem& item);
/// What a page needs to be seen whole: from the viewport's corner to the end of all that can be seen on it.
QSizeF contentSize(const PagePicture& page);
/// Whether a click can be meant for it: it does something, or somebody listens.
bool takesClicks(const PageItem& item);
/// The topmost item at a point that somebody waits for a click on; null: none. What covers it is looked
/// through: texts and spans of it lie over it too.
const PageItem* interactiveItemAt(const PagePicture& page, QPointF point);

/// Whether text can be typed into it.
bool takesText(const PageItem& item);

} // namespace loopscope
