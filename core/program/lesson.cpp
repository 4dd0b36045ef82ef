// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/program/lesson.h"

#include "core/program/input_edits.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <optional>

namespace loopscope {

namespace {

using Kind = LessonEntry::Kind;

constexpr std::string_view kDirective = "@lesson";
constexpr std::array<std::string_view, 6> kKinds { "view", "start", "step", "note", "arrow", "highlight" };
constexpr std::array<std::string_view, 8> kParts { "scene", "ring", "sentence", "stack", "apis", "micro",
    "frames", "tasks" };
constexpr int kFarthest = 9'999; // hundredths

bool isSpace(char c)
{
    return c == ' ' || c == '\t' || c == '\r' || c == '\f' || c == '\v';
}

std::string_view trimmed(std::string_view text)
{
    while (!text.empty() && isSpace(text.front()))
        text.remove_prefix(1);
    while (!text.empty() && isSpace(text.back()))
        text.remove_suffix(1);
    return text;
}

/// U+2028 and U+2029 end a comment for JavaScript.
constexpr std::string_view kLineSeparator = "\xE2\x80\xA8";
constexpr std::string_view kParagraphSeparator = "\xE2\x80\xA9";

std::string escaped(std::string_view text)
{
    std::string out;
    while (!text.empty()) {
        std::size_t taken = 1;
        if (text.starts_with(kLineSeparator) || text.starts_with(kParagraphSeparator)) {
            out.append(text.starts_with(kLineSeparator) ? "\\l" : "\\p");
            taken = kLineSeparator.size();
        } else if (text.front() == '\n' || text.front() == '\r') {
            out.append(text.front() == '\n' ? "\\n" : "\\r");
        } else {
            if (text.front() == '\\' || text.front() == '"')
                out.push_back('\\');
            out.push_back(text.front());
        }
        text.remove_prefix(taken);
    }
    return out;
}

std::string unescaped(std::string_view text)
{
    std::string out;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] != '\\' || i + 1 == text.size()) {
            out.push_back(text[i]);
            continue;
        }
        const char next = text[++i];
        if (next == 'n')
            out.push_back('\n');
        else if (next == 'r')
            out.push_back('\r');
        else if (next == 'l' || next == 'p')
            out.append(next == 'l' ? kLineSeparator : kParagraphSeparator);
        else
            out.push_back(next);
    }
    return out;
}

/// Goes through one entry. What is not there is not taken.
class EntryText
{
public:
    explicit EntryText(std::string_view text)
        : m_rest(trimmed(text))
    {
    }

    std::string_view takeWord()
    {
        const auto end = std::find_if(m_rest.begin(), m_rest.end(), isSpace);
        return take(static_cast<std::size_t>(end - m_rest.begin()));
    }
    template <typename Number> std::optional<Number> takeNumber()
    {
        Number value {};
        const auto [end, error] = std::from_chars(m_rest.data(), m_rest.data() + m_rest.size(), value);
        if (error != std::errc())
            return std::nullopt;
        take(static_cast<std::size_t>(end - m_rest.data()));
        return value;
    }
    bool takeSign(char sign)
    {
        if (m_rest.empty() || m_rest.front() != sign)
            return false;
        take(1);
        return true;
    }
    std::optional<std::string> takeQuoted()
    {
        if (m_rest.empty() || m_rest.front() != '"')
            return std::nullopt;
        for (std::size_t i = 1; i < m_rest.size(); ++i) {
            if (m_rest[i] == '\\')
                ++i;
            else if (m_rest[i] == '"')
                return unescaped(take(i + 1).substr(1, i - 1));
        }
        return std::nullopt;
    }
    /// All up to one of these signs, or to the end.
    std::string_view takeUntil(std::string_view signs)
    {
        return take(std::min(m_rest.find_first_of(signs), m_rest.size()));
    }
    std::string_view rest() const { return m_rest; }
    bool isAtItsEnd() const { return m_rest.empty(); }

private:
    std::string_view take(std::size_t size)
    {
        const std::string_view taken = m_rest.substr(0, size);
        m_rest = trimmed(m_rest.substr(size));
        return taken;
    }

    std::string_view m_rest;
};

