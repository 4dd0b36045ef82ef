// SPDX-License-Identifier: GPL-3.0-or-later
// The words of `loopscope export`, read into a request.
#pragma once

#include "ui/export/export_request.h"
#include "ui/wording/language.h"

#include <optional>

class QCommandLineParser;

namespace loopscope {

/// What can be read before the program has been recorded.
struct ExportOptions
{
    ExportRequest request; // without its moments
    bool wholeWindow = false; // a picture of the real window
    Language language = Language::English;
    int textSize = 100; // percent
    std::size_t atMost = 12; // steps of an automatic choice
    bool annotations = true; // of the lesson
};

void addExportOptions(QCommandLineParser& parser);
/// None, with a message on stderr, if a value cannot be used.
std::optional<ExportOptions> readExportOptions(const QCommandLineParser& parser);

} // namespace loopscope
