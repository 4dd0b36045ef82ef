// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/trace/lesson.h"
#include "tests/ui/scene/fake_measurer.h"
#include "ui/export/diagram.h"
#include "ui/export/picture_writers.h"
#include "ui/lesson/annotation_painter.h"
#include "ui/lesson/placed_lesson.h"

namespace loopscope {

namespace {

using Kind = LessonEntry::Kind;

class AnnotationsTest : public testing::Test
{
protected:
    AnnotationsTest()
    {
        const test::Lesson lesson(*m_trace);
        for (std::size_t moment = 0; moment <= m_trace->size(); ++moment) {
            if (m_trace->stateAt(moment).microtasks.size() == 1 && m_moment == 0)
                m_moment = moment;
        }
    }
    SceneLayout layout(QSizeF size) const
    {
        return layOut(sceneContentAt(*m_trace, m_moment), size, m_measurer);
    }
    const CardPlacement& microtask(const SceneLayout& layout) const
    {
        return *layout.find(m_trace->stateAt(m_moment).microtasks.front());
    }
    static LessonEntry note(PicturePlace place, std::string text)
    {
        LessonEntry entry;
        entry.kind = Kind::Note;
        entry.place = std::move(place);
        entry.text = std::move(text);
        return entry;
    }

    std::shared_ptr<Trace> m_trace = std::make_shared<Trace>();
    std::size_t m_moment = 0;
    test::FakeMeasurer m_measurer;
};

} // namespace

TEST_F(AnnotationsTest, StandAtTheirCardInAnySize)
{
    ASSERT_GT(m_moment, 0U);
    const SceneLayout small = layout({ 900, 600 });
    const PicturePlace place = placeAt(microtask(small).rect.center(), small, *m_trace);
    EXPECT_EQ(place.part, "micro");
    EXPECT_FALSE(place.card.empty());
    const SceneLayout large = layout({ 1300, 800 });
    EXPECT_NE(microtask(small).rect, microtask(large).rect);
    EXPECT_LT(QLineF(pointOf(place, large, *m_trace), microtask(large).rect.center()).length(), 3);
}

TEST_F(AnnotationsTest, AreNeverCutAtTheEdges)
{
    const SceneLayout picture = layout({ 900, 600 });
    for (const int x : { -500, 0, 100, 900 }) {
        for (const int y : { -500, 0, 100, 900 }) {
            const auto placed = layOutAnnotations(
                { note({ "scene", {}, 1, x, y }, "긴 설명이 여기에 있다 and some more of it, over lines") },
                picture, *m_trace, m_measurer);
            EXPECT_TRUE(QRectF(QPointF(), picture.size).contains(placed.front().bubble)) << x << ' ' << y;
        }
    }
}

TEST_F(AnnotationsTest, OfManyLinesStayInThePicture)
{
    const SceneLayout picture = layout({ 900, 600 });
    std::string lines = "처음";
    for (int i = 0; i < 200; ++i)
        lines += "\nline " + std::to_string(i);
    for (const std::string& text : { lines, std::string(20'000, 'x'), std::string(300, '\n') }) {
        const auto placed
            = layOutAnnotations({ note({ "scene", {}, 1, 50, 50 }, text) }, picture, *m_trace, m_measurer);
        EXPECT_TRUE(QRectF(QPointF(), picture.size).contains(placed.front().bubble)) << text.substr(0, 20);
        EXPECT_TRUE(placed.front().text.contains("…"));
    }
    const auto three = layOutAnnotations(
        { note({ "scene", {}, 1, 50, 50 }, "a\n\n  <b>") }, picture, *m_trace, m_measurer);
    EXPECT_TRUE(three.front().text.contains("a<br><br>  &lt;b&gt;")) << qPrintable(three.front().text);
}

TEST_F(AnnotationsTest, StandAtTheBoxOfACardThatIsGone)
{
    const SceneLayout picture = layout({ 900, 600 });
    const QRectF box = picture.box(Box::Microtasks).rect;
    EXPECT_EQ(pointOf({ "micro", "gone", 1, 50, 50 }, picture, *m_trace), box.center());
}

TEST_F(AnnotationsTest, AreFoundUnderThePointer)
{
    const SceneLayout picture = layout({ 900, 600 });
    LessonEntry arrow = note({ "scene", {}, 1, 10, 10 }, "");
    arrow.kind = Kind::Arrow;
    arrow.goal = { "scene", {}, 1, 90, 10 };
    const auto placed = layOutAnnotations(
        { arrow, note({ "scene", {}, 1, 50, 70 }, "note") }, picture, *m_trace, m_measurer);
    EXPECT_EQ(annotationAt(placed, placed[0].arrow.center() + QPointF(0, 4)), &placed[0]);
    EXPECT_EQ(annotationAt(placed, placed[1].bubble.center()), &placed[1]);
    EXPECT_EQ(annotationAt(placed, QPointF(20, 500)), nullptr);
}

TEST_F(AnnotationsTest, ArePartOfExportsAtTheirMomentOnly)
{
    DiagramLook look;
    look.size = naturalSize(look.parts);
    for (const ThemeName name :
        { ThemeName::Light, ThemeName::Dark, ThemeName::Contrast, ThemeName::Print }) {
        look.theme = theme(name);
        look.overlay = {};
        const QImage bare = imageOf(diagramOf(*m_trace, m_moment, look), 1);
        look.overlay
            = annotationOverlay(m_trace, { { m_moment, note({ "scene", {}, 1, 50, 50 }, "한글 note") } });
        EXPECT_NE(imageOf(diagramOf(*m_trace, m_moment, look), 1), bare);
        const Picture other = diagramOf(*m_trace, m_moment + 1, look);
        look.overlay = {};
        EXPECT_EQ(imageOf(other, 1), imageOf(diagramOf(*m_trace, m_moment + 1, look), 1));
    }
}

TEST(Lessons, GiveTheirChosenStepsTitles)
{
    Trace trace;
    const test::Lesson lesson(trace);
    const Lesson text = parseLesson("f();\n// @lesson step 9\n// @lesson step 3 one  title\n"
                                    "// @lesson step 9 제목\n// @lesson step 9 another\n"
                                    "// @lesson step 4 <task queued \"gone\">\n");
    const std::vector<PlacedEntry> placed = placedIn(trace, text);
    const std::vector<ChosenStep> chosen { { 3, "one title" }, { 9, "제목" } };
    EXPECT_EQ(chosenSteps(placed), chosen);
    EXPECT_TRUE(problemWith(text, placed).contains("step 4"));
    EXPECT_EQ(startOf(placed), std::nullopt);
}

} // namespace loopscope
