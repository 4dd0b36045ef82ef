// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/player.h"

#include <algorithm>

namespace loopscope {

namespace {

// Long enough to read most of a sentence at normal speed.
constexpr int kNormalInterval = 1200;

} // namespace

Player::Player(QObject* parent)
    : QObject(parent)
    , m_trace(std::make_shared<Trace>())
    , m_stepper(*m_trace)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        m_isDue = true;
        playOn();
    });
}

void Player::setTrace(std::shared_ptr<const Trace> trace, std::size_t wantedMoment)
{
    pause();
    m_isHeld = false;
    m_trace = std::move(trace);
    m_stepper = Stepper(*m_trace);
    m_stepper.seek(wantedMoment);
    m_wantedMoment = wantedMoment;
    emit traceChanged();
    emit moved(Move::Jump);
}

void Player::noteGrowth()
{
    emit grown();
    if (m_wantedMoment > moment()) {
        const std::size_t before = moment();
        m_stepper.seek(m_wantedMoment);
        if (moment() != before)
            emit moved(Move::Jump);
    }
    playOn();
}

int Player::intervalAt(Speed speed)
{
    const double times = factor(speed);
    return times > 0 ? static_cast<int>(kNormalInterval / times) : 0;
}

void Player::setStride(Stride stride)
{
    if (m_stride == stride)
        return;
    m_stride = stride;
    emit strideChanged();
}

void Player::setSpeed(Speed speed)
{
    if (m_speed == speed)
        return;
    m_speed = speed;
    if (m_timer.isActive())
        m_timer.start(intervalAt(m_speed));
    emit speedChanged();
}

void Player::play()
{
    if (m_isPlaying || m_trace->empty())
        return;
    setPlaying(true);
    m_isDue = true;
    if (atEnd() && m_trace->ended()) {
        const std::size_t before = moment();
        m_stepper.seek(0);
        arrive(before, Move::Jump);
        m_isDue = false;
        m_timer.start(intervalAt(m_speed));
        return;
    }
    playOn();
}

void Player::pause()
{
    m_timer.stop();
    m_isDue = false;
    setPlaying(false);
}

void Player::togglePlaying()
{
    if (m_isPlaying)
        pause();
    else
        play();
}

void Player::toStart()
{
    seek(0);
}

void Player::toEnd()
{
    seek(size());
}

void Player::forward()
{
    forwardBy(m_stride);
}

void Player::back()
{
    backBy(m_stride);
}

void Player::forwardBy(Stride stride)
{
    pause();
    const std::size_t before = moment();
    m_stepper.forward(stride);
    arrive(before, Move::Walk);
}

void Player::backBy(Stride stride)
{
    pause();
    const std::size_t before = moment();
    m_stepper.back(stride);
    arrive(before, Move::Walk);
}

void Player::seek(std::size_t wanted)
{
    pause();
    const std::size_t before = moment();
    m_stepper.seek(wanted);
    arrive(before, Move::Jump);
}

void Player::hold()
{
    m_isHeld = true;
}

void Player::release()
{
    m_isHeld = false;
    playOn();
}

/// Makes the next move of a playing player, if nothing speaks against it.
void Player::playOn()
{
    if (!m_isPlaying || !m_isDue || m_isHeld)
        return;
    if (atEnd()) {
        // A recording that is still under way has more to come: noteGrowth() goes on.
        if (m_trace->ended())
            pause();
        return;
    }
    m_isDue = false;
    const std::size_t before = moment();
    m_stepper.forward(m_stride);
    // Before the views hear of it, so that a listener may pause.
    m_timer.start(intervalAt(m_speed));
    arrive(before, Move::Walk);
    if (m_isPlaying && atEnd() && m_trace->ended())
        pause();
}

void Player::arrive(std::size_t before, Move move)
{
    m_wantedMoment = 0;
    if (moment() != before)
        emit moved(move);
}

void Player::setPlaying(bool isPlaying)
{
    if (m_isPlaying == isPlaying)
        return;
    m_isPlaying = isPlaying;
    emit playingChanged(isPlaying);
}

} // namespace loopscope
