// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/staged_files.h"

#include "ui/export/export_words.h"

#include <cstdio>
#include <cstring>
#include <QDir>
#include <QFileInfo>
#include <QRandomGenerator>

namespace loopscope {

namespace {

/// Where a symbolic link leads, so that the link stays.
QString target(const QString& path)
{
    const QFileInfo info(path);
    return info.isSymLink() ? info.symLinkTarget() : path;
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
            m_files.push_back({ path, temporary });
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

bool StagedFiles::commit()
{
    for (std::size_t i = 0; i < m_files.size(); ++i) {
        const QByteArray from = QFile::encodeName(m_files[i].temporary);
        const QByteArray to = QFile::encodeName(target(m_files[i].path));
        if (std::rename(from.constData(), to.constData()) == 0)
            continue;
        const QString reason = QString::fromLocal8Bit(std::strerror(errno));
        for (std::size_t done = 0; done < i; ++done)
            QFile::remove(target(m_files[done].path));
        return fail(m_files[i].path, reason);
    }
    for (Staged& each : m_files)
        each.temporary.clear();
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
