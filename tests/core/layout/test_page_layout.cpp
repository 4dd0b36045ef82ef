// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/layout/page_layout.h"

#include "core/dom/html_parser.h"
#include "core/layout/css_color.h"
#include "core/layout/interpolation.h"
#include "core/layout/paint_order.h"

#include <gtest/gtest.h>

#include <chrono>

namespace loopscope::layout {
namespace {

class PageLayoutTest : public testing::Test
{
protected:
    void load(std::string_view body)
    {
        dom::parseDocument(*m_document, std::string("<!doctype html><style>body{margin:0}</style>").append(body));
        m_layout.update();
    }
    dom::Element& element(std::string_view id) { return *m_document->elementById(id); }
    Rect rect(std::string_view id)
    {
        m_layout.update();
        return m_layout.boundingRectOf(element(id));
    }

    dom::Ref<dom::Document> m_document { new dom::Document };
    PageLayout m_layout { *m_document, { 800, 600 } };
};

TEST_F(PageLayoutTest, CollapsesMargins)
{
    load("<div id=a style='margin:10px 0;height:5px'></div><div id=b style='margin:30px 0;height:5px'></div>");
    EXPECT_EQ(rect("a"), (Rect { 0, 10, 800, 5 }));
    EXPECT_EQ(rect("b"), (Rect { 0, 45, 800, 5 }));
}

TEST_F(PageLayoutTest, FollowsChanges)
{
    load("<div id=a style='height:10px'></div><div id=b style='height:5px'></div>");
    EXPECT_FALSE(m_layout.isDirty());
    element("a").setAttribute("style", "height:40px");
    EXPECT_TRUE(m_layout.isDirty());
    EXPECT_EQ(rect("b").y, 40);
    element("a").setAttribute("style", "display:none");
    EXPECT_EQ(rect("b").y, 0);
    EXPECT_EQ(m_layout.boxOf(element("a")), nullptr);
}

TEST_F(PageLayoutTest, KeepsWhatIsUnchanged)
{
    load("<div id=a style='height:10px'></div>");
    const std::uint64_t generation = m_layout.generation();
    element("a").setAttribute("title", "no rule looks at it");
    m_layout.update();
    EXPECT_EQ(m_layout.generation(), generation);
}

TEST_F(PageLayoutTest, FindsWhatIsOnTop)
{
    load("<div id=a style='position:absolute;width:50px;height:50px'></div>"
         "<div id=b style='position:absolute;width:50px;height:50px;z-index:-1'></div>");
    EXPECT_EQ(elementsAt(m_layout, { 10, 10 }).front()->id(), "a");
    element("b").setAttribute("style", "position:absolute;width:50px;height:50px;z-index:1");
    m_layout.update();
    EXPECT_EQ(elementsAt(m_layout, { 10, 10 }).front()->id(), "b");
}

TEST(Interpolation, GoesBetweenNumbersColoursAndTransforms)
{
    EXPECT_EQ(interpolated("10px", "20px", 0.5), "15px");
    EXPECT_EQ(interpolated("rgb(0, 0, 0)", "rgb(200, 100, 0)", 0.5), "rgb(100, 50, 0)");
    EXPECT_EQ(interpolated("none", "translateX(10px) scale(3)", 0.5), "translateX(5px) scale(2)");
    EXPECT_EQ(interpolated("auto", "10px", 0.5), std::nullopt);
    EXPECT_EQ(interpolated("10px", "50%", 0.5), std::nullopt);
}

} // namespace
} // namespace loopscope::layout
