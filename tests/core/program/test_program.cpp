// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/program/program.h"

#include <gmock/gmock.h>

namespace loopscope {
namespace {

using namespace std::chrono_literals;
using testing::ElementsAre;

// The grammar is the oracle's; these are its README's own examples.
TEST(Directives, ReadEveryForm)
{
    const Directives read = parseDirectives("// A lesson.\n"
                                            "// @html <ul id=list>\n"
                                            "// @html <li>one</li></ul>\n"
                                            "\n"
                                            "// @module\n"
                                            "// @key 200 a #input\n"
                                            "// @click 100 #button\n"
                                            "// @key 200 Enter\n"
                                            "// @input 300 #input hello there\n"
                                            "// @response /api/user 200 {\"name\":\"Kim\"} delay=2000\n"
                                            "// @response /api/user 500 not the first\n"
                                            "// @response /api/empty 204\n"
                                            "// @response /api/down error\n"
                                            "// @settle 1500\n"
                                            "// @timeout 8000\n"
                                            "// @end 900\n"
                                            "run();\n"
                                            "// @click 5 #late\n");
    EXPECT_EQ(read.html, "<ul id=list><li>one</li></ul>");
    EXPECT_TRUE(read.module);
    EXPECT_THAT(read.inputs,
        ElementsAre(Input { Input::Kind::Click, 100ms, "#button", "", 7 },
            Input { Input::Kind::Key, 200ms, "#input", "a", 6 },
            Input { Input::Kind::Key, 200ms, "", "Enter", 8 },
            Input { Input::Kind::Text, 300ms, "#input", "hello there", 9 }));
    EXPECT_EQ(read.responses.at("/api/user"), (Response { 200, "{\"name\":\"Kim\"}", 2000ms }));
    EXPECT_EQ(read.responses.at("/api/empty"), (Response { 204, "", 50ms }));
    EXPECT_EQ(read.responses.at("/api/down"), (Response { 0, "", 50ms }));
    EXPECT_EQ(read.end, 900ms);
    EXPECT_THAT(read.unreadable, testing::IsEmpty());
}

TEST(Directives, KeepABodyAsItStands)
{
    const Directives read = parseDirectives("// @response /a 200 two  words delay=7 more delay=120\r\n"
                                            "// @response /b 200 delay=9\r\n");
    EXPECT_EQ(read.responses.at("/a"), (Response { 200, "two  words delay=7 more", 120ms }));
    EXPECT_EQ(read.responses.at("/b"), (Response { 200, "", 9ms }));
}

TEST(Directives, ReadALineOfAnyLength)
{
    const std::string body(500'000, 'x');
    const Directives read
        = parseDirectives("// @response /a 200 " + body + " delay=9\n// @input 1 #in " + body);
    EXPECT_EQ(read.responses.at("/a"), (Response { 200, body, 9ms }));
    EXPECT_EQ(read.inputs.at(0).text.size(), body.size());
}

TEST(Directives, ListWhatCannotBeRead)
{
    const Directives read = parseDirectives("// @click soon #button\n// @clack 1 #b\n// @response api 200\n"
                                            "// someone@example.org is no directive\n");
    using Unreadable = UnreadableDirective;
    EXPECT_THAT(read.unreadable,
        ElementsAre(Unreadable { 1, "click" }, Unreadable { 2, "clack" }, Unreadable { 3, "response" }));
    EXPECT_TRUE(read.inputs.empty());
}

} // namespace
} // namespace loopscope
