// SPDX-License-Identifier: GPL-3.0-or-later
// A lesson's chosen steps, their titles, its annotations and its view, from the command line.
#include "tests/app/run_program.h"

#include <QDir>
#include <QImage>
#include <QImageReader>
#include <QTemporaryDir>

namespace {

using test::contentOf;

class ExportLesson : public testing::Test
{
protected:
    QString path(const QString& name) const { return m_folder.filePath(name); }
    /// A program with these lines of a lesson at its end.
    QString program(const QByteArray& lesson, const QString& name = "lesson.js") const
    {
        QFile file(path(name));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write("console.log('first');\n"
                   "Promise.resolve().then(function soon() {});\n"
                   "console.log('last');\n\n"
            + lesson);
        return file.fileName();
    }
    test::Result make(
        const QString& from, const QString& to, const QStringList& options = {}, int code = 0) const
    {
        test::Result result
            = test::exported(from, path(to), QStringList { "--language", "en", "--scale", "1" } + options);
        EXPECT_EQ(result.code, code) << qPrintable(to) << ' ' << qPrintable(options.join(' ')) << '\n'
                                     << result.err.constData();
        return result;
    }
    QImage image(const QString& from, const QStringList& options) const
    {
        make(from, "image.png", options);
        return QImage(path("image.png"));
    }

