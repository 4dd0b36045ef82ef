// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/layout/css_color.h"

#include "core/dom/text_case.h"
#include "core/layout/css_number.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace loopscope::layout {

namespace {

struct NamedColor
{
    std::string_view name;
    std::uint32_t rgb;
};

constexpr NamedColor kNames[] = { { "aliceblue", 0xf0f8ff }, { "antiquewhite", 0xfaebd7 },
    { "aqua", 0x00ffff }, { "aquamarine", 0x7fffd4 }, { "azure", 0xf0ffff }, { "beige", 0xf5f5dc },
    { "bisque", 0xffe4c4 }, { "black", 0x000000 }, { "blanchedalmond", 0xffebcd }, { "blue", 0x0000ff },
    { "blueviolet", 0x8a2be2 }, { "brown", 0xa52a2a }, { "burlywood", 0xdeb887 }, { "cadetblue", 0x5f9ea0 },
    { "canvas", 0xffffff }, { "canvastext", 0x000000 }, { "chartreuse", 0x7fff00 }, { "chocolate", 0xd2691e },
    { "coral", 0xff7f50 }, { "cornflowerblue", 0x6495ed }, { "cornsilk", 0xfff8dc }, { "crimson", 0xdc143c },
    { "cyan", 0x00ffff }, { "darkblue", 0x00008b }, { "darkcyan", 0x008b8b }, { "darkgoldenrod", 0xb8860b },
    { "darkgray", 0xa9a9a9 }, { "darkgreen", 0x006400 }, { "darkgrey", 0xa9a9a9 }, { "darkkhaki", 0xbdb76b },
    { "darkmagenta", 0x8b008b }, { "darkolivegreen", 0x556b2f }, { "darkorange", 0xff8c00 },
    { "darkorchid", 0x9932cc }, { "darkred", 0x8b0000 }, { "darksalmon", 0xe9967a },
    { "darkseagreen", 0x8fbc8f }, { "darkslateblue", 0x483d8b }, { "darkslategray", 0x2f4f4f },
    { "darkslategrey", 0x2f4f4f }, { "darkturquoise", 0x00ced1 }, { "darkviolet", 0x9400d3 },
    { "deeppink", 0xff1493 }, { "deepskyblue", 0x00bfff }, { "dimgray", 0x696969 }, { "dimgrey", 0x696969 },
    { "dodgerblue", 0x1e90ff }, { "firebrick", 0xb22222 }, { "floralwhite", 0xfffaf0 },
    { "forestgreen", 0x228b22 }, { "fuchsia", 0xff00ff }, { "gainsboro", 0xdcdcdc },
    { "ghostwhite", 0xf8f8ff }, { "gold", 0xffd700 }, { "goldenrod", 0xdaa520 }, { "gray", 0x808080 },
    { "green", 0x008000 }, { "greenyellow", 0xadff2f }, { "grey", 0x808080 }, { "honeydew", 0xf0fff0 },
    { "hotpink", 0xff69b4 }, { "indianred", 0xcd5c5c }, { "indigo", 0x4b0082 }, { "ivory", 0xfffff0 },
    { "khaki", 0xf0e68c }, { "lavender", 0xe6e6fa }, { "lavenderblush", 0xfff0f5 }, { "lawngreen", 0x7cfc00 },
    { "lemonchiffon", 0xfffacd }, { "lightblue", 0xadd8e6 }, { "lightcoral", 0xf08080 },
    { "lightcyan", 0xe0ffff }, { "lightgoldenrodyellow", 0xfafad2 }, { "lightgray", 0xd3d3d3 },
    { "lightgreen", 0x90ee90 }, { "lightgrey", 0xd3d3d3 }, { "lightpink", 0xffb6c1 },
    { "lightsalmon", 0xffa07a }, { "lightseagreen", 0x20b2aa }, { "lightskyblue", 0x87cefa },
    { "lightslategray", 0x778899 }, { "lightslategrey", 0x778899 }, { "lightsteelblue", 0xb0c4de },
    { "lightyellow", 0xffffe0 }, { "lime", 0x00ff00 }, { "limegreen", 0x32cd32 }, { "linen", 0xfaf0e6 },
    { "magenta", 0xff00ff }, { "maroon", 0x800000 }, { "mediumaquamarine", 0x66cdaa },
    { "mediumblue", 0x0000cd }, { "mediumorchid", 0xba55d3 }, { "mediumpurple", 0x9370db },
    { "mediumseagreen", 0x3cb371 }, { "mediumslateblue", 0x7b68ee }, { "mediumspringgreen", 0x00fa9a },
    { "mediumturquoise", 0x48d1cc }, { "mediumvioletred", 0xc71585 }, { "midnightblue", 0x191970 },
    { "mintcream", 0xf5fffa }, { "mistyrose", 0xffe4e1 }, { "moccasin", 0xffe4b5 },
    { "navajowhite", 0xffdead }, { "navy", 0x000080 }, { "oldlace", 0xfdf5e6 }, { "olive", 0x808000 },
    { "olivedrab", 0x6b8e23 }, { "orange", 0xffa500 }, { "orangered", 0xff4500 }, { "orchid", 0xda70d6 },
    { "palegoldenrod", 0xeee8aa }, { "palegreen", 0x98fb98 }, { "paleturquoise", 0xafeeee },
    { "palevioletred", 0xdb7093 }, { "papayawhip", 0xffefd5 }, { "peachpuff", 0xffdab9 },
    { "peru", 0xcd853f }, { "pink", 0xffc0cb }, { "plum", 0xdda0dd }, { "powderblue", 0xb0e0e6 },
    { "purple", 0x800080 }, { "rebeccapurple", 0x663399 }, { "red", 0xff0000 }, { "rosybrown", 0xbc8f8f },
    { "royalblue", 0x4169e1 }, { "saddlebrown", 0x8b4513 }, { "salmon", 0xfa8072 },
    { "sandybrown", 0xf4a460 }, { "seagreen", 0x2e8b57 }, { "seashell", 0xfff5ee }, { "sienna", 0xa0522d },
    { "silver", 0xc0c0c0 }, { "skyblue", 0x87ceeb }, { "slateblue", 0x6a5acd }, { "slategray", 0x708090 },
    { "slategrey", 0x708090 }, { "snow", 0xfffafa }, { "springgreen", 0x00ff7f }, { "steelblue", 0x4682b4 },
    { "tan", 0xd2b48c }, { "teal", 0x008080 }, { "thistle", 0xd8bfd8 }, { "tomato", 0xff6347 },
    { "turquoise", 0x40e0d0 }, { "violet", 0xee82ee }, { "wheat", 0xf5deb3 }, { "white", 0xffffff },
    { "whitesmoke", 0xf5f5f5 }, { "yellow", 0xffff00 }, { "yellowgreen", 0x9acd32 } };

Color ofRgb(std::uint32_t rgb)
{
    return { static_cast<std::uint8_t>(rgb >> 16), static_cast<std::uint8_t>(rgb >> 8),
        static_cast<std::uint8_t>(rgb), 1 };
}

std::optional<Color> ofHex(std::string_view hex)
{
    const bool isHex = (hex.size() == 3 || hex.size() == 4 || hex.size() == 6 || hex.size() == 8)
        && hex.find_first_not_of("0123456789abcdef") == std::string_view::npos;
    if (!isHex)
        return {};
    const auto digit = [&](std::size_t at) {
        return hex[at] <= '9' ? hex[at] - '0' : hex[at] - 'a' + 10;
    };
    const bool isShort = hex.size() < 6;
    int values[4] = { 0, 0, 0, 255 };
    for (std::size_t i = 0; i < (isShort ? hex.size() : hex.size() / 2); ++i)
        values[i] = isShort ? digit(i) * 17 : digit(2 * i) * 16 + digit(2 * i + 1);
    return Color { static_cast<std::uint8_t>(values[0]), static_cast<std::uint8_t>(values[1]),
        static_cast<std::uint8_t>(values[2]), static_cast<float>(values[3]) / 255 };
}

struct Component
{
    double number = 0;
    bool isPercentage = false;
};

std::vector<Component> components(std::string_view text)
{
    std::vector<Component> found;
    while (!text.empty()) {
        const std::size_t length = numberLength(text);
        if (length == 0) {
            text.remove_prefix(1);
            continue;
        }
        const double number = toNumber(text.substr(0, length));
        text.remove_prefix(length);
        found.push_back({ number, text.starts_with('%') });
    }
    return found;
}

std::uint8_t channel(double value)
{
    return static_cast<std::uint8_t>(std::lround(std::clamp(value, 0.0, 255.0)));
}

Color ofHsl(double hue, double saturation, double lightness)
{
    const auto part = [&](double n) {
        const double k = std::fmod(n + hue / 30 + 24, 12);
        const double a = saturation * std::min(lightness, 1 - lightness);
        return channel(255 * (lightness - a * std::max(-1.0, std::min({ k - 3, 9 - k, 1.0 }))));
    };
    return { part(0), part(8), part(4), 1 };
}

} // namespace

