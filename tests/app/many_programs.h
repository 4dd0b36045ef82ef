// SPDX-License-Identifier: GPL-3.0-or-later
// Programs of every kind, for tests that export many.
#pragma once

#include <QDir>
#include <QStringList>

namespace test {

/// The samples in Korean, and programs of the conformance folders, spread over them: at least 20.
inline QStringList manyPrograms()
{
    const QString source = LOOPSCOPE_SOURCE_DIR;
    QStringList all;
    const auto add = [&all](const QString& folder, int count) {
        const QStringList names = QDir(folder).entryList({ "*.js" }, QDir::Files, QDir::Name);
        for (int i = 0; i < count && i < names.size(); ++i)
            all.append(QDir(folder).filePath(names[i * names.size() / count]));
    };
    add(source + "/resources/samples/ko", 8);
    for (const char* group : { "timers", "microtasks", "frames", "errors", "async", "text", "events", "dom",
             "articles", "console", "modules", "abort", "idle" })
        add(source + "/tests/conformance/" + group, 1);
    return all;
}

} // namespace test
