// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/recording/epoch.h"

#include <QDateTime>
#include <QTimeZone>

namespace loopscope {

std::optional<std::int64_t> epochOf(const QString& text)
{
    QDateTime date = QDateTime::fromString(text, Qt::ISODateWithMs);
    if (!date.isValid())
        return {};
    if (date.timeSpec() == Qt::LocalTime)
        date.setTimeZone(QTimeZone::utc());
    return date.toMSecsSinceEpoch();
}

QString epochText(std::int64_t epochMs)
{
    constexpr std::int64_t kMsPerSecond = 1'000;
    return QDateTime::fromMSecsSinceEpoch(epochMs, Qt::UTC)
        .toString(epochMs % kMsPerSecond == 0 ? Qt::ISODate : Qt::ISODateWithMs);
}

} // namespace loopscope
