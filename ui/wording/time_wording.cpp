// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wording/time_wording.h"

#include <QCoreApplication>
#include <QLocale>

namespace loopscope {

QString wordMilliseconds(VirtualTime time)
{
    const double value = milliseconds(time);
    const int decimals = value < 0.1 ? 3 : value < 10 ? 2 : value < 1000 ? 1 : 0;
    QString text = QLocale(QLocale::English, QLocale::UnitedStates).toString(value, 'f', decimals);
    if (decimals > 0) {
        while (text.endsWith('0'))
            text.chop(1);
        if (text.endsWith('.'))
            text.chop(1);
    }
    return text;
}

QString wordTime(VirtualTime time)
{
    return QCoreApplication::translate("TimeWording", "%1 ms").arg(wordMilliseconds(time));
}

} // namespace loopscope
