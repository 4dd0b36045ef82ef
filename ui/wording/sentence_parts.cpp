// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wording/sentence_parts.h"

#include "ui/wording/card_wording.h"

#include <algorithm>

namespace loopscope {

namespace {

constexpr int kLongestQuote = 60;
constexpr int kLongestCall = 32;
// No need to look at more bytes than can be shown; a console line may be megabytes long.
constexpr std::size_t kBytesToLookAt = kLongestQuote * 8;

QString shortened(const QString& text)
{
    if (text.size() <= kLongestQuote)
        return text.toHtmlEscaped();
    qsizetype end = kLongestQuote - 1;
    if (text.at(end).isLowSurrogate())
        --end;
    return (text.left(end) + u'…').toHtmlEscaped();
}

QString oneLine(std::string_view utf8)
{
    const auto length = static_cast<qsizetype>(std::min(utf8.size(), kBytesToLookAt));
    return shortened(QString::fromUtf8(utf8.data(), length).simplified());
}

QString bold(const QString& escaped)
{
    return QStringLiteral("<b>") + escaped + QStringLiteral("</b>");
}

} // namespace

QString SentenceParts::name(CardId id) const
{
    const QString title = cardTitle(trace, id);
    // A call with a whole function in its parentheses is told by what is called.
    const qsizetype parenthesis = title.indexOf(u'(');
    if (trace.card(id).kind == CardKind::NativeCall && title.size() > kLongestCall && parenthesis > 0)
        return bold(shortened(title.left(parenthesis) + QStringLiteral("(…)")));
    return bold(shortened(title));
}

QString SentenceParts::code(PositionId position) const
{
    std::string_view text = trace.textAt(position);
    if (const std::size_t end = text.find_first_of("\r\n"); end != std::string_view::npos)
        return bold(oneLine(std::string(text.substr(0, end)) + " …"));
    // It stands inside a sentence.
    while (text.ends_with(';'))
        text.remove_suffix(1);
    return bold(oneLine(text));
}

QString SentenceParts::quote(std::uint32_t stringId) const
{
    return oneLine(trace.text(StringId { stringId }));
}

CardId SentenceParts::ownFrame() const
{
    const auto own = std::find_if(state.callStack.rbegin(), state.callStack.rend(),
        [this](const Frame& frame) { return trace.card(frame.card).kind != CardKind::NativeCall; });
    return own == state.callStack.rend() ? CardId {} : own->card;
}

} // namespace loopscope
