// SPDX-License-Identifier: GPL-3.0-or-later
// Bullets and numbers of lists.
#include "core/layout/list_marker.h"

#include "core/dom/html_parser.h"
#include "core/layout/page_layout.h"

#include <gmock/gmock.h>

namespace loopscope::layout {
namespace {

using testing::ElementsAre;

class ListMarkerTest : public testing::Test
{
protected:
    void load(std::string_view body)
    {
        dom::parseDocument(
            *m_document, std::string("<!doctype html><style>body{margin:0}</style>").append(body));
        m_layout.update();
    }
    std::optional<ListMarker> markerOf(std::string_view id)
    {
        return m_markers.markerOf(*m_layout.boxOf(*m_document->elementById(id)));
    }
    // Of all items, in tree order.
    std::vector<std::string> texts()
    {
        std::vector<std::string> all;
        for (dom::Node* node = m_document->next(*m_document); node != nullptr;
             node = node->next(*m_document)) {
            const Box* const box = m_layout.boxOf(*node);
            if (box == nullptr)
                continue;
            if (const std::optional<ListMarker> marker = m_markers.markerOf(*box))
                all.push_back(marker->text);
        }
        return all;
    }

    dom::Ref<dom::Document> m_document { new dom::Document };
    PageLayout m_layout { *m_document, { 800, 600 } };
    ListMarkers m_markers;
};

TEST_F(ListMarkerTest, CountItemsAsTheirListSays)
{
    load("<ol><li>a<li style='display:none'>b<li value=7>c<li>d</ol><ol start=-1><li>e<li>f</ol>"
         "<ol reversed><li>g<li>h</ol><ol style='list-style-type:upper-alpha'><li>i</ol>"
         "<ol type=a><li>j<li type=I>k</ol><ol type=A><li>l</ol>");
    EXPECT_THAT(texts(), ElementsAre("1.", "7.", "8.", "-1.", "0.", "2.", "1.", "A.", "a.", "II.", "A."));
}

TEST_F(ListMarkerTest, StandLeftOfTheFirstLine)
{
    load("<ul><li id=disc>one<li id=big><h1>two</h1></ul><ol><li id=number>three</ol>");
    const std::optional<ListMarker> disc = markerOf("disc");
    ASSERT_TRUE(disc);
    EXPECT_EQ(disc->shape, ListMarker::Shape::Disc);
    EXPECT_LT(disc->rect.x + disc->rect.width, 0) << "the item begins behind its list's padding";
    EXPECT_GT(disc->rect.y, 0);
    EXPECT_LT(disc->rect.y + disc->rect.height, 19);
    EXPECT_GT(markerOf("big")->rect.y, disc->rect.y) << "on the baseline of a larger line";
    const Rect number = markerOf("number")->rect;
    EXPECT_NEAR(number.x + number.width + textWidth(" ", {}), 0, 0.01);
}

TEST_F(ListMarkerTest, AreLeftOutWhereThereAreNone)
{
    load("<ul style='list-style-type:none'><li id=none>a</ul><p id=p>b</p>"
         "<ul style='list-style:none inside'><li id=inside>c</ul><ul><li id=empty></ul>");
    for (const char* id : { "none", "p", "inside" })
        EXPECT_FALSE(markerOf(id)) << id;
    EXPECT_TRUE(markerOf("empty"));
}

TEST_F(ListMarkerTest, StandInTheLineWhereTheirStyleSaysSo)
{
    load("<style>ul,ol{list-style-position:inside;padding:0}</style>"
         "<ul><li id=disc>one</ul><ol start=9><li id=number><b id=text>nine</b></ol>"
         "<details><summary id=closed>d</summary></details><details open><summary "
         "id=open>e</summary></details>"
         "<ul><li id=block><div style='height:5px'></div></ul>");
    EXPECT_EQ(markerOf("disc")->rect.x, 0);
    EXPECT_EQ(markerOf("number")->text, "9.");
    EXPECT_EQ(m_layout.boundingRectOf(*m_document->elementById("text")).x, textWidth("9. ", {}));
    EXPECT_EQ(markerOf("closed")->text, "\u25B8");
    EXPECT_EQ(markerOf("open")->text, "\u25BE");
    EXPECT_EQ(m_layout.boundingRectOf(*m_document->elementById("block")).height, 24) << "a line and a block";
}

TEST_F(ListMarkerTest, FollowChanges)
{
    load("<ol id=list style='padding:0'><li id=first>a<li><b id=text>b</b></ol>");
    const auto left = [&] {
        m_layout.update();
        m_markers = {};
        return m_layout.boundingRectOf(*m_document->elementById("text")).x;
    };
    EXPECT_EQ(left(), 0);
    m_document->elementById("list")->setAttribute("style", "padding:0;list-style-position:inside");
    EXPECT_EQ(left(), textWidth("2. ", {}));
    m_document->elementById("first")->setAttribute("value", "9");
    EXPECT_EQ(left(), textWidth("10. ", {}));
    m_document->elementById("list")->setAttribute("type", "I");
    EXPECT_EQ(left(), textWidth("X. ", {}));
    EXPECT_EQ(markerOf("first")->text, "IX.");
}

TEST(CounterText, WritesNumbersInAStyle)
{
    EXPECT_EQ(counterText(28, "lower-alpha"), "ab");
    EXPECT_EQ(counterText(26, "upper-latin"), "Z");
    EXPECT_EQ(counterText(1994, "lower-roman"), "mcmxciv");
    EXPECT_EQ(counterText(4000, "upper-roman"), "4000");
    EXPECT_EQ(counterText(0, "lower-alpha"), "0");
    EXPECT_EQ(counterText(7, "decimal-leading-zero"), "07");
    EXPECT_EQ(counterText(-7, "decimal-leading-zero"), "-7");
}

} // namespace
} // namespace loopscope::layout
