// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/input_hand.h"

#include "core/program/input_edits.h"
#include "core/trace/page_pictures.h"
#include "ui/timeline/input_painter.h"
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
constexpr std::size_t kMostListed = 12;

} // namespace

InputHand::InputHand(const Strip& strip, QWidget& view)
    : m_strip(strip)
    , m_view(view)
    , m_maker(view)
{
    connect(&m_maker, &InputMaker::made, this, &InputHand::made);
}

void InputHand::noteTrace()
{
    m_moved.reset();
    m_grabbed.reset();
    if (!selected())
        m_selected.reset();
}

std::optional<Input> InputHand::selected() const
{
    const auto found = std::ranges::find_if(m_strip.model.inputs(),
        [this](const TimelineInput& each) { return m_selected && isSameInput(each.input, *m_selected); });
    return found == m_strip.model.inputs().end() ? std::nullopt : std::optional(found->input);
}

Milliseconds InputHand::timeOf(const Input& input) const
{
    return m_moved && m_moved->line == input.line ? m_moved->at : input.at;
}

const InputMark* InputHand::markAt(QPointF point) const
{
    const std::optional<Input> chosen = selected();
    const auto holds = [&](const InputMark& mark) {
        const bool isShown = !mark.isGrouped || (chosen && chosen->line == mark.input.input.line);
        return isShown && mark.rect.adjusted(-2, -1, 1, 1).contains(point);
    };
    const auto found = std::find_if(m_strip.layout.inputs.rbegin(), m_strip.layout.inputs.rend(), holds);
    return found == m_strip.layout.inputs.rend() ? nullptr : &*found;
}

const InputGroup* InputHand::groupAt(QPointF point) const
{
    const auto& groups = m_strip.layout.inputGroups;
    const auto found = std::ranges::find_if(groups,
        [point](const InputGroup& group) { return group.rect.adjusted(-2, -1, 1, 1).contains(point); });
    return found == groups.end() ? nullptr : &*found;
}

std::span<const InputMark> InputHand::membersOf(const InputGroup& group) const
{
    return std::span(m_strip.layout.inputs).subspan(group.first, group.count);
}

const InputMark* InputHand::markOfLine(std::uint32_t line) const
{
    const auto found = std::ranges::find_if(
        m_strip.layout.inputs, [line](const InputMark& mark) { return mark.input.input.line == line; });
    return found == m_strip.layout.inputs.end() ? nullptr : &*found;
}

QString InputHand::toolTipOf(const InputMark& mark) const
{
    const Input& input = mark.input.input;
    const QString what = m_isAlive
        ? tr("Input at %1, in line %2. Drag it to another time; a right click offers more.")
        : tr("Input at %1, in line %2.");
    return QStringLiteral("<p><b>%1</b><br>%2</p>")
        .arg(inputSentence(input).toHtmlEscaped(),
            what.arg(wordTime(VirtualTime(timeOf(input))), QLocale().toString(input.line)).toHtmlEscaped());
}

QString InputHand::wordsOf(const Input& input) const
{
    return tr("%1 at %2").arg(inputSentence(input), wordTime(VirtualTime(timeOf(input))));
}

QString InputHand::toolTipOf(const InputGroup& group) const
{
    QString lines;
    const std::span<const InputMark> members = membersOf(group);
    for (const InputMark& mark : members.first(std::min(members.size(), kMostListed)))
        lines += QStringLiteral("<br>") + wordsOf(mark.input.input).toHtmlEscaped();
    if (members.size() > kMostListed)
        lines += QStringLiteral("<br>…");
    return QStringLiteral("<p><b>%1</b>%2<br>%3</p>")
        .arg(tr("%n input(s) here", nullptr, static_cast<int>(group.count)), lines,
            tr("Click to choose one of them."));
}

QString InputHand::toolTipAt(QPointF point) const
{
    if (const InputMark* mark = markAt(point))
        return toolTipOf(*mark);
    const InputGroup* group = groupAt(point);
    return group == nullptr ? QString() : toolTipOf(*group);
}

void InputHand::select(const std::optional<Input>& input)
{
    m_selected = input;
    emit changed();
}

void InputHand::grab(QPointF point)
{
    const InputMark* mark = markAt(point);
    m_grabbed = mark == nullptr ? std::nullopt : std::optional(mark->input.input);
    m_grip = mark == nullptr ? 0 : point.x() - mark->place;
    select(m_grabbed);
}