bool readAnchor(EntryText& text, StepAnchor& anchor)
{
    const auto moment = text.takeNumber<std::uint64_t>();
    if (!moment)
        return false;
    anchor.moment = *moment;
    if (!text.takeSign('<'))
        return true;
    anchor.kind = std::string(trimmed(text.takeUntil("\"#>")));
    anchor.card = text.takeQuoted().value_or("");
    anchor.code = text.takeQuoted().value_or("");
    if (text.takeSign('#')) {
        const auto occurrence = text.takeNumber<std::uint32_t>();
        if (!occurrence || *occurrence == 0)
            return false;
        anchor.occurrence = *occurrence;
    }
    return !anchor.kind.empty() && text.takeSign('>');
}

std::string written(const StepAnchor& anchor)
{
    std::string text = std::to_string(anchor.moment);
    if (anchor.kind.empty())
        return text;
    text.append(" <").append(anchor.kind);
    if (!anchor.card.empty() || !anchor.code.empty())
        text.append(" \"").append(escaped(anchor.card)).append("\"");
    if (!anchor.code.empty())
        text.append(" \"").append(escaped(anchor.code)).append("\"");
    if (anchor.occurrence > 0)
        text.append(" #").append(std::to_string(anchor.occurrence));
    return text.append(">");
}

bool readPlace(EntryText& text, PicturePlace& place)
{
    place.part = std::string(text.takeWord());
    if (std::find(kParts.begin(), kParts.end(), place.part) == kParts.end())
        return false;
    if (auto card = text.takeQuoted()) {
        place.card = std::move(*card);
        if (text.takeSign('#')) {
            const auto occurrence = text.takeNumber<std::uint32_t>();
            if (!occurrence || *occurrence == 0)
                return false;
            place.occurrence = *occurrence;
        }
    }
    const auto x = text.takeNumber<int>();
    const bool isPair = x && text.takeSign(',');
    const auto y = isPair ? text.takeNumber<int>() : std::nullopt;
    if (!y)
        return false;
    place.x = std::clamp(*x, -kFarthest, kFarthest);
    place.y = std::clamp(*y, -kFarthest, kFarthest);
    return true;
}

std::string written(const PicturePlace& place)
{
    std::string text = place.part;
    if (!place.card.empty())
        text.append(" \"").append(escaped(place.card)).append("\"");
    if (!place.card.empty() && place.occurrence != 1)
        text.append(" #").append(std::to_string(place.occurrence));
    return text.append(" ").append(std::to_string(place.x)).append(",").append(std::to_string(place.y));
}

bool readSettings(EntryText& text, LessonEntry& entry)
{
    while (!text.isAtItsEnd()) {
        const std::string_view word = text.takeWord();
        const std::size_t equals = word.find('=');
        if (equals == std::string_view::npos || equals == 0)
            return false;
        entry.settings.insert_or_assign(
            std::string(word.substr(0, equals)), std::string(word.substr(equals + 1)));
    }
    return true;
}

/// What stands behind "@lesson".
std::optional<LessonEntry> readEntry(std::string_view words)
{
    EntryText text(words);
    const std::string_view name = text.takeWord();
    const auto kind = std::find(kKinds.begin(), kKinds.end(), name);
    if (kind == kKinds.end())
        return std::nullopt;
    LessonEntry entry;
    entry.kind = static_cast<Kind>(kind - kKinds.begin());
    bool isWell = true;
    if (entry.kind == Kind::View)
        isWell = readSettings(text, entry);
    else
        isWell = readAnchor(text, entry.step);
    if (entry.isAnnotation())
        isWell = isWell && readPlace(text, entry.place);
    if (entry.kind == Kind::Arrow)
        isWell = isWell && readPlace(text, entry.goal);
    const bool hasText
        = entry.kind != Kind::View && entry.kind != Kind::Start && entry.kind != Kind::Highlight;
    if (!isWell || (!hasText && !text.isAtItsEnd()))
        return std::nullopt;
    entry.text = unescaped(text.rest());
    return entry;
}

std::vector<std::string_view> linesOf(std::string_view program)
{
    std::vector<std::string_view> lines;
    for (std::size_t begin = 0; begin <= program.size();) {
        const std::size_t end = std::min(program.find('\n', begin), program.size());
        lines.push_back(trimmed(program.substr(begin, end - begin)));
        begin = end + 1;
    }
    return lines;
}

