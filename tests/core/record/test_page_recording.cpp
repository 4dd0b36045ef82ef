// SPDX-License-Identifier: GPL-3.0-or-later
// What a page's changes leave in the trace: steps, frames, pictures.
#include "core/trace/page_pictures.h"
#include "tests/core/record/record_program.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>

namespace loopscope {
namespace {

namespace fs = std::filesystem;

std::size_t count(const Trace& trace, StepKind kind)
{
    std::size_t number = 0;
    for (std::size_t i = 0; i < trace.size(); ++i)
        number += trace.step(i).kind == kind ? 1 : 0;
    return number;
}

const PageItem* find(const PagePicture& picture, std::string_view selector)
{
    const auto found = std::find_if(picture.items.begin(), picture.items.end(),
        [&](const PageItem& item) { return item.selector == selector; });
    return found == picture.items.end() ? nullptr : &*found;
}

TEST(PageRecording, PaintsThePageOnceForAProgramThatLeavesItAlone)
{
    const auto trace = test::record("console.log(1)");
    ASSERT_EQ(trace->pictures().size(), 1u);
    EXPECT_EQ(count(*trace, StepKind::RenderingOpportunity), 0u);
    PagePictures pictures(*trace);
    const PageItem* const button = find(pictures.at(0), "#button");
    ASSERT_NE(button, nullptr);
    EXPECT_EQ(button->x, 8 * 64);
    EXPECT_EQ(button->width, 80 * 64);
    EXPECT_NE(button->flags & kIsInteractive, 0u);
}

TEST(PageRecording, ShowsAChangeWithTheFrameAfterIt)
{
    const auto trace = test::record("document.getElementById('inner').style.width = '30px';");
    EXPECT_EQ(count(*trace, StepKind::DomChanged), 1u);
    EXPECT_EQ(count(*trace, StepKind::RenderingUpdated), 1u);
    PagePictures pictures(*trace);
    for (std::size_t moment = 0; moment <= trace->size(); ++moment) {
        const bool isShown = moment > 0 && trace->step(moment - 1).kind == StepKind::RenderingUpdated;
        const bool isLater = moment == trace->size();
        ASSERT_EQ(find(pictures.at(moment), "#inner")->width == 30 * 64, isShown || isLater) << moment;
    }
}

TEST(PageRecording, PaintsMarkersAndWhatAnEmptyFieldSays)
{
    const auto trace
        = test::record("// @html <ol><li id=item>one</ol><ul><li>two</ul><input id=f placeholder=name>\n"
                       "document.getElementById('f').value = 'x';");
    PagePictures pictures(*trace);
    const PagePicture& first = pictures.at(0);
    const auto has = [&](const auto& condition) {
        return std::any_of(first.items.begin(), first.items.end(), condition);
    };
    EXPECT_TRUE(
        has([](const PageItem& item) { return item.kind == PageItemKind::Text && item.text == "1."; }));
    EXPECT_TRUE(has([](const PageItem& item) {
        return item.tag.empty() && item.kind == PageItemKind::Box && item.background == 255
            && item.radius > 0;
    }));
    const PageItem empty = *find(first, "#f");
    EXPECT_EQ(empty.text, "name");
    EXPECT_NE(empty.flags & kIsPlaceholder, 0u);
    const PageItem* const filled = find(pictures.at(trace->size()), "#f");
    EXPECT_EQ(filled->text, "x");
    EXPECT_EQ(filled->flags & kIsPlaceholder, 0u);
    EXPECT_NE(filled->color, empty.color);
}

TEST(PageRecording, SaysHowFullAGaugeIs)
{
    const auto trace
        = test::record("// @html <progress id=p value=3 max=4></progress><progress id=n></progress>"
                       "<meter id=m min=10 max=20 value=15></meter><input id=r type=range>"
                       "<input id=c type=color value='#ff8800'>");
    PagePictures pictures(*trace);
    const PagePicture& picture = pictures.at(0);
    EXPECT_EQ(find(picture, "#p")->text, "0.75");
    EXPECT_EQ(find(picture, "#n")->text, "");
    EXPECT_EQ(find(picture, "#m")->text, "0.5");
    EXPECT_EQ(find(picture, "#r")->text, "0.5");
    EXPECT_EQ(find(picture, "#c")->text, "#ff8800");
}

// A legend interrupts the upper border of its fieldset, which stands behind its middle.
TEST(PageRecording, PaintsALegendOnTheBorder)
{
    const auto trace = test::record(
        "// @html <fieldset id=f><legend id=l>x</legend>y</fieldset><details>hidden</details>");
    PagePictures pictures(*trace);
    const PagePicture& picture = pictures.at(0);
    EXPECT_GT(find(picture, "#f")->y, find(picture, "#l")->y);
    EXPECT_EQ(find(picture, "#l")->background, 0xFFFFFFFFu);
    EXPECT_TRUE(std::none_of(picture.items.begin(), picture.items.end(),
        [](const PageItem& item) { return item.text == "hidden"; }));
}

// A change of focus alone changes nothing else, and is seen.
TEST(PageRecording, PaintsTheFocusWithTheNextFrame)
{
    const auto trace = test::record("// @html <input id=a><input id=b>\n// @click 100 #b\n"
                                    "document.getElementById('a').focus();\n"
                                    "setTimeout(() => document.activeElement.blur(), 200);");
    EXPECT_EQ(count(*trace, StepKind::RenderingUpdated), 3u);
    PagePictures pictures(*trace);
    std::string seen;
    for (std::size_t moment = 0; moment <= trace->size(); ++moment) {
        const PagePicture& picture = pictures.at(moment);
        const char now = (find(picture, "#a")->flags & kHasFocus) != 0 ? 'a'
            : (find(picture, "#b")->flags & kHasFocus) != 0            ? 'b'
                                                                       : '-';
        if (seen.empty() || seen.back() != now)
            seen += now;
    }
    EXPECT_EQ(seen, "-ab-");
}

// A rule looks at the focus, and at what is under the pointer.
TEST(PageRecording, AsksForAFrameForTheStatesThatRulesLookAt)
{
    const std::string program = "<div id=d>x</div>\n// @click 100 #d\n";
    const auto plain = test::record("// @html " + program);
    EXPECT_EQ(count(*plain, StepKind::RenderingUpdated), 0u);
    const auto looked = test::record("// @html <style>div:hover{color:red}</style>" + program);
    EXPECT_EQ(count(*looked, StepKind::RenderingUpdated), 1u);
}

// Typing, clicking and scripts change no node, and yet the page looks different.
TEST(PageRecording, PaintsWhatControlsHoldWithTheNextFrame)
{
    const auto trace
        = test::record("// @html <input id=f><input id=c type=checkbox><input id=s>\n"
                       "// @input 100 #f hi\n// @click 200 #c\n"
                       "setTimeout(() => { document.getElementById('s').value = 'set'; }, 300);");
    EXPECT_EQ(trace->pictures().size(), 4u);
    EXPECT_EQ(count(*trace, StepKind::DomChanged), 0u);
    PagePictures pictures(*trace);
    const PagePicture& last = pictures.at(trace->size());
    EXPECT_EQ(find(last, "#f")->text, "hi");
    EXPECT_NE(find(last, "#c")->flags & kIsChecked, 0u);
    EXPECT_EQ(find(last, "#s")->text, "set");
    // Setting what is there already makes no frame.
    const auto same = test::record("const f = document.body.appendChild(document.createElement('input'));"
                                   "requestAnimationFrame(() => setTimeout(() => { f.value = ''; }));");
    EXPECT_EQ(count(*same, StepKind::RenderingUpdated), 1u);
}

TEST(PageRecording, SaysWhichReadForcedALayout)
{
    const auto trace = test::record("const e = document.getElementById('inner'); e.offsetWidth;"
                                    "e.style.width = '30px'; e.offsetWidth; e.offsetWidth;");
    ASSERT_EQ(count(*trace, StepKind::LayoutForced), 1u);
    for (std::size_t i = 0; i < trace->size(); ++i) {
        if (trace->step(i).kind == StepKind::LayoutForced) {
            EXPECT_EQ(trace->text(StringId(trace->step(i).a)), "offsetWidth");
        }
    }
}

// Each of them must record to its end; how long they take is measured by hand (--stats).
TEST(PageRecording, GoesThroughTheBenchmarksPrograms)
{
    const fs::path folder = fs::path(LOOPSCOPE_SOURCE_DIR) / "tests/benchmark/programs";
    int programs = 0;
    for (const fs::directory_entry& entry : fs::directory_iterator(folder)) {
        if (entry.path().extension() != ".js")
            continue;
        std::ifstream file(entry.path(), std::ios::binary);
        const std::string text { std::istreambuf_iterator<char>(file), {} };
        const auto trace = test::record(text);
        EXPECT_EQ(trace->step(trace->size() - 1).kind, StepKind::BecameIdle) << entry.path();
        std::size_t bytes = 0;
        for (const RecordedPicture& picture : trace->pictures())
            bytes += picture.bytes.size();
        EXPECT_LT(bytes, 1'000'000u) << entry.path();
        ++programs;
    }
    EXPECT_EQ(programs, 4);
}

} // namespace
} // namespace loopscope
