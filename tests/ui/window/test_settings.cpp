// SPDX-License-Identifier: GPL-3.0-or-later
// What is chosen is kept with its type; what cannot be is taken for the default.
#include "ui/window/settings.h"

#include <gtest/gtest.h>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>

namespace loopscope {
namespace {

using namespace std::chrono_literals;

class SettingsTest : public testing::Test
{
protected:
    /// As after a restart.
    void reopen()
    {
        settings.reset();
        store = std::make_unique<QSettings>(m_folder.filePath("settings.ini"), QSettings::IniFormat);
        settings = std::make_unique<Settings>(*store);
    }
    void SetUp() override { reopen(); }

    QTemporaryDir m_folder;
    std::unique_ptr<QSettings> store;
    std::unique_ptr<Settings> settings;
};

Options otherOptions()
{
    Options options;
    options.limits = { 2'000, 3'456ms, 1'500ms, 7'250ms, 256, options.limits.stackKiB };
    options.statementCost = 2'500ns;
    options.frameRate = 59.94;
    options.framePhaseMs = -3.25;
    options.order = TaskOrder::Spec;
    options.seed = 9'007'199'254'740'991;
    options.epochMs = -5'001;
    return options;
}

PresentationSettings otherPresentation()
{
    PresentationSettings shown;
    shown.parts.boxes = { true, false, true, false, true };
    shown.parts.ring = false;
    shown.parts.sentence = false;
    shown.code = true;
    shown.console = true;
    shown.page = true;
    shown.textSize = 200;
    shown.spotlight = false;
    return shown;
}

TEST_F(SettingsTest, AreTheDefaultsAtFirst)
{
    EXPECT_EQ(settings->look(), LookSettings());
    EXPECT_EQ(settings->recording(), Options());
    EXPECT_EQ(settings->presentation(), PresentationSettings());
    EXPECT_EQ(settings->speed(), Speed::Normal);
    EXPECT_EQ(settings->stride(), Stride::Statement);
    EXPECT_EQ(settings->timelineAxis(), TimelineAxis::Steps);
    EXPECT_TRUE(settings->windowGeometry().isEmpty());
    EXPECT_TRUE(store->allKeys().isEmpty()) << "reading writes nothing";
}

TEST_F(SettingsTest, SurviveARestart)
{
    const LookSettings look { Language::Korean, ThemeName::Contrast, 175, MotionStyle::Reduced,
        SentenceDetail::SpecTerms };
    settings->setLook(look);
    settings->setRecording(otherOptions());
    settings->setPresentation(otherPresentation());
    settings->setSpeed(Speed::Unlimited);
    settings->setStride(Stride::ConsoleLine);
    settings->setTimelineAxis(TimelineAxis::Time);
    settings->setWindowGeometry("g");
    settings->setPanels("p");
    reopen();
    EXPECT_EQ(settings->look(), look);
    EXPECT_EQ(settings->recording(), otherOptions());
    EXPECT_EQ(settings->presentation(), otherPresentation());
    EXPECT_EQ(settings->speed(), Speed::Unlimited);
    EXPECT_EQ(settings->stride(), Stride::ConsoleLine);
    EXPECT_EQ(settings->timelineAxis(), TimelineAxis::Time);
    EXPECT_EQ(settings->windowGeometry(), "g");
    EXPECT_EQ(settings->panels(), "p");
}

TEST_F(SettingsTest, KeepNothingThatIsTheDefault)
{
    settings->setLook(
        { Language::Korean, ThemeName::Dark, 150, MotionStyle::Reduced, SentenceDetail::SpecTerms });
    settings->setRecording(otherOptions());
    settings->setPresentation(otherPresentation());
    EXPECT_GT(store->allKeys().size(), 20);
    settings->setLook({});
    settings->setRecording({});
    settings->setPresentation({});
    EXPECT_TRUE(store->allKeys().isEmpty()) << qPrintable(store->allKeys().join(' '));
}

TEST_F(SettingsTest, TellOfEachChangeOnce)
{
    const QSignalSpy look(settings.get(), &Settings::lookChanged);
    const QSignalSpy recording(settings.get(), &Settings::recordingChanged);
    const QSignalSpy presentation(settings.get(), &Settings::presentationChanged);
    LookSettings dark;
    dark.theme = ThemeName::Dark;
    for (int i = 0; i < 2; ++i) {
        settings->setLook(dark);
        settings->setRecording(otherOptions());
        settings->setPresentation(otherPresentation());
    }
    EXPECT_EQ(look.size(), 1);
    EXPECT_EQ(recording.size(), 1);
    EXPECT_EQ(presentation.size(), 1);
}

TEST_F(SettingsTest, TakeWhatIsCorruptForTheDefault)
{
    settings->setLook(
        { Language::Korean, ThemeName::Dark, 150, MotionStyle::Reduced, SentenceDetail::SpecTerms });
    settings->setRecording(otherOptions());
    settings->setPresentation(otherPresentation());
    settings->setSpeed(Speed::Double);
    settings->setStride(Stride::Turn);
    settings->setTimelineAxis(TimelineAxis::Time);
    const QStringList keys = store->allKeys();
    for (const QVariant& rubbish : { QVariant("rubbish"), QVariant(""), QVariant(-1e300), QVariant(1e300),
             QVariant("nan"), QVariant("inf"), QVariant(0.0625), QVariant(QByteArray("\0\1\2", 3)),
             QVariant(QStringList { "a", "b" }) }) {
        for (const QString& key : keys)
            store->setValue(key, rubbish);
        EXPECT_EQ(settings->look(), LookSettings()) << qPrintable(rubbish.toString());
        Options expected;
        if (rubbish == QVariant(0.0625)) {
            // This one can be, of some.
            expected.statementCost = 63ns;
            expected.framePhaseMs = 0.0625;
            expected.limits.virtualTime = 1ms;
            expected.limits.realTimeWithoutStep = 63ms;
            expected.limits.realTime = 63ms;
        }
        EXPECT_EQ(settings->recording(), expected) << qPrintable(rubbish.toString());
        EXPECT_EQ(settings->presentation(), PresentationSettings()) << qPrintable(rubbish.toString());
        EXPECT_EQ(settings->speed(), Speed::Normal);
        EXPECT_EQ(settings->stride(), Stride::Statement);
        EXPECT_EQ(settings->timelineAxis(), TimelineAxis::Steps);
    }
}

TEST_F(SettingsTest, KeepWithinTheirRanges)
{
    store->setValue("recording/frameRateHz", 1'000);
    store->setValue("recording/statementCostUs", 0);
    store->setValue("limits/memoryMiB", 64);
    EXPECT_EQ(settings->recording().frameRate, 1'000);
    EXPECT_EQ(settings->recording().statementCost, 0ns);
    EXPECT_EQ(settings->recording().limits.memoryMiB, 64U);
    store->setValue("recording/frameRateHz", 1'000.1);
    store->setValue("recording/statementCostUs", 1'000.1);
    store->setValue("limits/memoryMiB", 63);
    EXPECT_EQ(settings->recording(), Options());
}

} // namespace
} // namespace loopscope
