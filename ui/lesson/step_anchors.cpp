// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lesson/step_anchors.h"

#include <algorithm>
#include <optional>

namespace loopscope {

namespace {

constexpr std::size_t kMostCodePoints = 32;

/// The beginning of a piece of code, in one line.
std::string beginningOf(std::string_view code)
{
    std::string words;
    std::size_t codePoints = 0;
    bool isSpaced = false;
    for (const char c : code) {
        if (c == ' ' || c == '\t' || c == '\n' || c == '\r') {
            isSpaced = !words.empty();
            continue;
        }
        const bool isNewCodePoint = (static_cast<unsigned char>(c) & 0xC0) != 0x80;
        if (isNewCodePoint && codePoints + (isSpaced ? 1 : 0) >= kMostCodePoints)
            break;
        if (isSpaced)
            words.push_back(' ');
        codePoints += (isNewCodePoint ? 1 : 0) + (isSpaced ? 1 : 0);
        isSpaced = false;
        words.push_back(c);
    }
    return words;
}

/// Remembers the code of positions: each costs a walk over the program's text.
class CodeOfPositions
{
public:
    explicit CodeOfPositions(const Trace& trace)
        : m_trace(trace)
        , m_codes(trace.positionCount() + 1)
    {
    }

    const std::string& of(PositionId id)
    {
        std::optional<std::string>& code = m_codes[number(id)];
        if (!code)
            code = isSet(id) ? beginningOf(m_trace.textAt(id)) : std::string();
        return *code;
    }

private:
    const Trace& m_trace;
    std::vector<std::optional<std::string>> m_codes;
};

bool isOf(const Trace& trace, const Step& step, const StepAnchor& anchor, CodeOfPositions& codes)
{
    return name(step.kind) == anchor.kind && trace.cardName(step.card) == anchor.card
        && codes.of(step.position) == anchor.code;
}

/// What a walk over the steps finds for one anchor.
struct Search
{
    std::uint32_t seen = 0;
    std::optional<std::size_t> exact; // of the occurrence that is wanted
    std::optional<std::size_t> nearest;
};

std::size_t distance(std::size_t a, std::size_t b)
{
    return a < b ? b - a : a - b;
}

void note(Search& search, const StepAnchor& anchor, std::size_t moment)
{
    ++search.seen;
    if (search.seen == anchor.occurrence)
        search.exact = moment;
    if (!search.nearest || distance(moment, anchor.moment) < distance(*search.nearest, anchor.moment))
        search.nearest = moment;
}

AnchoredMoment found(const Search& search, const StepAnchor& anchor, std::size_t size)
{
    const std::size_t wanted = std::min<std::size_t>(anchor.moment, size);
    if (anchor.kind.empty())
        return { wanted, anchor.moment > size ? AnchorState::Lost : AnchorState::Holds };
    const auto moment = search.exact ? search.exact : search.nearest;
    if (!moment)
        return { wanted, AnchorState::Lost };
    return { *moment, *moment == anchor.moment ? AnchorState::Holds : AnchorState::Moved };
}

} // namespace

StepAnchor anchorOf(const Trace& trace, std::size_t moment)
{
    StepAnchor anchor;
    anchor.moment = moment;
    if (moment == 0 || moment > trace.size())
        return anchor;
    CodeOfPositions codes(trace);
    const Step& step = trace.step(moment - 1);
    anchor.kind = name(step.kind);
    anchor.card = trace.cardName(step.card);
    anchor.code = codes.of(step.position);
    for (std::size_t i = 0; i < moment; ++i)
        anchor.occurrence
            += trace.step(i).kind == step.kind && isOf(trace, trace.step(i), anchor, codes) ? 1 : 0;
    return anchor;
}

std::vector<AnchoredMoment> momentsOf(const Trace& trace, const std::vector<StepAnchor>& anchors)
{
    std::vector<Search> searches(anchors.size());
    std::vector<std::vector<std::size_t>> byKind(kStepKindCount);
    for (std::size_t i = 0; i < anchors.size(); ++i) {
        for (int kind = 0; kind < kStepKindCount; ++kind) {
            if (name(static_cast<StepKind>(kind)) == anchors[i].kind)
                byKind[static_cast<std::size_t>(kind)].push_back(i);
        }
    }
    CodeOfPositions codes(trace);
    for (std::size_t i = 0; i < trace.size() && !anchors.empty(); ++i) {
        const Step& step = trace.step(i);
        for (const std::size_t at : byKind[static_cast<std::size_t>(step.kind)]) {
            if (isOf(trace, step, anchors[at], codes))
                note(searches[at], anchors[at], i + 1);
        }
    }
    std::vector<AnchoredMoment> moments;
    for (std::size_t i = 0; i < anchors.size(); ++i)
        moments.push_back(found(searches[i], anchors[i], trace.size()));
    return moments;
}

} // namespace loopscope
