// SPDX-License-Identifier: GPL-3.0-or-later
// The commands as a script calls them: output, messages, exit codes.
#include <QFile>
#include <QImage>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace {

struct Result
{
    int code = -1;
    QByteArray out;
    QByteArray err;
};

Result loopscope(const QStringList& arguments, const QByteArray& input = {})
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert("LANG", "C.UTF-8");
    environment.remove("DISPLAY"); // none is needed
    environment.remove("QT_QPA_PLATFORM");
    process.setProcessEnvironment(environment);
    process.start(LOOPSCOPE_PROGRAM, arguments);
    process.write(input);
    process.closeWriteChannel();
    constexpr int kPatienceMs = 60'000;
    EXPECT_TRUE(process.waitForFinished(kPatienceMs)) << qPrintable(arguments.join(' '));
    return { process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError() };
}

Result run(const QByteArray& program, const QStringList& options = {})
{
    return loopscope(QStringList { "run", "-" } + options, program);
}

TEST(RunCommand, PrintsConsoleLinesAndNothingElse)
{
    const Result result
        = run("console.log('한글', [1]); setTimeout(() => console.error('later\\nlast'), 5000);");
    EXPECT_EQ(result.code, 0);
    EXPECT_EQ(result.out, "한글 [1]\nlater\nlast\n");
    EXPECT_EQ(result.err, "");
}

TEST(RunCommand, TellsByItsExitCodeHowTheProgramEnded)
{
    EXPECT_EQ(run("1;").code, 0);
    const Result uncaught = run("throw new Error('boom');");
    EXPECT_EQ(uncaught.code, 1);
    EXPECT_EQ(uncaught.out, "Uncaught Error: boom\n");
    EXPECT_EQ(run("Promise.reject(1);").code, 1);
    EXPECT_EQ(run("let a = ;").code, 1);
    EXPECT_EQ(loopscope({ "run", "/nowhere/a.js" }).code, 2);
    EXPECT_EQ(loopscope({ "run" }).code, 2);
    EXPECT_EQ(run("1;", { "--format", "xml" }).code, 2);
    EXPECT_EQ(run("1;", { "--frame-rate", "0" }).code, 2);
    EXPECT_EQ(run("1;", { "--statement-cost", "1001" }).code, 2);
    EXPECT_EQ(run("1;", { "--statement-cost", "-1" }).code, 2);
    EXPECT_EQ(run("1;", { "--max-steps", "many" }).code, 2);
    EXPECT_EQ(run("1;", { "--epoch", "yesterday" }).code, 2);
    EXPECT_EQ(run("1;", { "--order", "random" }).code, 2);
    EXPECT_EQ(run("1;", { "--unknown" }).code, 2);
}

TEST(RunCommand, NamesTheLimitThatStoppedTheProgram)
{
    const Result steps = run("console.log('kept'); while (true) {}", { "--max-steps", "1000" });
    EXPECT_EQ(steps.code, 3);
    EXPECT_EQ(steps.out, "kept\n");
    EXPECT_TRUE(steps.err.contains("1,000") && steps.err.contains("--max-steps")) << steps.err.constData();
    const Result time = run("setInterval(() => {}, 10);", { "--max-time", "1000" });
    EXPECT_EQ(time.code, 3);
    EXPECT_TRUE(time.err.contains("--max-time"));
    const Result wall = run("console.log('kept'); for (;;);", { "--max-wall", "0.2" });
    EXPECT_EQ(wall.code, 3);
    EXPECT_EQ(wall.out, "kept\n");
    EXPECT_TRUE(wall.err.contains("--max-wall")) << wall.err.constData();
}

// A native function that answers no interrupt: the process is ended, and says why.
TEST(RunCommand, EndsANativeThatAnswersNoInterrupt)
{
    const Result result
        = run("console.log('kept'); const a = []; a.length = 2 ** 32 - 1; a.indexOf(1); a.fill(0).sort();",
            { "--max-wall", "0.2" });
    EXPECT_EQ(result.code, 3);
    EXPECT_EQ(result.out, "kept\n");
}

#ifndef LOOPSCOPE_SANITIZED
TEST(RunCommand, StopsAMemoryBomb)
{
    const Result result = run("console.log('kept'); const a = []; for (;;) a.push(new Array(1e6).fill(1));",
        { "--max-memory", "128" });
    EXPECT_EQ(result.code, 3);
    EXPECT_EQ(result.out, "kept\n");
    EXPECT_TRUE(result.err.contains("--max-memory")) << result.err.constData();
}

