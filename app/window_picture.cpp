// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window_picture.h"

#include "ui/scene/scene_view.h"
#include "ui/window/main_window.h"
#include "ui/window/run_window.h"
#include "ui/window/trace_source.h"

#include <QCoreApplication>
#include <QPainter>
#include <QSettings>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>

namespace loopscope {

namespace {

/// A recording that is there already.
class FinishedSource final : public TraceSource
{
public:
    explicit FinishedSource(std::shared_ptr<const Trace> trace)
        : m_trace(std::move(trace))
    {
    }
    void record(const RecordingRequest&) override { }
    void cancel() override { }
    std::shared_ptr<const Trace> trace() const override { return m_trace; }
    void finish() { emit finished(); }

private:
    std::shared_ptr<const Trace> m_trace;
};

/// The platform without a display says of each window that it has none of a display's hints.
class QuietPlatform
{
public:
    QuietPlatform()
        : m_before(qInstallMessageHandler(dropHints))
    {
    }
    ~QuietPlatform() { qInstallMessageHandler(m_before); }
    QuietPlatform(const QuietPlatform&) = delete;
    QuietPlatform& operator=(const QuietPlatform&) = delete;

private:
    static void dropHints(QtMsgType, const QMessageLogContext&, const QString& text)
    {
        if (!text.contains(QLatin1String("propagateSizeHints")))
            std::fprintf(stderr, "%s\n", qUtf8Printable(text));
    }
    QtMessageHandler m_before;
};

} // namespace

WindowPicture windowPicture(const QString& name, const QString& text, std::shared_ptr<const Trace> trace,
    std::size_t moment, const WindowLook& look)
{
    const QuietPlatform quiet;
    chooseStyle();
    const QTemporaryDir folder; // nobody's settings are read, nor written
    QSettings settings(folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat);
    Settings wanted(settings);
    wanted.setLook({ look.language, look.theme, look.textSize, MotionStyle::Full, look.sentences });
    wanted.setTimelineAxis(look.axis);
    Translations translations(*QCoreApplication::instance());
    FinishedSource source(std::move(trace));
    MainWindow window(source, translations, settings);
    window.resize(look.size);
    window.show();
    window.document().openText(name, text);
    source.finish();
    QCoreApplication::processEvents();
    window.resize(look.size); // its panels may have made room by standing another way
    window.setSentenceDetail(look.sentences); // its lesson may have chosen another
    window.player().seek(moment);
    window.findChild<SceneView*>()->setFocus();
    QCoreApplication::processEvents();
    if (window.size() != look.size)
        return { {}, window.size() };
    // Widgets drawn with less than a pixel to a pixel would be cut off.
    const double drawn = std::max(1.0, look.scale);
    QImage image((QSizeF(look.size) * drawn).toSize(), QImage::Format_RGB32);
    if (image.isNull())
        return { {}, look.size };
    image.setDevicePixelRatio(drawn);
    QPainter painter(&image);
    window.render(&painter);
    painter.end();
    if (look.scale >= 1)
        return { image, look.size };
    const QSize scaled = (QSizeF(look.size) * look.scale).toSize();
    return { image.scaled(scaled, Qt::IgnoreAspectRatio, Qt::SmoothTransformation), look.size };
}

} // namespace loopscope
