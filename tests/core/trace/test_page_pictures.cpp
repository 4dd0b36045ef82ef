// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/trace/page_pictures.h"

#include "core/trace/wire.h"

#include <gtest/gtest.h>

namespace loopscope {
namespace {

PageItem item(std::uint32_t key, std::int64_t x, std::string text = {})
{
    PageItem made;
    made.key = key;
    made.x = x;
    made.y = -3;
    made.width = 640;
    made.height = 64;
    made.text = std::move(text);
    made.node = key;
    made.tag = "div";
    made.selector = "#a" + std::to_string(key);
    made.background = 0xFF00FFFF;
    made.borderWidth = { 64, 0, 0, 128 };
    made.borderColor = { 1, 0, 0, 2 };
    return made;
}

PagePicture picture(std::vector<PageItem> items)
{
    return { 800, 600, std::move(items) };
}

TEST(PagePicture, StandsForItself)
{
    PagePicture one = picture({ item(1, 5), item(2, -7, "hello") });
    one.items[0].matrix = { 65536, 0, 0, -65536, 3, 4 };
    one.items[1].clip = { 0, 0, 100, 100 };
    one.items[1].flags = kIsInteractive | kHasFocus;
    PagePicture copy;
    ASSERT_TRUE(applyPicture(copy, encodePicture(one, {})));
    EXPECT_EQ(copy, one);
}

TEST(PagePicture, SaysOnlyWhatChanged)
{
    const PagePicture before = picture({ item(1, 5), item(2, 6), item(3, 7) });
    const PagePicture moved = picture({ item(1, 5), item(2, 9), item(3, 7) });
    const std::string bytes = encodePicture(moved, before);
    EXPECT_LT(bytes.size(), 20u);
    PagePicture copy = before;
    ASSERT_TRUE(applyPicture(copy, bytes));
    EXPECT_EQ(copy, moved);
}

TEST(PagePicture, AddsRemovesAndReorders)
{
    const PagePicture before = picture({ item(1, 5), item(2, 6), item(3, 7) });
    const PagePicture after = picture({ item(3, 7), item(4, 1, "new"), item(1, 5) });
    PagePicture copy = before;
    ASSERT_TRUE(applyPicture(copy, encodePicture(after, before)));
    EXPECT_EQ(copy, after);
}

TEST(PagePicture, RefusesWhatIsCutOff)
{
    const std::string bytes = encodePicture(picture({ item(1, 5, "hello") }), {});
    for (std::size_t length = 0; length < bytes.size(); ++length) {
        PagePicture copy;
        EXPECT_FALSE(applyPicture(copy, std::string_view(bytes).substr(0, length))) << length;
    }
}

class PagePicturesOverATrace : public testing::Test
{
protected:
    // A frame of three steps for each picture; every fourth picture is whole.
    void SetUp() override
    {
        PagePicture last;
        for (int i = 0; i < 12; ++i) {
            std::vector<PageItem> items { item(1, i), item(2, 100 - i) };
            if (i % 3 == 0)
                items.push_back(item(static_cast<std::uint32_t>(10 + i), 0));
            PagePicture now = picture(items);
            m_pictures.push_back(now);
            m_trace.addPicture(encodePicture(now, i % 4 == 0 ? PagePicture {} : last));
            last = now;
            for (int step = 0; step < 3; ++step)
                m_trace.addStep({ .kind = StepKind::RenderingUpdated });
        }
    }
    // The first is there from the beginning, each other one from the end of its frame on.
    const PagePicture& expectedAt(std::size_t moment) const
    {
        std::size_t index = 0;
        while (index + 1 < m_pictures.size() && moment >= (index + 1) * 3 + 1)
            ++index;
        return m_pictures[index];
    }

    Trace m_trace;
    std::vector<PagePicture> m_pictures;
};

TEST_F(PagePicturesOverATrace, AreTheSameForwardsBackwardsAndAtOnce)
{
    PagePictures walk(m_trace);
    for (std::size_t moment = 0; moment <= m_trace.size(); ++moment)
        ASSERT_EQ(walk.at(moment), expectedAt(moment)) << moment;
    for (std::size_t moment = m_trace.size() + 1; moment-- > 0;)
        ASSERT_EQ(walk.at(moment), expectedAt(moment)) << moment;
    for (std::size_t moment = 0; moment <= m_trace.size(); ++moment) {
        PagePictures jump(m_trace);
        ASSERT_EQ(jump.at(moment), expectedAt(moment)) << moment;
        jump.at((moment * 7) % m_trace.size());
        ASSERT_EQ(jump.at(moment), expectedAt(moment)) << moment;
    }
}

TEST_F(PagePicturesOverATrace, GoThroughTheWire)
{
    WireEncoder encoder;
    encoder.addPicture(m_trace.pictures()[0].bytes);
    encoder.addStep({ .kind = StepKind::BecameIdle });
    Trace copy;
    WireDecoder decoder(copy);
    for (const char byte : encoder.buffer())
        ASSERT_TRUE(decoder.feed(std::string_view(&byte, 1)));
    ASSERT_EQ(copy.pictures().size(), 1u);
    EXPECT_EQ(PagePictures(copy).at(0), m_pictures[0]);
}

} // namespace
} // namespace loopscope
