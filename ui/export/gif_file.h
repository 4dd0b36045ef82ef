// SPDX-License-Identifier: GPL-3.0-or-later
// A moving GIF, written as its frames come: of each only what has changed.
#pragma once

#include "ui/export/gif_palette.h"

#include <QIODevice>
#include <QRect>

struct GifFileType;

namespace loopscope {

class GifFile
{
public:
    /// `loops`: how often it is played; 0 for ever. The palette has been chosen, and leaves one index free.
    GifFile(QIODevice& device, QSize size, GifPalette palette, int loops);
    ~GifFile();
    GifFile(const GifFile&) = delete;
    GifFile& operator=(const GifFile&) = delete;

    /// Shows a whole image for a time, in hundredths of a second; the same as before makes that longer. False
    /// on an error.
    bool add(const QImage& image, int hundredths);
    /// Empty, or the reason why it could not be written.
    QString finish();

private:
    bool start(int loops);
    bool flushPending();
    bool fail();
    bool writeBlock(int hundredths);

    QIODevice& m_device;
    QSize m_size;
    GifPalette m_palette;
    GifFileType* m_gif = nullptr;
    QImage m_shown; // as far as it was added
    QImage m_pending; // indices of the frame that is not written yet, for its time may grow
    QRect m_pendingRect;
    int m_pendingTime = 0;
    QString m_error;
};

} // namespace loopscope
