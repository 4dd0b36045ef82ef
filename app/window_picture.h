// SPDX-License-Identifier: GPL-3.0-or-later
// The real window as a picture, without a display.
#pragma once

#include "core/trace/trace.h"
#include "ui/theme/theme.h"
#include "ui/timeline/timeline_scale.h"
#include "ui/wording/language.h"
#include "ui/wording/step_sentence.h"

#include <memory>
#include <QImage>

namespace loopscope {

struct WindowLook
{
    ThemeName theme = ThemeName::Light;
    Language language = Language::English;
    SentenceDetail sentences = SentenceDetail::FirstCourse;
    int textSize = 100; // percent
    QSize size { 1440, 900 };
    double scale = 1; // pixels of the image to one of the window
    TimelineAxis axis = TimelineAxis::Steps;
};

struct WindowPicture
{
    QImage image; // null where the window cannot be as small as it should
    QSize size; // of the window, in its own pixels: then the least that holds it
};

/// The window as it shows a recording at one moment. Needs a QApplication.
WindowPicture windowPicture(const QString& name, const QString& text, std::shared_ptr<const Trace> trace,
    std::size_t moment, const WindowLook& look);

} // namespace loopscope
