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
    }
    return {};
}

QString PlayerWords::explanation(Stride stride)
{
    switch (stride) {
    case Stride::Step:
        return tr("Single steps: everything that happens");
    case Stride::Statement:
        return tr("Statements: the next line of code that runs");
    case Stride::Callback:
        return tr("Callbacks: the next one that the event loop starts");
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