TEST(RunCommand, StopsWhatTakesMemoryOutsideTheEngine)
{
    const Result result = run("console.log('kept'); console.log(new Array(1e9));", { "--max-memory", "64" });
    EXPECT_EQ(result.code, 3);
    EXPECT_EQ(result.out, "kept\n");
    EXPECT_TRUE(result.err.contains("--max-memory")) << result.err.constData();
}
#endif

TEST(RunCommand, TakesATreeOfManyLevels)
{
    const Result result
        = run("document.body.innerHTML = '<div>'.repeat(20000);"
              "requestAnimationFrame(() => console.log(document.querySelectorAll('div').length));");
    EXPECT_EQ(result.code, 0) << result.err.constData();
    EXPECT_EQ(result.out, "20000\n");
}

TEST(RunCommand, ObeysItsOptions)
{
    EXPECT_EQ(run("console.log(Date.now())", { "--epoch", "2030-05-06" }).out, "1904256000000\n");
    EXPECT_NE(
        run("console.log(Math.random())", { "--seed", "2" }).out, run("console.log(Math.random())").out);
    EXPECT_EQ(run("requestAnimationFrame(t => console.log(t))", { "--frame-rate", "100" }).out, "10\n");
    EXPECT_EQ(
        run("requestAnimationFrame(t => console.log(t))", { "--frame-rate", "100", "--frame-phase", "5" })
            .out,
        "15\n");
    const QByteArray clock = "let a = 1; let b = 2; console.log(performance.now().toFixed(3));";
    EXPECT_EQ(run(clock, { "--statement-cost", "500" }).out, "1.500\n");
    EXPECT_EQ(run(clock, { "--statement-cost", "0" }).out, "0.000\n");
    const QByteArray late = "setTimeout(() => console.log('f'), 20); const s = Date.now();"
                            "while (Date.now() - s < 80) {} setTimeout(() => console.log('g'), 0);";
    EXPECT_EQ(run(late).out, "g\nf\n");
    EXPECT_EQ(run(late, { "--order", "spec" }).out, "f\ng\n");
}

TEST(RunCommand, WritesItsStatisticsAsOneLineOfJson)
{
    const Result result = run("setTimeout(() => {}, 1000);", { "--stats" });
    const QJsonObject statistics = QJsonDocument::fromJson(result.err).object();
    EXPECT_EQ(result.err.count('\n'), 1);
    EXPECT_GT(statistics["steps"].toInt(), 5);
    EXPECT_GT(statistics["record_ms"].toDouble(), 0);
    EXPECT_GT(statistics["trace_bytes"].toInt(), 100);
    EXPECT_NEAR(statistics["virtual_ms"].toDouble(), 1000, 0.1);
}

TEST(RunCommand, WritesTheTable)
{
    const Result result
        = run("setTimeout(function later() {}, 800); console.log('now');", { "--format", "table" });
    EXPECT_TRUE(result.out.startsWith("Time 0 ms  Call Stack: []  Web APIs: []  Microtask Queue: []  "
                                      "Animation Frames: []  Task Queue: [stdin.js]\n"))
        << result.out.constData();
    EXPECT_TRUE(result.out.contains("Time 0.002 ms  Console: now\n")) << result.out.constData();
    EXPECT_TRUE(result.out.contains(
        "Web APIs: []  Microtask Queue: []  Animation Frames: []  Task Queue: [later]\n"));
}

TEST(RunCommand, WritesTheTraceAStepALine)
{
    const Result trace = run("f(); function f() {}", { "--format", "trace" });
    const Result json = run("f(); function f() {}", { "--format", "json" });
    const QJsonArray steps = QJsonDocument::fromJson(json.out).object()["steps"].toArray();
    EXPECT_EQ(trace.out.count('\n'), steps.size());
    EXPECT_GT(steps.size(), 5);
    EXPECT_EQ(steps.last().toObject()["kind"].toString(), "became idle");
    EXPECT_TRUE(trace.out.contains("frame pushed  #2 f  1:15-1:20\n")) << trace.out.constData();
}

TEST(RunCommand, WarnsOfADirectiveThatItCannotRead)
{
    const Result result = run("// @click soon\n// @unknown 1\nconsole.log(1)");
    EXPECT_EQ(result.code, 0);
    EXPECT_EQ(result.out, "1\n");
    EXPECT_TRUE(result.err.contains("Line 1 is left out: it should read like // @click 100 #button\n"));
    EXPECT_TRUE(result.err.contains("Line 2 is left out: there is no directive @unknown."))
        << result.err.constData();
}

TEST(RunCommand, TakesEveryDirectiveOfThePage)
{
    const auto result = run("// @html <input id=i>\n// @input 5 #i hi\n// @key 9 Enter\n"
                            "i.onchange = () => console.log(i.value)");
    EXPECT_EQ(result.out, "hi\n");
    EXPECT_EQ(result.err, "");
    EXPECT_EQ(run("// @click 5 #button\nconsole.log(1)").err, "");
}

