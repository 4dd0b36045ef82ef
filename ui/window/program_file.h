// SPDX-License-Identifier: GPL-3.0-or-later
// Programs on disk: UTF-8, read and written without losing a byte.
#pragma once

#include <QString>

#include <optional>

namespace loopscope {

enum class ByteOrderMark : std::uint8_t
{
    Absent,
    Present
};

struct ProgramText
{
    QString text; // without the mark
    ByteOrderMark mark = ByteOrderMark::Absent;
};

/// Either a text, or why there is none, in words that quote the path and the system.
struct ReadOutcome
{
    std::optional<ProgramText> program;
    QString error;
};

/// A file that is not UTF-8 is an error: opened with replacement characters, it would be destroyed by saving.
[[nodiscard]] ReadOutcome readProgram(const QString& path);

/// Writes the whole file or leaves the old one. Returns the error; empty if all went well.
[[nodiscard]] QString writeProgram(const QString& path, const ProgramText& program);

} // namespace loopscope