void InputHand::cancel()
{
    m_grabbed.reset();
    m_moved.reset();
    emit changed();
}

Milliseconds InputHand::timeAt(double place) const
{
    const TimelineScale& scale = m_strip.layout.scale;
    const double value = std::max(0.0, scale.valueAt(place));
    if (scale.axis == TimelineAxis::Time)
        return snappedTime(value, scale.span() / std::max(1.0, scale.width));
    // The first whole millisecond behind what has happened there, as for an input on the page.
    const std::size_t moment = momentAt(*m_strip.trace, TimelineAxis::Steps, value);
    return std::chrono::ceil<Milliseconds>(
        VirtualTime(static_cast<std::int64_t>(valueOf(*m_strip.trace, TimelineAxis::Time, moment))));
}

void InputHand::drag(QPointF point)
{
    const InputMark* mark = markOfLine(m_grabbed->line);
    if (mark == nullptr || !m_isAlive)
        return;
    double place = point.x() - m_grip;
    const Milliseconds at = timeAt(place);
    if (m_strip.layout.scale.axis == TimelineAxis::Time)
        place = m_strip.layout.scale.placeOf(static_cast<double>(VirtualTime(at).count()));
    m_moved = Moved { m_grabbed->line, place, at };
    emit changed();
}

void InputHand::drop()
{
    const Input input = *m_grabbed;
    m_grabbed.reset();
    if (m_moved && m_moved->at != input.at)
        emit moved(input, m_moved->at);
    else
        m_moved.reset();
    emit changed();
}

void InputHand::moveSelected(Milliseconds by)
{
    const std::optional<Input> input = selected();
    // One that was moved and is not recorded there yet stands in its line all the same.
    if (!input || (!m_isAlive && !(m_moved && m_moved->line == input->line)))
        return;
    const Milliseconds at = std::max(timeOf(*input) + by, Milliseconds());
    if (at == timeOf(*input))
        return;
    const bool isByTime = m_strip.layout.scale.axis == TimelineAxis::Time;
    const InputMark* mark = markOfLine(input->line);
    const double place = isByTime ? m_strip.layout.scale.placeOf(static_cast<double>(VirtualTime(at).count()))
        : mark != nullptr         ? mark->place
                                  : m_strip.layout.scale.left;
    m_moved = Moved { input->line, place, at };
    emit moved(*input, at);
    emit changed();
}

void InputHand::selectNext(int direction)
{
    const std::vector<TimelineInput>& all = m_strip.model.inputs();
    if (all.empty())
        return;
    const std::optional<Input> now = selected();
    std::ptrdiff_t at = direction > 0 ? -1 : std::ssize(all);
    for (std::size_t i = 0; now && i < all.size(); ++i) {
        if (all[i].input == *now)
            at = static_cast<std::ptrdiff_t>(i);
    }
    select(all[static_cast<std::size_t>(std::clamp<std::ptrdiff_t>(at + direction, 0, std::ssize(all) - 1))]
               .input);
}

bool InputHand::isKey(const QKeyEvent& key) const
{
    const Qt::KeyboardModifiers modifiers = key.modifiers() & ~Qt::KeypadModifier;
    const bool isPlain = modifiers == Qt::NoModifier;
    switch (key.key()) {
    case Qt::Key_Up:
    case Qt::Key_Down:
        return isPlain && !m_strip.model.inputs().empty();
    case Qt::Key_Left:
    case Qt::Key_Right:
        return (modifiers == Qt::ShiftModifier || modifiers == Qt::ControlModifier) && selected();
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return isPlain && selected();
    case Qt::Key_Insert:
        return isPlain && canMake();
    case Qt::Key_Escape:
        return m_grabbed || selected();
    default:
        return false;
    }
}

bool InputHand::takeKey(const QKeyEvent& key)
{
    if (!isKey(key))
        return false;
    const std::optional<Input> input = selected();
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
    case Qt::Key_Insert:
        openNew();
        break;
    case Qt::Key_Escape:
        if (!m_grabbed)
            select({});
        cancel();
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        emit opened(*input);
        break;
    default:
        if (m_isAlive)
            emit removed(*input);
    }
    return true;
}

