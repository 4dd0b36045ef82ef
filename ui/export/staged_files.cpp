// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/staged_files.h"

#include "ui/export/export_words.h"

#include <cstdio>
#include <cstring>
#include <QDir>
#include <QFileInfo>
#include <QRandomGenerator>
#include <unistd.h>

namespace loopscope {

namespace {

/// Where a symbolic link leads, so that the link stays.
QString target(const QString& path)
{
    const QFileInfo info(path);
    return info.isSymLink() ? info.symLinkTarget() : path;
}

/// What has the name `to` is replaced, if it is a file.
bool isRenamed(const QString& from, const QString& to)
{
    return std::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) == 0;
}

bool hasSecondName(const QString& file, const QString& second)
{
    return ::link(QFile::encodeName(file).constData(), QFile::encodeName(second).constData()) == 0;
}

} // namespace

StagedFiles::~StagedFiles()
{
    discard();
}

bool StagedFiles::fail(const QString& path, const QString& reason)
{
    if (m_error.isEmpty())
        m_error = ExportWords::tr("%1 could not be written: %2.").arg(QDir::toNativeSeparators(path), reason);
    return false;
}

std::unique_ptr<QFile> StagedFiles::create(const QString& path)
{
    const QString goal = target(path);
    const QFileInfo info(goal);
    if (info.isDir()) {
        fail(path, ExportWords::tr("a folder has that name"));
        return nullptr;
    }
    // A file that may not be written is not replaced either.
    if (info.exists() && !(info.isFile() && info.isWritable())) {
        fail(path, ExportWords::tr("what is there may not be overwritten"));
        return nullptr;
    }
    constexpr int kAttempts = 8;
    for (int i = 0; i < kAttempts; ++i) {
        const QString temporary = goal + QStringLiteral(".")
            + QString::number(QRandomGenerator::global()->generate(), 36) + QStringLiteral(".part");
        auto file = std::make_unique<QFile>(temporary);
        if (file->open(QIODevice::ReadWrite | QIODevice::NewOnly)) {
            m_files.push_back({ path, temporary, {} });
            return file;
        }
        if (!QFileInfo::exists(temporary)) {
            fail(path, file->errorString());
            return nullptr;
        }
    }
    fail(path, ExportWords::tr("no name was free for it"));
    return nullptr;
}

bool StagedFiles::finish(QFile& file, const QString& reason)
{
    const bool isWhole = file.flush() && file.error() == QFileDevice::NoError;
    // A disk that fills up takes a part without a reason; what is left over gets one.
    if (!isWhole) {
        file.unsetError();
        file.flush();
    }
    const QString system = file.error() == QFileDevice::NoError ? QString() : file.errorString();
    file.close();
    if (isWhole && reason.isEmpty())
        return true;
    QString path = file.fileName();
    for (const Staged& staged : m_files) {
        if (staged.temporary == path)
            return fail(staged.path, system.isEmpty() ? reason : system);
    }
    return fail(path, system);
}

bool StagedFiles::write(const QString& path, const QByteArray& bytes)
{
    const std::unique_ptr<QFile> file = create(path);
    if (!file)
        return false;
    // A disk that fills up takes a part, and only then refuses: the rest is offered until it does.
    qsizetype done = 0;
    while (done < bytes.size()) {
        const qint64 taken = file->write(bytes.constData() + done, bytes.size() - done);
        if (taken <= 0)
            break;
        done += taken;
    }
    return finish(*file, done < bytes.size() ? file->errorString() : QString());
}

bool StagedFiles::giveName(Staged& file)
{
    const QString goal = target(file.path);
    const QString aside = file.temporary + QStringLiteral(".old");
    // A second name leaves no moment without the file; not every file system has them. A folder stays.
    if (QFileInfo(goal).isFile()) {
        if (!hasSecondName(goal, aside) && !isRenamed(goal, aside))
            return false;
        file.kept = aside;
    }
    return isRenamed(file.temporary, goal);
}

void StagedFiles::takeNamesBack(std::size_t count)
{
    for (std::size_t i = count; i-- > 0;) {
        Staged& file = m_files[i];
        const QString goal = target(file.path);
        if (file.kept.isEmpty()) {
            QFile::remove(goal);
        } else if (isRenamed(file.kept, goal)) {
            QFile::remove(file.kept); // a second name of a file that was not replaced
            file.kept.clear();
        }
    }
}

bool StagedFiles::commit()
{
    for (std::size_t i = 0; i < m_files.size(); ++i) {
        Staged& file = m_files[i];
        if (giveName(file))
            continue;
        const QString reason = QString::fromLocal8Bit(std::strerror(errno));
        takeNamesBack(file.kept.isEmpty() ? i : i + 1);
        return fail(file.path, reason);
    }
    for (Staged& each : m_files) {
        if (!each.kept.isEmpty())
            QFile::remove(each.kept);
        each.kept.clear();
        each.temporary.clear();
    }
    return true;
}

void StagedFiles::discard()
{
    for (Staged& each : m_files) {
        if (!each.temporary.isEmpty())
            QFile::remove(each.temporary);
        each.temporary.clear();
    }
}

QStringList StagedFiles::paths() const
{
    QStringList all;
    for (const Staged& each : m_files)
        all.append(each.path);
    return all;
}

} // namespace loopscope
