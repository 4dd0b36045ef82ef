// SPDX-License-Identifier: GPL-3.0-or-later
// Values in one line of coloured text, in the form that browsers' consoles have.
#pragma once

#include "core/trace/value.h"

#include <QList>
#include <QMetaType>
#include <QString>

namespace loopscope {

/// What a run of text is, which tells its colour.
enum class RunKind : std::uint8_t
{
    Plain, // the program's own words
    Literal, // a number, a boolean
    Text, // a string, a regular expression
    Nothing, // undefined, null
    Symbol,
    Keyword, // of a function's or a class's head
    Key, // the name of a property
    Faint, // the name of a hidden property, a slot, a getter
};

struct TextRun
{
    RunKind kind = RunKind::Plain;
    QString text;
    QString style; // CSS declarations of %c, for Plain runs

    friend bool operator==(const TextRun&, const TextRun&) = default;
};
using TextRuns = QList<TextRun>;

/// A value at the top of a line or behind a key: an object with the beginning of what is in it.
TextRuns previewOf(const ValueGraph& graph, const Value& value);
/// The same inside another preview: an object as its name only.
TextRuns shortPreviewOf(const ValueGraph& graph, const Value& value);
/// The whole line of a console message.
TextRuns lineRuns(const ValueGraph& graph);
/// The key of a member, without what divides it from its value.
TextRun keyRun(const Member& member);
QString plainText(const TextRuns& runs);

} // namespace loopscope

Q_DECLARE_METATYPE(loopscope::TextRuns)
