// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wording/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>

// Must stand outside every namespace. A resource in a static library is linked in only if someone names it.
static void linkInTranslations()
{
    Q_INIT_RESOURCE(translations);
}

namespace loopscope {

Language systemLanguage()
{
    return QLocale::system().language() == QLocale::Korean ? Language::Korean : Language::English;
}

QString codeOf(Language language)
{
    return language == Language::Korean ? QStringLiteral("ko") : QStringLiteral("en");
}

Language languageOf(const QString& code)
{
    return code == codeOf(Language::Korean) ? Language::Korean : Language::English;
}

QLocale localeOf(Language language)
{
    // Numbers are written alike in both; the locale also chooses the glyphs' language.
    return language == Language::Korean ? QLocale(QLocale::Korean, QLocale::SouthKorea)
                                        : QLocale(QLocale::English, QLocale::UnitedStates);
}

QString translationOf(Language language)
{
    return QStringLiteral(":/translations/loopscope_%1.qm").arg(codeOf(language));
}

Translations::Translations(QCoreApplication& application)
    : m_application(application)
{
    linkInTranslations();
    speak(Language::English);
}

Translations::~Translations()
{
    m_application.removeTranslator(&m_own);
    m_application.removeTranslator(&m_qt);
}

void Translations::speak(Language language)
{
    m_language = language;
    m_application.removeTranslator(&m_own);
    m_application.removeTranslator(&m_qt);
    QLocale::setDefault(localeOf(language));
    if (m_qt.load(
            QStringLiteral("qtbase_") + codeOf(language), QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        m_application.installTranslator(&m_qt);
    if (m_own.load(translationOf(language)))
        m_application.installTranslator(&m_own);
}

} // namespace loopscope
