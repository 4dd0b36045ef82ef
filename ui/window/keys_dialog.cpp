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
    // The first section on the left, the others on the right: a small screen has no room for one column.
    auto* left = new QGridLayout;
    auto* right = new QGridLayout;
    for (QGridLayout* column : { left, right }) {
        column->setHorizontalSpacing(36);
        column->setVerticalSpacing(6);
    }
    int sections = 0;
    for (const WindowActions::KeyLine& line : actions.keyLines()) {
        sections += line.keys.isEmpty() ? 1 : 0;
        QGridLayout* column = sections == 1 ? left : right;
        const int row = column->rowCount();
        auto* words = new QLabel(line.words, this);
        if (line.keys.isEmpty()) {
            words->setObjectName(QStringLiteral("fileName"));
            if (sections > 2)
                words->setContentsMargins(0, 12, 0, 0);
            column->addWidget(words, row, 0, 1, 2);
            continue;
        }
        auto* keys = new QLabel(line.keys, this);
        keys->setObjectName(QStringLiteral("status"));
        column->addWidget(words, row, 0);
        column->addWidget(keys, row, 1, Qt::AlignRight);
    }
    auto* note
        = new QLabel(tr("While you type in the program, keys without Ctrl or F belong to the editor."), this);
    note->setObjectName(QStringLiteral("status"));
    auto* close = new QPushButton(tr("Close"), this);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);

    auto* columns = new QHBoxLayout;
    columns->setSpacing(48);
    for (QGridLayout* column : { left, right }) {
        column->setRowStretch(column->rowCount(), 1);
        columns->addLayout(column);
    }
    auto* bottom = new QHBoxLayout;
    bottom->addWidget(note);
    bottom->addStretch(1);
    bottom->addSpacing(24);
    bottom->addWidget(close);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(26, 22, 26, 20);
    layout->setSpacing(22);
    layout->addLayout(columns);
    layout->addLayout(bottom);
    layout->setSizeConstraint(QLayout::SetFixedSize);
}

} // namespace loopscope
