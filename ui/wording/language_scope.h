// SPDX-License-Identifier: GPL-3.0-or-later
// For a while, what is translated speaks another language than the window.
#pragma once

#include "ui/wording/language.h"

#include <QLocale>
#include <QObject>

#include <memory>

namespace loopscope {

/// From here to its end; no widget hears of it, so that no event may be handled in between. GUI thread. Costs
/// some hundredths of a millisecond.
class LanguageScope final : public QObject
{
public:
    /// Nothing happens if `spoken`, the application's, is this one already.
    LanguageScope(Language wanted, Language spoken);
    ~LanguageScope() override;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    std::unique_ptr<QTranslator> m_translator; // null: nothing changes
    QLocale m_before;
};

} // namespace loopscope
