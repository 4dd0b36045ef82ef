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

QString titleIn(const QString& text, const QString& mark, const QString& otherwise)
{
    const QString first = text.section(u'\n', 0, 0);
    return first.startsWith(mark) ? first.mid(mark.size()).trimmed() : otherwise;
}

QString textOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace

std::vector<Sample> samples()
{
    linkInSamples();
    std::vector<Sample> found;
    const QDir folder(QStringLiteral(":/samples"));
    for (const QString& name : folder.entryList({ QStringLiteral("*.js") }, QDir::Files, QDir::Name)) {
        Sample sample { name, {}, {}, textOf(folder.filePath(name)),
            textOf(folder.filePath(QStringLiteral("ko/") + name)) };
        if (sample.koreanText.isEmpty())
            sample.koreanText = sample.englishText;
        sample.englishTitle = titleIn(sample.englishText, QStringLiteral("// Title:"), name);
        sample.koreanTitle = titleIn(sample.koreanText, QStringLiteral("// 제목:"), sample.englishTitle);
        found.push_back(std::move(sample));
    }
    return found;
}

} // namespace loopscope
