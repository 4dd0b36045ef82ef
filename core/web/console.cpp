// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/web/console.h"

#include "core/engine/error_stacks.h"
#include "core/engine/strings.h"
#include "core/web/native.h"
#include "core/web/value_snapshot.h"
#include "core/web/value_text.h"

#include <js/Array.h>
#include <js/Conversions.h>
#include <js/PropertyAndElement.h>
#include <js/PropertySpec.h>
#include <js/Symbol.h>

#include <cstdio>

namespace loopscope {

void Console::print(ConsoleLevel level, const std::string& text, ConsoleForm form, ValueSnapshot* values)
{
    TraceWriter& writer = m_page.writer();
    const bool saysMore = values != nullptr && values->isMoreThanWords();
    writer.write({ .kind = StepKind::ConsoleMessage,
        .detail = consoleDetail(level, form, m_groupDepth),
        .position = m_page.engine().stack().position(),
        .card = m_page.engine().stack().top(),
        .a = number(writer.intern(std::string(m_groupDepth * 2, ' ') + text)),
        .b = saysMore ? number(writer.intern(encoded(values->take()))) : 0 });
}

void Console::printLine(ConsoleLevel level, const JS::HandleValueArray& arguments, ConsoleForm form)
{
    ValueSnapshot values(m_page.engine().context());
    const std::string text = lineText(m_page.engine().context(), arguments, values);
    print(level, text, form, &values);
}

/// The methods, in the standard's order of sections.
struct Console::Natives
{
    static Console& console(JSContext* context) { return Page::of(context).console(); }

    // §1.1.x log, info, warn, error, debug: with no argument they print nothing.
    template <ConsoleLevel Level>
    static bool logger(JSContext* context, const JS::CallArgs& args, const char* name)
    {
        const NativeCall frame(Page::of(context), name);
        if (args.length() > 0)
            console(context).printLine(Level, args);
        args.rval().setUndefined();
        return true;
    }

    static bool log(JSContext* context, unsigned count, JS::Value* values)
    {
        return logger<ConsoleLevel::Log>(context, JS::CallArgsFromVp(count, values), "log");
    }
    static bool info(JSContext* context, unsigned count, JS::Value* values)
    {
        return logger<ConsoleLevel::Info>(context, JS::CallArgsFromVp(count, values), "info");
    }
    static bool warn(JSContext* context, unsigned count, JS::Value* values)
    {
        return logger<ConsoleLevel::Warn>(context, JS::CallArgsFromVp(count, values), "warn");
    }
    static bool error(JSContext* context, unsigned count, JS::Value* values)
    {
        return logger<ConsoleLevel::Error>(context, JS::CallArgsFromVp(count, values), "error");
    }
    static bool debug(JSContext* context, unsigned count, JS::Value* values)
    {
        return logger<ConsoleLevel::Debug>(context, JS::CallArgsFromVp(count, values), "debug");
    }
    static bool dirxml(JSContext* context, unsigned count, JS::Value* values)
    {
        return logger<ConsoleLevel::Log>(context, JS::CallArgsFromVp(count, values), "dirxml");
    }

    // §1.1.1 assert
    static bool assertCondition(JSContext* context, unsigned count, JS::Value* values)
    {
        const JS::CallArgs args = JS::CallArgsFromVp(count, values);
        const NativeCall frame(Page::of(context), "assert");
        args.rval().setUndefined();
        if (JS::ToBoolean(args.get(0)))
            return true;
        JS::RootedVector<JS::Value> words(context);
        std::string lead = "Assertion failed:";
        unsigned next = 1;
        if (args.get(1).isString())
            lead += ' ' + toUtf8(context, args[next++]);
        else if (args.length() < 2)
            lead += " console.assert";
        JSString* const leadText = newString(context, lead);
        if (leadText == nullptr || !words.append(JS::StringValue(leadText)))
            return false;
        for (; next < args.length(); ++next) {
            if (!words.append(args[next]))
                return false;
        }
        console(context).printLine(ConsoleLevel::Error, words);
        return true;
    }

    // §1.1.2 clear: a recording keeps what was printed.
    static bool clear(JSContext* context, unsigned count, JS::Value* values)
    {
        const NativeCall frame(Page::of(context), "clear");
        JS::CallArgsFromVp(count, values).rval().setUndefined();
        return true;
    }

