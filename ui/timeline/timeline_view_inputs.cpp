// SPDX-License-Identifier: GPL-3.0-or-later
// The timeline's inputs under the mouse and the keys.
#include "ui/timeline/timeline_view.h"

#include "core/program/input_edits.h"
#include "ui/wording/time_wording.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QMenu>

#include <cmath>

namespace loopscope {

namespace {

using Milliseconds = std::chrono::milliseconds;

constexpr Milliseconds kSmallMove { 1 };
constexpr Milliseconds kLargeMove { 10 };

} // namespace

void TimelineView::setInputsAlive(bool areAlive)
{
    m_areInputsAlive = areAlive;
}

std::optional<Input> TimelineView::selectedInput() const
{
    const auto found = std::ranges::find_if(m_model.inputs(),
        [this](const TimelineInput& each) { return m_selected && isSameInput(each.input, *m_selected); });
    return found == m_model.inputs().end() ? std::nullopt : std::optional(found->input);
}

/// What it is moved to, before a recording shows it there.
Milliseconds TimelineView::timeOf(const Input& input) const
{
    return m_moved && m_moved->line == input.line ? m_moved->at : input.at;
}

const InputMark* TimelineView::inputAt(QPointF point) const
{
    const auto holds = [point](const InputMark& mark) {
        return mark.rect.adjusted(-2, -1, 1, 1).contains(point);
    };
    const auto found = std::find_if(m_layout.inputs.rbegin(), m_layout.inputs.rend(), holds);
    return found == m_layout.inputs.rend() ? nullptr : &*found;
}

const InputMark* TimelineView::markOfLine(std::uint32_t line) const
{
    const auto found = std::ranges::find_if(
        m_layout.inputs, [line](const InputMark& mark) { return mark.input.input.line == line; });
    return found == m_layout.inputs.end() ? nullptr : &*found;
}

QString TimelineView::inputToolTip(const InputMark& mark) const
{
    const Input& input = mark.input.input;
    const QString what = m_areInputsAlive
        ? tr("Input at %1, in line %2. Drag it to another time; a right click offers more.")
        : tr("Input at %1, in line %2.");
    return QStringLiteral("<p><b>%1</b><br>%2</p>")
        .arg(inputSentence(input).toHtmlEscaped(),
            what.arg(wordTime(VirtualTime(timeOf(input))), QLocale().toString(input.line)).toHtmlEscaped());
}

void TimelineView::select(const std::optional<Input>& input)
{
    m_selected = input;
    describe();
    update();
}

void TimelineView::dragInput(double place)
{
    const InputMark* mark = markOfLine(m_grabbed->line);
    if (mark == nullptr || !m_areInputsAlive)
        return;
    const double value = std::max(0.0, m_scale.valueAt(place));
    Milliseconds at {};
    if (m_scale.axis == TimelineAxis::Time) {
        at = snappedTime(value, m_scale.span() / std::max(1.0, m_scale.width));
        place = m_scale.placeOf(static_cast<double>(VirtualTime(at).count()));
    } else {
        // The first whole millisecond behind what has happened there, as for an input on the page.
        const std::size_t moment = momentAt(*m_trace, TimelineAxis::Steps, value);
        at = std::chrono::ceil<Milliseconds>(
            VirtualTime(static_cast<std::int64_t>(valueOf(*m_trace, TimelineAxis::Time, moment))));
    }
    m_moved = MovedInput { m_grabbed->line, place, at };
    update();
}

void TimelineView::dropInput()
{
    const Input input = *m_grabbed;
    m_grabbed.reset();
    if (m_moved && m_moved->at != input.at)
        emit inputMoved(input, m_moved->at);
    else
        m_moved.reset();
    update();
}

void TimelineView::moveSelected(Milliseconds by)
{
    const std::optional<Input> input = selectedInput();
    // One that was moved and is not recorded there yet stands in its line all the same.
    if (!input || (!m_areInputsAlive && !(m_moved && m_moved->line == input->line)))
        return;
    const Milliseconds at = std::max(timeOf(*input) + by, Milliseconds());
    if (at == timeOf(*input))
        return;
    const bool isByTime = m_scale.axis == TimelineAxis::Time;
    const InputMark* mark = markOfLine(input->line);
    const double place = isByTime ? m_scale.placeOf(static_cast<double>(VirtualTime(at).count()))
        : mark != nullptr         ? mark->place
                                  : m_scale.left;
    m_moved = MovedInput { input->line, place, at };
    emit inputMoved(*input, at);
    describe();
    update();
}

void TimelineView::selectNext(int direction)
{
    const std::vector<TimelineInput>& all = m_model.inputs();
    if (all.empty())
        return;
    const std::optional<Input> now = selectedInput();
    std::ptrdiff_t at = direction > 0 ? -1 : std::ssize(all);
    for (std::size_t i = 0; now && i < all.size(); ++i) {
        if (all[i].input == *now)
            at = static_cast<std::ptrdiff_t>(i);
    }
    select(all[static_cast<std::size_t>(std::clamp<std::ptrdiff_t>(at + direction, 0, std::ssize(all) - 1))]
               .input);
}

bool TimelineView::isInputKey(const QKeyEvent& key) const
{
    const Qt::KeyboardModifiers modifiers = key.modifiers() & ~Qt::KeypadModifier;
    const bool isPlain = modifiers == Qt::NoModifier;
    switch (key.key()) {
    case Qt::Key_Up:
    case Qt::Key_Down:
        return isPlain && !m_model.inputs().empty();
    case Qt::Key_Left:
    case Qt::Key_Right:
        return (modifiers == Qt::ShiftModifier || modifiers == Qt::ControlModifier) && selectedInput();
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return isPlain && selectedInput();
    case Qt::Key_Escape:
        return m_grabbed || selectedInput();
    default:
        return false;
    }
}

bool TimelineView::takeInputKey(const QKeyEvent& key)
{
    if (!isInputKey(key))
        return false;
    const std::optional<Input> input = selectedInput();
    const Milliseconds move = key.modifiers() & Qt::ShiftModifier ? kLargeMove : kSmallMove;
    switch (key.key()) {
    case Qt::Key_Up:
        selectNext(-1);
        break;
    case Qt::Key_Down:
        selectNext(1);
        break;
    case Qt::Key_Left:
        moveSelected(-move);
        break;
    case Qt::Key_Right:
        moveSelected(move);
        break;
    case Qt::Key_Escape:
        if (!m_grabbed)
            select({});
        m_grabbed.reset();
        m_gestures.letGo();
        m_moved.reset();
        update();
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        emit inputOpened(*input);
        break;
    default:
        if (m_areInputsAlive)
            emit inputRemoved(*input);
    }
    return true;
}

void TimelineView::contextMenuEvent(QContextMenuEvent* event)
{
    const bool isKey = event->reason() == QContextMenuEvent::Keyboard;
    const std::optional<Input> chosen = isKey ? selectedInput() : std::nullopt;
    const InputMark* mark = isKey ? (chosen ? markOfLine(chosen->line) : nullptr) : inputAt(event->pos());
    if (mark == nullptr)
        return event->ignore();
    select(mark->input.input);
    auto* menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("inputMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const Input input = mark->input.input;
    const std::size_t moment = mark->input.moment;
    menu->addAction(tr("Go to this input"), this, [this, moment] { emit sought(moment); })
        ->setEnabled(moment > 0);
    menu->addAction(tr("Edit its line"), this, [this, input] { emit inputOpened(input); });
    menu->addAction(tr("Remove"), this, [this, input] { emit inputRemoved(input); })
        ->setEnabled(m_areInputsAlive);
    menu->popup(isKey ? mapToGlobal(mark->rect.center().toPoint()) : event->globalPos());
}

} // namespace loopscope
