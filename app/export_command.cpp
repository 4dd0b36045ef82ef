// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands.h"
#include "app/headless_recording.h"
#include "app/window_picture.h"
#include "ui/scene/render_boxes.h"
#include "ui/theme/text_size.h"
#include "ui/timeline/render_timeline.h"
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

enum class View : std::uint8_t
{
    Boxes,
    Window,
    Timeline
};

std::optional<View> readView(const QString& name)
{
    if (name == "boxes")
        return View::Boxes;
    if (name == "window")
        return View::Window;
    if (name == "timeline")
        return View::Timeline;
    complain(CommandLine::tr("--view takes boxes, timeline or window, not \"%1\".").arg(name));
    return {};
}

std::optional<TimelineAxis> readAxis(const QString& name)
{
    if (name == "steps")
        return TimelineAxis::Steps;
    if (name == "time")
        return TimelineAxis::Time;
    complain(CommandLine::tr("--axis takes steps or time, not \"%1\".").arg(name));
    return {};
}

std::optional<Language> readLanguage(const QCommandLineParser& parser)
{
    const QString code = parser.value("language");
    if (!parser.isSet("language"))
        return systemLanguage();
    if (code == codeOf(languageOf(code)))
        return languageOf(code);
    complain(CommandLine::tr("--language takes en or ko, not \"%1\".").arg(code));
    return {};
}

std::optional<SentenceDetail> readSentences(const QString& name)
{
    if (name == "simple")
        return SentenceDetail::FirstCourse;
    if (name == "spec")
        return SentenceDetail::SpecTerms;
    complain(CommandLine::tr("--sentences takes simple or spec, not \"%1\".").arg(name));
    return {};
}

std::optional<int> readTextSize(const QString& text)
{
    bool isNumber = false;
    const int percent = text.toInt(&isNumber);
    if (isNumber && nearestTextSize(percent) == percent)
        return percent;
    complain(CommandLine::tr("--text-size takes 100, 110, 125, 150, 175 or 200, not \"%1\".").arg(text));
    return {};
}

std::optional<double> readScale(const QCommandLineParser& parser, View view)
{
    if (!parser.isSet("scale"))
        return view == View::Window ? 1 : 2;
    bool isNumber = false;
    const double scale = parser.value("scale").toDouble(&isNumber);
    if (isNumber && scale >= 0.5 && scale <= 8)
        return scale;
    complain(CommandLine::tr("--scale takes a number from 0.5 to 8, not \"%1\".").arg(parser.value("scale")));
    return {};
}

/// What the options say of the picture itself.
struct Look
{
    View view = View::Boxes;
    Theme theme;
    Language language = Language::English;
    SentenceDetail sentences = SentenceDetail::FirstCourse;
    int textSize = 100;
    TimelineAxis axis = TimelineAxis::Steps;
    double scale = 1;
    QSize size;
    Background background = Background::Opaque;
};

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

// None, with a message, if an option cannot be used.
std::optional<Look> readLook(const QCommandLineParser& parser)
{
    Look look;
    const auto take = [](auto& into, const auto& read) {
        if (read)
            into = *read;
        return read.has_value();
    };
    if (!take(look.view, readView(parser.value("view")))
        || !take(look.theme, readTheme(parser.value("theme"))) || !take(look.language, readLanguage(parser))
        || !take(look.sentences, readSentences(parser.value("sentences")))
        || !take(look.textSize, readTextSize(parser.value("text-size")))
        || !take(look.axis, readAxis(parser.value("axis")))
        || !take(look.scale, readScale(parser, look.view)))
        return {};
    const bool isWindow = look.view == View::Window;
    const QString size = parser.isSet("size") ? parser.value("size")
        : isWindow                            ? "1440x900"
        : look.view == View::Timeline         ? "1012x220"
                                              : "1012x600";
    if (!take(look.size, readSize(size, look.scale)))
        return {};
    if (isWindow && (look.theme.name == ThemeName::Print || parser.isSet("transparent"))) {
        complain(CommandLine::tr("The window has no theme for print and no transparent background."));
        return {};
    }
    look.theme.textScale = look.textSize / 100.0;
    look.background = parser.isSet("transparent") ? Background::Transparent : Background::Opaque;
    return look;
}

QImage boxesPicture(const Trace& trace, std::size_t moment, const Look& look)
{
    const StepSentence sentence = sentenceFor(trace, trace.stateAt(moment), moment, look.sentences);
    return renderBoxes(
        sceneContentAt(trace, moment, sentence), look.theme, look.size, look.scale, look.background);
}

QImage timelinePicture(const Trace& trace, std::size_t moment, const Look& look)
{
    const QColor background
        = look.background == Background::Transparent ? QColor(Qt::transparent) : look.theme.panel;
    return renderTimeline({ &trace, look.axis, moment }, look.theme, look.size, look.scale, background);
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
        { "view", CommandLine::tr("What to draw: boxes, timeline, or the whole window."), "VIEW", "boxes" },
        { "axis", CommandLine::tr("What the timeline's axis counts: steps or time."), "AXIS", "steps" },
        { "theme", CommandLine::tr("light, dark, contrast or, for the boxes, print."), "THEME", "light" },
        { "language", CommandLine::tr("en or ko."), "LANGUAGE" },
        { "sentences", CommandLine::tr("How steps are explained: simple, or in spec terms."), "DETAIL",
            "simple" },
        { "text-size", CommandLine::tr("100, 110, 125, 150, 175 or 200."), "PERCENT", "100" },
        { "scale",
            CommandLine::tr("Pixels of the image to one of the size, from 0.5 to 8; 2 for the boxes, 1 for "
                            "the window if it is not given."),
            "X" },
        { "size", CommandLine::tr("Size of the picture before it is scaled."), "WxH" },
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
    if (!output.endsWith(".png", Qt::CaseInsensitive)) {
        complain(CommandLine::tr("Pictures are written as .png only, so far."));
        return kUsageError;
    }
    const std::optional<Look> look = readLook(parser);
    const std::optional<Options> options = look ? readRecordingOptions(parser) : std::nullopt;
    const std::optional<Program> program
        = options ? readProgramFile(parser.positionalArguments().first()) : std::nullopt;
    if (!program)
        return kUsageError;
    Translations translations(*QCoreApplication::instance());
    translations.speak(look->language);

    const HeadlessRecording recording = recordHeadless({ *program, *options });
    const std::optional<std::size_t> moment = readMoment(parser, *recording.trace);
    if (!moment)
        return kUsageError;
    const QImage picture = look->view == View::Boxes ? boxesPicture(*recording.trace, *moment, *look)
        : look->view == View::Timeline               ? timelinePicture(*recording.trace, *moment, *look)
                                                     : windowPicture(QString::fromStdString(program->name),
                                                         QString::fromStdString(program->text), recording.trace, *moment,
                                                         { look->theme.name, look->language, look->sentences,
                                                             look->textSize, look->size, look->scale, look->axis });
    if (picture.isNull() && look->view == View::Window) {
        complain(CommandLine::tr("The window does not fit into %1x%2 pixels.")
                     .arg(look->size.width())
                     .arg(look->size.height()));
        return kUsageError;
    }
    const QString error = writePicture(output, picture);
    if (!error.isEmpty()) {
        complain(error);
        return kUsageError;
    }
    return kSuccess;
}

} // namespace loopscope
