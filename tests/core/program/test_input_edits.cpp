// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/program/input_edits.h"

#include <gmock/gmock.h>

namespace loopscope {
namespace {

using namespace std::chrono_literals;

const Input kClick { Input::Kind::Click, 120ms, "#button", "" };

std::string withInput(std::string_view program, const Input& input)
{
    return edited(program, addInput(program, input));
}

TEST(InputEdits, WriteWhatIsReadBack)
{
    const Input inputs[] = { kClick, { Input::Kind::Click, 0ms, "ul > li:nth-child(2)", "" },
        { Input::Kind::Key, 200ms, "", "Enter" }, { Input::Kind::Key, 200ms, "#in", "Shift+Tab" },
        { Input::Kind::Text, 300ms, "#in", "안녕, all of you" } };
    for (const Input& input : inputs) {
        const Directives read = parseDirectives(directiveOf(input));
        ASSERT_EQ(read.inputs.size(), 1U);
        Input expected = input;
        expected.line = 1;
        EXPECT_EQ(read.inputs.front(), expected) << directiveOf(input);
    }
}

TEST(InputEdits, AnInputStandsAtItsPlaceInTime)
{
    EXPECT_EQ(withInput("run();\n", kClick), "// @click 120 #button\nrun();\n");
    EXPECT_EQ(withInput("", kClick), "// @click 120 #button\n");
    EXPECT_EQ(withInput("// A lesson.\n// @html <p>\n\nrun();", kClick),
        "// A lesson.\n// @html <p>\n// @click 120 #button\n\nrun();");
    EXPECT_EQ(withInput("// @click 50 #a\n// @click 300 #b\nrun();", kClick),
        "// @click 50 #a\n// @click 120 #button\n// @click 300 #b\nrun();");
    EXPECT_EQ(
        withInput("// @click 300 #b\nrun();", kClick), "// @click 120 #button\n// @click 300 #b\nrun();");
    EXPECT_EQ(
        withInput("// @click 120 #a\nrun();", kClick), "// @click 120 #a\n// @click 120 #button\nrun();");
}

TEST(InputEdits, KeepLineEndsAndTheByteOrderMark)
{
    EXPECT_EQ(withInput("\xEF\xBB\xBF// @module\r\nrun();\r\n", kClick),
        "\xEF\xBB\xBF// @module\r\n// @click 120 #button\r\nrun();\r\n");
    EXPECT_EQ(
        withInput("// only a comment", { Input::Kind::Key, 1ms, "", "a" }), "// @key 1 a\n// only a comment");
    EXPECT_EQ(withInput("// @end 500", kClick), "// @end 500\n// @click 120 #button\n");
}

TEST(InputEdits, TextsForOneFieldAtOneTimeAreJoined)
{
    const std::string program = withInput("run();", { Input::Kind::Text, 9ms, "#in", "h" });
    EXPECT_EQ(withInput(program, { Input::Kind::Text, 9ms, "#in", "i" }), "// @input 9 #in hi\nrun();");
    EXPECT_EQ(withInput(program, { Input::Kind::Text, 10ms, "#in", "i" }),
        "// @input 9 #in h\n// @input 10 #in i\nrun();");
}

TEST(InputEdits, AnInputIsMovedAndRemoved)
{
    const std::string program = "// @click 50 #a\n// @key 60 Enter\nrun();";
    const std::vector<Input> inputs = parseDirectives(program).inputs;
    EXPECT_EQ(edited(program, moveInput(inputs[1], 20ms)), "// @click 50 #a\n// @key 20 Enter\nrun();");
    EXPECT_EQ(edited(program, moveInput(inputs[0], -5ms)), "// @click 0 #a\n// @key 60 Enter\nrun();");
    EXPECT_EQ(edited(program, removeInput(inputs[0])), "// @key 60 Enter\nrun();");
    EXPECT_EQ(edited("// @click 1 #a", removeInput(parseDirectives("// @click 1 #a").inputs[0])), "");
}

TEST(InputEdits, AnInputIsKnownByItsLineAndWhatItIs)
{
    const std::string program = "// @click 50 #a\n// @key 60 Enter\nrun();";
    const std::vector<Input> inputs = parseDirectives(program).inputs;
    EXPECT_TRUE(hasInput(program, inputs[1]));
    EXPECT_TRUE(hasInput(edited(program, moveInput(inputs[1], 20ms)), inputs[1]));
    EXPECT_FALSE(hasInput(edited(program, removeInput(inputs[0])), inputs[1]));
    EXPECT_FALSE(hasInput("// @key 60 Enter\n// @key 60 Tab", inputs[1]));
}

TEST(InputEdits, LineBreaksDoNotLeaveTheLine)
{
    EXPECT_EQ(directiveOf({ Input::Kind::Text, 9ms, "#in", "a\nb" }), "// @input 9 #in a b");
}

} // namespace
} // namespace loopscope
