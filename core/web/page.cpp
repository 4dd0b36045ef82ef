// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/web/page.h"

#include "core/engine/exceptions.h"
#include "core/engine/module.h"
#include "core/engine/strings.h"
#include "core/web/dom_exception.h"
#include "core/web/fetch.h"
#include "core/web/performance.h"
#include "core/web/response.h"
#include "core/web/scheduling.h"
#include "core/web/structured_clone.h"

#include <js/CallAndConstruct.h>
#include <js/Conversions.h>
#include <js/PropertyAndElement.h>
#include <js/Symbol.h>

#include <cstdlib>

namespace loopscope {

namespace {

constexpr std::size_t kLongestLabel = 80; // code points

// White space folded, a closing semicolon left out, elided.
std::string folded(std::string_view text)
{
    std::string result;
    std::size_t codePoints = 0;
    for (const char c : text) {
        const bool isSpace = c == ' ' || c == '\n' || c == '\r' || c == '\t';
        if (isSpace && (result.empty() || result.back() == ' '))
            continue;
        const bool beginsCodePoint = (static_cast<unsigned char>(c) & 0xC0) != 0x80;
        if (beginsCodePoint && ++codePoints > kLongestLabel)
            return result + "…";
        result.push_back(isSpace ? ' ' : c);
    }
    while (!result.empty() && (result.back() == ' ' || result.back() == ';'))
        result.pop_back();
    return result;
}

// Whether a call's text calls something by this name: setTimeout(…), window.setTimeout (…), console.log(…).
bool calls(std::string_view text, std::string_view name)
{
    const std::size_t open = text.find('(');
    std::string_view callee = text.substr(0, open == std::string_view::npos ? 0 : open);
    while (callee.ends_with(' '))
        callee.remove_suffix(1);
    if (!callee.ends_with(name))
        return false;
    const std::string_view before = callee.substr(0, callee.size() - name.size());
    return before.empty() || before.ends_with('.');
}

bool windowNameGetter(JSContext* context, unsigned count, JS::Value* values)
{
    JSString* const name = newString(context, Page::of(context).windowName());
    if (name == nullptr)
        return false;
    JS::CallArgsFromVp(count, values).rval().setString(name);
    return true;
}

bool windowNameSetter(JSContext* context, unsigned count, JS::Value* values)
{
    const JS::CallArgs args = JS::CallArgsFromVp(count, values);
    JS::RootedString name(context, JS::ToString(context, args.get(0)));
    if (!name)
        return false;
    Page::of(context).windowName() = toUtf8(context, name);
    args.rval().setUndefined();
    return true;
}

// HTML: the global is a Window that knows itself by several names.
bool defineWindow(JSContext* context, JS::HandleObject global)
{
    JS::RootedObject window(context, JS_NewPlainObject(context));
    JS::RootedString tag(context, JS_NewStringCopyZ(context, "Window"));
    JS::RootedId tagId(context, JS::GetWellKnownSymbolKey(context, JS::SymbolCode::toStringTag));
    if (!window || !tag || !JS_DefinePropertyById(context, window, tagId, tag, JSPROP_READONLY)
        || !JS_SetPrototype(context, global, window))
        return false;
    for (const char* name : { "window", "self", "frames", "parent", "top" }) {
        if (!JS_DefineProperty(context, global, name, global, JSPROP_ENUMERATE))
            return false;
    }
    return JS_DefineProperty(context, global, "name", windowNameGetter, windowNameSetter, JSPROP_ENUMERATE);
}

} // namespace

Page::Page(ScriptEngine& engine, EventLoop& loop, Settings settings)
    : m_engine(engine)
    , m_loop(loop)
    , m_settings(std::move(settings))
    , m_timers(loop)
    , m_console(*this)
    , m_network(*this, m_settings.directives.responses)
    , m_unhandledRejections(*this)
{
    JSContext* const context = engine.context();
    engine.setEmbedder(this);
    JSAutoRealm realm(context, engine.global());
    const JS::HandleObject global = engine.global();
    const bool done = defineWindow(context, global) && defineDomException(context, global)
        && m_console.define(global) && defineScheduling(context, global) && definePerformance(context, global)
        && defineResponse(context, global) && defineFetch(context, global)
        && defineStructuredClone(context, global);
    if (!done)
        std::abort();
}

Page::~Page()
{
    m_engine.setEmbedder(nullptr);
}

Page& Page::of(JSContext* context)
{
    return *static_cast<Page*>(ScriptEngine::of(context).embedder());
}

void Page::queueProgram(const Program& program)
{
    m_programSource = writer().addSource(program.name, program.text);
    m_engine.observer().setProgramSource(m_programSource);
    const CardId card = writer().addCard({ CardKind::Script, writer().intern(program.name), {}, {}, {} });
    m_loop.queueATask({ TaskSource::Script, card, [this, card, program] {
                           writer().write({ .kind = StepKind::ScriptStarted, .card = card });
                           JSAutoRealm realm(m_engine.context(), m_engine.global());
                           if (m_settings.directives.module)
                               runModule(program);
                           else if (!m_engine.evaluate(program.name, program.text))
                               reportPendingException();
                       } });
}

// HTML §8.1.4.4 run a module script.
void Page::runModule(const Program& program)
{
    JSContext* const context = m_engine.context();
    JS::RootedObject promise(context);
    if (!evaluateModule(context, program.name, program.text, &promise))
        reportPendingException();
    else if (promise)
        m_unhandledRejections.reportOfModule(promise);
}

void Page::call(JS::HandleObject function, JS::HandleValue self, const JS::HandleValueArray& arguments)
{
    JSContext* const context = m_engine.context();
    JSAutoRealm realm(context, m_engine.global());
    JS::RootedValue callee(context, JS::ObjectValue(*function));
    JS::RootedValue ignored(context);
    if (!JS::Call(context, self, callee, arguments, &ignored))
        reportPendingException();
}

void Page::evaluate(std::string_view utf8)
{
    JSAutoRealm realm(m_engine.context(), m_engine.global());
    if (!m_engine.evaluate("timer handler", utf8))
        reportPendingException();
}

void Page::reportPendingException()
{
    const std::optional<UncaughtException> exception = takePendingException(m_engine.context());
    if (!exception || !m_engine.host().goesOn())
        return;
    PositionId position {};
    if (const SourcePlace& place = exception->place; place.line != 0)
        position = writer().intern(
            Position { m_programSource, place.line, place.column, place.line, place.column + 1 });
    reportError("Uncaught " + exception->text,
        exception->isSyntaxErrorOfTheProgram ? ErrorSource::Syntax : ErrorSource::Exception, position);
}

void Page::reportError(std::string_view text, ErrorSource source, PositionId position)
{
    writer().write({ .kind = StepKind::ErrorReported,
        .detail = static_cast<std::uint16_t>(source),
        .position = position,
        .card = m_engine.stack().top(),
        .a = number(writer().intern(text)) });
}

std::string Page::callLabel(std::string_view name)
{
    const PositionId position = m_engine.stack().position();
    const auto [entry, isNew] = m_callTexts.try_emplace(position);
    if (isNew && isSet(position))
        entry->second = folded(writer().textAt(position));
    return calls(entry->second, name) ? entry->second : std::string(name) + "()";
}

} // namespace loopscope