    // §1.1.9 table. The line is the value itself; it is shown as a table.
    static bool table(JSContext* context, unsigned count, JS::Value* values)
    {
        const JS::CallArgs args = JS::CallArgsFromVp(count, values);
        const NativeCall frame(Page::of(context), "table");
        args.rval().setUndefined();
        if (args.length() == 0)
            return true;
        JS::RootedValue data(context, args[0]);
        ValueSnapshot shown(context);
        shown.addValue(data);
        if (args.get(1).isObject())
            shown.addValue(args[1]); // the columns
        const ConsoleForm form = data.isObject() ? ConsoleForm::Table : ConsoleForm::Line;
        console(context).print(ConsoleLevel::Log, valueText(context, data, Nesting::Inside), form, &shown);
        return true;
    }

    // §1.1.10 trace
    static bool trace(JSContext* context, unsigned count, JS::Value* values)
    {
        const JS::CallArgs args = JS::CallArgsFromVp(count, values);
        const NativeCall frame(Page::of(context), "trace");
        Console& self = console(context);
        ValueSnapshot shown(context);
        std::string text = "console.trace";
        if (args.length() > 0)
            text = lineText(context, args, shown);
        else
            shown.addWords(text);
        shown.addStack(self.m_page.engine().errorStacks().present());
        self.print(ConsoleLevel::Log, text, ConsoleForm::Line, &shown);
        args.rval().setUndefined();
        return true;
    }

    // §1.1.11 dir: the first argument only.
    static bool dir(JSContext* context, unsigned count, JS::Value* values)
    {
        const JS::CallArgs args = JS::CallArgsFromVp(count, values);
        const NativeCall frame(Page::of(context), "dir");
        if (args.length() > 0) {
            ValueSnapshot shown(context);
            shown.addValue(args[0]);
            console(context).print(
                ConsoleLevel::Log, valueText(context, args[0], Nesting::Top), ConsoleForm::Line, &shown);
        }
        args.rval().setUndefined();
        return true;
    }

    static bool readLabel(JSContext* context, const JS::CallArgs& args, std::string& label)
    {
        label = "default";
        if (args.get(0).isUndefined())
            return true;
        JS::RootedString text(context, JS::ToString(context, args[0]));
        if (!text)
            return false;
        label = toUtf8(context, text);
        return true;
    }

    // §1.2 counting
    static bool countCall(JSContext* context, unsigned count, JS::Value* values)
    {
        const JS::CallArgs args = JS::CallArgsFromVp(count, values);
        std::string label;
        if (!readLabel(context, args, label))
            return false;
        const NativeCall frame(Page::of(context), "count");
        Console& self = console(context);
        self.print(ConsoleLevel::Log, label + ": " + std::to_string(++self.m_counts[label]));
        args.rval().setUndefined();
        return true;
    }
    static bool countReset(JSContext* context, unsigned count, JS::Value* values)
    {
        const JS::CallArgs args = JS::CallArgsFromVp(count, values);
        std::string label;
        if (!readLabel(context, args, label))
            return false;
        const NativeCall frame(Page::of(context), "countReset");
        console(context).m_counts[label] = 0;
        args.rval().setUndefined();
        return true;
    }

    // §1.3 grouping
    static bool beginGroup(JSContext* context, const JS::CallArgs& args, const char* name, ConsoleForm form)
    {
        const NativeCall frame(Page::of(context), name);
        Console& self = console(context);
        if (args.length() > 0)
            self.printLine(ConsoleLevel::Log, args, form);
        else
            self.print(ConsoleLevel::Log, std::string("console.") + name, form);
        ++self.m_groupDepth;
        args.rval().setUndefined();
        return true;
    }
    static bool group(JSContext* context, unsigned count, JS::Value* values)
    {
        return beginGroup(context, JS::CallArgsFromVp(count, values), "group", ConsoleForm::Group);
    }
    static bool groupCollapsed(JSContext* context, unsigned count, JS::Value* values)
    {
        return beginGroup(
            context, JS::CallArgsFromVp(count, values), "groupCollapsed", ConsoleForm::CollapsedGroup);
    }
    static bool groupEnd(JSContext* context, unsigned count, JS::Value* values)
    {
        const NativeCall frame(Page::of(context), "groupEnd");
        Console& self = console(context);
        if (self.m_groupDepth > 0)
            --self.m_groupDepth;
        JS::CallArgsFromVp(count, values).rval().setUndefined();
        return true;
    }

