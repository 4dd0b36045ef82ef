// SPDX-License-Identifier: GPL-3.0-or-later
// Writing a user's inputs into a program: which of its lines change, and how.
#pragma once

#include "core/program/program.h"

namespace loopscope {

/// A change of one line of a program's text.
struct LineEdit
{
    enum class Kind : std::uint8_t
    {
        Insert, // `text` becomes the line of this number; what stood there moves down
        Replace,
        Remove
    };
    Kind kind = Kind::Insert;
    std::uint32_t line = 1; // from 1
    std::string text; // without a line end

    friend bool operator==(const LineEdit&, const LineEdit&) = default;
};

/// An input as its directive, "// @click 100 #button". Line breaks of its parts become spaces: they cannot be
/// written.
std::string directiveOf(const Input& input);

/// Adds an input to the directives at the program's top, behind those inputs that come before it or at its
/// time. A text for the element that the last of these gave a text to, at the same time, is joined to it.
LineEdit addInput(std::string_view program, const Input& input);
/// The same input at another time, which is not negative. It stays in its line.
LineEdit moveInput(const Input& input, std::chrono::milliseconds at);
LineEdit removeInput(const Input& input);
/// Whether the program has this input in its line still, at whatever time: only then may it be moved or
/// removed.
bool hasInput(std::string_view program, const Input& input);
/// The same, but perhaps for its time.
bool isSameInput(const Input& one, const Input& other);

/// The text after the change, with its own kind of line ends.
std::string edited(std::string_view program, const LineEdit& edit);

} // namespace loopscope
