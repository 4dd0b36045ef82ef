// SPDX-License-Identifier: GPL-3.0-or-later
// What cannot be exported: a sentence that says what and why, exit code 2, and no file left behind, not even
// of those under way.
#include "tests/app/run_program.h"

#include <QDir>
#include <QElapsedTimer>
#include <QTemporaryDir>

#include <csignal>
#include <sys/resource.h>
#include <unistd.h>

namespace {

using test::Result;

class ExportErrors : public testing::Test
{
protected:
    ExportErrors()
    {
        // Whoever is not root has to reach it, too.
        QFile::setPermissions(m_folder.path(), QFile::permissions(m_folder.path()) | kOfAll);
    }
    QString path(const QString& name) const { return m_folder.filePath(name); }
    QStringList files(const QString& folder = {}) const
    {
        return QDir(path(folder)).entryList(QDir::Files | QDir::Hidden | QDir::System);
    }
    /// It fails, and says so with these words.
    void fails(const QString& name, const QStringList& options, const QByteArray& words,
        const std::function<void()>& inChild = {}) const
    {
        const QStringList before = files();
        const Result result
            = test::exported(kProgram, path(name), QStringList { "--language", "en" } + options, inChild);
        const std::string what = (name + ' ' + options.join(' ')).toStdString();
        EXPECT_EQ(result.code, 2) << what;
        EXPECT_TRUE(result.err.contains("loopscope: ")) << what << ": " << result.err.constData();
        EXPECT_TRUE(result.err.contains(words)) << what << ": " << result.err.constData();
        EXPECT_EQ(files(), before) << what;
    }