    // §1.4 timing
    static bool time(JSContext* context, unsigned count, JS::Value* values)
    {
        const JS::CallArgs args = JS::CallArgsFromVp(count, values);
        std::string label;
        if (!readLabel(context, args, label))
            return false;
        const NativeCall frame(Page::of(context), "time");
        console(context).m_timers.try_emplace(label, Page::of(context).loop().now());
        args.rval().setUndefined();
        return true;
    }
    static bool lap(JSContext* context, const JS::CallArgs& args, const char* name, bool ends)
    {
        std::string label;
        if (!readLabel(context, args, label))
            return false;
        const NativeCall frame(Page::of(context), name);
        args.rval().setUndefined();
        Console& self = console(context);
        const auto timer = self.m_timers.find(label);
        if (timer == self.m_timers.end())
            return true;
        char duration[32];
        std::snprintf(duration, sizeof(duration), "%.3f ms",
            milliseconds(Page::of(context).loop().now() - timer->second));
        std::string line = label + ": " + duration;
        ValueSnapshot shown(context);
        shown.addWords(line);
        if (ends)
            self.m_timers.erase(timer);
        for (unsigned i = 1; !ends && i < args.length(); ++i) {
            line += ' ' + valueText(context, args[i], Nesting::Top);
            shown.addWords(" ");
            if (args[i].isString())
                shown.addWords(toUtf8(context, args[i]));
            else
                shown.addValue(args[i]);
        }
        self.print(ConsoleLevel::Log, line, ConsoleForm::Line, &shown);
        return true;
    }
    static bool timeLog(JSContext* context, unsigned count, JS::Value* values)
    {
        return lap(context, JS::CallArgsFromVp(count, values), "timeLog", false);
    }
    static bool timeEnd(JSContext* context, unsigned count, JS::Value* values)
    {
        return lap(context, JS::CallArgsFromVp(count, values), "timeEnd", true);
    }
};

bool Console::define(JS::HandleObject global)
{
    static const JSFunctionSpec kMethods[] = {
        JS_FN("log", Natives::log, 0, JSPROP_ENUMERATE),
        JS_FN("info", Natives::info, 0, JSPROP_ENUMERATE),
        JS_FN("warn", Natives::warn, 0, JSPROP_ENUMERATE),
        JS_FN("error", Natives::error, 0, JSPROP_ENUMERATE),
        JS_FN("debug", Natives::debug, 0, JSPROP_ENUMERATE),
        JS_FN("assert", Natives::assertCondition, 0, JSPROP_ENUMERATE),
        JS_FN("clear", Natives::clear, 0, JSPROP_ENUMERATE),
        JS_FN("table", Natives::table, 0, JSPROP_ENUMERATE),
        JS_FN("trace", Natives::trace, 0, JSPROP_ENUMERATE),
        JS_FN("dir", Natives::dir, 0, JSPROP_ENUMERATE),
        JS_FN("dirxml", Natives::dirxml, 0, JSPROP_ENUMERATE),
        JS_FN("count", Natives::countCall, 0, JSPROP_ENUMERATE),
        JS_FN("countReset", Natives::countReset, 0, JSPROP_ENUMERATE),
        JS_FN("group", Natives::group, 0, JSPROP_ENUMERATE),
        JS_FN("groupCollapsed", Natives::groupCollapsed, 0, JSPROP_ENUMERATE),
        JS_FN("groupEnd", Natives::groupEnd, 0, JSPROP_ENUMERATE),
        JS_FN("time", Natives::time, 0, JSPROP_ENUMERATE),
        JS_FN("timeLog", Natives::timeLog, 0, JSPROP_ENUMERATE),
        JS_FN("timeEnd", Natives::timeEnd, 0, JSPROP_ENUMERATE),
        JS_FS_END,
    };
    static const JSPropertySpec kProperties[] = {
        JS_STRING_SYM_PS(toStringTag, "console", JSPROP_READONLY),
        JS_PS_END,
    };
    JSContext* const context = m_page.engine().context();
    JS::RootedObject console(context, JS_DefineObject(context, global, "console", nullptr, 0));
    return console && JS_DefineFunctions(context, console, kMethods)
        && JS_DefineProperties(context, console, kProperties);
}

} // namespace loopscope
