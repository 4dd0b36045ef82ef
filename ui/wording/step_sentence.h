// SPDX-License-Identifier: GPL-3.0-or-later
// Words a step: what happened and why, as one sentence, and where the spec says so.
#pragma once

#include "core/trace/trace.h"
#include "ui/wording/limit_message.h"

#include <QString>
#include <QUrl>

namespace loopscope {

/// How much a sentence expects of its reader.
enum class SentenceDetail : std::uint8_t
{
    FirstCourse, // plain words
    SpecTerms // the words of the specs' own algorithms
};

/// One step in words, in the present language.
struct StepSentence
{
    QString text; // rich text of one paragraph: <b> around names, everything else escaped; never empty
    QString specSection; // "HTML §8.1.7.3"; empty where no spec speaks of it
    QUrl specUrl; // empty with specSection

    friend bool operator==(const StepSentence&, const StepSentence&) = default;
};

/// The sentence for the step that led to `moment`; at moment 0, where nothing has happened yet, an invitation
/// to begin. `after` is the state at that moment.
StepSentence sentenceFor(const Trace& trace, const State& after, std::size_t moment,
    SentenceDetail detail = SentenceDetail::FirstCourse);

} // namespace loopscope