    QTemporaryDir m_folder;
};

const QByteArray kChosen = "// @lesson step 4 The first line\n"
                           "// @lesson step 9\n"
                           "// @lesson step 12 끝나는 곳\n";
const QByteArray kNote = "// @lesson note 9 apis 50,50 노트 note\n";

TEST_F(ExportLesson, ExportsTheChosenSteps)
{
    const QString lesson = program(kChosen);
    make(lesson, "a.svg", { "--steps", "chosen" });
    EXPECT_EQ(QDir(m_folder.path()).entryList({ "a*.svg" }, QDir::Files, QDir::Name),
        (QStringList { "a-001.svg", "a-002.svg", "a-003.svg" }));
    make(lesson, "b.svg", { "--step", "9" });
    EXPECT_EQ(contentOf(path("a-002.svg")), contentOf(path("b.svg")));
}

TEST_F(ExportLesson, SaysThatNoStepIsChosen)
{
    const test::Result result = make(program(kNote), "a.png", { "--steps", "chosen" }, 2);
    EXPECT_TRUE(result.err.contains("chooses no step")) << result.err.constData();
    EXPECT_FALSE(QFile::exists(path("a.png")));
}

TEST_F(ExportLesson, SaysWhichStepsAreGoneAndExportsTheOthers)
{
    const QString lesson = program(kChosen + "// @lesson step 5 <task queued \"gone\">\n");
    const test::Result result = make(lesson, "a.svg", { "--steps", "chosen" });
    EXPECT_TRUE(result.err.contains("step 5")) << result.err.constData();
    EXPECT_EQ(QDir(m_folder.path()).entryList({ "a*.svg" }, QDir::Files).size(), 3);
}

TEST_F(ExportLesson, TellsItsStoryByTheChosenSteps)
{
    const QString lesson = program(kChosen);
    make(lesson, "a.svg", { "--view", "storyboard" });
    const QString storyboard = QString::fromUtf8(contentOf(path("a.svg")));
    EXPECT_TRUE(storyboard.contains("The first line"));
    EXPECT_TRUE(storyboard.contains("끝나는 곳"));
    EXPECT_TRUE(storyboard.contains("Step 9 "));
    make(lesson, "b.svg", { "--view", "storyboard", "--steps", "storyboard" });
    EXPECT_NE(contentOf(path("a.svg")), contentOf(path("b.svg"))) << "the automatic one is another";
}

TEST_F(ExportLesson, WritesTheTitlesIntoAHandout)
{
    make(program(kChosen), "a.pdf", { "--view", "handout" });
    const QByteArray text = test::runProgram("pdftotext", { path("a.pdf"), "-" }).out;
    EXPECT_TRUE(text.contains("The first line")) << text.constData();
    EXPECT_TRUE(text.contains("끝나는 곳")) << text.constData();
}

TEST_F(ExportLesson, DrawsTheAnnotationsOfAStep)
{
    const QString plain = program({}, "plain.js");
    const QString noted = program(kNote, "noted.js");
    // The script's own name is in the picture of its frame.
    const QStringList micro { "--step", "9", "--parts", "micro,apis" };
    const QStringList without = micro + QStringList { "--no-annotations" };
    EXPECT_NE(image(noted, micro), image(plain, micro));
    EXPECT_EQ(image(noted, without), image(plain, micro));
    const QStringList other { "--step", "8", "--parts", "micro,apis" };
    EXPECT_EQ(image(noted, other), image(plain, other)) << "it is another step's";
}

TEST_F(ExportLesson, DrawsTheAnnotationsInEveryKindOfPicture)
{
    const QString noted = program(kChosen + kNote);
    const auto text = [&](const QString& pdf) {
        return QString::fromUtf8(test::runProgram("pdftotext", { path(pdf), "-" }).out);
    };
    for (const QStringList& options : { QStringList {}, QStringList { "--no-annotations" } }) {
        const bool isThere = options.isEmpty();
        make(noted, "a.svg", options + QStringList { "--step", "9" });
        EXPECT_EQ(contentOf(path("a.svg")).contains("노트 note"), isThere);
        make(noted, "b.svg", options + QStringList { "--view", "storyboard" });
        EXPECT_EQ(contentOf(path("b.svg")).contains("노트 note"), isThere);
        make(noted, "c.pdf", options + QStringList { "--steps", "8..9" });
        EXPECT_EQ(text("c.pdf").contains("노트"), isThere);
        make(noted, "d.pdf", options + QStringList { "--view", "handout" });
        EXPECT_EQ(text("d.pdf").contains("노트"), isThere);
    }
}

QList<QImage> framesOf(const QString& path)
{
    QImageReader reader(path, "gif");
    QList<QImage> frames;
    for (QImage frame = reader.read(); !frame.isNull(); frame = reader.read())
        frames.append(frame);
    return frames;
}

TEST_F(ExportLesson, ShowsAnnotationsWhereAGifRests)
{
    const QStringList options { "--steps", "6..11", "--size", "700x500" };
    make(program(kNote), "a.gif", options);
    make(program({}), "b.gif", options);
    const QList<QImage> noted = framesOf(path("a.gif"));
    const QList<QImage> plain = framesOf(path("b.gif"));
    ASSERT_EQ(noted.size(), plain.size());
    // What is in the middle of the Web APIs, where nothing else is.
    const auto box = [](const QImage& frame) {
        return frame.convertToFormat(QImage::Format_RGB32).copy(300, 60, 160, 90);
    };
    qsizetype with = 0;
    for (const QImage& frame : noted)
        with += box(frame) == box(noted.first()) ? 0 : 1;
    EXPECT_EQ(with, 1);
    for (const QImage& frame : plain)
        EXPECT_EQ(box(frame), box(plain.first()));
}

TEST_F(ExportLesson, BeginsAndExplainsAsTheLessonSays)
{
    const QByteArray view = "// @lesson view sentences=spec\n// @lesson start 4\n";
    const QString lesson = program(view, "lesson.js");
    make(lesson, "a.svg");
    make(lesson, "b.svg", { "--step", "4", "--sentences", "spec" });
    EXPECT_EQ(contentOf(path("a.svg")), contentOf(path("b.svg")));
    make(lesson, "c.svg", { "--sentences", "simple" });
    EXPECT_NE(contentOf(path("a.svg")), contentOf(path("c.svg"))) << "options win";
    const QStringList window { "--view", "window", "--step", "9" };
    EXPECT_NE(image(lesson, window), image(lesson, window + QStringList { "--sentences", "simple" }));
}

TEST_F(ExportLesson, TheWindowKeepsItsAnnotations)
{
    const test::Result result = make(program(kNote), "a.png", { "--view", "window", "--no-annotations" }, 2);
    EXPECT_TRUE(result.err.contains("--no-annotations"));
}

} // namespace
