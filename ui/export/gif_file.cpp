// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/gif_file.h"

#include <algorithm>
#include <array>
#include <cstring>
#include <gif_lib.h>

namespace loopscope {

namespace {

constexpr int kColors = 256;
constexpr int kNothing = 255; // the index that leaves a pixel as it is
constexpr int kLongest = 65'535; // hundredths, of one frame

int writeTo(GifFileType* gif, const GifByteType* bytes, int count)
{
    auto* device = static_cast<QIODevice*>(gif->UserData);
    return static_cast<int>(device->write(reinterpret_cast<const char*>(bytes), count));
}

/// The smallest rectangle outside which two images are the same.
QRect changedRect(const QImage& before, const QImage& after)
{
    const int width = after.width();
    int top = after.height();
    int bottom = -1;
    int left = width;
    int right = -1;
    for (int y = 0; y < after.height(); ++y) {
        const auto* old = reinterpret_cast<const QRgb*>(before.constScanLine(y));
        const auto* now = reinterpret_cast<const QRgb*>(after.constScanLine(y));
        if (std::memcmp(old, now, static_cast<std::size_t>(width) * sizeof(QRgb)) == 0)
            continue;
        top = std::min(top, y);
        bottom = y;
        const auto first = static_cast<int>(std::mismatch(old, old + width, now).first - old);
        int last = width - 1;
        while (old[last] == now[last])
            --last;
        left = std::min(left, first);
        right = std::max(right, last);
    }
    return bottom < 0 ? QRect() : QRect(QPoint(left, top), QPoint(right, bottom));
}

} // namespace

GifFile::GifFile(QIODevice& device, QSize size, GifPalette palette, int loops)
    : m_device(device)
    , m_size(size)
    , m_palette(std::move(palette))
{
    if (!start(loops))
        fail();
}

GifFile::~GifFile()
{
    if (m_gif)
        EGifCloseFile(m_gif, nullptr);
}

bool GifFile::fail()
{
    if (m_error.isEmpty())
        m_error = m_device.errorString();
    return false;
}

bool GifFile::start(int loops)
{
    m_gif = EGifOpen(&m_device, writeTo, nullptr);
    if (!m_gif)
        return false;
    EGifSetGifVersion(m_gif, true);
    std::array<GifColorType, kColors> colors {};
    for (std::size_t i = 0; i < m_palette.colors().size(); ++i) {
        const QRgb color = m_palette.colors()[i];
        colors[i] = { static_cast<GifByteType>(qRed(color)), static_cast<GifByteType>(qGreen(color)),
            static_cast<GifByteType>(qBlue(color)) };
    }
    ColorMapObject* const map = GifMakeMapObject(kColors, colors.data());
    const bool started = EGifPutScreenDesc(m_gif, m_size.width(), m_size.height(), 8, 0, map) == GIF_OK;
    GifFreeMapObject(map);
    // Without this extension it is played once; its number counts what follows the first time.
    if (!started || loops == 1)
        return started;
    const int again = loops == 0 ? 0 : std::min(loops - 1, kLongest);
    const std::array<GifByteType, 3> count { 1, static_cast<GifByteType>(again & 0xFF),
        static_cast<GifByteType>(again >> 8) };
    return EGifPutExtensionLeader(m_gif, APPLICATION_EXT_FUNC_CODE) == GIF_OK
        && EGifPutExtensionBlock(m_gif, 11, "NETSCAPE2.0") == GIF_OK
        && EGifPutExtensionBlock(m_gif, static_cast<int>(count.size()), count.data()) == GIF_OK
        && EGifPutExtensionTrailer(m_gif) == GIF_OK;
}

bool GifFile::add(const QImage& image, int hundredths)
{
    if (!m_error.isEmpty())
        return false;
    const QRect rect = m_shown.isNull() ? image.rect() : changedRect(m_shown, image);
    if (rect.isEmpty()) {
        m_pendingTime += hundredths;
        return true;
    }
    if (!flushPending())
        return fail();
    QImage indices(rect.size(), QImage::Format_Indexed8);
    for (int y = 0; y < rect.height(); ++y) {
        const auto* now = reinterpret_cast<const QRgb*>(image.constScanLine(rect.top() + y)) + rect.left();
        const auto* old = m_shown.isNull()
            ? nullptr
            : reinterpret_cast<const QRgb*>(m_shown.constScanLine(rect.top() + y)) + rect.left();
        uchar* const line = indices.scanLine(y);
        for (int x = 0; x < rect.width(); ++x)
            line[x] = old && old[x] == now[x] ? kNothing : m_palette.indexOf(now[x]);
    }
    m_shown = image;
    m_pending = indices;
    m_pendingRect = rect;
    m_pendingTime = hundredths;
    return true;
}

bool GifFile::writeBlock(int hundredths)
{
    GraphicsControlBlock control {};
    control.DisposalMode = DISPOSE_DO_NOT;
    control.DelayTime = hundredths;
    control.TransparentColor = kNothing;
    std::array<GifByteType, 4> bytes {};
    const std::size_t length = EGifGCBToExtension(&control, bytes.data());
    return EGifPutExtension(m_gif, GRAPHICS_EXT_FUNC_CODE, static_cast<int>(length), bytes.data()) == GIF_OK;
}

bool GifFile::flushPending()
{
    if (m_pending.isNull())
        return true;
    if (!writeBlock(std::min(m_pendingTime, kLongest))
        || EGifPutImageDesc(m_gif, m_pendingRect.left(), m_pendingRect.top(), m_pendingRect.width(),
               m_pendingRect.height(), false, nullptr)
            != GIF_OK)
        return false;
    for (int y = 0; y < m_pendingRect.height(); ++y) {
        if (EGifPutLine(m_gif, m_pending.scanLine(y), m_pendingRect.width()) != GIF_OK)
            return false;
    }
    m_pending = {};
    return true;
}

QString GifFile::finish()
{
    if (m_error.isEmpty() && !flushPending())
        fail();
    int code = 0;
    if (m_gif && EGifCloseFile(m_gif, &code) != GIF_OK)
        fail();
    m_gif = nullptr;
    return m_error;
}

} // namespace loopscope
