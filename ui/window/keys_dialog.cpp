// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/keys_dialog.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>

namespace loopscope {

KeysDialog::KeysDialog(const WindowActions& actions, QWidget* parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Keys"));
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(24, 20, 24, 18);
    grid->setHorizontalSpacing(40);
    grid->setVerticalSpacing(5);
    int row = 0;
    for (const WindowActions::KeyLine& line : actions.keyLines()) {
        auto* words = new QLabel(line.words, this);
        if (line.keys.isEmpty()) {
            words->setObjectName(QStringLiteral("fileName"));
            if (row > 0)
                grid->setRowMinimumHeight(row++, 8);
            grid->addWidget(words, row, 0, 1, 2);
        } else {
            auto* keys = new QLabel(line.keys, this);
            keys->setObjectName(QStringLiteral("status"));
            grid->addWidget(words, row, 0);
            grid->addWidget(keys, row, 1, Qt::AlignRight);
        }
        ++row;
    }
    auto* note
        = new QLabel(tr("While you type in the program, keys without Ctrl or F belong to the editor."), this);
    note->setObjectName(QStringLiteral("status"));
    note->setWordWrap(true);
    grid->setRowMinimumHeight(row++, 8);
    grid->addWidget(note, row++, 0, 1, 2);
    auto* close = new QPushButton(tr("Close"), this);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    grid->addWidget(close, row, 1, Qt::AlignRight);
}

} // namespace loopscope
