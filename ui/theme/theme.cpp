// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/theme.h"

namespace loopscope {

namespace {

Theme light()
{
    Theme theme;
    theme.name = ThemeName::Light;
    theme.background = QColor("#f6f7f9");
    theme.panel = QColor("#ffffff");
    theme.line = QColor("#dfe3e8");
    theme.track = QColor("#dfe3e8");
    theme.ink = QColor("#1c2530");
    theme.muted = QColor("#5f6b7b");
    theme.faint = QColor("#8d97a5");
    theme.codeBackground = QColor("#fbfbfc");
    theme.lineHighlight = QColor("#fff1cc");
    theme.accent = QColor("#3d5bd9");
    theme.onAccent = QColor("#ffffff");
    theme.error = QColor("#b3261e");
    theme.warning = QColor("#8a5a00");
    theme.shadow = QColor(16, 24, 40, 20);
    theme.hues = { {
        { QColor("#d98200"), QColor("#995700") },
        { QColor("#a64d8c"), QColor("#994480") },
        { QColor("#008561"), QColor("#007555") },
        { QColor("#0f86c4"), QColor("#0a6fa5") },
        { QColor("#3d5bd9"), QColor("#3d5bd9") },
    } };
    return theme;
}

Theme dark()
{
    Theme theme;
    theme.name = ThemeName::Dark;
    theme.background = QColor("#14181e");
    theme.panel = QColor("#1c222a");
    theme.line = QColor("#2d3641");
    theme.track = QColor("#2d3641");
    theme.ink = QColor("#e7ebf0");
    theme.muted = QColor("#9aa7b6");
    theme.faint = QColor("#748191");
    theme.codeBackground = QColor("#181d24");
    theme.lineHighlight = QColor("#3b3420");
    theme.accent = QColor("#8aa0ff");
    theme.onAccent = QColor("#14181e");
    theme.error = QColor("#ff8a80");
    theme.warning = QColor("#f0c060");
    theme.shadow = QColor(0, 0, 0, 70);
    theme.hues = { {
        { QColor("#f0a93b"), QColor("#f0a93b") },
        { QColor("#d98cc3"), QColor("#d98cc3") },
        { QColor("#3fc79a"), QColor("#3fc79a") },
        { QColor("#5bb9ec"), QColor("#5bb9ec") },
        { QColor("#8aa0ff"), QColor("#8aa0ff") },
    } };
    return theme;
}

/// Light, with nothing under 7:1 and lines as strong as text.
Theme contrast()
{
    Theme theme = light();
    theme.name = ThemeName::Contrast;
    theme.background = Qt::white;
    theme.line = QColor("#6b7480");
    theme.track = QColor("#d0d6dd");
    theme.ink = Qt::black;
    theme.muted = QColor("#2f3945");
    theme.faint = QColor("#46515e");
    theme.codeBackground = Qt::white;
    theme.lineHighlight = QColor("#ffe08a");
    theme.accent = QColor("#1f3cb0");
    theme.error = QColor("#8c0d08");
    theme.warning = QColor("#603d00");
    theme.shadow = Qt::transparent;
    theme.hues = { {
        { QColor("#7a4400"), QColor("#7a4400") },
        { QColor("#7a2563"), QColor("#7a2563") },
        { QColor("#00573f"), QColor("#00573f") },
        { QColor("#00527d"), QColor("#00527d") },
        { QColor("#1f3cb0"), QColor("#1f3cb0") },
    } };
    theme.boxTint = 0;
    theme.runningTint = 0.2;
    theme.cardLineTint = 1;
    theme.boxLineWidth = 2.5;
    return theme;
}

/// Light on white paper: no surface colour that would cost ink, no shadow.
Theme print()
{
    Theme theme = light();
    theme.name = ThemeName::Print;
    theme.background = Qt::white;
    theme.line = QColor("#c3c9d0");
    theme.ink = Qt::black;
    theme.muted = QColor("#4a5462");
    theme.faint = QColor("#7a8593");
    theme.codeBackground = Qt::white;
    theme.lineHighlight = QColor("#eeeeee");
    theme.shadow = Qt::transparent;
    theme.boxTint = 0;
    theme.runningTint = 0.12;
    return theme;
}

} // namespace

Theme theme(ThemeName name, double textScale)
{
    Theme theme = name == ThemeName::Dark ? dark()
        : name == ThemeName::Contrast     ? contrast()
        : name == ThemeName::Print        ? print()
                                          : light();
    theme.textScale = textScale;
    return theme;
}

QColor mixed(const QColor& top, const QColor& bottom, double share)
{
    const auto channel = [share](double over, double under) {
        return static_cast<float>(over * share + under * (1 - share));
    };
    return QColor::fromRgbF(channel(top.redF(), bottom.redF()), channel(top.greenF(), bottom.greenF()),
        channel(top.blueF(), bottom.blueF()));
}

} // namespace loopscope
