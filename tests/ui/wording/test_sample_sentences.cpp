// SPDX-License-Identifier: GPL-3.0-or-later
// Every step of every sample has its sentence: in both languages, at both levels, none in the other language.
#include "tests/ui/recorded.h"
#include "ui/window/samples.h"
#include "ui/wording/step_sentence.h"

#include <gtest/gtest.h>
#include <QCoreApplication>
#include <QRegularExpression>

namespace loopscope::test {
namespace {

/// What is left of a sentence without the program's own words.
QString ownWords(QString text)
{
    static const QRegularExpression quoted(QStringLiteral("<b>[^<]*</b>|“[^”]*”"));
    return text.remove(quoted);
}

bool hasHangul(const QString& text)
{
    static const QRegularExpression hangul(QStringLiteral("\\p{Hangul}"));
    return text.contains(hangul);
}

/// Names of the specs' algorithms and of APIs stay as they are in Korean; more than a few words would be a
/// sentence left in English.
bool hasEnglishSentence(const QString& text)
{
    static const QRegularExpression words(QStringLiteral("(?:\\b[A-Za-z]{2,}\\b[ ,]+){4,}"));
    return text.contains(words);
}

class SampleSentences : public testing::TestWithParam<std::tuple<Language, SentenceDetail>>
{
protected:
    SampleSentences() { m_translations.speak(std::get<Language>(GetParam())); }

private:
    Translations m_translations { *QCoreApplication::instance() };
};

} // namespace

TEST_P(SampleSentences, AreThereForEveryStep)
{
    const auto [language, detail] = GetParam();
    static const std::vector<RecordedProgram> programs = recordedSamples();
    ASSERT_EQ(programs.size(), 8U);
    for (const RecordedProgram& program : programs) {
        ASSERT_TRUE(program.trace);
        State state;
        for (std::size_t moment = 0; moment <= program.trace->size(); ++moment) {
            if (moment > 0)
                apply(state, program.trace->step(moment - 1));
            const StepSentence said = sentenceFor(*program.trace, state, moment, detail);
            SCOPED_TRACE(testing::Message()
                << qPrintable(program.name) << " at " << moment << ": " << qPrintable(said.text));
            const QString words = ownWords(said.text);
            EXPECT_GT(words.simplified().size(), 8);
            EXPECT_EQ(hasHangul(words), language == Language::Korean);
            EXPECT_FALSE(language == Language::Korean && hasEnglishSentence(words));
            EXPECT_FALSE(words.contains(QStringLiteral("%")));
            EXPECT_TRUE(said.text.endsWith(u'.') || said.text.endsWith(u'”')
                || said.text.endsWith(QStringLiteral("…</b>")));
            EXPECT_FALSE(said.text.contains(QStringLiteral("…</b>.")));
            if (moment > 0 && moment < program.trace->size()) {
                const SentenceDetail other = detail == SentenceDetail::FirstCourse
                    ? SentenceDetail::SpecTerms
                    : SentenceDetail::FirstCourse;
                const StepSentence otherwise = sentenceFor(*program.trace, state, moment, other);
                EXPECT_NE(said.text, otherwise.text) << "the two levels say the same";
                EXPECT_EQ(said.specUrl, otherwise.specUrl);
            }
            if (HasFailure())
                return;
        }
    }
}

INSTANTIATE_TEST_SUITE_P(LanguagesAndLevels, SampleSentences,
    testing::Combine(testing::Values(Language::English, Language::Korean),
        testing::Values(SentenceDetail::FirstCourse, SentenceDetail::SpecTerms)));

namespace {

QString withoutComments(const QString& text)
{
    static const QRegularExpression comment(QStringLiteral("^//.*$"), QRegularExpression::MultilineOption);
    return QString(text).remove(comment);
}

QStringList printedBy(const Trace& trace)
{
    QStringList lines;
    for (const std::uint32_t step : trace.consoleSteps()) {
        const std::string_view text = trace.text(StringId { trace.step(step).a });
        lines.append(QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())));
    }
    return lines;
}

} // namespace

TEST(Samples, AreTheSameProgramInBothLanguages)
{
    for (const Sample& sample : samples()) {
        SCOPED_TRACE(qPrintable(sample.name));
        EXPECT_EQ(withoutComments(sample.englishText), withoutComments(sample.koreanText));
        EXPECT_NE(sample.englishText, sample.koreanText);
        EXPECT_FALSE(hasHangul(sample.englishText));
        EXPECT_TRUE(hasHangul(sample.koreanTitle));
        EXPECT_NE(sample.englishTitle, sample.name);
        const auto english = recorded(sample.name, sample.englishText);
        const auto korean = recorded(sample.name, sample.koreanText);
        ASSERT_TRUE(english && korean);
        EXPECT_EQ(printedBy(*english), printedBy(*korean));
        EXPECT_FALSE(printedBy(*english).isEmpty());
        EXPECT_EQ(english->size(), korean->size());
    }
}

} // namespace loopscope::test
