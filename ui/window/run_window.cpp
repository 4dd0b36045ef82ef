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

void chooseStyle()
{
    // The one style that takes all of its colours from the palette, on every desktop.
    QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    // Before there is any widget: a style sheet keeps the family of the font that it finds.
    QApplication::setFont(interfaceFont(kTextPixels));
}

int runWindow(QApplication& application, const QString& file)
{
    QApplication::setOrganizationName(QStringLiteral("Loopscope"));
    QApplication::setApplicationName(QStringLiteral("Loopscope"));
    chooseStyle();
    QSettings settings;
    Translations translations(application);
    RecorderTraceSource source;
    MainWindow window(source, translations, settings);
    window.show();
    window.start(file);
    return QApplication::exec();
}

} // namespace loopscope
