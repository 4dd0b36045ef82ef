// SPDX-License-Identifier: GPL-3.0-or-later
// Every text of the window has its Korean, and every count its English plural.
#include <gtest/gtest.h>
#include <QFile>
#include <QRegularExpression>
#include <QXmlStreamReader>

namespace loopscope {

namespace {

struct Message
{
    QString source;
    QString state; // of the translation: "", "unfinished", "vanished"
    QStringList translations;
    bool isPlural = false;
};

std::vector<Message> messagesOf(const char* language)
{
    std::vector<Message> messages;
    QFile file(QStringLiteral(LOOPSCOPE_TRANSLATIONS_DIR "/loopscope_%1.ts").arg(language));
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << qPrintable(file.fileName());
    QXmlStreamReader xml(&file);
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == u"message")
            messages.push_back({ {}, {}, {}, xml.attributes().value("numerus") == u"yes" });
        else if (xml.name() == u"source")
            messages.back().source = xml.readElementText();
        else if (xml.name() == u"translation") {
            Message& message = messages.back();
            message.state = xml.attributes().value("type").toString();
            if (!message.isPlural)
                message.translations.append(xml.readElementText());
        } else if (xml.name() == u"numerusform")
            messages.back().translations.append(xml.readElementText());
    }
    EXPECT_FALSE(xml.hasError()) << qPrintable(xml.errorString());
    return messages;
}

QStringList placesOf(const QString& text)
{
    static const QRegularExpression place("%L?[1-9n]");
    QStringList places;
    for (auto match = place.globalMatch(text); match.hasNext();)
        places.append(match.next().captured());
    places.sort();
    places.removeDuplicates();
    return places;
}

} // namespace

TEST(Translations, AreFinishedInKorean)
{
    const std::vector<Message> messages = messagesOf("ko");
    EXPECT_GT(messages.size(), 100U);
    for (const Message& message : messages) {
        SCOPED_TRACE(qPrintable(message.source));
        EXPECT_EQ(qPrintable(message.state), std::string());
        ASSERT_FALSE(message.translations.isEmpty());
        for (const QString& text : message.translations) {
            EXPECT_FALSE(text.isEmpty());
            EXPECT_EQ(placesOf(text), placesOf(message.source));
            EXPECT_EQ(text.count("<b>"), message.source.count("<b>"));
        }
    }
}

TEST(Translations, HaveEnglishPlurals)
{
    for (const Message& message : messagesOf("en")) {
        if (!message.isPlural)
            continue;
        SCOPED_TRACE(qPrintable(message.source));
        EXPECT_EQ(qPrintable(message.state), std::string());
        ASSERT_EQ(message.translations.size(), 2);
        if (message.source.contains("(s)")) {
            EXPECT_NE(message.translations[0], message.translations[1]);
        }
        for (const QString& text : message.translations) {
            EXPECT_FALSE(text.contains("(s)"));
            EXPECT_EQ(placesOf(text), placesOf(message.source));
        }
    }
}

} // namespace loopscope
