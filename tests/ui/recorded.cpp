// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/recorded.h"

#include "ui/recording/recorder_process.h"
#include "ui/window/samples.h"

#include <gtest/gtest.h>
#include <QDirIterator>
#include <QSignalSpy>

namespace loopscope::test {

namespace {

constexpr int kPatienceMs = 30'000;

} // namespace

std::shared_ptr<const Trace> recorded(const QString& name, const QString& text)
{
    RecorderProcess process(LOOPSCOPE_RECORDER);
    QSignalSpy finished(&process, &RecorderProcess::finished);
    process.record({ { name.toStdString(), text.toStdString() }, {} });
    if (process.isRecording() && !finished.wait(kPatienceMs))
        return nullptr;
    return process.trace();
}

std::vector<RecordedProgram> recordedSamples()
{
    std::vector<RecordedProgram> programs;
    for (const Sample& sample : samples())
        programs.push_back({ sample.name, sample.englishText, recorded(sample.name, sample.englishText) });
    return programs;
}

std::vector<RecordedProgram> recordedConformance(int count)
{
    QStringList paths;
    QDirIterator files(QStringLiteral(LOOPSCOPE_CONFORMANCE_DIR), { QStringLiteral("*.js") }, QDir::Files,
        QDirIterator::Subdirectories);
    while (files.hasNext())
        paths.append(files.next());
    paths.sort();
    std::vector<RecordedProgram> programs;
    for (int i = 0; i < count && !paths.isEmpty(); ++i) {
        QFile file(paths[i * paths.size() / count]);
        EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << qPrintable(file.fileName());
        const QString name = QFileInfo(file).fileName();
        const QString text = QString::fromUtf8(file.readAll());
        programs.push_back({ name, text, recorded(name, text) });
    }
    return programs;
}

RecordedProgram crowdedProgram()
{
    const QString text = QStringLiteral(R"(
async function aVeryLongNameOfAnAsyncFunctionThatAwaits() { await fetch("/api/user?delay=300"); }
for (let i = 0; i < 40; i++) {
  setTimeout(function aCallbackWithARatherLongName() { console.log("t" + i); }, i * 10);
  Promise.resolve(i).then(function alsoWithALongName(value) { return value; });
  queueMicrotask(() => { i; });
  requestAnimationFrame(function paintTheWholePageAgain() {});
  setTimeout(() => { console.log("a rather long line is printed here, longer than the console is wide"); }, 0);
}
for (let i = 0; i < 12; i++)
  aVeryLongNameOfAnAsyncFunctionThatAwaits();
const end = Date.now() + 60;
while (Date.now() < end);
)");
    return { QStringLiteral("a-crowd-with-a-name-that-no-bar-has-room-for.js"), text,
        recorded(QStringLiteral("crowd.js"), text) };
}

RecordedProgram deepProgram()
{
    const QString text = QStringLiteral("function dig(depth) {\n  if (depth === 0) return 0;\n"
                                        "  return 1 + dig(depth - 1);\n}\nconsole.log(dig(3000));\n");
    return { QStringLiteral("deep.js"), text, recorded(QStringLiteral("deep.js"), text) };
}

} // namespace loopscope::test
