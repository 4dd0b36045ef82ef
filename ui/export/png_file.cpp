// SPDX-License-Identifier: GPL-3.0-or-later
// PNG for drawings: most rows are like the one above, which one filter and a quick compression make small in
// a tenth of the time that trying all filters takes.
#include "ui/export/picture_writers.h"

#include <array>
#include <QtEndian>

namespace loopscope {

namespace {

constexpr char kFilterUp = 2;
constexpr int kCompression = 1;

std::uint32_t crcOf(const QByteArray& bytes)
{
    static const auto table = [] {
        std::array<std::uint32_t, 256> all {};
        for (std::uint32_t i = 0; i < all.size(); ++i) {
            std::uint32_t value = i;
            for (int bit = 0; bit < 8; ++bit)
                value = (value & 1) != 0 ? 0xEDB88320U ^ (value >> 1) : value >> 1;
            all[i] = value;
        }
        return all;
    }();
    std::uint32_t crc = 0xFFFFFFFFU;
    for (const char c : bytes)
        crc = table[(crc ^ static_cast<unsigned char>(c)) & 0xFF] ^ (crc >> 8);
    return ~crc;
}

QByteArray bigEndian(std::uint32_t value)
{
    QByteArray bytes(4, '\0');
    qToBigEndian(value, bytes.data());
    return bytes;
}

QByteArray chunk(const char* type, const QByteArray& data)
{
    const QByteArray content = type + data;
    return bigEndian(static_cast<std::uint32_t>(data.size())) + content + bigEndian(crcOf(content));
}

/// Each row as its difference to the one above, behind its filter's number.
QByteArray filteredRows(const QImage& image, int channels)
{
    const qsizetype length = qsizetype { image.width() } * channels;
    QByteArray rows((length + 1) * image.height(), Qt::Uninitialized);
    const QByteArray nothing(length, '\0');
    const auto* above = reinterpret_cast<const uchar*>(nothing.constData());
    auto* to = reinterpret_cast<uchar*>(rows.data());
    for (int y = 0; y < image.height(); ++y) {
        const uchar* const row = image.constScanLine(y);
        *to++ = kFilterUp;
        for (qsizetype i = 0; i < length; ++i)
            to[i] = static_cast<uchar>(row[i] - above[i]);
        to += length;
        above = row;
    }
    return rows;
}

} // namespace

QString writePng(QIODevice& device, const QImage& image, Background background)
{
    const bool isOpaque = background == Background::Opaque;
    // What is opaque is the same in both formats, and is converted much faster from this one.
    const QImage source(image.constBits(), image.width(), image.height(), image.bytesPerLine(),
        isOpaque ? QImage::Format_RGB32 : image.format());
    const QImage pixels = source.convertToFormat(isOpaque ? QImage::Format_RGB888 : QImage::Format_RGBA8888);
    const char colorType = isOpaque ? 2 : 6;
    const QByteArray header = bigEndian(static_cast<std::uint32_t>(image.width()))
        + bigEndian(static_cast<std::uint32_t>(image.height()))
        + QByteArray(std::array<char, 5> { 8, colorType, 0, 0, 0 }.data(), 5);
    // qCompress puts the length before what PNG wants.
    const QByteArray data = qCompress(filteredRows(pixels, isOpaque ? 3 : 4), kCompression).mid(4);
    const QByteArray file = QByteArray::fromRawData("\x89PNG\r\n\x1a\n", 8) + chunk("IHDR", header)
        + chunk("IDAT", data) + chunk("IEND", {});
    return writeWhole(device, file) ? QString() : device.errorString();
}

bool writeWhole(QIODevice& device, const QByteArray& bytes)
{
    // A disk that fills up takes a part, and only then refuses: the rest is offered until it does.
    qsizetype done = 0;
    while (done < bytes.size()) {
        const qint64 taken = device.write(bytes.constData() + done, bytes.size() - done);
        if (taken <= 0)
            return false;
        done += taken;
    }
    return true;
}

} // namespace loopscope
