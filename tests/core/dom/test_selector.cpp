// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dom/html_parser.h"
#include "core/dom/selector_matching.h"

#include <gtest/gtest.h>

using namespace loopscope::dom;

namespace {

class Selectors : public ::testing::Test
{
protected:
    void SetUp() override
    {
        parseDocument(*m_document,
            "<body><div id=a class='box big'><p class=x>1</p><p class='x y' data-k='v one'>2</p></div>"
            "<ul><li>1</li><li class=on>2</li><li>3</li></ul><input type=CheckBox checked><input disabled>");
    }
    std::string found(std::string_view selector)
    {
        const std::optional<SelectorList> parsed = parseSelector(selector);
        if (!parsed)
            return "invalid";
        std::string text;
        for (const ElementRef& each : querySelectorAll(*m_document, *parsed))
            text.append(text.empty() ? "" : " ").append(each->localName()).append(each->descendantText());
        return text;
    }

    Ref<Document> m_document = new Document;
};

TEST_F(Selectors, FindsByEveryPart)
{
    EXPECT_EQ(found("p"), "p1 p2");
    EXPECT_EQ(found("#a > .y"), "p2");
    EXPECT_EQ(found("div ~ ul li + li"), "li2 li3");
    EXPECT_EQ(found("[data-k~='one']"), "p2");
    EXPECT_EQ(found("[type=checkbox]:checked"), "input");
    EXPECT_EQ(found("li:nth-child(2n+1)"), "li1 li3");
    EXPECT_EQ(found("li:not(.on):not(:first-child)"), "li3");
    EXPECT_EQ(found("div:has(> .y), ul:has(p)"), "div12");
    EXPECT_EQ(found(":is(p, li):last-child"), "p2 li3");
    EXPECT_EQ(found("P.x:first-of-type"), "p1");
}

TEST_F(Selectors, EscapesAndStrings)
{
    EXPECT_EQ(found("#\\61"), "div12");
    EXPECT_EQ(found(".x\\y"), "");
    EXPECT_EQ(found("[data-k=\"v\\20one\"]"), "p2");
    EXPECT_EQ(found("p/* a comment */.y"), "p2");
}

TEST_F(Selectors, TellsWhatIsNone)
{
    for (const char* text : { "", " ", "#", ".", "[", "p >", ">p", "a,,b", "p:nope", ":not(", ":not()",
             "p:nth-child(x)", "1a", "..", "a=b", "{", "p::before" })
        EXPECT_EQ(found(text), "invalid") << text;
    EXPECT_EQ(found(std::string(100'000, '(')), "invalid");
    std::string nested;
    for (int i = 0; i < 10'000; ++i)
        nested += ":not(";
    EXPECT_EQ(found(nested), "invalid");
}

} // namespace
