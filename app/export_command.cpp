// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands.h"
#include "app/headless_recording.h"
#include "ui/scene/render_boxes.h"
#include "ui/window/picture_file.h"
#include "ui/wording/language.h"
#include "ui/wording/step_sentence.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <cstdio>

namespace loopscope {

namespace {

constexpr int kLeastSide = 200;
constexpr int kGreatestSide = 16'384;

std::optional<Theme> readTheme(const QString& name)
{
    const QStringList names { "light", "dark", "contrast", "print" };
    const qsizetype index = names.indexOf(name);
    if (index < 0) {
        complain(CommandLine::tr("--theme takes light, dark, contrast or print, not \"%1\".").arg(name));
        return {};
    }
    return theme(static_cast<ThemeName>(index));
}

std::optional<QSize> readSize(const QString& text, double scale)
{
    static const QRegularExpression form(R"(^(\d{1,6})x(\d{1,6})$)");
    const QRegularExpressionMatch match = form.match(text);
    const QSize size(match.captured(1).toInt(), match.captured(2).toInt());
    const auto fits = [scale](int side) {
        return side >= kLeastSide && side * scale <= kGreatestSide;
    };
    if (match.hasMatch() && fits(size.width()) && fits(size.height()))
        return size;
    complain(CommandLine::tr(
        "--size takes WIDTHxHEIGHT, each side from %1 to %2 pixels with its scale, not \"%3\".")
                 .arg(kLeastSide)
                 .arg(kGreatestSide)
                 .arg(text));
    return {};
}

// The moment that --step or --time names; the end where neither is given.
std::optional<std::size_t> readMoment(const QCommandLineParser& parser, const Trace& trace)
{
    bool isNumber = true;
    if (parser.isSet("step")) {
        const qulonglong step = parser.value("step").toULongLong(&isNumber);
        if (isNumber && step <= trace.size())
            return static_cast<std::size_t>(step);
        complain(CommandLine::tr("--step takes a number from 0 to %1, not \"%2\".")
                     .arg(trace.size())
                     .arg(parser.value("step")));
        return {};
    }
    if (!parser.isSet("time"))
        return trace.size();
    const double time = parser.value("time").toDouble(&isNumber);
    if (!isNumber || time < 0) {
        complain(CommandLine::tr("--time takes milliseconds of virtual time, not \"%1\".")
                     .arg(parser.value("time")));
        return {};
    }
    std::size_t moment = 0;
    while (moment < trace.size() && milliseconds(trace.step(moment).time) <= time)
        ++moment;
    return moment;
}

} // namespace

int exportCommand(const QStringList& arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(CommandLine::tr("Draws one step of a program as a PNG image."));
    parser.addOptions({
        { "o", CommandLine::tr("The image to write; its name ends in .png."), "OUT" },
        { "step", CommandLine::tr("Which step: 0 is the beginning."), "N" },
        { "time", CommandLine::tr("The last step up to this virtual time, in milliseconds."), "MS" },
        { "view", CommandLine::tr("What to draw: boxes."), "VIEW", "boxes" },
        { "theme", CommandLine::tr("light, dark, contrast or print."), "THEME", "light" },
        { "language", CommandLine::tr("en or ko."), "LANGUAGE" },
        { "scale", CommandLine::tr("Pixels of the image to one of the size, from 0.5 to 8."), "X", "2" },
        { "size", CommandLine::tr("Size of the picture before it is scaled."), "WxH", "1012x600" },
        { "transparent", CommandLine::tr("Leave the background out.") },
    });
    addRecordingOptions(parser);
    if (const std::optional<int> code = parseArguments(parser, arguments))
        return *code;
    const QString output = parser.value("o");
    if (output.isEmpty()) {
        complain(CommandLine::tr("Name the image to write, with -o."));
        return kUsageError;
    }
    if (!output.endsWith(".png", Qt::CaseInsensitive) || parser.value("view") != "boxes") {
        complain(CommandLine::tr("Only the boxes can be drawn, and only as .png, so far."));
        return kUsageError;
    }
    bool isNumber = false;
    const double scale = parser.value("scale").toDouble(&isNumber);
    if (!isNumber || scale < 0.5 || scale > 8) {
        complain(
            CommandLine::tr("--scale takes a number from 0.5 to 8, not \"%1\".").arg(parser.value("scale")));
        return kUsageError;
    }
    const std::optional<Theme> colours = readTheme(parser.value("theme"));
    const std::optional<QSize> size = colours ? readSize(parser.value("size"), scale) : std::nullopt;
    const std::optional<Options> options = size ? readRecordingOptions(parser) : std::nullopt;
    const std::optional<Program> program
        = options ? readProgramFile(parser.positionalArguments().first()) : std::nullopt;
    if (!program)
        return kUsageError;
    Translations translations(*QCoreApplication::instance());
    translations.speak(parser.isSet("language") ? languageOf(parser.value("language")) : systemLanguage());

    const HeadlessRecording recording = recordHeadless({ *program, *options });
    const Trace& trace = *recording.trace;
    const std::optional<std::size_t> moment = readMoment(parser, trace);
    if (!moment)
        return kUsageError;
    const SceneContent content
        = sceneContentAt(trace, *moment, sentenceFor(trace, trace.stateAt(*moment), *moment));
    const Background background = parser.isSet("transparent") ? Background::Transparent : Background::Opaque;
    const QString error = writePicture(output, renderBoxes(content, *colours, *size, scale, background));
    if (!error.isEmpty()) {
        complain(error);
        return kUsageError;
    }
    return kSuccess;
}

} // namespace loopscope
