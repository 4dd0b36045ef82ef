// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/trace/lesson.h"
#include "ui/console/console_delegate.h"
#include "ui/console/console_panel.h"

#include <gtest/gtest.h>
#include <QAbstractItemModelTester>
#include <QElapsedTimer>
#include <QListView>
#include <QScrollBar>

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
    return model.data(model.index(row), Qt::DisplayRole).toString();
}

} // namespace

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
        return model.data(model.index(row), role);
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
        return delegate.sizeHint({}, model.index(row)).height();
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

TEST(ConsolePanel, TakesAHundredThousandLines)
{
    ConsolePanel panel;
    panel.resize(430, 190);
    panel.show();
    panel.setTrace(lines(100'000));
    panel.setPrinted(99'999);
    QCoreApplication::processEvents();
    QElapsedTimer timer;
    timer.start();
    panel.setPrinted(100'000);
    QCoreApplication::processEvents();
    panel.grab();
    RecordProperty("ms", static_cast<int>(timer.elapsed()));
    EXPECT_EQ(panel.model().rowCount(), 100'000);
    // Far more than it takes; a list that is laid out by measuring its texts takes seconds.
    EXPECT_LT(timer.elapsed(), 1000);
}

} // namespace loopscope
