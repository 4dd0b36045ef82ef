// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/web/page.h"

#include "core/engine/exceptions.h"
#include "core/engine/module.h"
#include "core/engine/strings.h"
#include "core/web/abort_controller.h"
#include "core/web/abort_signal.h"
#include "core/web/blob.h"
#include "core/web/close_event.h"
#include "core/web/crypto.h"
#include "core/web/css_namespace.h"
#include "core/web/dialogs.h"
#include "core/web/document_url.h"
#include "core/web/dom/named_properties.h"
#include "core/web/dom_exception.h"
#include "core/web/event.h"
#include "core/web/event_target.h"
#include "core/web/file_reader.h"
#include "core/web/history_interface.h"
#include "core/web/idle_callbacks.h"
#include "core/web/message_event.h"
#include "core/web/message_port.h"
#include "core/web/native.h"
#include "core/web/navigation_events.h"
#include "core/web/navigator.h"
#include "core/web/page_library.h"
#include "core/web/performance.h"
#include "core/web/performance_timeline.h"
#include "core/web/progress_event.h"
#include "core/web/scheduler.h"
#include "core/web/scheduling.h"
#include "core/web/storage.h"
#include "core/web/structured_clone.h"
#include "core/web/task_signal.h"
#include "core/web/text_coding.h"
#include "core/web/ui_events.h"
#include "core/web/url_interface.h"
#include "core/web/url_search_params.h"
#include "core/web/value_snapshot.h"
#include "core/web/window_messages.h"

#include <js/CallAndConstruct.h>
#include <js/Conversions.h>
#include <js/Exception.h>
#include <js/PropertyAndElement.h>
#include <js/PropertySpec.h>
#include <js/Symbol.h>

#include <cstdlib>
#include <utility>

