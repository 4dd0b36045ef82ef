// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/gif_palette.h"

#include <algorithm>
#include <array>

namespace loopscope {

namespace {

struct Counted
{
    QRgb color;
    std::uint64_t count;
};

int channel(QRgb color, int which)
{
    return which == 0 ? qRed(color) : which == 1 ? qGreen(color) : qBlue(color);
}

/// Some colours that one will stand for.
struct Group
{
    std::vector<Counted> colors;
    int widest = 0; // channel
    double weight = 0; // how much is lost if it stays one

    explicit Group(std::vector<Counted> all)
        : colors(std::move(all))
    {
        for (int which = 0; which < 3; ++which) {
            double sum = 0;
            double squares = 0;
            double count = 0;
            for (const Counted& each : colors) {
                const double value = channel(each.color, which);
                const auto times = static_cast<double>(each.count);
                sum += value * times;
                squares += value * value * times;
                count += times;
            }
            const double variance = squares - sum * sum / std::max(1.0, count);
            if (variance > weight) {
                weight = variance;
                widest = which;
            }
        }
    }

    QRgb mean() const
    {
        std::array<double, 3> sums {};
        double count = 0;
        for (const Counted& each : colors) {
            for (int which = 0; which < 3; ++which)
                sums[static_cast<std::size_t>(which)]
                    += static_cast<double>(channel(each.color, which)) * static_cast<double>(each.count);
            count += static_cast<double>(each.count);
        }
        return qRgb(qRound(sums[0] / count), qRound(sums[1] / count), qRound(sums[2] / count));
    }
};

std::vector<Counted>::iterator middle(Group& group)
{
    std::ranges::sort(group.colors, [&group](const Counted& a, const Counted& b) {
        const int left = channel(a.color, group.widest);
        const int right = channel(b.color, group.widest);
        return left != right ? left < right : a.color < b.color;
    });
    std::uint64_t all = 0;
    for (const Counted& each : group.colors)
        all += each.count;
    std::uint64_t half = 0;
    auto at = group.colors.begin();
    while (at + 1 != group.colors.end() && (at == group.colors.begin() || half + at->count <= all / 2)) {
        half += at->count;
        ++at;
    }
    return at;
}

std::vector<QRgb> medianCut(std::vector<Counted> colors, std::size_t size)
{
    std::vector<Group> groups;
    if (!colors.empty())
        groups.emplace_back(std::move(colors));
    while (!groups.empty() && groups.size() < size) {
        const auto worst = std::ranges::max_element(groups, std::less(), &Group::weight);
        if (worst->colors.size() < 2 || worst->weight <= 0)
            break;
        const auto at = middle(*worst);
        std::vector<Counted> upper(at, worst->colors.end());
        worst->colors.erase(at, worst->colors.end());
        Group lower(std::move(worst->colors));
        *worst = std::move(lower);
        groups.emplace_back(std::move(upper));
    }
    std::vector<QRgb> means;
    for (const Group& group : groups)
        means.push_back(group.mean());
    return means;
}

} // namespace

GifPalette::GifPalette(std::size_t size)
    : m_size(size)
{
}

void GifPalette::add(const QImage& image)
{
    QRgb last = 0;
    std::uint64_t run = 0;
    for (int y = 0; y < image.height(); ++y) {
        const auto* line = reinterpret_cast<const QRgb*>(image.constScanLine(y));
        for (int x = 0; x < image.width(); ++x) {
            const QRgb color = line[x] | 0xFF000000U;
            if (color == last) {
                ++run;
                continue;
            }
            if (run > 0)
                m_counts[last] += run;
            last = color;
            run = 1;
        }
    }
    if (run > 0)
        m_counts[last] += run;
}

void GifPalette::choose()
{
    std::vector<Counted> all;
    for (auto each = m_counts.begin(); each != m_counts.end(); ++each)
        all.push_back({ each.key(), each.value() });
    std::ranges::sort(all, [](const Counted& a, const Counted& b) {
        return a.count != b.count ? a.count > b.count : a.color < b.color;
    });
    const std::size_t exact = all.size() <= m_size ? all.size() : m_size / 3;
    const auto rest = all.begin() + static_cast<std::ptrdiff_t>(exact);
    for (auto each = all.begin(); each != rest; ++each)
        m_colors.push_back(each->color);
    for (const QRgb color : medianCut({ rest, all.end() }, m_size - exact)) {
        if (std::ranges::find(m_colors, color) == m_colors.end())
            m_colors.push_back(color);
    }
    m_counts.clear();
    for (std::size_t i = 0; i < m_colors.size(); ++i)
        m_known[m_colors[i]] = static_cast<std::uint8_t>(i);
}

std::uint8_t GifPalette::nearest(QRgb color) const
{
    std::size_t best = 0;
    int least = 1 << 30;
    for (std::size_t i = 0; i < m_colors.size(); ++i) {
        const int red = qRed(color) - qRed(m_colors[i]);
        const int green = qGreen(color) - qGreen(m_colors[i]);
        const int blue = qBlue(color) - qBlue(m_colors[i]);
        const int distance = 3 * red * red + 6 * green * green + blue * blue; // as eyes weigh them
        if (distance < least) {
            least = distance;
            best = i;
        }
    }
    return static_cast<std::uint8_t>(best);
}

std::uint8_t GifPalette::indexOf(QRgb color)
{
    color |= 0xFF000000U;
    const auto known = m_known.constFind(color);
    if (known != m_known.constEnd())
        return *known;
    constexpr qsizetype kMostKnown = 1 << 18;
    if (m_known.size() > kMostKnown)
        return nearest(color);
    return m_known[color] = nearest(color);
}

} // namespace loopscope
