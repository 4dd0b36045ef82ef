// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands.h"
#include "app/headless_recording.h"
#include "ui/window/samples.h"

#include <QCoreApplication>

#include <cstdio>

namespace loopscope {

int samplesCommand(const QStringList& arguments)
{
    const std::vector<Sample> all = samples();
    if (arguments.isEmpty()) {
        for (const Sample& sample : all)
            std::printf(
                "%-28s %s\n", qUtf8Printable(sample.name), qUtf8Printable(sample.title(systemLanguage())));
        return kSuccess;
    }
    const QString wanted = arguments.first();
    for (const Sample& sample : all) {
        if (arguments.size() == 1 && (sample.name == wanted || sample.name == wanted + ".js")) {
            std::fputs(qUtf8Printable(sample.text), stdout);
            return kSuccess;
        }
    }
    complain(QCoreApplication::translate(
        "CommandLine", "There is no sample \"%1\"; \"loopscope samples\" lists them.")
                 .arg(arguments.join(' ')));
    return kUsageError;
}

} // namespace loopscope
