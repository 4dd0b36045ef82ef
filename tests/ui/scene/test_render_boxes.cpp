// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scene/render_boxes.h"

#include "tests/ui/scene/crowd.h"
#include "ui/scene/scene_view.h"

#include <gmock/gmock.h>
#include <QBuffer>
#include <QPainter>
#include <QSet>
#include <QSvgGenerator>

namespace loopscope::test {
namespace {

class Picture : public testing::Test
{
protected:
    Picture()
    {
        for (Box box : kBoxes)
            crowd.add(box, 2);
    }
    static int colors(const QImage& image)
    {
        QSet<QRgb> all;
        for (int y = 0; y < image.height(); y += 2) {
            for (int x = 0; x < image.width(); x += 2)
                all.insert(image.pixel(x, y));
        }
        return static_cast<int>(all.size());
    }
    Crowd crowd;
};

TEST_F(Picture, HasTheSizeAskedFor)
{
    EXPECT_EQ(renderBoxes(crowd.content(), theme(ThemeName::Light), { 900, 500 }).size(), QSize(900, 500));
    EXPECT_EQ(
        renderBoxes(crowd.content(), theme(ThemeName::Light), { 900, 500 }, 2).size(), QSize(1800, 1000));
}

TEST_F(Picture, ShowsSomethingInEveryTheme)
{
    for (ThemeName name : { ThemeName::Light, ThemeName::Dark, ThemeName::Contrast, ThemeName::Print }) {
        const QImage image = renderBoxes(crowd.content(), theme(name), { 900, 500 });
        EXPECT_EQ(image.pixelColor(1, 1), theme(name).background);
        EXPECT_GT(colors(image), 50);
    }
}

TEST_F(Picture, CanBeTransparentOutsideTheBoxes)
{
    const QImage image
        = renderBoxes(crowd.content(), theme(ThemeName::Light), { 900, 500 }, 1, Background::Transparent);
    EXPECT_EQ(qAlpha(image.pixel(1, 1)), 0);
    EXPECT_EQ(qAlpha(image.pixel(100, 100)), 255);
}

TEST_F(Picture, IsTheSameEveryTime)
{
    const Theme light = theme(ThemeName::Light);
    EXPECT_EQ(
        renderBoxes(crowd.content(), light, { 900, 500 }), renderBoxes(crowd.content(), light, { 900, 500 }));
}

TEST_F(Picture, OfAnImpossibleSizeIsNull)
{
    EXPECT_TRUE(renderBoxes(crowd.content(), theme(ThemeName::Light), { 0, 0 }).isNull());
}

TEST_F(Picture, IsDrawnAsTextWithoutClipsIntoSvg)
{
    QBuffer file;
    QSvgGenerator svg;
    svg.setOutputDevice(&file);
    svg.setSize({ 900, 500 });
    QPainter painter(&svg);
    paintBoxes(painter, crowd.content(), theme(ThemeName::Light), { 900, 500 });
    painter.end();
    EXPECT_TRUE(file.data().contains("work()"));
    EXPECT_FALSE(file.data().contains("clip"));
}

} // namespace
} // namespace loopscope::test
