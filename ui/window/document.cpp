// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/document.h"

#include "ui/window/code_editor.h"

#include <QDir>
#include <QFileInfo>
#include <QSettings>

namespace loopscope {

namespace {

constexpr int kMostRecentFiles = 8;
constexpr auto kRecentFilesKey = "files/recent";
constexpr auto kFolderKey = "files/folder";

} // namespace

Document::Document(CodeEditor& editor, QSettings& settings, Questions questions, QObject* parent)
    : QObject(parent)
    , m_editor(editor)
    , m_settings(settings)
    , m_questions(std::move(questions))
{
}

QStringList Document::recentFiles() const
{
    return m_settings.value(kRecentFilesKey).toStringList();
}

void Document::openNew()
{
    if (mayClose())
        take(tr("untitled.js"), {}, {});
}

void Document::openSample(const Sample& sample, Language language)
{
    if (!mayClose())
        return;
    take(sample.name, {}, { sample.text(language), ByteOrderMark::Absent });
    m_sample = sample;
}

void Document::openText(const QString& name, const QString& text)
{
    if (mayClose())
        take(name, {}, { text, ByteOrderMark::Absent });
}

void Document::translateSample(Language language)
{
    // To the editor it is an edit: the program is the same and is watched on from where it was.
    if (m_sample && !m_editor.isModified() && m_editor.text() != m_sample->text(language))
        m_editor.setProgram(m_sample->text(language));
}

void Document::openByDialog()
{
    const QString path = m_questions.fileToOpen(m_settings.value(kFolderKey).toString());
    if (!path.isEmpty())
        openFile(path);
}

bool Document::openFile(const QString& path)
{
    // Before the question, so that a file that cannot be read costs nothing.
    ReadOutcome outcome = readProgram(path);
    if (!outcome.program.has_value()) {
        forget(path);
        emit failed(outcome.error);
        return false;
    }
    if (!mayClose())
        return false;
    const QFileInfo file(path);
    take(file.fileName(), file.absoluteFilePath(), *outcome.program);
    remember(m_path);
    return true;
}

bool Document::save()
{
    return m_path.isEmpty() ? saveAs() : writeTo(m_path);
}

bool Document::saveAs()
{
    const QString folder = m_settings.value(kFolderKey, QDir::homePath()).toString();
    const QString path = m_questions.fileToSave(m_path.isEmpty() ? QDir(folder).filePath(m_name) : m_path);
    return !path.isEmpty() && writeTo(path);
}

bool Document::mayClose()
{
    if (!m_editor.isModified())
        return true;
    switch (m_questions.mayLose(m_name)) {
    case Answer::Save:
        return save();
    case Answer::Discard:
        return true;
    case Answer::Cancel:
        break;
    }
    return false;
}

void Document::take(const QString& name, const QString& path, const ProgramText& program)
{
    m_name = name;
    m_path = path;
    m_mark = program.mark;
    m_sample.reset();
    m_editor.setProgram(program.text);
    emit opened();
}

bool Document::writeTo(const QString& path)
{
    const QString error = writeProgram(path, { m_editor.text(), m_mark });
    if (!error.isEmpty()) {
        emit failed(error);
        return false;
    }
    const QFileInfo file(path);
    m_name = file.fileName();
    m_path = file.absoluteFilePath();
    m_sample.reset();
    m_editor.setModified(false);
    remember(m_path);
    emit renamed();
    return true;
}

void Document::remember(const QString& path)
{
    QStringList files = recentFiles();
    files.removeAll(path);
    files.prepend(path);
    m_settings.setValue(kRecentFilesKey, files.mid(0, kMostRecentFiles));
    m_settings.setValue(kFolderKey, QFileInfo(path).absolutePath());
    emit recentFilesChanged();
}

void Document::forget(const QString& path)
{
    QStringList files = recentFiles();
    if (files.removeAll(path) == 0)
        return;
    m_settings.setValue(kRecentFilesKey, files);
    emit recentFilesChanged();
}

} // namespace loopscope
