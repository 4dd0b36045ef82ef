// SPDX-License-Identifier: GPL-3.0-or-later
// loopscope: the window, and the commands that need none.
#include "app/commands.h"
#include "app/headless_recording.h"
#include "ui/window/run_window.h"
#include "ui/wording/language.h"

#include <QApplication>
#include <QHashFunctions>

#include <cstdio>
#include <cstring>

namespace {

using namespace loopscope;

constexpr const char* kUsage
    = "usage: loopscope [FILE]                      the window\n"
      "       loopscope run FILE|- [options]        print what a program prints\n"
      "       loopscope check FILE --expect OUT     run and compare\n"
      "       loopscope export FILE -o OUT            pictures, pages, GIFs, tables\n"
      "       loopscope samples [NAME]              list the samples, or print one\n"
      "Each command explains itself with --help.\n"
      "Exit codes: 0 ran until idle (export: written; check: equal); 1 an Uncaught line was\n"
      "printed (check: different); 2 usage, unreadable input, unwritable output; 3 a limit\n"
      "stopped it.\n";

struct Command
{
    const char* name;
    int (*run)(const QStringList&);
    bool draws; // needs fonts and widgets, and so a whole application; never a display
};

constexpr Command kCommands[] = { { "run", runCommand, false }, { "check", checkCommand, false },
    { "samples", samplesCommand, false }, { "export", exportCommand, true } };

template <typename Application> int runHeadless(const Command& command, int& argc, char** argv)
{
    Application application(argc, argv);
    // The command line speaks the computer's language; what scripts read is never translated.
    Translations translations(application);
    translations.speak(systemLanguage());
    return command.run(QCoreApplication::arguments().mid(2));
}

} // namespace

int main(int argc, char** argv)
{
    const char* const word = argc > 1 ? argv[1] : "";
    if (std::strcmp(word, "--help") == 0 || std::strcmp(word, "-h") == 0) {
        std::fputs(kUsage, stdout);
        return kSuccess;
    }
    for (const Command& command : kCommands) {
        if (std::strcmp(word, command.name) != 0)
            continue;
        if (!command.draws)
            return runHeadless<QCoreApplication>(command, argc, argv);
        qputenv("QT_QPA_PLATFORM", "offscreen");
        // The order of a PDF's fonts is that of a hash: it is to be the same in every run.
        QHashSeed::setDeterministicGlobalSeed();
        return runHeadless<QApplication>(command, argc, argv);
    }
    if (argc > 2 || (word[0] == '-' && word[1] == '-')) {
        std::fputs(kUsage, stderr);
        return kUsageError;
    }
    QApplication application(argc, argv);
    return runWindow(application, QString::fromLocal8Bit(word));
}
