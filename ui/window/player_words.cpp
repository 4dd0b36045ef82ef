// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/player_words.h"

namespace loopscope {

namespace {

QString times(Speed speed)
{
    switch (speed) {
    case Speed::Quarter:
        return QStringLiteral("¼×");
    case Speed::Half:
        return QStringLiteral("½×");
    case Speed::Normal:
        return QStringLiteral("1×");
    case Speed::Double:
        return QStringLiteral("2×");
    case Speed::Fourfold:
        return QStringLiteral("4×");
    case Speed::Eightfold:
        return QStringLiteral("8×");
    case Speed::Unlimited:
        break;
    }
    return {};
}

} // namespace

QString PlayerWords::name(Stride stride)
{
    switch (stride) {
    case Stride::Step:
        return tr("single");
    case Stride::Statement:
        return tr("statement");
    case Stride::Callback:
        return tr("callback");
    case Stride::Line:
        return tr("line");
    case Stride::Turn:
        return tr("turn");
    case Stride::ConsoleLine:
        return tr("console line");
    }
    return {};
}

QString PlayerWords::explanation(Stride stride)
{
    switch (stride) {
    case Stride::Step:
        return tr("Single steps: everything that happens");
    case Stride::Statement:
        return tr("Statements: the next one that runs, several to a line");
    case Stride::Callback:
        return tr("Callbacks: the next one that the event loop starts");
    case Stride::Line:
        return tr("Lines: the next line of code that runs");
    case Stride::Turn:
        return tr("Turns: the event loop's next task or frame");
    case Stride::ConsoleLine:
        return tr("Console lines: the next one that is printed");
    }
    return {};
}

QString PlayerWords::name(Watch watch)
{
    switch (watch) {
    case Watch::WebApis:
        return tr("Something enters the Web APIs");
    case Watch::Microtasks:
        return tr("Something enters the Microtask Queue");
    case Watch::AnimationFrames:
        return tr("Something enters the Animation Frames");
    case Watch::Tasks:
        return tr("Something enters the Task Queue");
    case Watch::StackEmpties:
        return tr("The Call Stack empties");
    case Watch::ErrorReported:
        return tr("An error is reported");
    case Watch::ConsoleLine:
        return tr("A console line is printed");
    }
    return {};
}

QString PlayerWords::reason(const Hit& hit)
{
    if (hit.line > 0)
        return tr("Stopped at the breakpoint in line %1.").arg(QString::number(hit.line));
    switch (hit.watch) {
    case Watch::WebApis:
        return tr("Stopped: something has entered the Web APIs.");
    case Watch::Microtasks:
        return tr("Stopped: something has entered the Microtask Queue.");
    case Watch::AnimationFrames:
        return tr("Stopped: something has entered the Animation Frames.");
    case Watch::Tasks:
        return tr("Stopped: something has entered the Task Queue.");
    case Watch::StackEmpties:
        return tr("Stopped: the Call Stack has emptied.");
    case Watch::ErrorReported:
        return tr("Stopped: an error has been reported.");
    case Watch::ConsoleLine:
        return tr("Stopped: a console line has been printed.");
    }
    return {};
}

QString PlayerWords::name(Speed speed)
{
    return speed == Speed::Unlimited ? tr("As fast as it goes") : times(speed);
}

QString PlayerWords::shortName(Speed speed)
{
    return speed == Speed::Unlimited ? tr("Full speed") : tr("%1 speed").arg(times(speed));
}

} // namespace loopscope