TEST(CheckCommand, ComparesWithWhatIsExpected)
{
    QTemporaryDir folder;
    const QString path = folder.filePath("expected.out");
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("1\n2\n");
    file.close();
    EXPECT_EQ(loopscope({ "check", "-", "--expect", path }, "console.log(1); console.log(2);").code, 0);
    const Result different = loopscope({ "check", "-", "--expect", path }, "console.log(1); console.log(3);");
    EXPECT_EQ(different.code, 1);
    EXPECT_EQ(different.out, "-2: 2\n+2: 3\n");
    EXPECT_EQ(loopscope({ "check", "-", "--expect", path }, "console.log(1);").code, 1);
    EXPECT_EQ(loopscope({ "check", "-", "--expect", path + "x" }, "1").code, 2);
}

TEST(SamplesCommand, ListsAndPrints)
{
    const Result list = loopscope({ "samples" });
    EXPECT_EQ(list.code, 0);
    EXPECT_EQ(list.out.count('\n'), 8);
    const QByteArray first = list.out.left(list.out.indexOf(' '));
    const Result one = loopscope({ "samples", first });
    EXPECT_EQ(one.code, 0);
    EXPECT_TRUE(one.out.contains("console.log"));
    EXPECT_FALSE(one.out.contains("제목"));
    const Result korean = loopscope({ "samples", first, "--language", "ko" });
    EXPECT_TRUE(korean.out.startsWith("// 제목:"));
    EXPECT_TRUE(korean.out.contains("console.log"));
    EXPECT_EQ(loopscope({ "samples", "--language", "fr" }).code, 2);
    EXPECT_EQ(loopscope({ "samples", "none" }).code, 2);
}

TEST(ExportCommand, DrawsOneStep)
{
    QTemporaryDir folder;
    const QByteArray program = "setTimeout(function later() {}, 800); console.log('now');";
    const auto draw = [&](const QString& name, const QStringList& options) {
        const Result result
            = loopscope(QStringList { "export", "-", "-o", folder.filePath(name) } + options, program);
        EXPECT_EQ(result.code, 0) << result.err.constData();
        return QImage(folder.filePath(name));
    };
    const QImage first = draw("a.png", { "--step", "6", "--size", "1000x600", "--scale", "1" });
    EXPECT_EQ(first.size(), QSize(1000, 600));
    EXPECT_NE(first, draw("b.png", { "--step", "14", "--size", "1000x600", "--scale", "1" }));
    EXPECT_EQ(first, draw("c.png", { "--step", "6", "--size", "1000x600", "--scale", "1" }))
        << "drawn again, it is the same";
    EXPECT_NE(
        first, draw("d.png", { "--step", "6", "--size", "1000x600", "--scale", "1", "--theme", "dark" }));
    EXPECT_NE(
        first, draw("e.png", { "--step", "6", "--size", "1000x600", "--scale", "1", "--language", "ko" }));
}

TEST(ExportCommand, DrawsTheTimeline)
{
    QTemporaryDir folder;
    const QByteArray program = "setTimeout(function later() {}, 800); console.log('now');";
    const auto draw = [&](const QStringList& options) {
        const QString path = folder.filePath("timeline.png");
        const Result result
            = loopscope(QStringList { "export", "-", "-o", path, "--view", "timeline" } + options, program);
        EXPECT_EQ(result.code, 0) << result.err.constData();
        return QImage(path);
    };
    const QStringList small { "--size", "600x200", "--scale", "1", "--language", "en" };
    const QImage first = draw(small);
    EXPECT_EQ(first.size(), QSize(600, 200));
    EXPECT_EQ(first, draw(small)) << "drawn again, it is the same";
    EXPECT_NE(first, draw(small + QStringList { "--axis", "time" }));
    EXPECT_NE(first, draw(small + QStringList { "--theme", "dark" }));
    EXPECT_NE(first, draw(small + QStringList { "--step", "3" }));
    EXPECT_EQ(loopscope({ "export", "-", "-o", "x.png", "--axis", "days" }, program).code, 2);
}

