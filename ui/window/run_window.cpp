// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/run_window.h"

#include "ui/theme/fonts.h"
#include "ui/window/main_window.h"
#include "ui/window/recorder_trace_source.h"

#include <QApplication>
#include <QSettings>
#include <QStyleFactory>

namespace loopscope {

namespace {

constexpr int kTextPixels = 13;

} // namespace

int runWindow(QApplication& application, const QString& file)
{
    QApplication::setOrganizationName(QStringLiteral("Loopscope"));
    QApplication::setApplicationName(QStringLiteral("Loopscope"));
    // The one style that takes all of its colours from the palette, on every desktop.
    QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    QApplication::setFont(interfaceFont(kTextPixels));
    QSettings settings;
    Translations translations(application);
    RecorderTraceSource source;
    MainWindow window(source, translations, settings);
    window.show();
    window.start(file);
    return QApplication::exec();
}

} // namespace loopscope