std::optional<Color> parseColor(std::string_view given, const Color& current)
{
    const std::string text = dom::asciiLower(dom::stripped(given));
    if (text == "currentcolor")
        return current;
    if (text == "transparent")
        return kTransparent;
    if (text.starts_with('#'))
        return ofHex(std::string_view(text).substr(1));
    const bool isRgb = text.starts_with("rgb(") || text.starts_with("rgba(");
    if (isRgb || text.starts_with("hsl(") || text.starts_with("hsla(")) {
        const std::vector<Component> parts = components(std::string_view(text).substr(text.find('(') + 1));
        if (parts.size() < 3)
            return {};
        const auto value = [&](std::size_t i) {
            return parts[i].isPercentage ? parts[i].number * 2.55 : parts[i].number;
        };
        Color color = isRgb
            ? Color { channel(value(0)), channel(value(1)), channel(value(2)), 1 }
            : ofHsl(std::fmod(parts[0].number, 360), std::clamp(parts[1].number / 100, 0.0, 1.0),
                std::clamp(parts[2].number / 100, 0.0, 1.0));
        if (parts.size() > 3) {
            const double alpha = parts[3].isPercentage ? parts[3].number / 100 : parts[3].number;
            color.alpha = static_cast<float>(std::clamp(alpha, 0.0, 1.0));
        }
        return color;
    }
    const auto found = std::lower_bound(std::begin(kNames), std::end(kNames), text,
        [](const NamedColor& each, std::string_view name) { return each.name < name; });
    if (found == std::end(kNames) || found->name != text)
        return {};
    return ofRgb(found->rgb);
}

std::string colorText(const Color& color)
{
    std::string text = color.alpha < 1 ? "rgba(" : "rgb(";
    text
        += std::to_string(color.red) + ", " + std::to_string(color.green) + ", " + std::to_string(color.blue);
    if (color.alpha < 1) {
        // CSSOM: two places if they say the same byte, else three.
        const double byte = std::round(static_cast<double>(color.alpha) * 255);
        const double two = std::round(static_cast<double>(color.alpha) * 100) / 100;
        const double three = std::round(static_cast<double>(color.alpha) * 1000) / 1000;
        text.append(", ").append(numberText(std::round(two * 255) == byte ? two : three));
    }
    return text + ')';
}

std::uint32_t packed(const Color& color)
{
    return std::uint32_t { color.red } << 24 | std::uint32_t { color.green } << 16
        | std::uint32_t { color.blue } << 8 | channel(static_cast<double>(color.alpha) * 255);
}

} // namespace loopscope::layout
