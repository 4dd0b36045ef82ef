// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dom/form.h"
#include "core/dom/form_control.h"

#include "core/dom/document.h"
#include "core/dom/focus_order.h"
#include "core/dom/html_parser.h"

#include <gtest/gtest.h>

using namespace loopscope::dom;

namespace {

class Forms : public ::testing::Test
{
protected:
    void load(std::string_view body) { parseDocument(*m_document, body); }
    Element& at(std::string_view id) { return *m_document->elementById(id); }

    Ref<Document> m_document = new Document;
};

TEST_F(Forms, AValuePartsFromItsAttribute)
{
    load("<input id=i value=a>");
    EXPECT_EQ(value(at("i")), "a");
    setValue(at("i"), "b\n");
    at("i").setAttribute("value", "c");
    EXPECT_EQ(value(at("i")), "b");
    EXPECT_EQ(defaultValue(at("i")), "c");
}

TEST_F(Forms, OneRadioButtonOfAGroup)
{
    load("<form><input type=radio name=g id=a checked><input type=radio name=g id=b></form>"
         "<input type=radio name=g id=c checked>");
    setChecked(at("b"), true);
    EXPECT_FALSE(isChecked(at("a")));
    EXPECT_TRUE(isChecked(at("c")));
}

TEST_F(Forms, ASelectHasAlwaysOneUnlessToldOtherwise)
{
    load("<select id=s><option>1<option id=o>2</select>");
    EXPECT_EQ(selectedIndex(at("s")), 0);
    setSelected(at("o"), true);
    EXPECT_EQ(value(at("s")), "2");
    setValue(at("s"), "nope");
    EXPECT_EQ(selectedIndex(at("s")), -1);
}

TEST_F(Forms, TheEntryListOfAForm)
{
    load("<form id=f><input name=a value=1><input type=checkbox name=b><input name=c disabled value=2>"
         "<button name=s value=go></button><select name=d><option>x</select></form>");
    std::string text;
    for (const FormEntry& entry : constructTheEntryList(at("f"), nullptr))
        text += entry.name + "=" + entry.value + " ";
    EXPECT_EQ(text, "a=1 d=x ");
}

TEST_F(Forms, TabGoesByNumberAndThenByPlace)
{
    load(
        "<input id=a><button id=b tabindex=2></button><a id=c></a><a id=d href=#></a><p id=e tabindex=-1></p>"
        "<p id=f tabindex=1></p><input disabled><input type=hidden>");
    std::string order;
    for (const Element* each : tabOrder(*m_document))
        order += each->id();
    EXPECT_EQ(order, "fbad");
}

} // namespace
