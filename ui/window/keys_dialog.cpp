// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/keys_dialog.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>

#include <array>

namespace loopscope {

namespace {

/// Of a section, counted from 1: going through time and the cards, the debugger's keys, all the rest. Section
/// 0 is none.
std::size_t columnOf(int section)
{
    constexpr std::array<std::size_t, 5> kColumns { 3, 0, 1, 1, 0 };
    return section < static_cast<int>(kColumns.size()) ? kColumns[static_cast<std::size_t>(section)] : 2;
}

/// As large as what is in it, if there is room.
class KeysArea final : public QScrollArea
{
public:
    explicit KeysArea(QWidget* page)
    {
        setFrameShape(QFrame::NoFrame);
        setWidget(page);
        setWidgetResizable(true);
        viewport()->setAutoFillBackground(false);
        page->setAutoFillBackground(false);
    }

    QSize sizeHint() const override
    {
        const int bar = verticalScrollBar()->sizeHint().width();
        return widget()->sizeHint() + QSize(bar, bar);
    }
};

} // namespace

KeysDialog::KeysDialog(const WindowActions& actions, QWidget* parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Keys"));
    // A small screen has no room for one column.
    std::array<QGridLayout*, 3> grids {};
    for (QGridLayout*& column : grids) {
        column = new QGridLayout;
        column->setHorizontalSpacing(36);
        column->setVerticalSpacing(6);
    }
    int sections = 0;
    for (const WindowActions::KeyLine& line : actions.keyLines()) {
        sections += line.keys.isEmpty() ? 1 : 0;
        const std::size_t at = columnOf(sections);
        QGridLayout* column = grids[at];
        const int row = column->rowCount();
        auto* words = new QLabel(line.words, this);
        if (line.keys.isEmpty()) {
            words->setObjectName(QStringLiteral("fileName"));
            if (row > 1)
                words->setContentsMargins(0, 12, 0, 0);
            column->addWidget(words, row, 0, 1, 2);
            continue;
        }
        auto* keys = new QLabel(line.keys, this);
        keys->setObjectName(QStringLiteral("status"));
        column->addWidget(words, row, 0);
        column->addWidget(keys, row, 1, Qt::AlignRight);
    }
    auto* note = new QLabel(
        tr("While you type in the program, only the F keys and Alt with a number go through time."), this);
    note->setObjectName(QStringLiteral("status"));
    auto* close = new QPushButton(tr("Close"), this);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);

    auto* page = new QWidget;
    auto* columns = new QHBoxLayout(page);
    columns->setContentsMargins({});
    columns->setSpacing(48);
    for (QGridLayout* column : grids) {
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
    layout->addWidget(new KeysArea(page));
    layout->addLayout(bottom);
    // Large text on a small screen: the columns stand below each other, and are scrolled to.
    const QSize room = parent != nullptr ? parent->window()->size() : screen()->availableSize();
    if (sizeHint().width() > room.width())
        columns->setDirection(QBoxLayout::TopToBottom);
    resize(sizeHint().boundedTo(room));
}

} // namespace loopscope
