// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/samples.h"

#include <QDir>
#include <QFile>

// Must stand outside every namespace. A resource in a static library is linked in only if someone names it.
static void linkInSamples()
{
    Q_INIT_RESOURCE(samples);
}

namespace loopscope {

namespace {

QString titleAfter(const QString& mark, const Sample& sample)
{
    for (const QString& line : sample.text.split(u'\n')) {
        if (!line.startsWith(QStringLiteral("//")))
            break;
        if (const qsizetype at = line.indexOf(mark); at >= 0)
            return line.mid(at + mark.size()).trimmed();
    }
    return sample.name;
}

} // namespace

std::vector<Sample> samples()
{
    linkInSamples();
    std::vector<Sample> found;
    const QDir folder(QStringLiteral(":/samples"));
    for (const QString& name : folder.entryList({ QStringLiteral("*.js") }, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            continue;
        Sample sample { name, {}, {}, QString::fromUtf8(file.readAll()) };
        sample.englishTitle = titleAfter(QStringLiteral("Title:"), sample);
        sample.koreanTitle = titleAfter(QStringLiteral("제목:"), sample);
        found.push_back(std::move(sample));
    }
    return found;
}

} // namespace loopscope