bool InputHand::openMenu(const QContextMenuEvent& event)
{
    const bool isKey = event.reason() == QContextMenuEvent::Keyboard;
    const std::optional<Input> chosen = isKey ? selected() : std::nullopt;
    const InputMark* mark = isKey ? (chosen ? markOfLine(chosen->line) : nullptr) : markAt(event.pos());
    if (const InputGroup* group = isKey || mark != nullptr ? nullptr : groupAt(event.pos())) {
        openGroup(*group);
        return true;
    }
    if (mark == nullptr) {
        const bool isOnStrip = isKey || event.pos().x() >= m_strip.layout.scale.left;
        if (!isOnStrip || !canMake())
            return false;
        isKey ? openNew() : openNewAt(timeAt(event.pos().x()), event.globalPos());
        return true;
    }
    select(mark->input.input);
    auto* menu = new QMenu(&m_view);
    menu->setObjectName(QStringLiteral("inputMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const Input input = mark->input.input;
    const std::size_t moment = mark->input.moment;
    menu->addAction(tr("Go to this input"), this, [this, moment] { emit sought(moment); })
        ->setEnabled(moment > 0);
    menu->addAction(tr("Edit its line"), this, [this, input] { emit opened(input); });
    menu->addAction(tr("Remove"), this, [this, input] { emit removed(input); })->setEnabled(m_isAlive);
    menu->popup(isKey ? m_view.mapToGlobal(mark->rect.center().toPoint()) : event.globalPos());
    return true;
}

/// Nothing can be added to a program that is not recorded.
bool InputHand::canMake() const
{
    return m_isAlive && !m_strip.trace->empty();
}

void InputHand::openNew()
{
    if (!canMake())
        return;
    const TimelineLayout& layout = m_strip.layout;
    const double place = layout.scale.placeOf(valueOf(*m_strip.trace, layout.scale.axis, m_strip.moment));
    const VirtualTime now(
        static_cast<std::int64_t>(valueOf(*m_strip.trace, TimelineAxis::Time, m_strip.moment)));
    // Behind all that is shown, so that it stays as it is.
    openNewAt(std::chrono::floor<Milliseconds>(now) + Milliseconds(1),
        m_view.mapToGlobal(QPointF(place, layout.inputsTop).toPoint()));
}

void InputHand::openNewAt(Milliseconds at, QPoint point)
{
    const double time = static_cast<double>(VirtualTime(at).count());
    // Before its first paint the page has those elements as well.
    const auto pictures = m_strip.trace->pictures();
    const std::size_t first = pictures.empty() ? 0 : pictures.front().moment;
    PagePictures pages(*m_strip.trace);
    m_maker.open(pages.at(std::max(first, momentAt(*m_strip.trace, TimelineAxis::Time, time))), at, point);
}

void InputHand::openGroup(const InputGroup& group)
{
    auto* menu = new QMenu(&m_view);
    menu->setObjectName(QStringLiteral("inputGroupMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const std::span<const InputMark> members = membersOf(group);
    for (const InputMark& mark : members) {
        const QString words = wordsOf(mark.input.input).replace(u'&', QLatin1String("&&"));
        menu->addAction(words, this, [this, input = mark.input] { goTo(input.input, input.moment); });
    }
    menu->addSeparator();
    const double from = members.front().place;
    const double to = members.back().place;
    menu->addAction(tr("Zoom in on them"), this, [this, from, to] { emit spreadWanted(from, to); })
        ->setEnabled(to > from);
    menu->popup(m_view.mapToGlobal(group.rect.bottomLeft().toPoint()));
}

void InputHand::goTo(const Input& input, std::size_t moment)
{
    select(input);
    if (moment > 0)
        emit sought(moment);
}

void InputHand::paint(QPainter& painter, const Theme& theme) const
{
    if (const auto input = selected()) {
        if (const InputMark* mark = markOfLine(input->line))
            paintChosenInput(painter, *mark, theme);
    }
    const InputMark* mark = m_moved ? markOfLine(m_moved->line) : nullptr;
    if (mark == nullptr)
        return;
    if (!mark->isGrouped)
        paintInputGap(painter, *mark, theme);
    paintMovedInput(
        painter, m_strip.layout, movedTo(*mark, m_moved->place, m_strip.layout.scale), m_moved->at, theme);
}

} // namespace loopscope
