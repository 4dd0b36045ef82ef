// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/picture_file.h"

#include <QCoreApplication>
#include <QDir>
#include <QImageWriter>
#include <QSaveFile>

namespace loopscope {

namespace {

class PictureWords
{
    Q_DECLARE_TR_FUNCTIONS(loopscope::PictureWords)

public:
    static QString notWritten(const QString& path, const QString& reason)
    {
        return tr("The picture could not be written to %1: %2").arg(QDir::toNativeSeparators(path), reason);
    }
    static QString noMemory() { return tr("there is not enough memory for a picture of this size"); }
};

} // namespace

QString writePicture(const QString& path, const QImage& picture)
{
    if (picture.isNull())
        return PictureWords::notWritten(path, PictureWords::noMemory());
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return PictureWords::notWritten(path, file.errorString());
    QImageWriter writer(&file, "png");
    if (!writer.write(picture)) {
        file.cancelWriting();
        return PictureWords::notWritten(path, writer.errorString());
    }
    if (!file.commit())
        return PictureWords::notWritten(path, file.errorString());
    return {};
}

} // namespace loopscope
