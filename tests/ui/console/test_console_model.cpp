// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/trace/lesson.h"
#include "ui/console/console_delegate.h"
#include "ui/console/console_panel.h"
#include "ui/console/console_view.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <QAbstractItemModelTester>
#include <QLabel>
#include <QScrollBar>

#include <functional>

namespace loopscope {

namespace {

std::shared_ptr<Trace> lines(int count)
{
    auto trace = std::make_shared<Trace>();
    TraceWriter writer(*trace);
    for (int i = 0; i < count; ++i) {
        const StringId text = writer.intern("line " + std::to_string(i));
        writer.write({ .kind = StepKind::ConsoleMessage, .a = number(text) });
    }
    return trace;
}

QString textOf(const ConsoleModel& model, int row)
{
    return model.data(model.index(row, 0), Qt::DisplayRole).toString();
}

void say(TraceWriter& writer, const std::string& text, ConsoleForm form = ConsoleForm::Line,
    std::size_t depth = 0, const ValueGraph& values = {})
{
    Step step { .kind = StepKind::ConsoleMessage, .detail = consoleDetail(ConsoleLevel::Log, form, depth) };
    step.a = number(writer.intern(std::string(2 * depth, ' ') + text));
    if (!values.values.empty())
        step.b = number(writer.intern(encoded(values)));
    writer.write(step);
}

ValueGraph graphOf(ObjectValue object)
{
    ValueGraph graph;
    graph.objects.push_back(std::move(object));
    graph.values.push_back({ ValueKind::Object, {}, 0 });
    return graph;
}

} // namespace

TEST(ConsoleModel, NestsGroupsForwardAndBack)
{
    auto trace = std::make_shared<Trace>();
    TraceWriter writer(*trace);
    say(writer, "outer", ConsoleForm::Group);
    say(writer, "a", ConsoleForm::Line, 1);
    say(writer, "inner", ConsoleForm::CollapsedGroup, 1);
    say(writer, "b", ConsoleForm::Line, 2);
    say(writer, "c", ConsoleForm::Line, 1);
    say(writer, "after");
    ConsoleModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setTrace(trace);
    const auto tree = [&] {
        std::function<QString(const QModelIndex&)> inside = [&](const QModelIndex& above) {
            QStringList rows;
            for (int row = 0; row < model.rowCount(above); ++row) {
                const QModelIndex index = model.index(row, 0, above);
                const QString below = inside(index);
                rows.append(index.data().toString() + (below.isEmpty() ? below : u'(' + below + u')'));
            }
            return rows.join(u' ');
        };
        return inside({});
    };
    const QStringList expected { "", "outer", "outer(a)", "outer(a inner)", "outer(a inner(b))",
        "outer(a inner(b) c)", "outer(a inner(b) c) after" };
    for (int lines = 0; lines <= 6; ++lines) {
        model.setPrinted(static_cast<std::uint32_t>(lines));
        EXPECT_EQ(tree(), expected.at(lines));
    }
    for (int from = 6; from >= 0; --from) {
        for (int to = 0; to <= 6; ++to) {
            model.setPrinted(static_cast<std::uint32_t>(from));
            model.setPrinted(static_cast<std::uint32_t>(to));
            EXPECT_EQ(tree(), expected.at(to)) << from << " to " << to;
        }
    }
}

TEST(ConsoleModel, UnfoldsObjectsAsDeepAsTheyGo)
{
    ObjectValue object;
    object.name = "Node";
    object.members
        = { { MemberKind::Property, { ValueKind::String, "next", 0 }, { ValueKind::Object, {}, 0 } },
              { MemberKind::Property, { ValueKind::String, "at", 0 }, { ValueKind::Number, "1", 0 } } };
    auto trace = std::make_shared<Trace>();
    TraceWriter writer(*trace);
    say(writer, "words only");
    say(writer, "Node{}", ConsoleForm::Line, 0, graphOf(object));
    ConsoleModel model;
    model.setTrace(trace);
    model.setPrinted(2);
    EXPECT_FALSE(model.hasChildren(model.index(0, 0)));
    QModelIndex index = model.index(1, 0);
    EXPECT_EQ(index.data().toString(), "Node {next: Node, at: 1}");
    for (int depth = 0; depth < 20; ++depth) {
        ASSERT_TRUE(model.hasChildren(index)) << "a circle can be followed for ever";
        model.fetchMore(index);
        ASSERT_EQ(model.rowCount(index), 2);
        EXPECT_FALSE(model.hasChildren(model.index(1, 0, index)));
        index = model.index(0, 0, index);
        EXPECT_EQ(index.data().toString(), "next: Node {next: Node, at: 1}");
    }
    model.setPrinted(1);
    model.setPrinted(2);
    EXPECT_EQ(model.rowCount(model.index(1, 0)), 0) << "gone with its line";
}

TEST(ConsoleModel, UnfoldsAnErrorIntoItsPlaces)
{
    ObjectValue error;
    error.kind = ObjectKind::Error;
    error.text = "Error: two\nlines\n    at f (program.js:3:5)\n    at program.js:9:1";
    auto trace = std::make_shared<Trace>();
    TraceWriter writer(*trace);
    say(writer, "Error: two\nlines", ConsoleForm::Line, 0, graphOf(error));
    ConsoleModel model;
    model.setTrace(trace);
    model.setPrinted(1);
    const QModelIndex line = model.index(0, 0);
    model.fetchMore(line);
    ASSERT_EQ(model.rowCount(line), 2);
    EXPECT_EQ(model.index(0, 0, line).data().toString(), "at f (program.js:3:5)");
    EXPECT_EQ(model.index(0, 0, line).data(ConsoleModel::PlaceRole).toString(), "program.js:3:5");
    EXPECT_EQ(model.index(1, 0, line).data(ConsoleModel::PlaceRole).toString(), "program.js:9:1");
}

TEST(ConsoleTable, HasARowForEachElementAndAColumnForEachKey)
{
    ValueGraph graph;
    graph.values.push_back({ ValueKind::Object, {}, 0 });
    graph.objects.resize(3);
    const auto property = [](const char* key, const char* value) {
        return Member { MemberKind::Property, { ValueKind::String, key, 0 },
            { ValueKind::Number, value, 0 } };
    };
    const auto element = [](const char* key, Value value) {
        return Member { MemberKind::Element, { ValueKind::Number, key, 0 }, std::move(value) };
    };
    graph.objects[1].members = { property("a", "1"), property("b", "2") };
    graph.objects[2].members = { property("b", "3"), property("c", "4") };
    graph.objects[0].kind = ObjectKind::Array;
    graph.objects[0].members = { element("0", { ValueKind::Object, {}, 1 }),
        element("1", { ValueKind::Object, {}, 2 }), element("2", { ValueKind::Number, "9", 0 }) };
    const ConsoleTable table = ConsoleTable::of(graph);
    EXPECT_EQ(table.columns, QStringList({ "a", "b", "c" }));
    EXPECT_EQ(table.indices, QStringList({ "0", "1", "2" }));
    EXPECT_TRUE(table.hasValueColumn);
    const auto cell = [&](std::size_t row, std::size_t column) {
        return plainText(table.cells[row][column]);
    };
    EXPECT_EQ(cell(0, 0) + cell(0, 1) + cell(0, 2) + cell(0, 3), "12");
    EXPECT_EQ(cell(1, 1) + cell(1, 2), "34");
    EXPECT_EQ(cell(2, 3), "9");
}

TEST(ConsoleModel, ShowsTheLinesOfTheMoment)
{
    ConsoleModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    EXPECT_EQ(model.rowCount(), 0);
    model.setTrace(lines(5));
    EXPECT_EQ(model.rowCount(), 0);
    model.setPrinted(3);
    EXPECT_EQ(model.rowCount(), 3);
    EXPECT_EQ(textOf(model, 2), "line 2");
    model.setPrinted(1);
    EXPECT_EQ(model.rowCount(), 1);
    model.setPrinted(99);
    EXPECT_EQ(model.rowCount(), 5) << "never more than there are";
    model.setTrace(lines(2));
    EXPECT_EQ(model.rowCount(), 0);
}

TEST(ConsoleModel, KnowsLevelTimeAndStep)
{
    auto trace = std::make_shared<Trace>();
    test::Lesson lesson(*trace);
    const auto say = [&](StepKind kind, ConsoleLevel level, std::string_view text) {
        Step step { .kind = kind, .detail = static_cast<std::uint16_t>(level) };
        step.a = number(lesson.writer().intern(text));
        lesson.writer().write(step);
    };
    say(StepKind::ConsoleMessage, ConsoleLevel::Warn, "두 줄\n짜리");
    say(StepKind::ErrorReported, ConsoleLevel::Log, "Uncaught Error: boom");
    ConsoleModel model;
    model.setTrace(trace);
    model.setPrinted(3);
    const auto ask = [&](int row, int role) {
        return model.data(model.index(row, 0), role);
    };
    EXPECT_EQ(textOf(model, 0), "한 줄");
    EXPECT_EQ(ask(0, ConsoleModel::LevelRole).toInt(), static_cast<int>(ConsoleLevel::Log));
    EXPECT_EQ(ask(1, ConsoleModel::LevelRole).toInt(), static_cast<int>(ConsoleLevel::Warn));
    EXPECT_EQ(ask(1, ConsoleModel::TimeRole).toString(), "100 ms");
    EXPECT_EQ(ask(2, ConsoleModel::LevelRole).toInt(), static_cast<int>(ConsoleLevel::Error));
    const auto step = ask(2, ConsoleModel::StepRole).toULongLong();
    EXPECT_EQ(trace->step(step).kind, StepKind::ErrorReported);
}

TEST(ConsoleDelegate, GivesEveryLineOfATextItsHeight)
{
    auto trace = std::make_shared<Trace>();
    TraceWriter writer(*trace);
    for (const std::string& text : { std::string("one"), std::string("a\nb\nc"), std::string(200, 'x') })
        writer.write({ .kind = StepKind::ConsoleMessage, .a = number(writer.intern(text)) });
    ConsoleModel model;
    model.setTrace(trace);
    model.setPrinted(3);
    ConsoleDelegate delegate;
    delegate.setWidth(430);
    const auto height = [&](int row) {
        return delegate.sizeHint({}, model.index(row, 0)).height();
    };
    EXPECT_EQ(height(1), 3 * height(0));
    EXPECT_GE(height(2), 5 * height(0)) << "a long line must break, not vanish";
    delegate.setWidth(2000);
    EXPECT_EQ(height(2), height(0));
}

TEST(ConsolePanel, FollowsTheNewestLineUntilTheUserScrolls)
{
    ConsolePanel panel;
    panel.resize(430, 190);
    panel.show();
    panel.setTrace(lines(60));
    panel.setPrinted(50);
    QCoreApplication::processEvents();
    QScrollBar* bar = panel.view().verticalScrollBar();
    EXPECT_GT(bar->maximum(), 0);
    EXPECT_EQ(bar->value(), bar->maximum());
    bar->setValue(0);
    panel.setPrinted(55);
    QCoreApplication::processEvents();
    EXPECT_EQ(bar->value(), 0);
    bar->setValue(bar->maximum());
    panel.setPrinted(60);
    QCoreApplication::processEvents();
    EXPECT_EQ(bar->value(), bar->maximum());
}

TEST(ConsolePanel, GivesEachLineItsHeightWhenTheScrollBarTakesWidth)
{
    constexpr int kLines = 20;
    auto trace = std::make_shared<Trace>();
    TraceWriter writer(*trace);
    for (int i = 0; i < kLines; ++i)
        say(writer, std::string(30 + static_cast<std::size_t>(i), 'w'));
    ConsolePanel panel;
    panel.resize(430, 190);
    panel.show();
    panel.setTrace(trace);
    panel.setPrinted(kLines);
    panel.grab();
    const ConsoleView& view = panel.view();
    EXPECT_EQ(view.verticalScrollBar()->value(), view.verticalScrollBar()->maximum());
    for (int row = 0; row < kLines; ++row) {
        const QModelIndex line = panel.model().indexOfLine(static_cast<std::size_t>(row));
        EXPECT_EQ(view.visualRect(line).height(), view.itemDelegate()->sizeHint({}, line).height()) << row;
    }
}

TEST(ConsolePanel, HintsAtWhatIsNotModelled)
{
    ConsolePanel panel;
    const auto show = [&](std::string_view program) {
        auto trace = std::make_shared<Trace>();
        TraceWriter writer(*trace);
        writer.addSource("program.js", program);
        panel.setTrace(trace);
        return panel.findChild<QLabel*>("consoleHint")->text();
    };
    EXPECT_EQ(show("console.log(1)"), QString());
    EXPECT_TRUE(panel.findChild<QLabel*>("consoleHint")->isHidden());
    EXPECT_THAT(show("process.nextTick(() => {}); new Notification('w')").toStdString(),
        testing::AllOf(testing::HasSubstr("browser that does not have it: Notification."),
            testing::HasSubstr("Part of Node.js, so that browsers do not have it: process.nextTick.")));
    EXPECT_FALSE(panel.findChild<QLabel*>("consoleHint")->isHidden());
}

TEST(ConsolePanel, SaysHowADirectiveShouldRead)
{
    ConsolePanel panel;
    auto trace = std::make_shared<Trace>();
    TraceWriter(*trace).addSource("program.js", "// @click #go 100\n// @clack 1 #go\nprocess.exit();");
    panel.setTrace(trace);
    const QStringList hints = panel.findChild<QLabel*>("consoleHint")->text().split(u'\n');
    ASSERT_EQ(hints.size(), 3);
    EXPECT_EQ(hints[0], "Line 1 is left out: it should read like // @click 100 #button");
    EXPECT_TRUE(hints[1].startsWith("Line 2 is left out: there is no directive @clack. There are @html, "));
    EXPECT_TRUE(hints[2].startsWith("Part of Node.js"));
}

TEST(ConsolePanel, TakesAHundredThousandLines)
{
    ConsolePanel panel;
    panel.resize(430, 190);
    panel.show();
    panel.setTrace(lines(100'000));
    panel.setPrinted(99'999);
    QCoreApplication::processEvents();
    panel.setPrinted(100'000);
    QCoreApplication::processEvents();
    panel.grab();
    EXPECT_EQ(panel.model().printed(), 100'000);
    EXPECT_TRUE(panel.view().visualRect(panel.model().indexOfLine(99'999)).isValid()) << "it follows";
}

} // namespace loopscope
