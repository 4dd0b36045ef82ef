// SPDX-License-Identifier: GPL-3.0-or-later
// The two typefaces of the program, with Hangul behind each.
#pragma once

#include <QFont>

namespace loopscope {

/// Inter, in logical pixels. Without hinting, so that a picture keeps its line breaks at every scale.
QFont interfaceFont(int pixels, QFont::Weight weight = QFont::Normal);
/// JetBrains Mono.
QFont codeFont(int pixels, QFont::Weight weight = QFont::Normal);

} // namespace loopscope