TEST(ExportCommand, DrawsTheCharts)
{
    QTemporaryDir folder;
    const QByteArray program = "setTimeout(function later() {}, 800); console.log('now');";
    const auto draw = [&](const QString& name, const QStringList& options) {
        const QString path = folder.filePath(name);
        const Result result
            = loopscope(QStringList { "export", "-", "-o", path, "--view", "charts" } + options, program);
        EXPECT_EQ(result.code, 0) << result.err.constData();
        QFile file(path);
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    };
    const QStringList small { "--size", "700x600", "--scale", "1", "--language", "en" };
    const QByteArray first = draw("a.png", small);
    EXPECT_EQ(QImage::fromData(first).size(), QSize(700, 600));
    EXPECT_EQ(first, draw("b.png", small)) << "drawn again, it is the same";
    EXPECT_NE(first, draw("c.png", small + QStringList { "--axis", "time" }));
    EXPECT_NE(first, draw("d.png", small + QStringList { "--theme", "print" }));
    EXPECT_NE(first, draw("e.png", small + QStringList { "--step", "3" }));
    EXPECT_NE(first, draw("f.png", small + QStringList { "--charts", "work" }));
    const QByteArray svg = draw("g.svg", { "--charts", "callbacks", "--language", "ko" });
    EXPECT_TRUE(svg.contains("later()"));
    EXPECT_TRUE(svg.contains("800 ms"));
    EXPECT_TRUE(draw("h.pdf", {}).startsWith("%PDF"));
    const auto fails = [&](const QStringList& options) {
        return loopscope(QStringList { "export", "-", "-o", "x.png", "--view", "charts" } + options, program)
                   .code
            == 2;
    };
    EXPECT_TRUE(fails({ "--charts", "pies" }));
    EXPECT_TRUE(fails({ "--charts", "work,work" }));
    EXPECT_EQ(loopscope({ "export", "-", "-o", "x.gif", "--view", "charts" }, program).code, 2);
}

TEST(ExportCommand, DrawsTheWholeWindow)
{
    QTemporaryDir folder;
    const QByteArray program = "setTimeout(function later() {}, 800); console.log('now');";
    const auto draw = [&](const QStringList& options) {
        const QString path = folder.filePath("window.png");
        const Result result = loopscope(
            QStringList { "export", "-", "-o", path, "--view", "window", "--step", "6" } + options, program);
        EXPECT_EQ(result.code, 0) << result.err.constData();
        EXPECT_FALSE(result.err.contains("propagateSizeHints"));
        return QImage(path);
    };
    const QStringList small { "--size", "1100x700", "--language", "en" };
    const QImage first = draw(small);
    EXPECT_EQ(first.size(), QSize(1100, 700));
    EXPECT_EQ(first, draw(small)) << "drawn again, it is the same";
    EXPECT_NE(first, draw(small + QStringList { "--text-size", "125" }));
    EXPECT_NE(first, draw(small + QStringList { "--sentences", "spec" }));
    EXPECT_NE(first, draw(small + QStringList { "--theme", "contrast" }));
    EXPECT_NE(first, draw({ "--size", "1100x700", "--language", "ko" }));
    EXPECT_EQ(draw(small + QStringList { "--scale", "2" }).size(), QSize(2200, 1400));
    EXPECT_EQ(draw({}).size(), QSize(1440, 900));
    EXPECT_EQ(draw(small + QStringList { "--scale", "0.5" }),
        first.scaled(550, 350, Qt::IgnoreAspectRatio, Qt::SmoothTransformation))
        << "smaller, and all of it";
}

TEST(ExportCommand, SaysWhatIsWrongAndLeavesNothingBehind)
{
    QTemporaryDir folder;
    const auto code = [&](const QString& name, const QStringList& options) {
        const Result result = loopscope(QStringList { "export", "-", "-o", name } + options, "1;");
        EXPECT_FALSE(result.err.isEmpty());
        EXPECT_FALSE(QFile::exists(name));
        return result.code;
    };
    EXPECT_EQ(code(folder.filePath("a.png"), { "--step", "1000" }), 2);
    EXPECT_EQ(code(folder.filePath("a.png"), { "--step", "x" }), 2);
    EXPECT_EQ(code(folder.filePath("a.png"), { "--size", "0x600" }), 2);
    EXPECT_EQ(code(folder.filePath("a.png"), { "--size", "100000x600" }), 2);
    EXPECT_EQ(code(folder.filePath("a.png"), { "--theme", "pink" }), 2);
    EXPECT_EQ(code(folder.filePath("a.png"), { "--view", "sideways" }), 2);
    EXPECT_EQ(code(folder.filePath("a.png"), { "--language", "fr" }), 2);
    EXPECT_EQ(code(folder.filePath("a.png"), { "--text-size", "130" }), 2);
    EXPECT_EQ(code(folder.filePath("a.png"), { "--sentences", "long" }), 2);
    EXPECT_EQ(code(folder.filePath("a.png"), { "--view", "window", "--size", "300x300" }), 2);
    EXPECT_EQ(code(folder.filePath("a.png"), { "--view", "window", "--theme", "print" }), 2);
    EXPECT_EQ(code(folder.filePath("a.xyz"), {}), 2);
    EXPECT_EQ(code("/nowhere/a.png", {}), 2);
}

} // namespace
