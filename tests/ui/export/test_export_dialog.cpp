// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/trace/lesson.h"
#include "ui/export/export_dialog.h"
#include "ui/export/export_estimate.h"
#include "ui/export/export_preview.h"
#include "ui/export/picture_writers.h"
#include "ui/export/storyboard.h"
#include "ui/wording/language_scope.h"
#include "ui/wording/scene_wording.h"

#include <QCheckBox>
#include <QComboBox>
#include <QElapsedTimer>
#include <QLabel>
#include <QSettings>
#include <QSignalSpy>
#include <QSlider>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>

namespace loopscope {

namespace {

class ExportDialogTest : public testing::Test
{
protected:
    ExportDialogTest()
    {
        const test::Lesson lesson(*m_trace);
        m_subject.trace = m_trace;
        m_subject.moment = 5;
        m_subject.chosen = { { 3, "first" }, { 9, {} } };
        m_subject.title = "lesson.js";
    }
    std::unique_ptr<ExportDialog> open()
    {
        auto dialog = std::make_unique<ExportDialog>(m_subject, m_settings);
        dialog->preview().setPause(0);
        dialog->show();
        return dialog;
    }
    template <typename Widget> static Widget& the(ExportDialog& dialog, const char* name)
    {
        return *dialog.findChild<Widget*>(name);
    }
    static void choose(ExportDialog& dialog, const char* name, int row)
    {
        the<QComboBox>(dialog, name).setCurrentIndex(row);
    }
    /// Waits until the preview is there.
    static QImage preview(ExportDialog& dialog)
    {
        QSignalSpy drawn(&dialog.preview(), &ExportPreview::drawn);
        while (dialog.preview().isDrawing())
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        return the<QLabel>(dialog, "preview").pixmap(Qt::ReturnByValue).toImage();
    }

