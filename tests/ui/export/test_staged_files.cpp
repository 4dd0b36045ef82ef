// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/staged_files.h"

#include <gtest/gtest.h>
#include <QDir>
#include <QTemporaryDir>

namespace loopscope {

namespace {

class StagedFilesTest : public testing::Test
{
protected:
    QString path(const QString& name) const { return m_folder.filePath(name); }
    QStringList names() const { return QDir(m_folder.path()).entryList(QDir::Files | QDir::Hidden); }
    void put(const QString& name, const QByteArray& bytes) const
    {
        QFile file(path(name));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }
    QByteArray content(const QString& name) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : "none";
    }
    /// A folder with something in it takes the name before the file can: no file has that name then.
    void occupy(const QString& name) const { ASSERT_TRUE(QDir(m_folder.path()).mkpath(name + "/inside")); }

    QTemporaryDir m_folder;
};

TEST_F(StagedFilesTest, TakeTheirNamesTogether)
{
    put("b", "old b");
    StagedFiles files;
    EXPECT_TRUE(files.write(path("a"), "new a"));
    EXPECT_TRUE(files.write(path("b"), "new b"));
    EXPECT_EQ(content("b"), "old b");
    EXPECT_TRUE(files.commit());
    EXPECT_EQ(names(), QStringList({ "a", "b" }));
    EXPECT_EQ(content("a"), "new a");
    EXPECT_EQ(content("b"), "new b");
}

TEST_F(StagedFilesTest, LeaveAllAsItWasIfOneCannotHaveItsName)
{
    for (const char* name : { "a", "c", "e" })
        put(name, QByteArray("old ") + name);
    StagedFiles files;
    for (const char* name : { "a", "b", "c", "d", "e" })
        EXPECT_TRUE(files.write(path(name), QByteArray("new ") + name));
    occupy("d");
    EXPECT_FALSE(files.commit());
    EXPECT_TRUE(files.error().contains("d could not be written: Is a directory"))
        << qPrintable(files.error());
    files.discard();
    EXPECT_EQ(names(), QStringList({ "a", "c", "e" }));
    for (const char* name : { "a", "c", "e" })
        EXPECT_EQ(content(name), QByteArray("old ") + name);
}

TEST_F(StagedFilesTest, GoBackThroughALink)
{
    put("real", "old");
    ASSERT_TRUE(QFile::link("real", path("link")));
    StagedFiles files;
    EXPECT_TRUE(files.write(path("link"), "new"));
    EXPECT_TRUE(files.write(path("z"), "new"));
    occupy("z");
    EXPECT_FALSE(files.commit());
    files.discard();
    EXPECT_EQ(names(), QStringList({ "link", "real" }));
    EXPECT_EQ(content("real"), "old");
    EXPECT_TRUE(QFileInfo(path("link")).isSymLink());
}

} // namespace

} // namespace loopscope
