// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export_options.h"

#include "app/headless_recording.h"
#include "ui/theme/text_size.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <QRegularExpression>

namespace loopscope {

namespace {

constexpr std::size_t kStoryboardSteps = 12; // where their number is not given
constexpr std::size_t kHandoutSteps = 24;
constexpr std::size_t kGifSteps = 40;

/// Reads one option after the other; after the first that cannot be used, nothing is read any more.
class Words
{
public:
    explicit Words(const QCommandLineParser& parser)
        : m_parser(parser)
    {
    }
    bool failed() const { return m_failed; }

    void fail(const QString& message)
    {
        if (!m_failed)
            complain(message);
        m_failed = true;
    }

    /// One of some words.
    template <typename T>
    void read(const QString& option, T& value, const std::vector<std::pair<QString, T>>& words)
    {
        if (m_failed || !m_parser.isSet(option))
            return;
        QStringList all;
        for (const auto& [word, meaning] : words) {
            all.append(word);
            if (m_parser.value(option) == word) {
                value = meaning;
                return;
            }
        }
        fail(CommandLine::tr("--%1 takes one of: %2; not \"%3\".")
                 .arg(option, all.join(QStringLiteral(", ")), m_parser.value(option)));
    }

    template <typename T> void read(const QString& option, T& value, double least, double greatest)
    {
        if (m_failed || !m_parser.isSet(option))
            return;
        bool isNumber = false;
        const double number = m_parser.value(option).toDouble(&isNumber);
        const bool isWhole = !std::is_integral_v<T> || number == std::floor(number);
        if (isNumber && isWhole && number >= least && number <= greatest) {
            value = static_cast<T>(number);
            return;
        }
        fail(CommandLine::tr("--%1 takes a number from %2 to %3, not \"%4\".")
                 .arg(option, QString::number(least), QString::number(greatest, 'g', 12),
                     m_parser.value(option)));
    }

private:
    const QCommandLineParser& m_parser;
    bool m_failed = false;
};

void readTextSize(Words& words, const QCommandLineParser& parser, int& percent)
{
    bool isNumber = false;
    const int wish = parser.value("text-size").toInt(&isNumber);
    if (isNumber && nearestTextSize(wish) == wish)
        percent = wish;
    else
        words.fail(CommandLine::tr("--text-size takes 100, 110, 125, 150, 175 or 200, not \"%1\".")
                       .arg(parser.value("text-size")));
}

void readLoop(Words& words, const QCommandLineParser& parser, int& loops)
{
    const QString text = parser.value("loop");
    bool isNumber = false;
    const int number = text.toInt(&isNumber);
    if (text == "forever")
        loops = kLoopsForever;
    else if (text == "once")
        loops = 1;
    else if (isNumber && number >= 1 && number <= 65'535)
        loops = number;
    else
        words.fail(
            CommandLine::tr("--loop takes forever, once or a number up to 65535, not \"%1\".").arg(text));
}

void readParts(Words& words, const QCommandLineParser& parser, DiagramParts& parts)
{
    if (!parser.isSet("parts"))
        return;
    parts.scene.boxes.fill(false);
    parts.scene.ring = false;
    parts.scene.sentence = false;
    SceneParts& scene = parts.scene;
    const std::map<QString, bool*> places { { "stack", &scene.boxes[index(Box::CallStack)] },
        { "apis", &scene.boxes[index(Box::WebApis)] }, { "micro", &scene.boxes[index(Box::Microtasks)] },
        { "frames", &scene.boxes[index(Box::AnimationFrames)] }, { "tasks", &scene.boxes[index(Box::Tasks)] },
        { "loop", &scene.ring }, { "sentence", &scene.sentence }, { "code", &parts.code },
        { "console", &parts.console } };
    for (const QString& word : parser.value("parts").split(u',')) {
        const auto place = places.find(word.trimmed());
        if (place == places.end()) {
            words.fail(
                CommandLine::tr("--parts takes some of: stack, apis, micro, frames, tasks, loop, code, "
                                "console, sentence; not \"%1\".")
                    .arg(word.trimmed()));
            return;
        }
        *place->second = true;
    }
}

void readSize(Words& words, const QCommandLineParser& parser, QSizeF& size)
{
    if (!parser.isSet("size"))
        return;
    static const QRegularExpression form(R"(^(\d{1,6})x(\d{1,6})$)");
    const QRegularExpressionMatch match = form.match(parser.value("size"));
    if (match.hasMatch())
        size = QSizeF(match.captured(1).toInt(), match.captured(2).toInt());
    else
        words.fail(
            CommandLine::tr("--size takes WIDTHxHEIGHT, in pixels, not \"%1\".").arg(parser.value("size")));
}

/// What a text has no use for is not passed over in silence.
void refusePictureOptions(Words& words, const QCommandLineParser& parser)
{
    for (const char* option : { "step", "steps", "time", "view", "axis", "charts", "parts", "theme", "size",
             "scale", "transparent", "loop", "fps", "hold", "per-page", "at-most", "no-annotations" }) {
        if (parser.isSet(option))
            words.fail(CommandLine::tr("--%1 is for pictures: a table, and JSON, hold the whole recording.")
                           .arg(option));
    }
}

void readCharts(Words& words, const QCommandLineParser& parser, std::vector<ChartKind>& charts)
{
    if (!parser.isSet("charts"))
        return;
    static const std::map<QString, ChartKind> kNames { { "queues", ChartKind::Queues },
        { "callbacks", ChartKind::Callbacks }, { "work", ChartKind::Work } };
    charts.clear();
    for (const QString& word : parser.value("charts").split(u',')) {
        const auto kind = kNames.find(word.trimmed());
        if (kind == kNames.end() || std::find(charts.begin(), charts.end(), kind->second) != charts.end()) {
            words.fail(
                CommandLine::tr("--charts takes some of: queues, callbacks, work, each once; not \"%1\".")
                    .arg(word.trimmed()));
            return;
        }
        charts.push_back(kind->second);
    }
}

void readPicture(Words& words, const QCommandLineParser& parser, ExportOptions& options)
{
    ExportRequest& request = options.request;
    DiagramLook& look = request.look;
    ThemeName theme = request.view == ExportView::Handout ? ThemeName::Print : ThemeName::Light;
    words.read("theme", theme,
        std::vector<std::pair<QString, ThemeName>> { { "light", ThemeName::Light },
            { "dark", ThemeName::Dark }, { "contrast", ThemeName::Contrast },
            { "print", ThemeName::Print } });
    readTextSize(words, parser, options.textSize);
    look.theme = loopscope::theme(theme, options.textSize / 100.0);
    readParts(words, parser, look.parts);
    words.read("axis", request.axis,
        std::vector<std::pair<QString, TimelineAxis>> {
            { "steps", TimelineAxis::Steps }, { "time", TimelineAxis::Time } });
    readCharts(words, parser, request.charts);
    look.size = options.wholeWindow ? QSizeF(1440, 900)
        : request.view == ExportView::Charts
        ? QSizeF(kChartSize.width(), kChartSize.height() * static_cast<double>(request.charts.size()))
        : naturalSize(request.view, look.parts);
    readSize(words, parser, look.size);
    const bool isLarge = !options.wholeWindow
        && (request.view == ExportView::Boxes || isOfTheWhole(request.view))
        && request.format == ExportFormat::Png;
    request.scale = isLarge ? 2 : 1;
    words.read("scale", request.scale, 0.5, 8);
    look.background = parser.isSet("transparent") ? Background::Transparent : Background::Opaque;
    readLoop(words, parser, request.loops);
    words.read("fps", request.framesPerSecond, 1, 50);
    words.read("hold", request.holdMs, 20, 60'000);
    words.read("per-page", request.perPage, 1, kMostPerPage);
    options.atMost = request.format == ExportFormat::Gif ? kGifSteps
        : request.view == ExportView::Handout            ? kHandoutSteps
                                                         : kStoryboardSteps;
    words.read("at-most", options.atMost, 1, 10'000);
    options.annotations = !parser.isSet("no-annotations");
    if (options.wholeWindow && (theme == ThemeName::Print || parser.isSet("transparent")))
        words.fail(CommandLine::tr("The window has no theme for print and no transparent background."));
    if (options.wholeWindow && !options.annotations)
        words.fail(CommandLine::tr("The window shows its lesson's annotations: --no-annotations is for the "
                                   "other views."));
    if (options.wholeWindow && request.format != ExportFormat::Png)
        words.fail(CommandLine::tr("The window is drawn as PNG only."));
}

} // namespace

void addExportOptions(QCommandLineParser& parser)
{
    parser.addOptions({
        { "o",
            CommandLine::tr("The file to write; its ending says what it is: png, svg, pdf or gif, or, as "
                            "tables and text, md, html, csv or json."),
            "OUT" },
        { "step", CommandLine::tr("Which step: 0 is the beginning."), "N" },
        { "steps",
            CommandLine::tr("Several: A..B, all, chosen for those that the program's lesson chooses, or "
                            "storyboard for those that matter. As PNG or SVG each has a file of its own: "
                            "OUT-001.png."),
            "STEPS" },
        { "time", CommandLine::tr("The last step up to this virtual time, in milliseconds."), "MS" },
        { "at-most", CommandLine::tr("How many steps a storyboard has at most."), "N" },
        { "view",
            CommandLine::tr("What to draw: boxes; storyboard, all steps in one picture; handout, pages of A4 "
                            "with sentences; timeline; charts; or the whole window."),
            "VIEW", "boxes" },
        { "axis", CommandLine::tr("What the timeline's axis counts: steps or time."), "AXIS", "steps" },
        { "charts", CommandLine::tr("Which charts, with commas between: queues, callbacks, work."),
            "CHARTS" },
        { "parts",
            CommandLine::tr("What is in the picture, with commas between: stack, apis, micro, frames, tasks, "
                            "loop, code, console, sentence."),
            "PARTS" },
        { "theme", CommandLine::tr("light, dark, contrast or, but for the window, print."), "THEME",
            "light" },
        { "language", CommandLine::tr("en or ko."), "LANGUAGE" },
        { "sentences", CommandLine::tr("How steps are explained: simple, or in spec terms."), "DETAIL",
            "simple" },
        { "text-size", CommandLine::tr("100, 110, 125, 150, 175 or 200."), "PERCENT", "100" },
        { "scale",
            CommandLine::tr("Pixels of the image to one of the size, from 0.5 to 8; 2 for the boxes as PNG, "
                            "1 otherwise if it is not given."),
            "X" },
        { "size", CommandLine::tr("Size of a picture before it is scaled."), "WxH" },
        { "transparent", CommandLine::tr("Leave the background out.") },
        { "no-annotations", CommandLine::tr("Leave the lesson's notes, arrows and highlights out.") },
        { "loop", CommandLine::tr("How often a GIF is played: forever, once or a number."), "N", "forever" },
        { "fps",
            CommandLine::tr("Pictures a second while something moves in a GIF; if not told, 20, and fewer "
                            "where much moves."),
            "N" },
        { "hold", CommandLine::tr("How long a GIF rests at each step, in milliseconds."), "MS" },
        { "per-page", CommandLine::tr("How many steps a handout's page holds, from 1 to 8."), "N" },
    });
}

std::optional<ExportOptions> readExportOptions(const QCommandLineParser& parser)
{
    Words words(parser);
    ExportOptions options;
    ExportRequest& request = options.request;
    request.path = parser.value("o");
    if (request.path.isEmpty()) {
        words.fail(CommandLine::tr("Name the file to write, with -o."));
        return {};
    }
    const std::optional<ExportFormat> format = formatOf(request.path);
    if (!format) {
        words.fail(
            CommandLine::tr("The name of the file to write ends in .png, .svg, .pdf, .gif, .md, .html, "
                            ".csv or .json."));
        return {};
    }
    request.format = *format;
    options.language = systemLanguage();
    words.read("language", options.language,
        std::vector<std::pair<QString, Language>> {
            { "en", Language::English }, { "ko", Language::Korean } });
    words.read("sentences", request.look.sentences,
        std::vector<std::pair<QString, SentenceDetail>> {
            { "simple", SentenceDetail::FirstCourse }, { "spec", SentenceDetail::SpecTerms } });
    if (isPicture(*format)) {
        enum class View
        {
            Boxes,
            Storyboard,
            Handout,
            Timeline,
            Charts,
            Window
        };
        View view = View::Boxes;
        words.read("view", view,
            std::vector<std::pair<QString, View>> { { "boxes", View::Boxes },
                { "storyboard", View::Storyboard }, { "handout", View::Handout },
                { "timeline", View::Timeline }, { "charts", View::Charts }, { "window", View::Window } });
        options.wholeWindow = view == View::Window;
        request.view = view == View::Storyboard ? ExportView::Storyboard
            : view == View::Handout             ? ExportView::Handout
            : view == View::Timeline            ? ExportView::Timeline
            : view == View::Charts              ? ExportView::Charts
                                                : ExportView::Boxes;
        readPicture(words, parser, options);
    } else {
        refusePictureOptions(words, parser);
    }
    return words.failed() ? std::nullopt : std::optional(options);
}

} // namespace loopscope
