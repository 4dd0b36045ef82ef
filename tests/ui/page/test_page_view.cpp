// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/page/page_painter.h"
#include "ui/page/page_view.h"

#include <gmock/gmock.h>
#include <QImage>
#include <QPainter>
#include <QTest>

namespace loopscope {

namespace {

using namespace std::chrono_literals;

constexpr std::int64_t kPixel = 64;

PageItem item(std::uint32_t key, PageItemKind kind, QRect rect, const char* tag, const char* selector)
{
    PageItem made;
    made.key = key;
    made.kind = kind;
    made.x = rect.x() * kPixel;
    made.y = rect.y() * kPixel;
    made.width = rect.width() * kPixel;
    made.height = rect.height() * kPixel;
    made.tag = tag;
    made.selector = selector;
    return made;
}

/// A button, a field and a paragraph that nobody listens to; the second picture, from step 3 on, has moved
/// the button.
class ThePage : public testing::Test
{
protected:
    void SetUp() override
    {
        PagePicture page { 1280, 720, {} };
        page.items = { item(1, PageItemKind::Box, { 0, 0, 300, 20 }, "p", "p"),
            item(2, PageItemKind::Control, { 0, 40, 100, 20 }, "button", "#go"),
            item(3, PageItemKind::Control, { 0, 80, 100, 20 }, "input text", "#name") };
        page.items[0].background = 0xFF0000FF;
        page.items.push_back(item(4, PageItemKind::Text, { 10, 42, 80, 16 }, "", "")); // of the button
        page.items.back().text = "Go";
        page.items[1].flags = page.items[2].flags = kIsInteractive;
        m_trace->addPicture(encodePicture(page, {}));
        m_trace->addStep({ .kind = StepKind::TaskTaken, .time = 0ms });
        m_trace->addStep({ .kind = StepKind::ClockAdvanced, .time = 120'500us });
        PagePicture next = page;
        next.items[1].x = 200 * kPixel;
        m_trace->addPicture(encodePicture(next, page));
        m_trace->addStep({ .kind = StepKind::RenderingUpdated, .time = 133ms });
        m_view.resize(640, 360);
        m_view.setTrace(m_trace);
        m_view.setMoment(2);
        QObject::connect(
            &m_view, &PageView::inputMade, [this](const Input& input) { m_inputs.push_back(input); });
    }

    void click(std::string_view selector)
    {
        const std::optional<QRectF> place = m_view.placeOf(selector);
        ASSERT_TRUE(place.has_value());
        QTest::mouseClick(&m_view, Qt::LeftButton, {}, place->center().toPoint());
    }

    std::shared_ptr<Trace> m_trace = std::make_shared<Trace>();
    PageView m_view;
    std::vector<Input> m_inputs;
};

} // namespace

TEST_F(ThePage, IsThatOfTheLastPaint)
{
    const QRectF before = m_view.placeOf("#go").value_or(QRectF());
    m_view.setMoment(3);
    EXPECT_GT(m_view.placeOf("#go").value_or(QRectF()).left(), before.left());
    m_view.setMoment(1);
    EXPECT_EQ(m_view.placeOf("#go"), before);
}

TEST_F(ThePage, TurnsAClickIntoAnInputBehindWhatIsShown)
{
    click("#go");
    EXPECT_THAT(m_inputs, testing::ElementsAre(Input { Input::Kind::Click, 121ms, "#go", "" }));
    EXPECT_EQ(m_view.typingInto(), "");
    m_view.setMoment(0);
    EXPECT_EQ(m_view.inputTime(), 1ms);
}

TEST_F(ThePage, HasNothingToClickWhereNobodyListens)
{
    click("p");
    EXPECT_TRUE(m_inputs.empty());
    m_view.setAlive(false);
    click("#go");
    EXPECT_TRUE(m_inputs.empty());
}

TEST_F(ThePage, TakesTheKeysForAField)
{
    QTest::keyClick(&m_view, Qt::Key_A);
    EXPECT_TRUE(m_inputs.empty());
    click("#name");
    EXPECT_EQ(m_view.typingInto(), "#name");
    QTest::keyClicks(&m_view, "h");
    QTest::keyClick(&m_view, Qt::Key_Space);
    QInputMethodEvent composed;
    composed.setCommitString(QString::fromUtf8("가"));
    QCoreApplication::sendEvent(&m_view, &composed);
    QTest::keyClick(&m_view, Qt::Key_Return);
    QTest::keyClick(&m_view, Qt::Key_Escape);
    QTest::keyClicks(&m_view, "x");
    EXPECT_THAT(m_inputs,
        testing::ElementsAre(Input { Input::Kind::Click, 121ms, "#name", "" },
            Input { Input::Kind::Text, 121ms, "#name", "h" }, Input { Input::Kind::Key, 121ms, "", "Space" },
            Input { Input::Kind::Text, 121ms, "#name", "가" },
            Input { Input::Kind::Key, 121ms, "", "Enter" }));
}

TEST_F(ThePage, IsPaintedWhereItWasLaidOut)
{
    QImage image(400, 200, QImage::Format_RGB32);
    image.fill(Qt::blue);
    QPainter painter(&image);
    paintPage(painter, m_view.page());
    painter.end();
    EXPECT_EQ(image.pixelColor(150, 10), QColor(Qt::red));
    EXPECT_EQ(image.pixelColor(350, 10), QColor(Qt::white));
    EXPECT_EQ(contentSize(m_view.page()), QSizeF(300, 100));
}

TEST(PageItems, AreCutOffAndTurned)
{
    PagePicture page { 1280, 720, { item(1, PageItemKind::Box, { 0, 0, 100, 100 }, "div", "div") } };
    PageItem& box = page.items.front();
    box.background = 0xFFFFFFFF;
    box.flags = kIsInteractive;
    box.clip = { 0, 0, 50 * kPixel, 100 * kPixel };
    EXPECT_NE(interactiveItemAt(page, { 40, 50 }), nullptr);
    EXPECT_EQ(interactiveItemAt(page, { 60, 50 }), nullptr);
    box.clip.clear();
    box.matrix = { 65536, 0, 0, 65536, 200 * kPixel, 0 }; // moved to the right
    EXPECT_EQ(interactiveItemAt(page, { 60, 50 }), nullptr);
    EXPECT_NE(interactiveItemAt(page, { 260, 50 }), nullptr);
    EXPECT_EQ(visibleRect(box), QRectF(200, 0, 100, 100));
}

} // namespace loopscope
