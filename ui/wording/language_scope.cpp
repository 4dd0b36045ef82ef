// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wording/language_scope.h"

#include <QCoreApplication>
#include <QEvent>

namespace loopscope {

namespace {

/// Knows every sentence: those that its language has no words for stay as they are, in English.
class WholeTranslator final : public QTranslator
{
public:
    QString translate(
        const char* context, const char* source, const char* disambiguation, int n) const override
    {
        const QString words = QTranslator::translate(context, source, disambiguation, n);
        return words.isNull() ? QString::fromUtf8(source) : words;
    }
};

} // namespace

LanguageScope::LanguageScope(Language wanted, Language spoken)
{
    if (wanted == spoken)
        return;
    m_translator = std::make_unique<WholeTranslator>();
    // English has words for plurals only; without them it speaks as well.
    (void)m_translator->load(translationOf(wanted));
    QCoreApplication::instance()->installEventFilter(this);
    QCoreApplication::installTranslator(m_translator.get());
    QLocale::setDefault(localeOf(wanted));
}

LanguageScope::~LanguageScope()
{
    if (!m_translator)
        return;
    QLocale::setDefault(m_before);
    QCoreApplication::removeTranslator(m_translator.get());
    QCoreApplication::instance()->removeEventFilter(this);
}

bool LanguageScope::eventFilter(QObject*, QEvent* event)
{
    return event->type() == QEvent::LanguageChange;
}

} // namespace loopscope
