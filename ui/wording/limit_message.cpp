// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wording/limit_message.h"

#include <QCoreApplication>
#include <QLocale>

namespace loopscope {

namespace {

class LimitWords
{
    Q_DECLARE_TR_FUNCTIONS(loopscope::LimitWords)

public:
    static QString reason(Limit limit, std::uint64_t value)
    {
        // RecorderDied: see Limit.
        constexpr std::uint64_t kExitCodeOffset = 256;
        const QLocale locale;
        switch (limit) {
        case Limit::Steps:
            return tr("The recording ends here because it has reached its limit of %1 steps.")
                .arg(locale.toString(static_cast<qulonglong>(value)));
        case Limit::Clock:
            return tr("The recording ends here because the virtual clock has reached its limit of %1 ms.")
                .arg(locale.toString(static_cast<qulonglong>(value)));
        case Limit::StepTime:
            return tr(
                "The recording ends here because the program made no step for %1 s: it may be in a loop "
                "that never ends.")
                .arg(seconds(value));
        case Limit::WallTime:
            return tr("The recording ends here because recording has taken its limit of %1 s.")
                .arg(seconds(value));
        case Limit::Memory:
            return tr(
                "The recording ends here because the program has used up its limit of %1 MiB of memory.")
                .arg(locale.toString(static_cast<qulonglong>(value)));
        case Limit::Cancelled:
            return tr("The recording ends here because it was cancelled.");
        case Limit::RecorderDied:
            if (value >= kExitCodeOffset)
                return tr(
                    "The recording ends here because the recorder ended unexpectedly, with exit code %1.")
                    .arg(value - kExitCodeOffset);
            return tr("The recording ends here because the recorder was ended by signal %1.").arg(value);
        case Limit::RecorderMissing:
            return tr("Nothing could be recorded: the program loopscope-recorder, which belongs beside "
                      "loopscope, could not be started.");
        }
        return {};
    }

    static QString option(Limit limit)
    {
        switch (limit) {
        case Limit::Steps:
            return tr("The option --max-steps raises this limit.");
        case Limit::Clock:
            return tr("The option --max-time raises this limit.");
        case Limit::StepTime:
        case Limit::WallTime:
            return tr("The option --max-wall raises this limit.");
        case Limit::Memory:
            return tr("The option --max-memory raises this limit.");
        case Limit::Cancelled:
        case Limit::RecorderDied:
        case Limit::RecorderMissing:
            break;
        }
        return {};
    }

private:
    static QString seconds(std::uint64_t ms)
    {
        return QLocale().toString(static_cast<double>(ms) / 1000, 'g', 6);
    }
};

Limit limitOf(const Step& step)
{
    return static_cast<Limit>(step.detail);
}

} // namespace

QString limitReason(const Step& step)
{
    return LimitWords::reason(limitOf(step), wideValue(step));
}

QString limitMessage(const Step& step)
{
    const QString option = LimitWords::option(limitOf(step));
    return option.isEmpty() ? limitReason(step) : limitReason(step) + u' ' + option;
}

} // namespace loopscope
