// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/transport_bar.h"

#include "ui/theme/text_size.h"
#include "ui/window/bar_button.h"
#include "ui/window/icon_button.h"
#include "ui/window/player_words.h"
#include "ui/window/scrubber.h"
#include "ui/window/window_actions.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QMenu>

namespace loopscope {

namespace {

constexpr int kHeight = 76;

} // namespace

TransportBar::TransportBar(Player& player, const WindowActions& actions, QWidget* parent)
    : QWidget(parent)
    , m_player(player)
    , m_actions(actions)
    , m_toStart(new IconButton(Icon::ToStart, IconButton::Shape::Round, this))
    , m_back(new IconButton(Icon::Back, IconButton::Shape::Round, this))
    , m_play(new IconButton(Icon::Play, IconButton::Shape::Primary, this))
    , m_forward(new IconButton(Icon::Forward, IconButton::Shape::Round, this))
    , m_toEnd(new IconButton(Icon::ToEnd, IconButton::Shape::Round, this))
    , m_stride(new BarButton(this))
    , m_scrubber(new Scrubber(this))
    , m_count(new QLabel(this))
    , m_speed(new BarButton(this))
    , m_strideMenu(new QMenu(this))
    , m_speedMenu(new QMenu(this))
{
    setObjectName(QStringLiteral("transportBar"));
    setAttribute(Qt::WA_StyledBackground);
    setFixedHeight(kHeight);
    m_play->setObjectName(QStringLiteral("playButton"));
    m_forward->setObjectName(QStringLiteral("forwardButton"));
    m_back->setObjectName(QStringLiteral("backButton"));
    m_count->setObjectName(QStringLiteral("count"));
    m_count->setTextFormat(Qt::RichText);
    m_stride->setDropDown(m_strideMenu);
    m_speed->setDropDown(m_speedMenu);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 0, 16, 0);
    layout->setSpacing(10);
    for (QWidget* widget : std::initializer_list<QWidget*> {
             m_toStart, m_back, m_play, m_forward, m_toEnd, m_stride, m_scrubber, m_count, m_speed })
        layout->addWidget(widget, widget == m_scrubber ? 1 : 0);

    const auto onClick = [this](IconButton* button, void (Player::*command)()) {
        connect(button, &IconButton::clicked, &m_player, command);
        connect(button, &IconButton::clicked, this, &TransportBar::used);
    };
    onClick(m_toStart, &Player::toStart);
    onClick(m_back, &Player::back);
    onClick(m_play, &Player::togglePlaying);
    onClick(m_forward, &Player::forward);
    onClick(m_toEnd, &Player::toEnd);
    connect(m_scrubber, &Scrubber::sought, &m_player, &Player::seek);
    connect(m_scrubber, &Scrubber::steppedForward, &m_player, [this] { m_player.forwardBy(Stride::Step); });
    connect(m_scrubber, &Scrubber::steppedBack, &m_player, [this] { m_player.backBy(Stride::Step); });

    connect(&m_player, &Player::traceChanged, this, [this] {
        m_scrubber->setTrace(m_player.sharedTrace());
        follow();
    });
    connect(&m_player, &Player::grown, this, [this] {
        m_scrubber->noteGrowth();
        follow();
    });
    connect(&m_player, &Player::moved, this, &TransportBar::follow);
    connect(&m_player, &Player::breakpointsChanged, this,
        [this] { m_scrubber->setBreakpoints(m_player.breakpoints()); });
    connect(&m_player, &Player::playingChanged, this, &TransportBar::retranslate);
    connect(&m_player, &Player::strideChanged, this, &TransportBar::retranslate);
    connect(&m_player, &Player::speedChanged, this, &TransportBar::retranslate);
    m_scrubber->setTrace(m_player.sharedTrace());
    fillMenus();
    retranslate();
}

void TransportBar::setTheme(const Theme& theme)
{
    for (IconButton* button : { m_toStart, m_back, m_play, m_forward, m_toEnd })
        button->setTheme(theme);
    m_scrubber->setTheme(theme);
    setFixedHeight(qRound(kHeight * iconScale(theme.textScale)));
    follow(); // the count is as wide as its letters
}

void TransportBar::setChosen(const std::vector<ChosenStep>& steps)
{
    m_scrubber->setChosen(steps);
}

void TransportBar::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void TransportBar::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    chooseForm();
}

QSize TransportBar::minimumSizeHint() const
{
    return { leastWidth(Form::Short), height() };
}

