// SPDX-License-Identifier: GPL-3.0-or-later
// Files that come into being all together, whole, or not at all.
#pragma once

#include <memory>
#include <QFile>
#include <QStringList>
#include <vector>

namespace loopscope {

/// Each file is first written under another name beside its own. Keeps none of them open.
class StagedFiles
{
public:
    StagedFiles() = default;
    /// Removes what was not committed.
    ~StagedFiles();
    StagedFiles(const StagedFiles&) = delete;
    StagedFiles& operator=(const StagedFiles&) = delete;

    /// A new file, open for writing; null with an error.
    std::unique_ptr<QFile> create(const QString& path);
    /// Closes it. False with an error if not all of it could be written; `reason` is the writer's own.
    bool finish(QFile& file, const QString& reason = {});
    /// A new file with this content. False with an error.
    bool write(const QString& path, const QByteArray& bytes);
    /// An error of a file before there is anything to write into it. False.
    bool fail(const QString& path, const QString& reason);
    /// Gives all files their names. False with an error if one of them cannot have its own: then what had
    /// those names before has them still, as it was.
    bool commit();
    /// Removes them all.
    void discard();

    QString error() const { return m_error; }
    QStringList paths() const;

private:
    struct Staged
    {
        QString path;
        QString temporary;
        QString kept; // what had its name before, aside until all have theirs; empty: nothing had
    };

    static bool giveName(Staged& file);
    /// Of the first `count` files, the last one first.
    void takeNamesBack(std::size_t count);

    std::vector<Staged> m_files;
    QString m_error;
};

} // namespace loopscope
