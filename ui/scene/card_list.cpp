// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scene/card_list.h"

#include "ui/theme/fonts.h"
#include "ui/wording/card_wording.h"
#include "ui/wording/scene_wording.h"

#include <QAbstractListModel>
#include <QLabel>
#include <QListView>
#include <QScreen>
#include <QVBoxLayout>

namespace loopscope {

namespace {

constexpr int kTextPixels = 13;
constexpr QSize kLeastSize(300, 220);
constexpr int kMostHeight = 460;

/// From the end that is served first; of the stack that is its top.
std::vector<CardId> cardsOf(const State& state, Box box)
{
    std::vector<CardId> cards;
    switch (box) {
    case Box::CallStack:
        for (auto frame = state.callStack.rbegin(); frame != state.callStack.rend(); ++frame)
            cards.push_back(frame->card);
        break;
    case Box::WebApis:
        for (const PendingApi& api : state.webApis)
            cards.push_back(api.card);
        break;
    case Box::Microtasks:
        cards.assign(state.microtasks.begin(), state.microtasks.end());
        break;
    case Box::AnimationFrames:
        cards.assign(state.animationFrames.begin(), state.animationFrames.end());
        break;
    case Box::Tasks:
        cards.assign(state.tasks.begin(), state.tasks.end());
        break;
    }
    return cards;
}

} // namespace

class CardListModel final : public QAbstractListModel
{
public:
    using QAbstractListModel::QAbstractListModel;

    void show(const Trace* trace, std::vector<CardId> cards)
    {
        beginResetModel();
        m_trace = trace;
        m_cards = std::move(cards);
        endResetModel();
    }
    CardId card(int row) const { return m_cards[static_cast<std::size_t>(row)]; }
    int rowCount(const QModelIndex& parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_cards.size());
    }
    QVariant data(const QModelIndex& index, int role) const override
    {
        if (!index.isValid())
            return {};
        if (role == Qt::DisplayRole)
            return QStringLiteral("%1.  %2").arg(
                QString::number(index.row() + 1), cardTitle(*m_trace, card(index.row())));
        if (role == Qt::ToolTipRole)
            return cardToolTip(*m_trace, card(index.row()));
        if (role == Qt::AccessibleDescriptionRole)
            return cardDescription(*m_trace, card(index.row()));
        return {};
    }

private:
    const Trace* m_trace = nullptr;
    std::vector<CardId> m_cards;
};

CardList::CardList(QWidget* parent)
    : QFrame(parent, Qt::Popup)
    , m_model(new CardListModel(this))
    , m_title(new QLabel(this))
    , m_view(new QListView(this))
{
    setObjectName(QStringLiteral("cardList"));
    m_title->setObjectName(QStringLiteral("panelTitle"));
    m_title->setIndent(0);
    m_view->setModel(m_model);
    m_view->setUniformItemSizes(true);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setTextElideMode(Qt::ElideMiddle);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(2, 2, 2, 6);
    layout->setSpacing(0);
    layout->addWidget(m_title);
    layout->addWidget(m_view, 1);
    const auto choose = [this](const QModelIndex& index) {
        // Some desktops activate with a single click: then both signals come.
        if (!isVisible() || !index.isValid())
            return;
        const CardId card = m_model->card(index.row());
        hide();
        emit cardActivated(card);
    };
    connect(m_view, &QListView::activated, this, choose);
    connect(m_view, &QListView::clicked, this, choose);
}

void CardList::hideEvent(QHideEvent* event)
{
    QFrame::hideEvent(event);
    m_model->show(nullptr, {}); // the trace may go
}

void CardList::setTheme(const Theme& theme)
{
    m_view->setFont(codeFont(qRound(kTextPixels * theme.textScale)));
}

void CardList::open(const Trace& trace, const State& state, loopscope::Box box, const QRect& place)
{
    std::vector<CardId> cards = cardsOf(state, box);
    m_title->setText(QStringLiteral("%1 · %2").arg(boxTitle(box), boxCount(box, cards.size())));
    m_view->setAccessibleName(boxTitle(box));
    m_model->show(&trace, std::move(cards));
    QSize size = place.size().expandedTo(kLeastSize);
    size.setHeight(std::min(size.height(), std::max(kMostHeight, place.height())));
    QPoint corner = place.topLeft();
    if (const QScreen* on = screen()) {
        const QRect room = on->availableGeometry();
        corner.setX(std::max(room.left(), std::min(corner.x(), room.right() - size.width())));
        corner.setY(std::max(room.top(), std::min(corner.y(), room.bottom() - size.height())));
    }
    setGeometry(QRect(corner, size));
    show();
    m_view->setCurrentIndex(m_model->index(0, 0));
    m_view->setFocus(Qt::PopupFocusReason);
}

} // namespace loopscope
