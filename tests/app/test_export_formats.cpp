// SPDX-License-Identifier: GPL-3.0-or-later
// Many programs in every format, as a script exports them: what is written can be read, and is the same
// again.
#include "tests/app/many_programs.h"
#include "tests/app/run_program.h"

#include <QDir>
#include <QImage>
#include <QImageReader>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QXmlStreamReader>

namespace {

using test::contentOf;
using test::exported;
using test::Result;
using test::runProgram;

const QString kSource = LOOPSCOPE_SOURCE_DIR;

int gifFrames(const QString& path)
{
    QImageReader reader(path, "gif");
    int frames = 0;
    while (!reader.read().isNull())
        ++frames;
    return frames;
}

/// Image blocks: each begins with 0x2C, left and top, width and height. What lies between is skipped as the
/// format says, so that no byte of a picture is taken for one.
int gifFramesWritten(const QString& path)
{
    const QByteArray gif = contentOf(path);
    const auto byte = [&gif](qsizetype at) {
        return at < gif.size() ? static_cast<unsigned char>(gif[at]) : 0x3BU;
    };
    const auto colors = [](unsigned flags) -> qsizetype {
        return (flags & 0x80U) != 0 ? 3 * (2LL << (flags & 7U)) : 0;
    };
    qsizetype at = 13 + colors(byte(10));
    int frames = 0;
    while (byte(at) != 0x3B) {
        const bool isImage = byte(at) == 0x2C;
        frames += isImage ? 1 : 0;
        at += isImage ? 11 + colors(byte(at + 9)) : 2;
        while (byte(at) != 0 && at < gif.size())
            at += byte(at) + 1;
        ++at;
    }
    return frames;
}

QString xmlError(const QByteArray& text)
{
    QXmlStreamReader reader(text);
    while (!reader.atEnd())
        reader.readNext();
    return reader.hasError() ? reader.errorString() : QString();
}

QString withoutSpaces(QString text)
{
    text.remove(QRegularExpression("\\s"));
    return text;
}

TEST(ExportFormats, EveryFormatOfManyProgramsCanBeRead)
{
    const QStringList all = test::manyPrograms();
    ASSERT_GE(all.size(), 20);
    const QTemporaryDir folder;
    const auto path = [&](const char* name) {
        return folder.filePath(name);
    };
    for (const QString& program : all) {
        SCOPED_TRACE(program.toStdString());
        const auto make = [&](const char* name, const QStringList& options = {}) {
            const Result result = exported(program, path(name), QStringList { "--language", "ko" } + options);
            EXPECT_EQ(result.code, 0) << name << ": " << result.err.constData();
        };
        make("a.png", { "--size", "800x500", "--scale", "1.5" });
        EXPECT_EQ(QImage(path("a.png")).size(), QSize(1200, 750));
        make("a.svg");
        const QByteArray svg = contentOf(path("a.svg"));
        EXPECT_EQ(xmlError(svg), "");
        EXPECT_TRUE(svg.contains("마이크로태스크 큐</text>"));
        make("a.pdf");
        const Result text = runProgram("pdftotext", { path("a.pdf"), "-" });
        EXPECT_EQ(text.code, 0);
        EXPECT_TRUE(withoutSpaces(QString::fromUtf8(text.out)).contains("마이크로태스크큐"))
            << text.out.constData();
        // A rest for each step, with no motion between where nothing moves: the reader finds them all.
        make("a.gif", { "--steps", "0..1", "--size", "500x300", "--fps", "10" });
        EXPECT_EQ(QImageReader(path("a.gif")).size(), QSize(500, 300));
        EXPECT_EQ(gifFrames(path("a.gif")), gifFramesWritten(path("a.gif")));
        EXPECT_GE(gifFrames(path("a.gif")), 2);
        const QByteArray fonts = runProgram("pdffonts", { path("a.pdf") }).out;
        for (const QByteArray& line : fonts.split('\n').mid(2))
            EXPECT_TRUE(line.isEmpty() || line.contains(" yes ")) << "not embedded: " << line.constData();
        EXPECT_GE(fonts.count('\n'), 3) << fonts.constData();
        make("a.md");
        EXPECT_TRUE(contentOf(path("a.md")).startsWith("| "));
        make("a.html");
        EXPECT_TRUE(contentOf(path("a.html")).startsWith("<!DOCTYPE html>"));
        make("a.csv");
        EXPECT_TRUE(contentOf(path("a.csv")).contains("\r\n"));
        make("a.json");
        const Result valid = runProgram("python3",
            { "-c",
                "import json, sys, jsonschema\n"
                "schema = json.load(open(sys.argv[1]))\n"
                "jsonschema.validate(json.load(open(sys.argv[2])), schema)\n",
                kSource + "/resources/schema/trace-1.schema.json", path("a.json") });
        EXPECT_EQ(valid.code, 0) << valid.err.constData();
        EXPECT_EQ(contentOf(path("a.json")),
            runProgram(LOOPSCOPE_PROGRAM, { "run", program, "--format", "json" }).out);
    }
}

TEST(ExportFormats, EveryViewOfSomeProgramsCanBeRead)
{
    const QStringList all = test::manyPrograms();
    const QTemporaryDir folder;
    const auto path = [&](const char* name) {
        return folder.filePath(name);
    };
    for (qsizetype i = 0; i < all.size(); i += 4) {
        SCOPED_TRACE(all[i].toStdString());
        const auto make = [&](const char* name, const QStringList& options) {
            const Result result = exported(all[i], path(name), QStringList { "--language", "ko" } + options);
            EXPECT_EQ(result.code, 0) << name << ": " << result.err.constData();
        };
        make("b.png", { "--view", "timeline", "--scale", "1" });
        EXPECT_EQ(QImage(path("b.png")).size(), QSize(1012, 220));
        make("c.png", { "--view", "storyboard", "--at-most", "2", "--size", "400x300" });
        EXPECT_EQ(QImage(path("c.png")).size(), QSize(860, 370));
        make("w.png", { "--view", "window", "--size", "1280x720" });
        EXPECT_EQ(QImage(path("w.png")).size(), QSize(1280, 720));
        for (const char* view : { "storyboard", "timeline" }) {
            make("b.svg", { "--view", view, "--at-most", "2" });
            EXPECT_EQ(xmlError(contentOf(path("b.svg"))), "") << view;
        }
        make("d.png", { "--steps", "0..2", "--size", "400x300", "--scale", "1" });
        for (const char* name : { "d-001.png", "d-002.png", "d-003.png" })
            EXPECT_EQ(QImage(path(name)).size(), QSize(400, 300));
        make("h.pdf", { "--view", "handout", "--at-most", "4" });
        EXPECT_TRUE(runProgram("pdfinfo", { path("h.pdf") }).out.contains("A4"));
    }
}

TEST(ExportFormats, TwoRunsWriteTheSameBytes)
{
    const QTemporaryDir folder;
    const QString program = kSource + "/resources/samples/ko/06-animation-frames.js";
    for (const QStringList& options :
        { QStringList { "png" }, { "svg" }, { "pdf" }, { "gif", "--at-most", "4" }, { "md" }, { "html" },
            { "csv" }, { "json" }, { "pdf", "--view", "handout" }, { "png", "--view", "storyboard" },
            { "svg", "--view", "storyboard" }, { "pdf", "--view", "storyboard" },
            { "png", "--view", "timeline" }, { "svg", "--view", "timeline" }, { "pdf", "--view", "timeline" },
            { "png", "--view", "window" }, { "png", "--transparent" }, { "pdf", "--steps", "3..6" } }) {
        const QString first = folder.filePath("1." + options.first());
        const QString second = folder.filePath("2." + options.first());
        EXPECT_EQ(exported(program, first, options.mid(1)).code, 0);
        EXPECT_EQ(exported(program, second, options.mid(1)).code, 0);
        EXPECT_EQ(contentOf(first), contentOf(second)) << qPrintable(options.join(' '));
    }
    // Several threads make these.
    for (const char* name : { "1.png", "2.png" })
        EXPECT_EQ(exported(program, folder.filePath(name), { "--steps", "1..20", "--scale", "1" }).code, 0);
    for (int i = 1; i <= 20; ++i) {
        const QString end = QStringLiteral("-%1.png").arg(i, 3, 10, QLatin1Char('0'));
        EXPECT_EQ(contentOf(folder.filePath('1' + end)), contentOf(folder.filePath('2' + end))) << i;
    }
}

TEST(ExportFormats, SeveralStepsAreNumberedFiles)
{
    const QTemporaryDir folder;
    const QString program = kSource + "/resources/samples/03-promise-vs-timeout.js";
    EXPECT_EQ(
        exported(program, folder.filePath("a.png"), { "--steps", "5..9", "--size", "600x400" }).code, 0);
    EXPECT_EQ(QDir(folder.path()).entryList(QDir::Files, QDir::Name),
        (QStringList { "a-001.png", "a-002.png", "a-003.png", "a-004.png", "a-005.png" }));
}

TEST(ExportFormats, AHandoutHasItsPages)
{
    const QTemporaryDir folder;
    const QString program = kSource + "/resources/samples/03-promise-vs-timeout.js";
    const QString path = folder.filePath("a.pdf");
    const QStringList options { "--view", "handout", "--steps", "1..9", "--per-page", "4", "--language",
        "en" };
    EXPECT_EQ(exported(program, path, options).code, 0);
    const QByteArray text = runProgram("pdftotext", { path, "-" }).out;
    EXPECT_TRUE(text.contains("Page 3 of 3")) << text.constData();
    EXPECT_FALSE(text.contains("Page 4"));
}

TEST(ExportFormats, AGifOfFortyStepsWithMuchMotionStaysUnderTwoMegabytes)
{
    const QTemporaryDir folder;
    const QString program = folder.filePath("timers.js");
    QFile file(program);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("for (let i = 0; i < 40; i++)\n"
               "  setTimeout(function timer() {\n"
               "    console.log(i); Promise.resolve().then(() => console.log('then', i));\n"
               "  }, i);\n");
    file.close();
    const auto sizeOf = [&](const QStringList& options) {
        const QString gif = folder.filePath("a.gif");
        const QStringList steps { "--steps", "storyboard", "--at-most", "40", "--language", "en" };
        EXPECT_EQ(exported(program, gif, steps + options).code, 0);
        return contentOf(gif).size();
    };
    const qsizetype size = sizeOf({});
    EXPECT_LT(size, 2'000'000);
    EXPECT_GT(sizeOf({ "--fps", "20" }), size) << "what is told holds";
}

TEST(ExportFormats, SvgsAreWrittenForInkscapeAndLibreOfficeToo)
{
    const QTemporaryDir folder;
    const QString program = folder.filePath("emoji.js");
    QFile file(program);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("console.log(1);\n// @lesson step 3 two  spaces\n// @lesson note 3 stack 50,50 done ✅\n");
    file.close();
    const QString svg = folder.filePath("a.svg");
    EXPECT_EQ(exported(program, svg, { "--view", "storyboard", "--language", "en" }).code, 0);
    const QString text = QString::fromUtf8(contentOf(svg));
    // Inkscape gives all letters another font where one for emoji is named.
    static const QRegularExpression words("\\.words \\{[^}]*Emoji");
    EXPECT_FALSE(text.contains(words));
    static const QRegularExpression emoji("<text class=\"emoji\"[^>]*>[^<]*✅");
    EXPECT_TRUE(text.contains(emoji));
    // LibreOffice keeps spaces where they are said to be kept, and leaves a line at the edges.
    static const QRegularExpression spaces("xml:space=\"preserve\"[^>]*>[^<]*  ");
    EXPECT_TRUE(text.contains(spaces));
    EXPECT_TRUE(text.contains("<rect x=\"-1\" y=\"-1\""));
}

TEST(ExportFormats, ALoopEndsWhereItIsTold)
{
    const QTemporaryDir folder;
    const QString program = kSource + "/resources/samples/03-promise-vs-timeout.js";
    const auto loops = [&](const QString& word) {
        const QString path = folder.filePath("a.gif");
        EXPECT_EQ(exported(program, path, { "--at-most", "2", "--size", "400x250", "--loop", word }).code, 0);
        const QByteArray gif = contentOf(path);
        const qsizetype at = gif.indexOf("NETSCAPE2.0");
        // The number of repetitions stands after the block's length and its kind.
        return at < 0 ? -1 : static_cast<int>(static_cast<unsigned char>(gif[at + 13]));
    };
    EXPECT_EQ(loops("forever"), 0);
    EXPECT_EQ(loops("once"), -1);
    EXPECT_EQ(loops("3"), 2);
}

} // namespace
