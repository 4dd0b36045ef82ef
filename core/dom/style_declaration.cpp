// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dom/style_declaration.h"

#include "core/dom/style_properties.h"
#include "core/dom/text_case.h"

#include <algorithm>
#include <utility>

namespace loopscope::dom {

namespace {

const StylePropertyKind* findProperty(std::string_view name)
{
    const auto all = styleProperties();
    const auto found = std::lower_bound(all.begin(), all.end(), name,
        [](const StylePropertyKind& each, std::string_view wanted) { return each.name < wanted; });
    return found != all.end() && found->name == name ? &*found : nullptr;
}

/// Cuts a text at a character that stands outside quotes, parentheses and comments.
class DeclarationSplitter
{
public:
    explicit DeclarationSplitter(std::string_view text)
        : m_text(text)
    {
    }

    bool isAtEnd() const { return m_at >= m_text.size(); }
    std::string next(char separator)
    {
        std::string part;
        int depth = 0;
        char quote = '\0';
        while (!isAtEnd()) {
            if (quote == '\0' && m_text.substr(m_at).starts_with("/*")) {
                const std::size_t end = m_text.find("*/", m_at + 2);
                m_at = end == std::string_view::npos ? m_text.size() : end + 2;
                continue;
            }
            const char c = m_text[m_at++];
            if (c == '\\' && !isAtEnd()) {
                part.append(1, c).append(1, m_text[m_at++]);
                continue;
            }
            if (quote != '\0')
                quote = c == quote ? '\0' : quote;
            else if (c == '"' || c == '\'')
                quote = c;
            else if (c == '(' || c == '{' || c == '[')
                ++depth;
            else if (c == ')' || c == '}' || c == ']')
                --depth;
            else if (c == separator && depth <= 0)
                return part;
            part += c;
        }
        return part;
    }

private:
    std::string_view m_text;
    std::size_t m_at = 0;
};

// CSS Syntax: a value with the brackets and quotes closed that its end left open; none: a bracket closes what
// is not open, or a `!` or a semicolon stands outside all of them, or a `}` would end the block.
std::optional<std::string> closedValue(std::string_view value)
{
    std::string open;
    std::string_view rest = value;
    for (; !rest.empty(); rest.remove_prefix(1)) {
        const char c = rest.front();
        const bool isQuoted = !open.empty() && (open.back() == '"' || open.back() == '\'');
        if (c == '\\') {
            if (rest.size() == 1)
                return std::nullopt;
            rest.remove_prefix(1);
        } else if (isQuoted) {
            if (c == open.back())
                open.pop_back();
        } else if (c == '"' || c == '\'') {
            open += c;
        } else if (c == '(' || c == '[' || c == '{') {
            open += c == '(' ? ')' : c == '[' ? ']' : '}';
        } else if (c == ')' || c == ']' || c == '}') {
            if (open.empty() || open.back() != c)
                return std::nullopt;
            open.pop_back();
        } else if (open.empty() && (c == '!' || c == ';')) {
            return std::nullopt;
        }
    }
    return std::string(value).append(open.rbegin(), open.rend());
}

bool isCssWide(std::string_view word)
{
    constexpr std::string_view kWords[] = { "inherit", "initial", "unset", "revert", "revert-layer" };
    return std::find(std::begin(kWords), std::end(kWords), word) != std::end(kWords);
}

bool isIdentifier(std::string_view text)
{
    return !text.empty() && !(text.front() >= '0' && text.front() <= '9')
        && std::all_of(text.begin(), text.end(), [](char c) {
               return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-'
                   || c == '_';
           });
}

bool isCustom(std::string_view name)
{
    // SPEC-GAP: a name with escapes or beyond ASCII is not taken.
    return name.starts_with("--") && name.size() > 2 && isIdentifier(name);
}

// The length of the number that a text begins with; 0: none.
std::size_t numberLength(std::string_view text)
{
    std::size_t at = !text.empty() && (text[0] == '-' || text[0] == '+') ? 1 : 0;
    std::size_t digits = 0;
    bool hasPoint = false;
    for (; at < text.size(); ++at) {
        if (text[at] >= '0' && text[at] <= '9')
            ++digits;
        else if (text[at] == '.' && !hasPoint)
            hasPoint = true;
        else
            break;
    }
    return digits > 0 ? at : 0;
}

// ".50" is written 0.5, "1.0" 1.
std::string normalizedNumber(std::string_view text)
{
    std::string number(text);
    if (number.front() == '+')
        number.erase(0, 1);
    const std::string sign = number.starts_with('-') ? "-" : "";
    number.erase(0, sign.size());
    if (number.find('.') != std::string::npos) {
        number.erase(number.find_last_not_of('0') + 1);
        if (number.ends_with('.'))
            number.pop_back();
    }
    const std::size_t first = number.find_first_not_of('0');
    number.erase(0, first == std::string::npos ? number.size() : first);
    if (number.empty() || number.front() == '.')
        number.insert(0, "0");
    return number == "0" ? number : sign + number;
}

std::string hexColor(std::string_view hex)
{
    const auto digit = [](char c) {
        return c <= '9' ? c - '0' : asciiLower(c) - 'a' + 10;
    };
    const bool isShort = hex.size() < 6;
    const std::size_t channels = isShort ? hex.size() : hex.size() / 2;
    int values[4] = { 0, 0, 0, 255 };
    for (std::size_t i = 0; i < channels; ++i)
        values[i] = isShort ? digit(hex[i]) * 17 : digit(hex[2 * i]) * 16 + digit(hex[2 * i + 1]);
    std::string text = values[3] == 255 ? "rgb(" : "rgba(";
    for (int i = 0; i < 3; ++i)
        text.append(i > 0 ? ", " : "").append(std::to_string(values[i]));
    if (values[3] != 255) {
        std::string alpha = std::to_string(values[3] / 255.0);
        alpha.resize(5); // three places
        text.append(", ").append(normalizedNumber(alpha));
    }
    return text + ')';
}

bool isColorName(std::string_view word)
{
    constexpr std::string_view kNames[] = { "aliceblue", "antiquewhite", "aqua", "aquamarine", "azure",
        "beige", "bisque", "black", "blanchedalmond", "blue", "blueviolet", "brown", "burlywood", "cadetblue",
        "canvas", "canvastext", "chartreuse", "chocolate", "coral", "cornflowerblue", "cornsilk", "crimson",
        "currentcolor", "cyan", "darkblue", "darkcyan", "darkgoldenrod", "darkgray", "darkgreen", "darkgrey",
        "darkkhaki", "darkmagenta", "darkolivegreen", "darkorange", "darkorchid", "darkred", "darksalmon",
        "darkseagreen", "darkslateblue", "darkslategray", "darkslategrey", "darkturquoise", "darkviolet",
        "deeppink", "deepskyblue", "dimgray", "dimgrey", "dodgerblue", "firebrick", "floralwhite",
        "forestgreen", "fuchsia", "gainsboro", "ghostwhite", "gold", "goldenrod", "gray", "green",
        "greenyellow", "grey", "honeydew", "hotpink", "indianred", "indigo", "ivory", "khaki", "lavender",
        "lavenderblush", "lawngreen", "lemonchiffon", "lightblue", "lightcoral", "lightcyan",
        "lightgoldenrodyellow", "lightgray", "lightgreen", "lightgrey", "lightpink", "lightsalmon",
        "lightseagreen", "lightskyblue", "lightslategray", "lightslategrey", "lightsteelblue", "lightyellow",
        "lime", "limegreen", "linen", "magenta", "maroon", "mediumaquamarine", "mediumblue", "mediumorchid",
        "mediumpurple", "mediumseagreen", "mediumslateblue", "mediumspringgreen", "mediumturquoise",
        "mediumvioletred", "midnightblue", "mintcream", "mistyrose", "moccasin", "navajowhite", "navy",
        "none", "oldlace", "olive", "olivedrab", "orange", "orangered", "orchid", "palegoldenrod",
        "palegreen", "paleturquoise", "palevioletred", "papayawhip", "peachpuff", "peru", "pink", "plum",
        "powderblue", "purple", "rebeccapurple", "red", "rosybrown", "royalblue", "saddlebrown", "salmon",
        "sandybrown", "seagreen", "seashell", "sienna", "silver", "skyblue", "slateblue", "slategray",
        "slategrey", "snow", "springgreen", "steelblue", "tan", "teal", "thistle", "tomato", "transparent",
        "turquoise", "violet", "wheat", "white", "whitesmoke", "yellow", "yellowgreen" };
    return std::binary_search(std::begin(kNames), std::end(kNames), word);
}

// One word of a value: a hex colour, a number with its unit, a name.
std::optional<std::string> normalizedWord(std::string_view word, StyleValueKind kind)
{
    if (word.front() == '#') {
        const std::string_view hex = word.substr(1);
        const bool isHex = (hex.size() == 3 || hex.size() == 4 || hex.size() == 6 || hex.size() == 8)
            && hex.find_first_not_of("0123456789abcdefABCDEF") == std::string_view::npos;
        return isHex && kind != StyleValueKind::Length ? std::optional(hexColor(hex)) : std::nullopt;
    }
    if (const std::size_t length = numberLength(word); length > 0) {
        const std::string number = normalizedNumber(word.substr(0, length));
        const std::string unit = asciiLower(word.substr(length));
        if (kind == StyleValueKind::Length && unit.empty())
            return number == "0" ? std::optional<std::string>("0px") : std::nullopt;
        if (kind == StyleValueKind::Number && !unit.empty() && unit != "%")
            return std::nullopt;
        return kind == StyleValueKind::Color || kind == StyleValueKind::Keyword
            ? std::nullopt
            : std::optional(number + unit);
    }
    if (word.find('(') != std::string_view::npos)
        return kind == StyleValueKind::Keyword ? std::nullopt : std::optional(std::string(word));
    const std::string lower = isIdentifier(word) ? asciiLower(word) : std::string(word);
    if (kind == StyleValueKind::Color)
        return isColorName(lower) ? std::optional(lower) : std::nullopt;
    if (kind == StyleValueKind::Number)
        return lower == "auto" ? std::optional(lower) : std::nullopt;
    if (kind != StyleValueKind::Anything && !isIdentifier(word))
        return std::nullopt;
    return kind == StyleValueKind::Anything ? std::string(word) : lower;
}

std::vector<std::string> words(std::string_view value)
{
    std::vector<std::string> parts;
    DeclarationSplitter splitter(value);
    while (!splitter.isAtEnd()) {
        std::string word = splitter.next(' ');
        if (!word.empty())
            parts.push_back(std::move(word));
    }
    return parts;
}

std::string oneLine(std::string_view text)
{
    std::string line(stripped(text));
    std::replace_if(line.begin(), line.end(), isAsciiWhitespace, ' ');
    return line;
}

} // namespace

bool isStyleProperty(std::string_view name)
{
    return findProperty(name) != nullptr;
}

std::string dashedName(std::string_view camelCase)
{
    if (camelCase == "cssFloat")
        return "float";
    std::string name;
    for (const char c : camelCase) {
        if (c >= 'A' && c <= 'Z')
            name.append("-").push_back(asciiLower(c));
        else
            name += c;
    }
    return name.starts_with("webkit-") ? '-' + name : name;
}

std::optional<std::string> normalizedValue(std::string_view property, std::string_view value)
{
    const std::optional<std::string> closed = closedValue(stripped(value));
    if (!closed || isCustom(property))
        return closed;
    const StylePropertyKind* const known = findProperty(property);
    const std::string line = oneLine(*closed);
    if (known == nullptr || line.empty() || line.find_first_of("{}") != std::string::npos)
        return std::nullopt;
    if (isCssWide(asciiLower(line)))
        return asciiLower(line);
    if (line.find("var(") != std::string::npos)
        return line;
    const std::vector<std::string> parts = words(line);
    const bool isAlone = known->kind == StyleValueKind::Color || known->kind == StyleValueKind::Number
        || known->kind == StyleValueKind::Keyword;
    if (isAlone && parts.size() != 1 && property != "border-color" && property != "overflow")
        return std::nullopt;
    std::string text;
    for (const std::string& word : parts) {
        const std::optional<std::string> normalized = normalizedWord(word, known->kind);
        if (!normalized)
            return std::nullopt;
        text.append(text.empty() ? "" : " ").append(*normalized);
    }
    return text;
}

StyleDeclaration StyleDeclaration::parse(std::string_view text)
{
    StyleDeclaration style;
    DeclarationSplitter declarations(text);
    while (!declarations.isAtEnd()) {
        const std::string declaration = declarations.next(';');
        const std::size_t colon = declaration.find(':');
        if (colon == std::string::npos)
            continue;
        const std::string name(stripped(std::string_view(declaration).substr(0, colon)));
        std::string_view value = stripped(std::string_view(declaration).substr(colon + 1));
        const std::size_t mark = value.rfind('!');
        const bool isImportant = mark != std::string_view::npos
            && equalsIgnoringCase(stripped(value.substr(mark + 1)), "important");
        if (isImportant)
            value = stripped(value.substr(0, mark));
        if (!value.empty())
            style.set(isCustom(name) ? name : asciiLower(name), value, isImportant);
    }
    return style;
}

std::string StyleDeclaration::value(std::string_view name) const
{
    for (const StyleProperty& each : m_properties) {
        if (each.name == name)
            return each.value;
    }
    return valueOfShorthand(name);
}

// What a shorthand says of one of its parts: the sides of boxes, and a background that is but a colour.
std::string StyleDeclaration::valueOfShorthand(std::string_view name) const
{
    if (name == "background-color") {
        const std::string background = value("background");
        const bool isColor = words(background).size() == 1 && normalizedValue(name, background).has_value();
        return isColor ? background : std::string();
    }
    const std::size_t dash = name.find('-');
    const std::string_view box = name.substr(0, dash);
    if (dash == std::string_view::npos || (box != "margin" && box != "padding"))
        return {};
    constexpr std::string_view kSides[] = { "top", "right", "bottom", "left" };
    const auto side = std::find(std::begin(kSides), std::end(kSides), name.substr(dash + 1));
    const std::vector<std::string> given = words(value(box));
    if (side == std::end(kSides) || given.empty())
        return {};
    // One value is for all sides, two for each direction, of three the second is left and right.
    constexpr std::size_t kPlaces[4][4] = { { 0, 0, 0, 0 }, { 0, 1, 0, 1 }, { 0, 1, 2, 1 }, { 0, 1, 2, 3 } };
    return given[kPlaces[std::min<std::size_t>(given.size(), 4) - 1][side - std::begin(kSides)]];
}

bool StyleDeclaration::isImportant(std::string_view name) const
{
    return std::any_of(m_properties.begin(), m_properties.end(),
        [name](const StyleProperty& each) { return each.name == name && each.isImportant; });
}

bool StyleDeclaration::set(std::string_view name, std::string_view value, bool isImportant)
{
    if (value.empty())
        return remove(name);
    std::optional<std::string> normalized = normalizedValue(name, value);
    if (!normalized)
        return false;
    for (StyleProperty& each : m_properties) {
        if (each.name != name)
            continue;
        const StyleProperty before = std::exchange(each, { std::string(name), *normalized, isImportant });
        return before.value != each.value || before.isImportant != isImportant;
    }
    m_properties.push_back({ std::string(name), std::move(*normalized), isImportant });
    return true;
}

bool StyleDeclaration::remove(std::string_view name)
{
    return std::erase_if(m_properties, [name](const StyleProperty& each) { return each.name == name; }) > 0;
}

std::string StyleDeclaration::text() const
{
    std::string text;
    for (const StyleProperty& each : m_properties) {
        text.append(text.empty() ? "" : " ").append(each.name).append(": ").append(each.value);
        text.append(each.isImportant ? " !important;" : ";");
    }
    return text;
}

} // namespace loopscope::dom
