// SPDX-License-Identifier: GPL-3.0-or-later
// What a lesson adds to a program, written as comments of it: chosen steps, annotations, how it is viewed.
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace loopscope {

/// A moment of the recording by its number, and by what happened there, so that an edit of the code does not
/// make it another one: 14 <microtask queued "first" "then(first)" #2>
struct StepAnchor
{
    std::uint64_t moment = 0;
    std::string kind; // of the step, in the words of the trace format; empty: only the number counts
    std::string card; // its card's name
    std::string code; // the beginning of the code that it concerns
    std::uint32_t occurrence = 0; // which of the steps of this kind, card and code, from 1; 0: the nearest

    friend bool operator==(const StepAnchor&, const StepAnchor&) = default;
};

/// A place in the picture, in hundredths of something's width and height, so that it fits any window:
/// micro "first" #2 100,150
struct PicturePlace
{
    std::string part = "scene"; // scene, ring, sentence, stack, apis, micro, frames, tasks
    std::string card; // one in that box, by its name; empty: the part itself
    std::uint32_t occurrence = 1; // which of the cards of this name
    int x = 50;
    int y = 50;

    friend bool operator==(const PicturePlace&, const PicturePlace&) = default;
};

struct LessonEntry
{
    enum class Kind : std::uint8_t
    {
        View, // stride=callback sentences=spec
        Start, // ANCHOR: where the lesson begins
        Step, // ANCHOR TITLE: a chosen step
        Note, // ANCHOR PLACE TEXT
        Arrow, // ANCHOR PLACE PLACE TEXT: from the first to the second
        Highlight, // ANCHOR PLACE
    };
    Kind kind = Kind::Step;
    StepAnchor step;
    PicturePlace place;
    PicturePlace goal; // of an arrow
    std::string text; // UTF-8, may have line breaks and be empty
    std::map<std::string, std::string, std::less<>> settings; // of a view; unknown ones are kept
    std::uint32_t line = 0; // from 1; 0: it is not written down

    bool isAnnotation() const { return kind >= Kind::Note; }
    friend bool operator==(const LessonEntry&, const LessonEntry&) = default;
};

/// The "// @lesson …" lines among the comments that a program ends with, or begins with. An entry is one
/// line: in its texts \n is a line break (\r, \l and \p are those of U+000D, U+2028 and U+2029), and any
/// other sign after a backslash is itself, a backslash (\\) too:
///
///     // @lesson note 14 tasks 50,80 It waits\nuntil the stack is empty
struct Lesson
{
    std::vector<LessonEntry> entries; // in the order of their lines
    std::vector<std::uint32_t> unreadableLines; // from 1

    friend bool operator==(const Lesson&, const Lesson&) = default;
};

/// Never fails: what cannot be read is listed, and stays as it is in the text.
Lesson parseLesson(std::string_view program);

/// The entry as its comment.
std::string commentOf(const LessonEntry& entry);

/// The program with the entry: in its line if it has one, else among the entries at the program's end, by its
/// moment. No other line changes.
std::string withEntry(std::string_view program, const LessonEntry& entry);
/// Without an entry that has a line.
std::string withoutEntry(std::string_view program, const LessonEntry& entry);

} // namespace loopscope
