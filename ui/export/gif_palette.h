// SPDX-License-Identifier: GPL-3.0-or-later
// The few colours that stand for all colours of some images.
#pragma once

#include <QHash>
#include <QImage>
#include <QRgb>
#include <vector>

namespace loopscope {

/// Collects colours, then chooses. The commonest stay what they are: surfaces and lines of a drawing. What
/// lies between them, the edges of letters, is shared out by median cut.
class GifPalette
{
public:
    explicit GifPalette(std::size_t size);

    void add(const QImage& image);
    void choose();

    const std::vector<QRgb>& colors() const { return m_colors; }
    /// The index of the nearest colour.
    std::uint8_t indexOf(QRgb color);

private:
    std::uint8_t nearest(QRgb color) const;

    std::size_t m_size;
    QHash<QRgb, std::uint64_t> m_counts;
    std::vector<QRgb> m_colors;
    QHash<QRgb, std::uint8_t> m_known;
};

} // namespace loopscope
