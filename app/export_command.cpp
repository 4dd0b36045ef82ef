// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands.h"
#include "app/export_moments.h"
#include "app/headless_recording.h"
#include "app/window_picture.h"
#include "ui/export/exporter.h"
#include "ui/export/picture_writers.h"
#include "ui/export/staged_files.h"

#include <QCoreApplication>

#include <csignal>
#include <cstdio>
#include <unistd.h>

namespace loopscope {

namespace {

volatile std::sig_atomic_t interrupted = 0;

/// Ends an export in order, so that nothing half done is left behind, and lets a full disk be an error.
class SignalsAsErrors
{
public:
    SignalsAsErrors()
    {
        std::signal(SIGXFSZ, SIG_IGN);
        for (const int number : { SIGINT, SIGTERM, SIGHUP })
            std::signal(number, [](int) { interrupted = 1; });
    }
};

/// On a terminal, and only for what takes a while.
class ProgressLine
{
public:
    void show(const ExportProgress& progress)
    {
        constexpr std::size_t kFew = 10;
        if (!m_isTerminal || progress.total < kFew)
            return;
        std::fprintf(stderr, "\r%s",
            qUtf8Printable(CommandLine::tr("%1 of %2").arg(progress.done).arg(progress.total)));
        m_isShown = true;
    }
    ~ProgressLine()
    {
        if (m_isShown)
            std::fputs("\r\x1b[K", stderr);
    }

private:
    bool m_isTerminal = isatty(STDERR_FILENO) == 1;
    bool m_isShown = false;
};

int failed(const QString& message)
{
    complain(message);
    return kUsageError;
}

int exportWindow(const ExportOptions& options, const Program& program,
    const std::shared_ptr<const Trace>& trace, std::size_t moment)
{
    const ExportRequest& request = options.request;
    const QSize size = request.look.size.toSize();
    if (const QString problem = problemWith(request, *trace); !problem.isEmpty())
        return failed(problem);
    const auto [picture, needed] = windowPicture(QString::fromStdString(program.name),
        QString::fromStdString(program.text), trace, moment,
        { request.look.theme.name, options.language, request.look.sentences, options.textSize, size,
            request.scale, request.axis });
    if (picture.isNull())
        return failed(
            CommandLine::tr("The window does not fit into %1x%2 pixels. It needs at least %3x%4 pixels.")
                .arg(size.width())
                .arg(size.height())
                .arg(needed.width())
                .arg(needed.height()));
    const SignalsAsErrors asErrors;
    StagedFiles files;
    const bool isWritten = files.write(request.path, pngOf(picture, Background::Opaque)) && files.commit();
    return isWritten ? kSuccess : failed(files.error());
}

int exportFiles(const ExportRequest& request, const std::shared_ptr<const Trace>& trace)
{
    const SignalsAsErrors asErrors;
    Exporter exporter(request, trace);
    {
        ProgressLine line;
        while (exporter.next()) {
            line.show(exporter.progress());
            if (interrupted) {
                exporter.cancel();
                return failed(CommandLine::tr("Cancelled; nothing was written."));
            }
        }
    }
    return exporter.error().isEmpty() ? kSuccess : failed(exporter.error());
}

} // namespace

int exportCommand(const QStringList& arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        CommandLine::tr("Writes a program's steps as pictures, pages or a table."));
    addExportOptions(parser);
    addRecordingOptions(parser);
    if (const std::optional<int> code = parseArguments(parser, arguments))
        return *code;
    std::optional<ExportOptions> options = readExportOptions(parser);
    const std::optional<Options> recordingOptions = options ? readRecordingOptions(parser) : std::nullopt;
    const std::optional<Program> program
        = recordingOptions ? readProgramFile(parser.positionalArguments().first()) : std::nullopt;
    if (!program)
        return kUsageError;
    reportDirectives(*program);
    Translations translations(*QCoreApplication::instance());
    translations.speak(options->language);

    const Lesson lesson = parseLesson(program->text);
    if (!parser.isSet("sentences") && viewSetting(lesson, "sentences") == "spec")
        options->request.look.sentences = SentenceDetail::SpecTerms;
    const HeadlessRecording recording = recordHeadless({ *program, *recordingOptions });
    ExportRequest& request = options->request;
    request.title = QString::fromStdString(program->name);
    if (!isPicture(request.format))
        return exportFiles(request, recording.trace);
    const std::vector<PlacedEntry> placed = placedIn(*recording.trace, lesson);
    if (const QString problem = problemWith(lesson, placed); !problem.isEmpty())
        complain(problem); // the rest of the lesson holds
    const auto moments = readMoments(parser, *options, *recording.trace, placed);
    if (!moments)
        return kUsageError;
    request.titles = chosenSteps(placed);
    if (options->annotations)
        request.look.overlay = annotationsOf(recording.trace, placed);
    request.moments = *moments;
    return options->wholeWindow ? exportWindow(*options, *program, recording.trace, moments->back())
                                : exportFiles(request, recording.trace);
}

} // namespace loopscope
