// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/program_file.h"

#include <gmock/gmock.h>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>

namespace loopscope {

namespace {

using testing::HasSubstr;

class ProgramFileTest : public testing::Test
{
protected:
    QString path(const char* name) const { return m_folder.filePath(name); }
    QString write(const char* name, const QByteArray& bytes) const
    {
        QFile file(path(name));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        return file.fileName();
    }
    static QByteArray read(const QString& path)
    {
        QFile file(path);
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    }

    QTemporaryDir m_folder;
};

} // namespace

TEST_F(ProgramFileTest, KeepsEveryByteOfWhatItReads)
{
    for (const QByteArray& bytes : { QByteArray("a();\r\nb();\n\tc();\r"), QByteArray("// 한글 🙂\n"),
             QByteArray("\xEF\xBB\xBF// with a mark\n"), QByteArray() }) {
        const QString file = write("a.js", bytes);
        const ReadOutcome outcome = readProgram(file);
        ASSERT_TRUE(outcome.program.has_value()) << qPrintable(outcome.error);
        EXPECT_FALSE(outcome.program->text.startsWith(QChar(0xFEFF)));
        EXPECT_EQ(writeProgram(file, *outcome.program), "");
        EXPECT_EQ(read(file), bytes);
    }
}

TEST_F(ProgramFileTest, RefusesWhatItCouldNotGiveBack)
{
    for (const QByteArray& bytes : { QByteArray("// \xC7\xD1\xB1\xDB"), QByteArray("a\0b", 3) }) {
        const QString file = write("euc.js", bytes);
        const ReadOutcome outcome = readProgram(file);
        EXPECT_FALSE(outcome.program.has_value());
        EXPECT_THAT(outcome.error.toStdString(), HasSubstr("euc.js"));
        EXPECT_EQ(read(file), bytes);
    }
    EXPECT_THAT(readProgram(write("euc.js", "\xC7\xD1")).error.toStdString(), HasSubstr("UTF-8"));
}

TEST_F(ProgramFileTest, QuotesThePathAndTheSystem)
{
    const std::string missing = readProgram(path("missing.js")).error.toStdString();
    EXPECT_THAT(missing, HasSubstr("missing.js"));
    EXPECT_THAT(missing, HasSubstr("No such file"));
    EXPECT_THAT(readProgram(m_folder.path()).error.toStdString(), HasSubstr("folder"));
    const std::string unwritable = writeProgram(path("no/such/a.js"), { "a", {} }).toStdString();
    EXPECT_THAT(unwritable, HasSubstr("a.js"));
    EXPECT_THAT(unwritable, HasSubstr("No such file"));
}

} // namespace loopscope
