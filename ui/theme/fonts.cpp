// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/fonts.h"

#include <QStringList>

namespace loopscope {

namespace {

QFont fontOf(const QStringList& families, int pixels, QFont::Weight weight)
{
    QFont font;
    font.setFamilies(families);
    font.setPixelSize(pixels);
    font.setWeight(weight);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

} // namespace

QFont interfaceFont(int pixels, QFont::Weight weight)
{
    static const QStringList families { "Inter", "Noto Sans CJK KR", "Noto Color Emoji", "sans-serif" };
    QFont font = fontOf(families, pixels, weight);
    font.setStyleHint(QFont::SansSerif);
    return font;
}

QFont codeFont(int pixels, QFont::Weight weight)
{
    static const QStringList families { "JetBrains Mono", "Noto Sans Mono CJK KR", "Noto Color Emoji", "monospace" };
    QFont font = fontOf(families, pixels, weight);
    font.setStyleHint(QFont::Monospace);
    return font;
}

} // namespace loopscope