    static constexpr QFile::Permissions kOfAll = QFile::ReadGroup | QFile::ExeGroup | QFile::ReadOther
        | QFile::ExeOther | QFile::ReadUser | QFile::ExeUser;
    const QString kProgram = LOOPSCOPE_SOURCE_DIR "/resources/samples/03-promise-vs-timeout.js";
    QTemporaryDir m_folder;
};

TEST_F(ExportErrors, StepsThatAreNotThere)
{
    fails("a.png", { "--step", "100000" }, "--step takes a number from 0 to");
    fails("a.png", { "--step", "-1" }, "not \"-1\"");
    fails("a.png", { "--step", "1e3" }, "not \"1e3\"");
    fails("a.png", { "--steps", "9..5" }, "not \"9..5\"");
    fails("a.png", { "--steps", "..5" }, "not \"..5\"");
    fails("a.png", { "--steps", "1..100000" }, "not \"1..100000\"");
    fails("a.png", { "--steps", "some" }, "not \"some\"");
    fails("a.png", { "--time", "-1" }, "not \"-1\"");
    fails("a.png", { "--step", "1", "--steps", "all" }, "do not go together");
    fails("a.png", { "--steps", "chosen" }, "chooses no step");
}

TEST_F(ExportErrors, SizesThatNoPictureHas)
{
    fails("a.png", { "--size", "0x0" }, "here it would be 0 x 0");
    fails("a.svg", { "--size", "0x600" }, "here it would be 0 x 600");
    fails("a.png", { "--size", "100000x100000" }, "200000 x 200000");
    fails("a.pdf", { "--size", "100000x600" }, "100000 x 600");
    fails("a.gif", { "--size", "100000x600" }, "100000 x 600");
    fails("a.pdf", { "--view", "handout", "--size", "0x600" }, "0 x 600");
    fails("a.png", { "--view", "window", "--size", "0x0" }, "0 x 0");
    fails("a.png", { "--view", "timeline", "--size", "100000x9" }, "200000 x 18");
    fails("a.png", { "--size", "9000x9000", "--view", "storyboard" }, "too large");
    fails("a.png", { "--size", "wide" }, "not \"wide\"");
    fails("a.png", { "--size", "-5x5" }, "not \"-5x5\"");
    fails("a.png", { "--size", "1234567x5" }, "not \"1234567x5\"");
    fails("a.png", { "--scale", "0" }, "not \"0\"");
    fails("a.png", { "--scale", "9" }, "from 0.5 to 8");
    fails("a.png", { "--scale", "nan" }, "not \"nan\"");
}

TEST_F(ExportErrors, WordsThatAreNotKnown)
{
    fails("a.png", { "--parts", "stack,heap" }, "not \"heap\"");
    fails("a.png", { "--parts", "" }, "not \"\"");
    fails("a.png", { "--view", "sideways" }, "not \"sideways\"");
    fails("a.png", { "--theme", "pink" }, "not \"pink\"");
    fails("a.gif", { "--loop", "never" }, "not \"never\"");
    fails("a.png", { "--what" }, "what");
    fails("a.bmp", {}, ".png, .svg");
}

TEST_F(ExportErrors, WhatDoesNotGoTogether)
{
    fails("a.png", { "--view", "handout" }, "A handout is a PDF");
    fails("a.gif", { "--view", "storyboard" }, "does not move");
    fails("a.gif", { "--view", "timeline" }, "does not move");
    fails("a.gif", { "--transparent" }, "no transparent background");
    fails("a.pdf", { "--view", "handout", "--per-page", "9" }, "from 1 to 8");
    fails("a.csv", { "--step", "3" }, "--step is for pictures");
    fails("a.json", { "--no-annotations" }, "--no-annotations is for pictures");
}

TEST_F(ExportErrors, PlacesThatAreNoFile)
{
    for (const QString& name : { QStringLiteral("none/a.csv"), QStringLiteral("none/a.png"),
             QStringLiteral("none/a.pdf"), QStringLiteral("none/a.gif") })
        fails(name, {}, path(name).toUtf8() + " could not be written: No such file or directory.");
    ASSERT_TRUE(QDir(m_folder.path()).mkdir("folder.png"));
    fails("folder.png", {}, "a folder has that name");
    ASSERT_TRUE(QDir(m_folder.path()).mkdir("b-002.png"));
    fails("b.png", { "--steps", "1..3" }, "b-002.png could not be written: a folder has that name");
    fails("none/a.png", { "--view", "window" }, "No such file or directory");
    fails(QString(260, 'x') + ".svg", {}, "File name too long");
}

TEST_F(ExportErrors, AFolderThatMayNotBeWrittenTo)
{
    ASSERT_TRUE(QDir(m_folder.path()).mkdir("closed"));
    ASSERT_TRUE(QFile::setPermissions(path("closed"), kOfAll));
    // Root may write anywhere.
    const auto asNobody = [] {
        constexpr uid_t kNobody = 65'534;
        if (geteuid() == 0 && (setgid(kNobody) != 0 || setuid(kNobody) != 0))
            _exit(99);
    };
    for (const char* name : { "a.png", "a.svg", "a.pdf", "a.gif", "a.html", "a.json" }) {
        const QString to = QStringLiteral("closed/") + name;
        fails(to, {}, path(to).toUtf8() + " could not be written: Permission denied.", asNobody);
    }
    EXPECT_TRUE(files("closed").isEmpty());
}

TEST_F(ExportErrors, AFileThatMayNotBeOverwritten)
{
    QFile file(path("mine.png"));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.close();
    file.setPermissions(QFile::ReadUser | QFile::ReadOther);
    const auto asNobody = [] {
        if (geteuid() == 0 && setuid(65'534) != 0)
            _exit(99);
    };
    fails("mine.png", {}, "may not be overwritten", asNobody);
}

TEST_F(ExportErrors, AFullDisk)
{
    // What a file that grows no more looks like to a program; on a disk that is full it is the same call
    // that fails, with other words.
    const auto small = [] {
        constexpr rlim_t kBytes = 9'000;
        const rlimit limit { kBytes, kBytes };
        setrlimit(RLIMIT_FSIZE, &limit);
    };
    const QByteArray words = "could not be written: File too large";
    fails("a.png", {}, words, small);
    fails("a.png", { "--steps", "1..20" }, words, small);
    fails("a.png", { "--view", "window" }, words, small);
    fails("a.png", { "--view", "storyboard" }, words, small);
    fails("a.svg", { "--view", "storyboard" }, words, small);
    fails("a.svg", { "--steps", "1..40" }, words, small);
    fails("a.pdf", {}, words, small);
    fails("a.pdf", { "--view", "handout" }, words, small);
    fails("a.gif", { "--at-most", "4" }, words, small);
    fails("a.json", {}, words, small);
    fails("a.html", {}, words, small);
}

TEST_F(ExportErrors, AnInterruption)
{
    for (const int number : { SIGINT, SIGTERM }) {
        QProcess process;
        process.setProcessEnvironment(test::environmentOfScripts());
        process.start(LOOPSCOPE_PROGRAM,
            { "export", kProgram, "-o", path("a.png"), "--steps", "all", "--scale", "4", "--language",
                "en" });
        QElapsedTimer patience;
        patience.start();
        while (files().size() < 2 && process.state() != QProcess::NotRunning && patience.elapsed() < 60'000)
            process.waitForFinished(5);
        ASSERT_GE(files().size(), 2) << "nothing was under way";
        ::kill(static_cast<pid_t>(process.processId()), number);
        ASSERT_TRUE(process.waitForFinished(60'000));
        EXPECT_EQ(process.exitStatus(), QProcess::NormalExit);
        EXPECT_EQ(process.exitCode(), 2);
        EXPECT_TRUE(process.readAllStandardError().contains("nothing was written"));
        EXPECT_TRUE(files().isEmpty());
    }
}

} // namespace
