// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands.h"
#include "app/headless_recording.h"
#include "ui/window/samples.h"

#include <cstdio>

namespace loopscope {

int samplesCommand(const QStringList& arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        CommandLine::tr("Lists the programs that come with Loopscope, or prints one."));
    parser.addHelpOption();
    parser.addOption({ "language", CommandLine::tr("Of titles and comments: en or ko."), "LANGUAGE", "en" });
    parser.addPositionalArgument("NAME", CommandLine::tr("Which one to print."), "[NAME]");
    if (!parser.parse(QStringList("loopscope samples") + arguments)) {
        complain(parser.errorText());
        return kUsageError;
    }
    if (parser.isSet("help")) {
        std::fputs(qUtf8Printable(parser.helpText()), stdout);
        return kSuccess;
    }
    const QString code = parser.value("language");
    const Language language = languageOf(code);
    if (code != codeOf(language)) {
        complain(CommandLine::tr("--language takes en or ko, not \"%1\".").arg(code));
        return kUsageError;
    }
    const std::vector<Sample> all = samples();
    const QStringList names = parser.positionalArguments();
    if (names.isEmpty()) {
        for (const Sample& sample : all)
            std::printf("%-28s %s\n", qUtf8Printable(sample.name), qUtf8Printable(sample.title(language)));
        return kSuccess;
    }
    const QString wanted = names.first();
    for (const Sample& sample : all) {
        if (names.size() == 1 && (sample.name == wanted || sample.name == wanted + ".js")) {
            std::fputs(qUtf8Printable(sample.text(language)), stdout);
            return kSuccess;
        }
    }
    complain(
        CommandLine::tr("There is no sample \"%1\"; \"loopscope samples\" lists them.").arg(names.join(' ')));
    return kUsageError;
}

} // namespace loopscope
