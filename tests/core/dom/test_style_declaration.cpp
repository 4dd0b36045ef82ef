// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dom/style_declaration.h"

#include <gtest/gtest.h>

#include <algorithm>

#include "core/dom/style_properties.h"

using namespace loopscope::dom;

namespace {

TEST(StyleDeclaration, ParsesAndWritesBack)
{
    EXPECT_EQ(StyleDeclaration::parse("color:red;left : 5px ;; top:1px!important").text(),
        "color: red; left: 5px; top: 1px !important;");
    EXPECT_EQ(StyleDeclaration::parse("background: url('a;b'); nope: 1; /* c */ width: 1").text(),
        "background: url('a;b');");
}

TEST(StyleDeclaration, DropsWhatIsNotValid)
{
    StyleDeclaration style;
    EXPECT_TRUE(style.set("width", "10px"));
    EXPECT_FALSE(style.set("width", "100"));
    EXPECT_FALSE(style.set("color", "notacolor"));
    EXPECT_EQ(style.value("width"), "10px");
    EXPECT_TRUE(style.set("width", ""));
    EXPECT_EQ(style.text(), "");
}

TEST(StyleDeclaration, WritesValuesAsChromiumDoes)
{
    EXPECT_EQ(normalizedValue("color", "#f00"), "rgb(255, 0, 0)");
    EXPECT_EQ(normalizedValue("left", "0"), "0px");
    EXPECT_EQ(normalizedValue("opacity", ".50"), "0.5");
    EXPECT_EQ(normalizedValue("--own", " a b "), "a b");
}

TEST(StyleDeclaration, KnowsPropertiesByBothNames)
{
    EXPECT_EQ(dashedName("backgroundColor"), "background-color");
    EXPECT_EQ(dashedName("webkitLineClamp"), "-webkit-line-clamp");
    EXPECT_TRUE(isStyleProperty("z-index"));
    EXPECT_FALSE(isStyleProperty("nope"));
    const auto all = styleProperties();
    EXPECT_TRUE(std::is_sorted(
        all.begin(), all.end(), [](const auto& one, const auto& other) { return one.name < other.name; }));
}

} // namespace