int TransportBar::leastWidth(Form form) const
{
    const QMargins margins = layout()->contentsMargins();
    int width = margins.left() + margins.right() - layout()->spacing();
    for (int i = 0; i < layout()->count(); ++i) {
        const QWidget* const part = layout()->itemAt(i)->widget();
        if (form == Form::Short && (part == m_toStart || part == m_toEnd))
            continue;
        const bool canShrink = (part->sizePolicy().horizontalPolicy() & QSizePolicy::ShrinkFlag) != 0;
        const int least = canShrink ? part->minimumSizeHint().width() : part->sizeHint().width();
        width += layout()->spacing()
            + (part == m_count ? countWidth(form) : std::max(least, part->minimumWidth()));
    }
    return width;
}

void TransportBar::chooseForm()
{
    const Form form = width() < leastWidth(Form::Whole) ? Form::Short : Form::Whole;
    if (form == m_form)
        return;
    m_form = form;
    m_toStart->setVisible(form == Form::Whole);
    m_toEnd->setVisible(form == Form::Whole);
    follow();
}

QString TransportBar::countWords(Form form) const
{
    return form == Form::Whole ? tr("step %1 of %2") : tr("%1 / %2");
}

int TransportBar::countWidth(Form form) const
{
    QFont font = m_count->font();
    font.setBold(true);
    const QString widest(QLocale().toString(static_cast<qulonglong>(m_player.size())).size(), u'0');
    return QFontMetrics(font).horizontalAdvance(countWords(form).arg(widest, widest));
}

void TransportBar::fillMenus()
{
    for (const Stride stride : kStrides) {
        QAction* action = m_strideMenu->addAction({}, this, [this, stride] { m_player.setStride(stride); });
        action->setCheckable(true);
        action->setData(static_cast<int>(stride));
    }
    for (const Speed speed : kSpeeds) {
        QAction* action = m_speedMenu->addAction({}, this, [this, speed] { m_player.setSpeed(speed); });
        action->setCheckable(true);
        action->setData(static_cast<int>(speed));
    }
}

void TransportBar::retranslate()
{
    const bool isPlaying = m_player.isPlaying();
    m_toStart->setHint(tr("To the start"), m_actions.keysOf(Command::ToStart));
    m_back->setHint(tr("Back"), m_actions.keysOf(Command::Back));
    m_play->setIcon(isPlaying ? Icon::Pause : Icon::Play);
    m_play->setHint(isPlaying ? tr("Pause") : tr("Play"), m_actions.keysOf(Command::TogglePlaying));
    m_forward->setHint(tr("Forward"), m_actions.keysOf(Command::Forward));
    m_toEnd->setHint(tr("To the end"), m_actions.keysOf(Command::ToEnd));
    m_stride->setLabel(tr("Step: %1").arg(PlayerWords::name(m_player.stride())));
    m_stride->setToolTip(tr("How far one press of forward or back goes"));
    m_speed->setLabel(PlayerWords::shortName(m_player.speed()));
    m_speed->setToolTip(tr("How fast the recording is played"));
    for (QAction* action : m_strideMenu->actions()) {
        const auto stride = static_cast<Stride>(action->data().toInt());
        action->setText(PlayerWords::explanation(stride));
        action->setChecked(stride == m_player.stride());
    }
    for (QAction* action : m_speedMenu->actions()) {
        const auto speed = static_cast<Speed>(action->data().toInt());
        action->setText(PlayerWords::name(speed));
        action->setChecked(speed == m_player.speed());
    }
    follow();
}

void TransportBar::follow()
{
    m_scrubber->setMoment(m_player.moment());
    const QLocale locale;
    const auto write = [&locale](std::size_t number) {
        return locale.toString(static_cast<qulonglong>(number));
    };
    m_count->setText(countWords(m_form).arg(
        QStringLiteral("<b>%1</b>").arg(write(m_player.moment())), write(m_player.size())));
    // As wide as the longest count of this recording, so that the scrubber does not twitch.
    if (const int width = countWidth(m_form); width != m_count->minimumWidth()) {
        m_count->setMinimumWidth(width);
        chooseForm();
    }
    m_toStart->setEnabled(!m_player.atStart());
    m_back->setEnabled(!m_player.atStart());
    m_forward->setEnabled(!m_player.atEnd());
    m_toEnd->setEnabled(!m_player.atEnd());
    m_play->setEnabled(m_player.size() > 0);
}

} // namespace loopscope
