// SPDX-License-Identifier: GPL-3.0-or-later
// Many programs in every format, as a script exports them: what is written can be read, and is the same
// again.
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

/// The samples in Korean, and programs of the conformance folders, spread over them.
QStringList programs()
{
    QStringList all;
    const auto add = [&all](const QString& folder, int count) {
        const QStringList names = QDir(folder).entryList({ "*.js" }, QDir::Files, QDir::Name);
        for (int i = 0; i < count && i < names.size(); ++i)
            all.append(QDir(folder).filePath(names[i * names.size() / count]));
    };
    add(kSource + "/resources/samples/ko", 8);
    for (const char* group : { "timers", "microtasks", "frames", "errors", "async", "text", "events", "dom",
             "articles", "console", "modules", "abort", "idle" })
        add(kSource + "/tests/conformance/" + group, 1);
    return all;
}

int gifFrames(const QString& path)
{
    QImageReader reader(path, "gif");
    int frames = 0;
    while (!reader.read().isNull())
        ++frames;
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
    const QStringList all = programs();
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
        make("a.gif", { "--at-most", "3", "--size", "500x300", "--fps", "10" });
        EXPECT_EQ(QImageReader(path("a.gif")).size(), QSize(500, 300));
        EXPECT_GE(gifFrames(path("a.gif")), 2);
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

TEST(ExportFormats, TwoRunsWriteTheSameBytes)
{
    const QTemporaryDir folder;
    const QString program = kSource + "/resources/samples/ko/06-animation-frames.js";
    for (const char* ending : { "png", "svg", "pdf", "gif", "md", "html", "csv", "json" }) {
        const QStringList few
            = QByteArray(ending) == "gif" ? QStringList { "--at-most", "4" } : QStringList {};
        const QString first = folder.filePath(QStringLiteral("1.") + ending);
        const QString second = folder.filePath(QStringLiteral("2.") + ending);
        EXPECT_EQ(exported(program, first, few).code, 0);
        EXPECT_EQ(exported(program, second, few).code, 0);
        EXPECT_EQ(contentOf(first), contentOf(second)) << ending;
    }
    EXPECT_EQ(exported(program, folder.filePath("3.pdf"), { "--view", "handout" }).code, 0);
    EXPECT_EQ(exported(program, folder.filePath("4.pdf"), { "--view", "handout" }).code, 0);
    EXPECT_EQ(contentOf(folder.filePath("3.pdf")), contentOf(folder.filePath("4.pdf")));
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
