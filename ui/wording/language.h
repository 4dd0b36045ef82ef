// SPDX-License-Identifier: GPL-3.0-or-later
// The language that the program speaks.
#pragma once

#include <QLocale>
#include <QTranslator>

class QCoreApplication;

namespace loopscope {

enum class Language : std::uint8_t
{
    English,
    Korean
};

/// The computer's language, or English if Loopscope does not speak it.
Language systemLanguage();
/// "en", "ko".
QString codeOf(Language language);
/// The language with this code; English for any other.
Language languageOf(const QString& code);

QLocale localeOf(Language language);
/// The resource with its words.
QString translationOf(Language language);

/// Gives an application its words. Every widget gets a LanguageChange event when they change.
class Translations
{
public:
    explicit Translations(QCoreApplication& application);
    ~Translations();
    Translations(const Translations&) = delete;
    Translations& operator=(const Translations&) = delete;

    Language language() const { return m_language; }
    void speak(Language language);

private:
    QCoreApplication& m_application;
    QTranslator m_own;
    QTranslator m_qt; // the words of Qt's own dialogs, where the system has them
    Language m_language = Language::English;
};

} // namespace loopscope
