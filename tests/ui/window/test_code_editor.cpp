// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/code_editor.h"

#include <gtest/gtest.h>
#include <QSignalSpy>
#include <QTest>

namespace loopscope {

namespace {

Position range(std::uint32_t line, std::uint32_t from, std::uint32_t toLine, std::uint32_t to)
{
    return { SourceId { 1 }, line, from, toLine, to };
}

struct Case
{
    const char* name;
    QString program;
    Position marked;
    QString expected;
};

void PrintTo(const Case& value, std::ostream* out)
{
    *out << value.name;
}

class CodeMarksOn : public testing::TestWithParam<Case>
{
};

} // namespace

TEST_P(CodeMarksOn, StandAtTheRightCharacters)
{
    CodeEditor editor;
    editor.setProgram(GetParam().program);
    EXPECT_EQ(editor.text(), GetParam().program);
    editor.marks().markCurrent(GetParam().marked);
    EXPECT_EQ(editor.marks().currentText(), GetParam().expected);
    EXPECT_EQ(editor.marks().currentLine(), static_cast<int>(GetParam().marked.startLine) - 1);
}

INSTANTIATE_TEST_SUITE_P(Texts, CodeMarksOn,
    testing::Values(Case { "Ascii", "a();\nbcd();\n", range(2, 0, 2, 5), "bcd()" },
        Case { "Hangul", u"const 이름 = 부르기(\"값\"); 다음();"_qs, range(1, 21, 1, 25), u"다음()"_qs },
        Case { "Emoji", u"f(\"🙂👨‍👩‍👧\"); g();"_qs, range(1, 13, 1, 16), "g()" },
        Case { "Crlf", "a();\r\nb();\r\nc();\r\n", range(3, 0, 3, 3), "c()" },
        Case { "LoneCr", "a();\rb();\r", range(2, 0, 2, 3), "b()" },
        Case { "Tab", "if (x) {\n\t\tcall();\n}", range(2, 2, 2, 8), "call()" },
        Case {
            "ManyLines", "f(function () {\n  g();\n});\n", range(1, 0, 3, 2), "f(function () {\n  g();\n})" },
        Case { "LineSeparator", u"a();\u2028b();"_qs, range(2, 0, 2, 3), "b()" },
        Case { "BeyondTheLine", "ab\ncd\n", range(1, 0, 1, 99), "ab" }),
    [](const auto& instance) { return instance.param.name; });

TEST(CodeEditor, ChangesOnlyWhatDiffersInOneUndoStep)
{
    const QString before = u"// @click 1 #버튼\r\nf(\"가\");\r\n"_qs;
    for (const QString& after : { u"// @click 1 #버턴\r\nf(\"가\");\r\n"_qs,
             u"// @click 20 #버튼\r\nf(\"가\");\r\n"_qs, u""_qs, before + before, u"f(\"각\");"_qs }) {
        CodeEditor editor;
        editor.setProgram(before);
        QSignalSpy changes(&editor, &QsciScintilla::textChanged);
        editor.changeText(after);
        EXPECT_EQ(editor.text(), after);
        EXPECT_GE(changes.count(), 1);
        editor.undo();
        EXPECT_EQ(editor.text(), before);
        EXPECT_FALSE(editor.isUndoAvailable());
    }
}

TEST(CodeMarks, OutliveAnythingThatDoesNotFit)
{
    CodeEditor editor;
    editor.setProgram("one\n");
    editor.marks().markCurrent(range(77, 5, 80, 2));
    editor.marks().markBelow({ range(12, 0, 12, 4), Position {} });
    editor.marks().markCurrent(Position {});
    EXPECT_EQ(editor.marks().currentLine(), -1);
    EXPECT_EQ(editor.marks().currentText(), "");
}

TEST(CodeMarks, ShowOneErrorWithItsMessage)
{
    CodeEditor editor;
    editor.setProgram("let a = 1;\nlet = ;\n");
    editor.marks().markError(range(2, 4, 2, 5), "SyntaxError: no");
    EXPECT_EQ(editor.marks().errorText(), "=");
    EXPECT_EQ(editor.marks().errorAt(1), "SyntaxError: no");
    EXPECT_EQ(editor.marks().errorAt(0), "");
    editor.marks().markError(range(1, 4, 1, 4), "SyntaxError: here");
    EXPECT_EQ(editor.marks().errorText(), "let a = 1;") << "a point is shown by its line";
    editor.marks().clearError();
    EXPECT_EQ(editor.marks().errorText(), "");
    EXPECT_EQ(editor.marks().errorAt(0), "");
}

TEST(CodeMarks, MoveWithTheTextThatIsEdited)
{
    CodeEditor editor;
    editor.setProgram("a();\nb();\n");
    editor.marks().markCurrent(range(2, 0, 2, 3));
    editor.insertAt("// new\n", 0, 0);
    EXPECT_EQ(editor.marks().currentLine(), 2);
    EXPECT_EQ(editor.marks().currentText(), "b()");
}

TEST(CodeEditor, TypesWhatIsTypedAndUndoesIt)
{
    CodeEditor editor;
    editor.setProgram("");
    editor.show();
    editor.setFocus();
    QTest::keyClicks(&editor, "if (a) {");
    QTest::keyClick(&editor, Qt::Key_Return);
    QTest::keyClicks(&editor, "b();");
    EXPECT_EQ(editor.text(), "if (a) {\n  b();") << "indented by two";
    EXPECT_TRUE(editor.isModified());
    while (editor.isUndoAvailable())
        editor.undo();
    EXPECT_EQ(editor.text(), "");
    EXPECT_FALSE(editor.isModified());
}

} // namespace loopscope
