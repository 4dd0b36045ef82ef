// SPDX-License-Identifier: GPL-3.0-or-later
// The program that is open: where it comes from, and what happens to changes to it.
#pragma once

#include "ui/window/program_file.h"
#include "ui/window/samples.h"

#include <QObject>

#include <functional>
#include <optional>

class QSettings;

namespace loopscope {

class CodeEditor;

/// Opens into and saves from an editor. Whatever would lose changes asks first.
class Document final : public QObject
{
    Q_OBJECT

public:
    enum class Answer : std::uint8_t
    {
        Save,
        Discard,
        Cancel
    };
    /// What the document asks of the user; the window answers with dialogs, a test with what it likes.
    struct Questions
    {
        std::function<Answer(const QString& name)> mayLose;
        std::function<QString(const QString& folder)> fileToOpen; // a path; empty: none
        std::function<QString(const QString& suggestion)> fileToSave;
    };

    /// Both must outlive the document.
    Document(CodeEditor& editor, QSettings& settings, Questions questions, QObject* parent = nullptr);

    /// The file's name, or the sample's.
    const QString& name() const { return m_name; }
    /// Empty for what is in no file yet.
    const QString& path() const { return m_path; }
    QStringList recentFiles() const;

    void openNew();
    void openSample(const Sample& sample, Language language);
    /// A text that is in no file.
    void openText(const QString& name, const QString& text);
    /// The open sample, if it is one and nobody has changed it, in this language.
    void translateSample(Language language);
    void openByDialog();
    /// Tells whether the file is open now.
    bool openFile(const QString& path);
    /// These tell whether the program is in its file now.
    bool save();
    bool saveAs();
    /// Tells whether the program may be given up, after asking if need be.
    bool mayClose();

signals:
    /// Another program is in the editor.
    void opened();
    /// It has another name or path.
    void renamed();
    void recentFilesChanged();
    void failed(const QString& message);

private:
    void take(const QString& name, const QString& path, const ProgramText& program);
    bool writeTo(const QString& path);
    void remember(const QString& path);
    void forget(const QString& path);

    CodeEditor& m_editor;
    QSettings& m_settings;
    Questions m_questions;
    QString m_name;
    QString m_path;
    std::optional<Sample> m_sample; // that the text came from
    ByteOrderMark m_mark = ByteOrderMark::Absent;
};

} // namespace loopscope
