// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/program/lesson.h"
#include "core/program/program.h"

#include <gtest/gtest.h>

namespace loopscope {

namespace {

using Kind = LessonEntry::Kind;

LessonEntry step(std::uint64_t moment, std::string title)
{
    LessonEntry entry;
    entry.step = { moment, "microtask queued", "first", "then(first)", 2 };
    entry.text = std::move(title);
    return entry;
}

LessonEntry arrow(std::string text)
{
    LessonEntry entry = step(3, std::move(text));
    entry.kind = Kind::Arrow;
    entry.place = { "stack", {}, 1, 50, 10 };
    entry.goal = { "micro", "say \"hi\" \\ now", 3, -20, 150 };
    return entry;
}

LessonEntry readBack(const LessonEntry& entry)
{
    const Lesson lesson = parseLesson("f();\n" + commentOf(entry));
    EXPECT_EQ(lesson.entries.size(), 1U) << commentOf(entry);
    return lesson.entries.empty() ? LessonEntry() : lesson.entries.front();
}

} // namespace

TEST(Lesson, WritesEntriesThatPeopleCanRead)
{
    EXPECT_EQ(commentOf(step(14, "It waits")),
        "// @lesson step 14 <microtask queued \"first\" \"then(first)\" #2> It waits");
    EXPECT_EQ(commentOf(arrow("It waits\n\nC:\\new */")),
        "// @lesson arrow 3 <microtask queued \"first\" \"then(first)\" #2> stack 50,10 "
        "micro \"say \\\"hi\\\" \\\\ now\" #3 -20,150 It waits\\n\\nC:\\\\new */");
    LessonEntry view;
    view.kind = Kind::View;
    view.settings = { { "stride", "callback" }, { "sentences", "spec" } };
    EXPECT_EQ(commentOf(view), "// @lesson view sentences=spec stride=callback");
}

TEST(Lesson, ReadsWhatItWrites)
{
    for (const std::string text :
        { "", "마이크로태스크가 기다린다", "two\nlines", "a \\ b \"c\" // d", "<not an anchor>", "ends in \\",
            "\xE2\x80\xA8 separated \xE2\x80\xA9x", "-5,3 12", "첫 줄\n\n\n셋째 \"줄\"", "*/ a\n// b\n/* c",
            "\n", "\nends with two\n\n", "C:\\new\nC:\\\\x" }) {
        LessonEntry entry = step(14, text);
        entry.line = 2;
        EXPECT_EQ(readBack(entry), entry) << text;
        entry.step.kind.clear();
        entry.step.card.clear();
        entry.step.code.clear();
        entry.step.occurrence = 0;
        EXPECT_EQ(readBack(entry), entry) << text;
        LessonEntry pointing = arrow(text);
        pointing.line = 2;
        EXPECT_EQ(readBack(pointing), pointing) << text;
    }
}

TEST(Lesson, ReadsWhatPeopleWrite)
{
    const Lesson lesson = parseLesson("f();\r\n\r\n//@lesson   step 5\r\n// @lesson start 3\r\n"
                                      "// @lesson note 5 micro 50,-20   Look  here \r\n// a remark\r\n");
    ASSERT_EQ(lesson.entries.size(), 3U);
    EXPECT_TRUE(lesson.unreadableLines.empty());
    EXPECT_EQ(lesson.entries[0].step.moment, 5U);
    EXPECT_EQ(lesson.entries[0].line, 3U);
    EXPECT_EQ(lesson.entries[1].kind, Kind::Start);
    EXPECT_EQ(lesson.entries[2].place, (PicturePlace { "micro", {}, 1, 50, -20 }));
    EXPECT_EQ(lesson.entries[2].text, "Look  here");
}

TEST(Lesson, ListsMalformedLines)
{
    const Lesson lesson = parseLesson("f();\n// @lesson\n// @lesson dance 5\n// @lesson step\n"
                                      "// @lesson step 5 <\n// @lesson note 5 nowhere 1,2 x\n"
                                      "// @lesson note 5 micro 1 x\n// @lesson highlight 5 micro 1,2 x\n"
                                      "// @lesson view stride\n// @lesson step 5 <a \"b> t\n"
                                      "// @lessons are fine\n// @lesson step 5 <task queued #0>\n");
    EXPECT_TRUE(lesson.entries.empty());
    EXPECT_EQ(lesson.unreadableLines, (std::vector<std::uint32_t> { 2, 3, 4, 5, 6, 7, 8, 9, 10, 12 }));
}

TEST(Lesson, IsAtTheEndsOfTheProgramOnly)
{
    const Lesson lesson = parseLesson("// @lesson step 1\nf();\n// @lesson step 2\ng();\n// @lesson step 3");
    ASSERT_EQ(lesson.entries.size(), 2U);
    EXPECT_EQ(lesson.entries[0].line, 1U);
    EXPECT_EQ(lesson.entries[1].line, 5U);
    EXPECT_EQ(parseLesson("// @lesson step 1\n// @lesson step 2").entries.size(), 2U);
    EXPECT_EQ(parseLesson("// @lesson x\n// @lesson y").unreadableLines.size(), 2U);
    EXPECT_TRUE(parseLesson("").entries.empty());
}

TEST(Lesson, IsNoUnknownDirective)
{
    EXPECT_TRUE(parseDirectives("// @lesson step 1\n// @module\n").unreadable.empty());
}

TEST(Lesson, AddsTheFirstEntryAfterAnEmptyLine)
{
    EXPECT_EQ(withEntry("f();\n", step(1, "a")), "f();\n\n" + commentOf(step(1, "a")) + "\n");
    EXPECT_EQ(withEntry("f();", step(1, "a")), "f();\n\n" + commentOf(step(1, "a")) + "\n");
    EXPECT_EQ(withEntry("f();\n\n", step(1, "a")), "f();\n\n" + commentOf(step(1, "a")) + "\n");
    EXPECT_EQ(withEntry("", step(1, "a")), commentOf(step(1, "a")) + "\n");
    EXPECT_EQ(withEntry("f();\r\n", step(1, "a")), "f();\r\n\r\n" + commentOf(step(1, "a")) + "\r\n");
}

TEST(Lesson, AddsEntriesByTheirMoments)
{
    std::string text = "f();\n// @lesson nonsense\n";
    for (const std::uint64_t moment : { 5, 2, 9, 5 })
        text = withEntry(text, step(moment, std::to_string(moment)));
    LessonEntry view;
    view.kind = Kind::View;
    view.settings["stride"] = "step";
    text = withEntry(text, view);
    const Lesson lesson = parseLesson(text);
    std::vector<std::uint64_t> moments;
    for (const LessonEntry& entry : lesson.entries)
        moments.push_back(entry.step.moment);
    EXPECT_EQ(moments, (std::vector<std::uint64_t> { 0, 2, 5, 5, 9 }));
    EXPECT_EQ(lesson.unreadableLines, std::vector<std::uint32_t> { 2 });
    EXPECT_TRUE(text.starts_with("f();\n// @lesson nonsense\n"));
}

TEST(Lesson, ChangesAndRemovesOneLine)
{
    const std::string before = "// 한글\r\nf();\r\n// @lesson broken <\r\n// @lesson step 4 One\r\n// end";
    LessonEntry entry = parseLesson(before).entries.at(0);
    entry.text = "둘";
    EXPECT_EQ(
        withEntry(before, entry), "// 한글\r\nf();\r\n// @lesson broken <\r\n// @lesson step 4 둘\r\n// end");
    EXPECT_EQ(withoutEntry(before, entry), "// 한글\r\nf();\r\n// @lesson broken <\r\n// end");
    EXPECT_EQ(withoutEntry(before, step(1, "")), before) << "it is not written down";
}

} // namespace loopscope
