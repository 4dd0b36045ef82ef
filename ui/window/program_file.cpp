// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/program_file.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLocale>
#include <QSaveFile>
#include <QStringDecoder>

namespace loopscope {

namespace {

constexpr qint64 kLargestFile = qint64 { 16 } << 20;
constexpr QByteArrayView kMark = "\xEF\xBB\xBF";

class FileWords
{
    Q_DECLARE_TR_FUNCTIONS(loopscope::FileWords)

public:
    static QString notRead(const QString& path, const QString& reason)
    {
        return tr("%1 could not be read: %2").arg(QDir::toNativeSeparators(path), reason);
    }
    static QString notWritten(const QString& path, const QString& reason)
    {
        return tr("%1 could not be written: %2").arg(QDir::toNativeSeparators(path), reason);
    }
    static QString folder(const QString& path)
    {
        return tr("%1 is a folder, not a program.").arg(QDir::toNativeSeparators(path));
    }
    static QString notUtf8(const QString& path)
    {
        return tr(
            "%1 was not opened because its text is not encoded in UTF-8. The file is unchanged; convert "
            "it to UTF-8 and open it again.")
            .arg(QDir::toNativeSeparators(path));
    }
    static QString notText(const QString& path)
    {
        return tr("%1 was not opened because it is not a text file. The file is unchanged.")
            .arg(QDir::toNativeSeparators(path));
    }
    static QString tooLarge(const QString& path, qint64 size)
    {
        return tr("%1 was not opened because it is too large: %2.")
            .arg(QDir::toNativeSeparators(path), QLocale().formattedDataSize(size));
    }
};

} // namespace

ReadOutcome readProgram(const QString& path)
{
    if (QFileInfo(path).isDir())
        return { {}, FileWords::folder(path) };
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return { {}, FileWords::notRead(path, file.errorString()) };
    if (file.size() > kLargestFile)
        return { {}, FileWords::tooLarge(path, file.size()) };
    QByteArray bytes = file.readAll();
    if (file.error() != QFileDevice::NoError)
        return { {}, FileWords::notRead(path, file.errorString()) };
    if (bytes.contains('\0'))
        return { {}, FileWords::notText(path) };
    ProgramText program;
    if (bytes.startsWith(kMark)) {
        program.mark = ByteOrderMark::Present;
        bytes.remove(0, kMark.size());
    }
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    program.text = decoder.decode(bytes);
    if (decoder.hasError())
        return { {}, FileWords::notUtf8(path) };
    return { std::move(program), {} };
}

QString writeProgram(const QString& path, const ProgramText& program)
{
    QSaveFile file(path);
    // A folder that may not be written to can still hold a file that may.
    file.setDirectWriteFallback(true);
    if (!file.open(QIODevice::WriteOnly))
        return FileWords::notWritten(path, file.errorString());
    if (program.mark == ByteOrderMark::Present)
        file.write(kMark.data(), kMark.size());
    file.write(program.text.toUtf8());
    if (!file.commit())
        return FileWords::notWritten(path, file.errorString());
    return {};
}

} // namespace loopscope