namespace loopscope {

namespace {

constexpr std::size_t kLongestLabel = 80; // code points
constexpr std::size_t kMostWholeResults = 2'000;
constexpr std::size_t kMostUnfoldedInAResult = 12;

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
    const JS::CallArgs args = JS::CallArgsFromVp(count, values);
    JSString* const name
        = requireWindow(context, args) ? newString(context, Page::of(context).windowName()) : nullptr;
    if (name == nullptr)
        return false;
    args.rval().setString(name);
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

bool currentEventGetter(JSContext* context, unsigned count, JS::Value* values)
{
    const JS::CallArgs args = JS::CallArgsFromVp(count, values);
    args.rval().set(Page::of(context).currentEvent());
    return requireWindow(context, args);
}

// [Replaceable]: assigning makes a property of the program's own.
bool currentEventSetter(JSContext* context, unsigned count, JS::Value* values)
{
    const JS::CallArgs args = JS::CallArgsFromVp(count, values);
    JS::RootedObject global(context, JS::CurrentGlobalOrNull(context));
    args.rval().setUndefined();
    return JS_DefineProperty(context, global, "event", args.get(0), JSPROP_ENUMERATE);
}

// HTML: the global is a Window, an EventTarget that knows itself by several names.
bool defineWindow(Page& page, JS::HandleObject global)
{
    static const JSClass kPrototype = { .name = "Window" };
    static const JSPropertySpec kPrototypeProperties[] = {
        JS_STRING_SYM_PS(toStringTag, "Window", JSPROP_READONLY),
        JS_PS_END,
    };
    static const JSPropertySpec kProperties[] = {
        JS_PSGS("name", windowNameGetter, windowNameSetter, JSPROP_ENUMERATE),
        JS_PSGS("event", currentEventGetter, currentEventSetter, JSPROP_ENUMERATE),
        JS_PSGS("onrejectionhandled", handlerGetter<"rejectionhandled">, handlerSetter<"rejectionhandled">,
            JSPROP_ENUMERATE),
        JS_PSGS("onunhandledrejection", handlerGetter<"unhandledrejection">,
            handlerSetter<"unhandledrejection">, JSPROP_ENUMERATE),
        JS_PS_END,
    };
    JSContext* const context = page.engine().context();
    if (!page.interfaces().define(
            context, global, { &kPrototype, "EventTarget", nullptr, 0, kPrototypeProperties }))
        return false;
    // Web IDL §3.7.4: between the two prototypes stands the named properties object.
    JS::RootedObject targetPrototype(context, page.interfaces().prototype("EventTarget"));
    JS::RootedObject windowPrototype(context, page.interfaces().prototype("Window"));
    JS::RootedObject named(context, makeNamedProperties(page, targetPrototype));
    if (!named || !JS_SetPrototype(context, windowPrototype, named)
        || !JS_SetPrototype(context, global, windowPrototype))
        return false;
    for (const char* name : { "window", "self", "frames", "parent", "top" }) {
        if (!JS_DefineProperty(context, global, name, global, JSPROP_ENUMERATE))
            return false;
    }
    // HTML §7.2.2: this window was opened by none, holds no frames and stays open.
    return JS_DefineProperty(context, global, "closed", JS::FalseHandleValue, JSPROP_ENUMERATE)
        && JS_DefineProperty(context, global, "opener", JS::NullHandleValue, JSPROP_ENUMERATE)
        && JS_DefineProperty(context, global, "length", 0, JSPROP_ENUMERATE)
        && JS_DefineProperties(context, global, kProperties);
}

// What an error event calls a thrown value: as a string, unlike in the console. V8 calls the program's
// toString for it too; what that throws is dropped.
std::string messageText(JSContext* context, JS::HandleValue value)
{
    if (value.isSymbol())
        return describeThrown(context, value);
    const std::string text = toUtf8(context, value);
    if (!JS_IsExceptionPending(context))
        return text;
    JS_ClearPendingException(context);
    return describeThrown(context, value);
}

} // namespace

/// One entry of script from outside, while it lives.
class Page::RunningScript
{
public:
    explicit RunningScript(Page& page)
        : m_page(page)
    {
        ++m_page.m_scriptDepth;
    }
    ~RunningScript() { --m_page.m_scriptDepth; }
    RunningScript(const RunningScript&) = delete;
    RunningScript& operator=(const RunningScript&) = delete;

private:
    Page& m_page;
};

Page::Page(ScriptEngine& engine, EventLoop& loop, Settings settings)
    : m_engine(engine)
    , m_loop(loop)
    , m_settings(std::move(settings))
    , m_currentEvent(engine.context())
    , m_isTrustedGetter(engine.context())
    , m_url(addressOfNewPage())
    , m_history(*this)
    , m_random(m_settings.seed)
    , m_blobUrls(*this)
    , m_timers(loop)
    , m_console(*this)
    , m_network(*this, m_settings.directives.responses)
    , m_scheduler(*this)
    , m_broadcastChannels(engine.context())
    , m_performanceTimeline(std::make_unique<PerformanceTimeline>(*this))
    , m_dom(*this)
    , m_userInput(*this)
    , m_unhandledRejections(*this)
{
    JSContext* const context = engine.context();
    engine.setEmbedder(this);
    JSAutoRealm realm(context, engine.global());
    const JS::HandleObject global = engine.global();
    const bool done = defineDomException(*this, global) && defineEventTarget(*this, global)
        && defineEvents(*this, global) && defineErrorEvents(*this, global) && defineAbortSignal(*this, global)
        && defineAbortController(*this, global) && defineIdleCallbacks(*this, global)
        && defineTaskSignal(*this, global) && defineScheduler(*this, global) && defineUiEvents(*this, global)
        && m_dom.define(global) && defineWindow(*this, global) && m_console.define(global)
        && defineScheduling(context, global) && definePerformance(*this, global)
        && defineStructuredClone(context, global) && defineBlob(*this, global)
        && defineUrlSearchParams(*this, global) && defineUrl(*this, global)
        && defineTextDecoder(*this, global) && defineTextEncoder(*this, global) && defineBase64(*this, global)
        && defineStorage(*this, global) && defineCrypto(*this, global) && defineNavigator(*this, global)
        && defineScreen(*this, global) && defineNavigationEvents(*this, global)
        && defineHistory(*this, global) && defineLocation(*this, global) && defineCssNamespace(*this, global)
        && defineMessageEvent(*this, global) && defineMessagePort(*this, global)
        && defineBroadcastChannel(*this, global) && defineWindowMessages(context, global)
        && defineDialogs(context, global) && defineProgressEvent(*this, global)
        && defineFileReader(*this, global) && defineCloseEvent(*this, global)
        && definePageLibrary(*this, global);
    if (!done)
        std::abort();
    loop.setTurnEndedNotifier([this](VirtualTime begin) { m_performanceTimeline->turnEnded(begin); });
    // The values of the first promises are told with what is in them.
    engine.promises().setRecordValue([this, count = std::size_t { 0 }](JS::HandleValue value) mutable {
        const std::size_t unfolded = ++count <= kMostWholeResults ? kMostUnfoldedInAResult : 0;
        return recordValue(writer(), m_engine.context(), value, unfolded);
    });
    loop.setRejectedPromiseNotifier([this] {
        m_unhandledRejections.notifyAboutRejectedPromises();
        m_dom.lifecycle().checkpointEnded();
    });
}

Page::~Page()
{
    m_loop.setTurnEndedNotifier(nullptr);
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
    m_dom.load(program, m_settings.directives);
    m_dom.rendering().pageLoaded();
    m_loop.queueATask({ TaskSource::Script, card, [this, card, program] {
                           writer().write({ .kind = StepKind::ScriptStarted, .card = card });
                           JSAutoRealm realm(m_engine.context(), m_engine.global());
                           const RunningScript running(*this);
                           m_dom.programBegins();
                           if (m_settings.directives.module)
                               runModule(program);
                           else if (!m_engine.evaluate(program.name, program.text))
                               reportPendingException();
                           m_dom.programEnds();
                           m_dom.lifecycle().scriptEnded();
                       } });
    m_userInput.schedule(m_settings.directives.inputs);
}

// HTML §8.1.4.4 run a module script.
void Page::runModule(const Program& program)
{
    JSContext* const context = m_engine.context();
    JS::RootedObject promise(context);
    m_dom.lifecycle().beginModule();
    if (!evaluateModule(context, program.name, program.text, &promise))
        reportPendingException();
    else if (promise)
        m_unhandledRejections.reportOfModule(promise);
}

void Page::call(JS::HandleObject function, JS::HandleValue self, const JS::HandleValueArray& arguments)
{
    JSContext* const context = m_engine.context();
    JSAutoRealm realm(context, m_engine.global());
    const RunningScript running(*this);
    JS::RootedValue callee(context, JS::ObjectValue(*function));
    JS::RootedValue ignored(context);
    if (!JS::Call(context, self, callee, arguments, &ignored))
        reportPendingException();
}

void Page::callBack(JS::HandleObject function, JS::HandleValue self, const JS::HandleValueArray& arguments,
    JS::MutableHandleValue result)
{
    JSContext* const context = m_engine.context();
    {
        const RunningScript running(*this);
        JS::RootedValue callee(context, JS::ObjectValue(*function));
        if (!JS::Call(context, self, callee, arguments, result)) {
            reportPendingException();
            result.setUndefined();
        }
    }
    cleanUpAfterRunningScript();
}

bool Page::callForItsResult(JS::HandleValue function, JS::MutableHandleValue result)
{
    const RunningScript running(*this);
    return JS::Call(
        m_engine.context(), JS::UndefinedHandleValue, function, JS::HandleValueArray::empty(), result);
}

bool Page::readProperty(JS::HandleObject object, const char* name, JS::MutableHandleValue value)
{
    bool isRead = false;
    {
        const RunningScript running(*this);
        isRead = JS_GetProperty(m_engine.context(), object, name, value);
        if (!isRead)
            reportPendingException();
    }
    if (!isRead)
        cleanUpAfterRunningScript();
    return isRead;
}

// HTML §8.1.4.4 clean up after running script, step 3: if the stack of scripts is empty, a checkpoint.
void Page::cleanUpAfterRunningScript()
{
    if (m_scriptDepth > 0)
        return;
    // The callback of the loop goes on afterwards; while microtasks run it is not on the stack.
    const std::optional<CardId> callback
        = m_loop.hasMicrotasks() ? m_engine.stack().leaveForACheckpoint() : std::nullopt;
    m_loop.performAMicrotaskCheckpoint();
    if (callback)
        m_engine.stack().comeBack(*callback);
}

JS::Value Page::exchangeCurrentEvent(const JS::Value& event)
{
    const JS::Value outer = m_currentEvent;
    m_currentEvent = event;
    return outer;
}

void Page::evaluate(std::string_view utf8)
{
    JSAutoRealm realm(m_engine.context(), m_engine.global());
    const RunningScript running(*this);
    if (!m_engine.evaluate("timer handler", utf8))
        reportPendingException();
}

void Page::reportPendingException()
{
    JSContext* const context = m_engine.context();
    JS::RootedValue value(context);
    static_cast<void>(JS_GetPendingException(context, &value));
    const std::optional<UncaughtException> exception = takePendingException(context);
    if (!exception || !m_engine.host().goesOn())
        return;
    const SourcePlace& place = exception->place;
    PositionId position {};
    if (place.line != 0)
        position = writer().intern(
            Position { m_programSource, place.line, place.column, place.line, place.column + 1 });
    // What the console prints is worded now, before any listener can change the exception.
    const std::string text = "Uncaught " + domExceptionText(context, value).value_or(exception->text);
    const StringId thrown = recordObject(writer(), context, value);
    const std::string message = "Uncaught " + messageText(context, value);
    const ErrorSource source
        = exception->isSyntaxErrorOfTheProgram ? ErrorSource::Syntax : ErrorSource::Exception;
    report(value, { message, place.line, place.column + 1 }, { text, source, position, thrown });
}

void Page::reportException(JS::HandleValue value)
{
    JSContext* const context = m_engine.context();
    const std::string text
        = "Uncaught " + domExceptionText(context, value).value_or(describeThrown(context, value));
    const PositionId position = m_engine.stack().position();
    const Position place = isSet(position) ? writer().position(position) : Position {};
    const std::string message = "Uncaught " + messageText(context, value);
    report(value, { message, place.startLine, place.startColumn + 1 },
        { text, ErrorSource::Exception, position, recordObject(writer(), context, value) });
}

void Page::reportMessage(std::string_view message)
{
    JS::RootedValue none(m_engine.context(), JS::NullValue());
    static_cast<void>(fireErrorEvent(*this, none, { message, 0, 0 }));
}

// HTML §8.1.4.6 report an exception, steps 5-7.
void Page::report(JS::HandleValue exception, const ErrorInformation& information, const ErrorLine& line)
{
    // Step 6.2: an error of an error listener gets no event. Chromium prints it after the error that the
    // listener was told of.
    if (m_inErrorReportingMode) {
        m_errorsOfErrorListeners.push_back(line);
        return;
    }
    m_inErrorReportingMode = true;
    const bool isHandled = fireErrorEvent(*this, exception, information);
    m_inErrorReportingMode = false;
    if (!isHandled && m_engine.host().goesOn())
        reportError(line.text, line.source, line.position, line.thrown);
    for (const ErrorLine& each : std::exchange(m_errorsOfErrorListeners, {}))
        reportError(each.text, each.source, each.position, each.thrown);
}

void Page::reportError(std::string_view text, ErrorSource source, PositionId position, StringId thrown)
{
    writer().write({ .kind = StepKind::ErrorReported,
        .detail = errorDetail(source, m_console.groupDepth()),
        .position = position,
        .card = m_engine.stack().top(),
        .a = number(writer().intern(text)),
        .b = number(thrown) });
}

double Page::wallClockMs() const
{
    return m_settings.epochMs + std::chrono::duration<double, std::milli>(m_loop.now()).count();
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