/// What stands behind "@lesson" in a comment; unset if this is none.
std::optional<std::string_view> lessonWords(std::string_view line)
{
    if (!line.starts_with("//"))
        return std::nullopt;
    const std::string_view comment = trimmed(line.substr(2));
    if (!comment.starts_with(kDirective))
        return std::nullopt;
    const std::string_view rest = comment.substr(kDirective.size());
    return rest.empty() || isSpace(rest.front()) ? std::optional(rest) : std::nullopt;
}

/// Of the lines, from 0: the comments at the beginning end before `first`, those at the end begin at `last`.
struct CommentBlocks
{
    std::size_t first = 0;
    std::size_t last = 0;
};
CommentBlocks commentBlocks(const std::vector<std::string_view>& lines)
{
    const auto isComment = [](std::string_view line) {
        return line.empty() || line.starts_with("//");
    };
    CommentBlocks blocks { 0, lines.size() };
    while (blocks.first < lines.size() && isComment(lines[blocks.first]))
        ++blocks.first;
    while (blocks.last > blocks.first && isComment(lines[blocks.last - 1]))
        --blocks.last;
    return blocks;
}

} // namespace

Lesson parseLesson(std::string_view program)
{
    constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";
    if (program.starts_with(kByteOrderMark))
        program.remove_prefix(kByteOrderMark.size());
    const std::vector<std::string_view> lines = linesOf(program);
    const CommentBlocks blocks = commentBlocks(lines);
    Lesson lesson;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        if (i == blocks.first)
            i = blocks.last;
        const auto words = i < lines.size() ? lessonWords(lines[i]) : std::nullopt;
        if (!words)
            continue;
        const auto line = static_cast<std::uint32_t>(i + 1);
        if (auto entry = readEntry(*words)) {
            entry->line = line;
            lesson.entries.push_back(std::move(*entry));
        } else {
            lesson.unreadableLines.push_back(line);
        }
    }
    return lesson;
}

std::string commentOf(const LessonEntry& entry)
{
    std::string text("// @lesson ");
    text.append(kKinds[static_cast<std::size_t>(entry.kind)]);
    if (entry.kind == Kind::View) {
        for (const auto& [name, value] : entry.settings)
            text.append(" ").append(name).append("=").append(value);
        return text;
    }
    text.append(" ").append(written(entry.step));
    if (entry.isAnnotation())
        text.append(" ").append(written(entry.place));
    if (entry.kind == Kind::Arrow)
        text.append(" ").append(written(entry.goal));
    const std::string words = escaped(trimmed(entry.text));
    // A text that begins like an anchor would be read as one.
    if (!words.empty() && entry.kind != Kind::Highlight && entry.kind != Kind::Start)
        text.append(words.front() == '<' ? " \\" : " ").append(words);
    return text;
}

std::string withEntry(std::string_view program, const LessonEntry& entry)
{
    if (entry.line > 0)
        return edited(program, { LineEdit::Kind::Replace, entry.line, commentOf(entry) });
    const Lesson lesson = parseLesson(program);
    const std::vector<std::string_view> lines = linesOf(program);
    const CommentBlocks blocks = commentBlocks(lines);
    std::uint32_t line = 0;
    for (const LessonEntry& each : lesson.entries) {
        const bool isBefore
            = each.kind == Kind::View || (entry.kind != Kind::View && each.step.moment <= entry.step.moment);
        if (each.line > blocks.last && (isBefore || line == 0))
            line = isBefore ? each.line + 1 : each.line;
    }
    if (line > 0)
        return edited(program, { LineEdit::Kind::Insert, line, commentOf(entry) });
    // The first one: behind everything, after an empty line.
    const bool endsInLine = lines.back().empty();
    const auto end = static_cast<std::uint32_t>(lines.size() + (endsInLine ? 0 : 1));
    const bool needsGap = !(lines.size() == 1 && endsInLine)
        && !(endsInLine && lines.size() > 1 && lines[lines.size() - 2].empty());
    if (!needsGap)
        return edited(program, { LineEdit::Kind::Insert, end, commentOf(entry) });
    const std::string gapped = edited(program, { LineEdit::Kind::Insert, end, {} });
    return edited(gapped, { LineEdit::Kind::Insert, end + 1, commentOf(entry) });
}

std::string withoutEntry(std::string_view program, const LessonEntry& entry)
{
    return entry.line == 0 ? std::string(program)
                           : edited(program, { LineEdit::Kind::Remove, entry.line, {} });
}

} // namespace loopscope
