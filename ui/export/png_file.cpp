// SPDX-License-Identifier: GPL-3.0-or-later
// PNG for drawings: most rows are like the one above, which a quick compression makes small in a tenth of the
// time that trying all filters takes.
#include "ui/export/picture_writers.h"

#include <algorithm>
#include <array>
#include <cstring>
#include <QtEndian>

namespace loopscope {

namespace {

constexpr char kFilterNone = 0;
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

/// A row's pixels as PNG has them.
void copyPixels(const QImage& image, int y, bool isOpaque, uchar* to)
{
    if (!isOpaque) {
        std::copy_n(image.constScanLine(y), qsizetype { image.width() } * 4, to);
        return;
    }
    const auto* const row = reinterpret_cast<const QRgb*>(image.constScanLine(y));
    const int width = image.width();
    for (const QRgb* pixel = row; pixel != row + width; ++pixel) {
        *to++ = static_cast<uchar>(qRed(*pixel));
        *to++ = static_cast<uchar>(qGreen(*pixel));
        *to++ = static_cast<uchar>(qBlue(*pixel));
    }
}

/// Rows that are equal to the one above, as most are in a drawing, as no difference to it; the others as they
/// are, in which the compression finds more that it has seen than in differences.
QByteArray filteredRows(const QImage& image, bool isOpaque)
{
    const qsizetype length = qsizetype { image.width() } * (isOpaque ? 3 : 4);
    const auto bytes = static_cast<std::size_t>(image.width()) * 4;
    QByteArray rows((length + 1) * image.height(), Qt::Uninitialized);
    auto* to = reinterpret_cast<uchar*>(rows.data());
    for (int y = 0; y < image.height(); ++y, to += length) {
        const bool isEqual
            = y > 0 && std::memcmp(image.constScanLine(y), image.constScanLine(y - 1), bytes) == 0;
        *to++ = isEqual ? kFilterUp : kFilterNone;
        if (isEqual)
            std::fill_n(to, length, uchar { 0 });
        else
            copyPixels(image, y, isOpaque, to);
    }
    return rows;
}

} // namespace

QByteArray pngOf(const QImage& image, Background background)
{
    const bool isOpaque = background == Background::Opaque;
    const QImage pixels = isOpaque ? image : image.convertToFormat(QImage::Format_RGBA8888);
    const char colorType = isOpaque ? 2 : 6;
    const QByteArray header = bigEndian(static_cast<std::uint32_t>(image.width()))
        + bigEndian(static_cast<std::uint32_t>(image.height()))
        + QByteArray(std::array<char, 5> { 8, colorType, 0, 0, 0 }.data(), 5);
    // qCompress puts the length before what PNG wants.
    const QByteArray data = qCompress(filteredRows(pixels, isOpaque), kCompression).mid(4);
    return QByteArray::fromRawData("\x89PNG\r\n\x1a\n", 8) + chunk("IHDR", header) + chunk("IDAT", data)
        + chunk("IEND", {});
}

} // namespace loopscope
