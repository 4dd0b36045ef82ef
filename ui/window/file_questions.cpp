// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/file_questions.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QMessageBox>
#include <QPushButton>

namespace loopscope {

namespace {

using Answer = Document::Answer;

class FileQuestions
{
    Q_DECLARE_TR_FUNCTIONS(loopscope::FileQuestions)

public:
    static Answer mayLose(QWidget& window, const QString& name)
    {
        QMessageBox box(&window);
        box.setWindowTitle(tr("Loopscope"));
        box.setText(tr("%1 has changes that are not saved.").arg(name));
        box.setInformativeText(tr("Without saving they are lost."));
        const QAbstractButton* save = box.addButton(tr("Save"), QMessageBox::AcceptRole);
        const QAbstractButton* discard = box.addButton(tr("Do not save"), QMessageBox::DestructiveRole);
        QPushButton* cancel = box.addButton(tr("Cancel"), QMessageBox::RejectRole);
        box.setDefaultButton(qobject_cast<QPushButton*>(box.buttons().first()));
        box.setEscapeButton(cancel);
        box.exec();
        return box.clickedButton() == save   ? Answer::Save
            : box.clickedButton() == discard ? Answer::Discard
                                             : Answer::Cancel;
    }

    static QString fileToOpen(QWidget& window, const QString& folder)
    {
        return QFileDialog::getOpenFileName(&window, tr("Open a program"), folder, programs());
    }

    static QString fileToSave(QWidget& window, const QString& suggestion)
    {
        return QFileDialog::getSaveFileName(&window, tr("Save the program"), suggestion, programs());
    }

private:
    static QString programs()
    {
        return tr("JavaScript programs (*.js *.mjs)") + QStringLiteral(";;") + tr("All files (*)");
    }
};

} // namespace

Document::Questions questionsOver(QWidget& window)
{
    return {
        [&window](const QString& name) { return FileQuestions::mayLose(window, name); },
        [&window](const QString& folder) { return FileQuestions::fileToOpen(window, folder); },
        [&window](const QString& suggestion) { return FileQuestions::fileToSave(window, suggestion); },
    };
}

} // namespace loopscope
