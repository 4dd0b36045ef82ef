// SPDX-License-Identifier: GPL-3.0-or-later
// Whether a browser draws an SVG as the program draws the PNG: only where Chromium is installed.
#include "tests/app/many_programs.h"
#include "tests/app/run_program.h"

#include <QImage>
#include <QStandardPaths>
#include <QTemporaryDir>

namespace {

QString browser()
{
    for (const char* name : { "chromium-headless-shell", "chromium", "google-chrome" }) {
        const QString path = QStandardPaths::findExecutable(name);
        if (!path.isEmpty())
            return path;
    }
    return {};
}

QImage drawnByBrowser(const QString& svg, QSize size, const QTemporaryDir& folder)
{
    const QString picture = folder.filePath("browser.png");
    QFile::remove(picture);
    test::runProgram(browser(),
        { "--headless", "--no-sandbox", "--disable-gpu", "--hide-scrollbars",
            "--user-data-dir=" + folder.filePath("profile"), "--force-device-scale-factor=1",
            QStringLiteral("--window-size=%1,%2").arg(size.width()).arg(size.height()),
            "--screenshot=" + picture, "file://" + svg });
    return QImage(picture);
}

struct Difference
{
    double mean = 0; // of all channels, from 0 to 255
    double far = 0; // share of places that are clearly another colour
};

/// Letters' edges are drawn otherwise by each; a quarter of the size they are the same.
Difference differenceOf(const QImage& one, const QImage& other)
{
    constexpr int kCoarse = 4;
    constexpr int kFar = 40;
    const auto coarse = [](const QImage& image) {
        return image.scaled(image.size() / kCoarse, Qt::IgnoreAspectRatio, Qt::SmoothTransformation)
            .convertToFormat(QImage::Format_RGB32);
    };
    const QImage a = coarse(one);
    const QImage b = coarse(other);
    Difference difference;
    for (int y = 0; y < a.height(); ++y) {
        for (int x = 0; x < a.width(); ++x) {
            const QRgb p = a.pixel(x, y);
            const QRgb q = b.pixel(x, y);
            const int all[]
                = { qAbs(qRed(p) - qRed(q)), qAbs(qGreen(p) - qGreen(q)), qAbs(qBlue(p) - qBlue(q)) };
            difference.mean += (all[0] + all[1] + all[2]) / 3.0;
            difference.far += std::max({ all[0], all[1], all[2] }) > kFar ? 1 : 0;
        }
    }
    const double places = a.width() * static_cast<double>(a.height());
    return { difference.mean / places, difference.far / places };
}

class SvgInBrowser : public testing::Test
{
protected:
    void SetUp() override
    {
        if (browser().isEmpty())
            GTEST_SKIP() << "there is no Chromium here to draw the SVG";
    }
    void compare(const QString& program, const QStringList& options)
    {
        SCOPED_TRACE((program + ' ' + options.join(' ')).toStdString());
        const QString svg = m_folder.filePath("a.svg");
        const QString png = m_folder.filePath("a.png");
        ASSERT_EQ(test::exported(program, svg, options).code, 0);
        ASSERT_EQ(test::exported(program, png, options + QStringList { "--scale", "1" }).code, 0);
        const QImage own = QImage(png);
        const QImage drawn = drawnByBrowser(svg, own.size(), m_folder);
        ASSERT_EQ(drawn.size(), own.size());
        const Difference difference = differenceOf(own, drawn);
        EXPECT_LT(difference.mean, 1.5);
        // Dashes of print begin where each likes along a rounded corner.
        EXPECT_LT(difference.far, options.contains("print") ? 0.01 : 0.005);
        m_worst = { std::max(m_worst.mean, difference.mean), std::max(m_worst.far, difference.far) };
    }
    void TearDown() override
    {
        RecordProperty("worst_mean", std::to_string(m_worst.mean));
        RecordProperty("worst_far", std::to_string(m_worst.far));
        if (!IsSkipped())
            std::printf("worst: mean %.3f of 255, far %.4f %%\n", m_worst.mean, m_worst.far * 100);
    }

    QTemporaryDir m_folder;
    Difference m_worst;
};

TEST_F(SvgInBrowser, ManyProgramsLookLikeTheirPng)
{
    const QStringList all = test::manyPrograms();
    for (qsizetype i = 0; i < all.size(); ++i)
        compare(all[i],
            { "--language", i % 2 == 0 ? "ko" : "en", "--theme", i % 3 == 0 ? "dark" : "light", "--parts",
                "stack,apis,micro,frames,tasks,loop,code,console,sentence" });
}

TEST_F(SvgInBrowser, EveryViewLooksLikeItsPng)
{
    const QString program = LOOPSCOPE_SOURCE_DIR "/resources/samples/ko/03-promise-vs-timeout.js";
    for (const char* theme : { "light", "dark", "contrast", "print" }) {
        const QStringList look { "--language", "ko", "--theme", theme };
        compare(program, look + QStringList { "--step", "40" });
        compare(program, look + QStringList { "--view", "storyboard", "--at-most", "4" });
        compare(program, look + QStringList { "--view", "timeline", "--axis", "time" });
    }
}

} // namespace
