// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/keys_dialog.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>

#include <algorithm>

namespace loopscope {

namespace {

constexpr std::size_t kMostColumns = 3;
constexpr int kBetweenColumns = 48;
constexpr int kBetweenSections = 12;
constexpr int kBesideTheBar = 10;

/// As large as what is in it, if there is room.
class KeysArea final : public QScrollArea
{
public:
    explicit KeysArea(QWidget* page)
    {
        setFrameShape(QFrame::NoFrame);
        setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
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

/// A heading with its lines.
class Section final : public QWidget
{
public:
    explicit Section(const QString& heading, QWidget* parent)
        : QWidget(parent)
        , m_grid(new QGridLayout(this))
    {
        m_grid->setContentsMargins({});
        m_grid->setHorizontalSpacing(36);
        m_grid->setVerticalSpacing(6);
        auto* words = new QLabel(heading, this);
        words->setObjectName(QStringLiteral("fileName"));
        m_grid->addWidget(words, 0, 0, 1, 2);
    }

    void add(const WindowActions::KeyLine& line)
    {
        auto* keys = new QLabel(line.keys, this);
        keys->setObjectName(QStringLiteral("status"));
        const int row = m_grid->rowCount();
        m_grid->addWidget(new QLabel(line.words, this), row, 0);
        m_grid->addWidget(keys, row, 1, Qt::AlignRight);
    }

private:
    QGridLayout* m_grid;
};

using Sections = std::vector<Section*>;

Sections sectionsOf(const WindowActions& actions, QWidget* page)
{
    Sections sections;
    for (const WindowActions::KeyLine& line : actions.keyLines()) {
        if (line.keys.isEmpty())
            sections.push_back(new Section(line.words, page));
        else if (!sections.empty())
            sections.back()->add(line);
    }
    return sections;
}

/// In their order, each column up to this height.
std::vector<Sections> filled(const Sections& sections, int height)
{
    std::vector<Sections> columns(1);
    int used = 0;
    for (Section* section : sections) {
        const int needed = section->sizeHint().height() + kBetweenSections;
        if (used > 0 && used + needed > height) {
            columns.emplace_back();
            used = 0;
        }
        columns.back().push_back(section);
        used += needed;
    }
    return columns;
}

/// At most so many columns, as low as they can be.
std::vector<Sections> columnsOf(const Sections& sections, std::size_t most)
{
    constexpr int kRow = 10;
    int height = 0;
    for (std::vector<Sections> columns;; height += kRow) {
        columns = filled(sections, height);
        if (columns.size() <= most)
            return columns;
    }
}

int widthOf(const std::vector<Sections>& columns)
{
    int width = -kBetweenColumns;
    for (const Sections& column : columns) {
        int widest = 0;
        for (const Section* section : column)
            widest = std::max(widest, section->sizeHint().width());
        width += widest + kBetweenColumns;
    }
    return width;
}

/// As many columns as there is width for.
void layOut(const Sections& sections, QWidget& page, int width)
{
    std::vector<Sections> columns = columnsOf(sections, kMostColumns);
    for (std::size_t most = kMostColumns; most > 1 && widthOf(columns) > width;)
        columns = columnsOf(sections, --most);
    auto* row = new QHBoxLayout(&page);
    row->setContentsMargins(0, 0, kBesideTheBar, 0);
    row->setSpacing(kBetweenColumns);
    for (const Sections& column : columns) {
        auto* below = new QVBoxLayout;
        below->setSpacing(kBetweenSections);
        for (Section* section : column)
            below->addWidget(section);
        below->addStretch(1);
        row->addLayout(below);
    }
}

} // namespace

KeysDialog::KeysDialog(const WindowActions& actions, QWidget* parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Keys"));
    auto* note = new QLabel(
        tr("While you type in the program, only the F keys and Alt with a number go through time."), this);
    note->setObjectName(QStringLiteral("status"));
    note->setWordWrap(true);
    auto* close = new QPushButton(tr("Close"), this);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(26, 22, 26, 20);
    layout->setSpacing(22);
    auto* page = new QWidget(this);
    const Sections sections = sectionsOf(actions, page);
    const QSize room = parent != nullptr ? parent->window()->size() : screen()->availableSize();
    auto* area = new KeysArea(page);
    const int around = 2 * 26 + kBesideTheBar + area->verticalScrollBar()->sizeHint().width();
    layOut(sections, *page, room.width() - around);
    layout->addWidget(area);
    auto* bottom = new QHBoxLayout;
    bottom->addWidget(note, 1);
    bottom->addSpacing(24);
    bottom->addWidget(close);
    layout->addLayout(bottom);
    resize(sizeHint().boundedTo(room));
}

} // namespace loopscope