    std::shared_ptr<Trace> m_trace = std::make_shared<Trace>();
    ExportSubject m_subject;
    QTemporaryDir m_folder;
    QSettings m_settings { m_folder.filePath("settings.ini"), QSettings::IniFormat };
    Translations m_translations { *QCoreApplication::instance() };
};

ExportRequest requestOf(ExportFormat format, const Trace& trace, std::size_t steps)
{
    ExportRequest request;
    request.format = format;
    request.look.theme = theme(ThemeName::Light);
    request.look.size = naturalSize(request.look.parts);
    for (std::size_t i = 0; i < steps; ++i)
        request.moments.push_back(i % (trace.size() + 1));
    return request;
}

} // namespace

TEST_F(ExportDialogTest, ShowsAnyOfTheStepsThatAreExported)
{
    const auto dialog = open();
    choose(*dialog, "steps", static_cast<int>(ExportSteps::All));
    const QImage first = preview(*dialog);
    ASSERT_FALSE(first.isNull());
    auto& slider = the<QSlider>(*dialog, "previewed");
    EXPECT_EQ(slider.maximum(), static_cast<int>(m_trace->size()));
    slider.setValue(9);
    EXPECT_NE(preview(*dialog), first);
    slider.setValue(0);
    EXPECT_EQ(preview(*dialog), first);
    choose(*dialog, "steps", static_cast<int>(ExportSteps::This));
    EXPECT_FALSE(slider.isVisible());
}

TEST_F(ExportDialogTest, DrawsNothingBeforeItsEventsAreHandled)
{
    const auto dialog = open();
    choose(*dialog, "view", 1);
    choose(*dialog, "steps", static_cast<int>(ExportSteps::All));
    EXPECT_TRUE(the<QLabel>(*dialog, "preview").pixmap(Qt::ReturnByValue).isNull());
    // A storyboard of all steps is drawn piece by piece: the events in between come through.
    int pieces = 0;
    QTimer others;
    QObject::connect(&others, &QTimer::timeout, [&] { ++pieces; });
    others.start(0);
    EXPECT_FALSE(preview(*dialog).isNull());
    EXPECT_GE(pieces, static_cast<int>(m_trace->size()) / 2);
}

TEST_F(ExportDialogTest, DrawsInTheLanguageThatIsChosen)
{
    const auto dialog = open();
    const QImage english = preview(*dialog);
    choose(*dialog, "language", static_cast<int>(Language::Korean));
    EXPECT_NE(preview(*dialog), english);
    EXPECT_EQ(dialog->windowTitle(), "Export");
    EXPECT_EQ(QLocale().language(), QLocale::English);
}

TEST_F(ExportDialogTest, HasOnlyWhatApplies)
{
    const auto dialog = open();
    EXPECT_TRUE(the<QSpinBox>(*dialog, "scale").isVisible());
    EXPECT_FALSE(the<QSpinBox>(*dialog, "perPage").isVisible());
    EXPECT_FALSE(the<QCheckBox>(*dialog, "loops").isVisible());
    choose(*dialog, "format", static_cast<int>(ExportFormat::Pdf));
    choose(*dialog, "view", 2);
    EXPECT_FALSE(the<QSpinBox>(*dialog, "scale").isVisible());
    EXPECT_TRUE(the<QSpinBox>(*dialog, "perPage").isVisible());
    choose(*dialog, "format", static_cast<int>(ExportFormat::Gif));
    EXPECT_TRUE(the<QCheckBox>(*dialog, "loops").isVisible());
    choose(*dialog, "format", static_cast<int>(ExportFormat::Csv));
    EXPECT_FALSE(the<QComboBox>(*dialog, "view").isVisible());
    EXPECT_FALSE(the<QCheckBox>(*dialog, "code").isVisible());
    choose(*dialog, "format", static_cast<int>(ExportFormat::Svg));
    choose(*dialog, "view", 3);
    EXPECT_EQ(dialog->choices().view, ExportView::Timeline);
    EXPECT_FALSE(the<QCheckBox>(*dialog, "code").isVisible());
    EXPECT_FALSE(preview(*dialog).isNull());
}

TEST_F(ExportDialogTest, TakesAnySizeAndRemembersIt)
{
    {
        const auto dialog = open();
        choose(*dialog, "size", 1);
        EXPECT_EQ(dialog->choices().size, QSize(1280, 720));
        choose(*dialog, "size", the<QComboBox>(*dialog, "size").count() - 1);
        the<QSpinBox>(*dialog, "width").setValue(555);
        the<QSpinBox>(*dialog, "height").setValue(333);
        choose(*dialog, "language", static_cast<int>(Language::Korean));
        the<QSpinBox>(*dialog, "perPage").setValue(5);
        the<QCheckBox>(*dialog, "annotations").setChecked(false);
        dialog->close();
    }
    const auto again = open();
    EXPECT_EQ(again->choices().size, QSize(555, 333));
    EXPECT_EQ(again->choices().language, Language::Korean);
    EXPECT_EQ(again->choices().perPage, 5);
    EXPECT_FALSE(again->choices().annotations);
    EXPECT_EQ(the<QSpinBox>(*again, "width").value(), 555);
    EXPECT_TRUE(the<QSpinBox>(*again, "width").isVisible());
}

TEST_F(ExportDialogTest, SaysHowLargeItWillBe)
{
    const auto dialog = open();
    QElapsedTimer patience;
    patience.start();
    auto& amount = the<QLabel>(*dialog, "amount");
    while (!amount.text().contains("about") && patience.elapsed() < 20'000)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    EXPECT_TRUE(amount.text().contains("about")) << qPrintable(amount.text());
}

TEST_F(ExportDialogTest, EstimatesWithinAThirdOfWhatItIs)
{
    for (const ExportFormat format : { ExportFormat::Png, ExportFormat::Svg, ExportFormat::Pdf,
             ExportFormat::Gif, ExportFormat::Html, ExportFormat::Json }) {
        ExportRequest request = requestOf(format, *m_trace, 12);
        request.scale = 2;
        ExportEstimate estimate(request, m_trace, 4);
        while (estimate.next()) { }
        ASSERT_TRUE(estimate.bytes());
        const QTemporaryDir folder;
        request.path = folder.filePath("a." + endingOf(format));
        Exporter exporter(request, m_trace);
        while (exporter.next()) { }
        double bytes = 0;
        for (const QString& path : exporter.written())
            bytes += static_cast<double>(QFileInfo(path).size());
        EXPECT_GT(*estimate.bytes(), bytes * 0.67) << endingOf(format).toStdString();
        EXPECT_LT(*estimate.bytes(), bytes * 1.5) << endingOf(format).toStdString();
    }
}

TEST_F(ExportDialogTest, ManyPicturesAreThoseThatAreDrawnOneByOne)
{
    const QTemporaryDir folder;
    ExportRequest request = requestOf(ExportFormat::Png, *m_trace, 30);
    request.path = folder.filePath("a.png");
    Exporter exporter(request, m_trace);
    std::size_t last = 0;
    while (exporter.next()) {
        EXPECT_GE(exporter.progress().done, last);
        last = exporter.progress().done;
    }
    ASSERT_EQ(exporter.error(), "");
    ASSERT_EQ(exporter.written().size(), 30);
    for (std::size_t i = 0; i < request.moments.size(); ++i) {
        QFile file(pathsOf(request)[static_cast<qsizetype>(i)]);
        ASSERT_TRUE(file.open(QIODevice::ReadOnly));
        const QImage image = imageOf(diagramOf(*m_trace, request.moments[i], request.look), 1);
        EXPECT_EQ(file.readAll(), pngOf(image, Background::Opaque)) << i;
    }
}

TEST_F(ExportDialogTest, ACancelledExportLeavesNothing)
{
    const QTemporaryDir folder;
    ExportRequest request = requestOf(ExportFormat::Png, *m_trace, 30);
    request.path = folder.filePath("a.png");
    {
        Exporter exporter(request, m_trace);
        for (int i = 0; i < 7; ++i)
            EXPECT_TRUE(exporter.next());
        EXPECT_FALSE(QDir(folder.path()).isEmpty());
        exporter.cancel();
        EXPECT_TRUE(QDir(folder.path()).isEmpty());
    }
    EXPECT_TRUE(QDir(folder.path()).isEmpty());
}

TEST_F(ExportDialogTest, SheetsAreDrawnCellByCellAndCanBeCancelledAtAny)
{
    for (const auto& [view, format] : { std::pair(ExportView::Storyboard, ExportFormat::Png),
             std::pair(ExportView::Storyboard, ExportFormat::Svg),
             std::pair(ExportView::Storyboard, ExportFormat::Pdf),
             std::pair(ExportView::Handout, ExportFormat::Pdf) }) {
        const QTemporaryDir folder;
        ExportRequest request = requestOf(format, *m_trace, 7);
        request.view = view;
        request.path = folder.filePath("a." + endingOf(format));
        SCOPED_TRACE(qPrintable(request.path));
        std::size_t pieces = 0;
        {
            Exporter exporter(request, m_trace);
            for (; exporter.next(); ++pieces)
                EXPECT_LE(exporter.progress().done, exporter.progress().total);
            EXPECT_EQ(exporter.error(), "");
        }
        EXPECT_GE(pieces, 7U);
        ASSERT_TRUE(QFile::remove(request.path));
        for (std::size_t until = 0; until <= std::min<std::size_t>(pieces, 12); ++until) {
            Exporter exporter(request, m_trace);
            std::size_t last = 0;
            for (std::size_t i = 0; i < until && exporter.next(); ++i) {
                EXPECT_GE(exporter.progress().done, last);
                last = exporter.progress().done;
            }
            if (exporter.written().isEmpty()) {
                EXPECT_GE(last, std::min<std::size_t>(until, 7));
                exporter.cancel();
                EXPECT_TRUE(QDir(folder.path()).isEmpty()) << until;
            }
            QFile::remove(request.path);
        }
    }
}

TEST_F(ExportDialogTest, AStoryboardIsWhatItsCellsAreInOnePicture)
{
    const QTemporaryDir folder;
    ExportRequest request = requestOf(ExportFormat::Png, *m_trace, 5);
    request.view = ExportView::Storyboard;
    request.path = folder.filePath("a.png");
    Exporter exporter(request, m_trace);
    while (exporter.next()) { }
    QFile file(request.path);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QImage image = imageOf(storyboardOf(*m_trace, request).picture(), request.scale);
    EXPECT_EQ(file.readAll(), pngOf(image, Background::Opaque));
}

TEST(LanguageScopes, SpeakAnotherLanguageWithoutAnEvent)
{
    Translations translations(*QCoreApplication::instance());
    class Listener final : public QWidget
    {
    public:
        int heard = 0;

    protected:
        void changeEvent(QEvent* event) override { heard += event->type() == QEvent::LanguageChange; }
    } listener;
    listener.show();
    const QString english = boxTitle(Box::CallStack);
    for (const Language window : { Language::English, Language::Korean }) {
        translations.speak(window);
        QCoreApplication::processEvents();
        listener.heard = 0;
        const QString spoken = boxTitle(Box::CallStack);
        {
            const LanguageScope korean(Language::Korean, window);
            EXPECT_EQ(boxTitle(Box::CallStack), "콜 스택");
            EXPECT_EQ(QLocale().language(), QLocale::Korean);
        }
        {
            const LanguageScope scope(Language::English, window);
            EXPECT_EQ(boxTitle(Box::CallStack), english);
            EXPECT_EQ(QLocale().language(), QLocale::English);
        }
        EXPECT_EQ(boxTitle(Box::CallStack), spoken);
        QCoreApplication::processEvents();
        EXPECT_EQ(listener.heard, 0);
    }
    translations.speak(Language::English);
}

} // namespace loopscope
