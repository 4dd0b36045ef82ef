// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/encoding/decoder.h"
#include "core/encoding/labels.h"
#include "core/engine/strings.h"
#include "core/web/buffer_source.h"
#include "core/web/event.h"
#include "core/web/held_object.h"
#include "core/web/native.h"
#include "core/web/text_coding.h"

#include <js/Conversions.h>
#include <js/PropertySpec.h>
#include <js/String.h>

namespace loopscope {

namespace {

/// The state of a TextDecoder, by the standard's names.
struct DecoderState
{
    std::string encoding;
    encoding::ErrorMode errorMode = encoding::ErrorMode::Replacement;
    bool ignoreBom = false;
    bool bomSeen = false;
    bool doNotFlush = false;
    std::unique_ptr<encoding::Decoder> decoder;
};

const JSClass kDecoderClass = heldClass<DecoderState>("TextDecoder");

DecoderState* selfOf(JSContext* context, const JS::CallArgs& args)
{
    DecoderState* const state = heldBy<DecoderState>(kDecoderClass, args.thisv());
    if (state == nullptr)
        throwTypeError(context, "Illegal invocation");
    return state;
}

// A boolean of a dictionary argument; false if it is not given.
bool readFlag(JSContext* context, JS::HandleValue options, const char* name, bool& flag)
{
    flag = false;
    if (options.isNullOrUndefined())
        return true;
    JS::RootedObject dictionary(context, &options.toObject());
    JS::RootedValue value(context);
    if (!readMember(context, dictionary, name, &value))
        return false;
    flag = JS::ToBoolean(value);
    return true;
}

bool requireDictionary(
    JSContext* context, JS::HandleValue options, const std::string& where, const char* dictionary)
{
    return options.isNullOrUndefined() || options.isObject()
        || throwTypeError(context, where + "The provided value is not of type '" + dictionary + "'.");
}

// Encoding §7.2 the constructor.
bool construct(JSContext* context, unsigned count, JS::Value* values)
{
    const JS::CallArgs args = JS::CallArgsFromVp(count, values);
    const std::string where = "Failed to construct 'TextDecoder': ";
    std::string label = "utf-8";
    bool isFatal = false;
    bool ignoreBom = false;
    if (!requireNew(context, args, "TextDecoder")
        || (args.hasDefined(0) && !readText(context, args[0], where, label))
        || !requireDictionary(context, args.get(1), where, "TextDecoderOptions")
        || !readFlag(context, args.get(1), "fatal", isFatal)
        || !readFlag(context, args.get(1), "ignoreBOM", ignoreBom))
        return false;
    const std::string_view name = encoding::encodingOf(label);
    auto state = std::make_unique<DecoderState>();
    state->encoding = name;
    state->errorMode = isFatal ? encoding::ErrorMode::Fatal : encoding::ErrorMode::Replacement;
    state->ignoreBom = ignoreBom;
    state->decoder = encoding::makeDecoder(name, state->errorMode);
    // SPEC-GAP: the encodings that are not modelled are refused as if there were no such label.
    if (!state->decoder)
        return throwRangeError(context, where + "The encoding label provided ('" + label + "') is invalid.");
    JSObject* const object = JS_NewObjectForConstructor(context, &kDecoderClass, args);
    if (object == nullptr)
        return false;
    hold(object, std::move(state));
    args.rval().setObject(*object);
    return true;
}

// Encoding §7.1 serialize I/O queue: the byte order mark is no part of the text.
std::u16string_view withoutMark(DecoderState& state, std::u16string_view text)
{
    const bool isUnicode = state.encoding.starts_with("utf-");
    if (!isUnicode || state.ignoreBom || state.bomSeen || text.empty())
        return text;
    state.bomSeen = true;
    return text.substr(text.front() == u'\uFEFF' ? 1 : 0);
}

// Encoding §7.2 decode().
bool decode(JSContext* context, unsigned count, JS::Value* values)
{
    const JS::CallArgs args = JS::CallArgsFromVp(count, values);
    const std::string where = "Failed to execute 'decode' on 'TextDecoder': ";
    DecoderState* const state = selfOf(context, args);
    bool isStreamed = false;
    if (state == nullptr)
        return false;
    const std::optional<std::string> bytes
        = args.hasDefined(0) ? bytesOfBufferSource(args[0]) : std::string();
    if (!bytes)
        return throwTypeError(context, where + "parameter 1 is not of type 'ArrayBuffer'.");
    if (!requireDictionary(context, args.get(1), where, "TextDecodeOptions")
        || !readFlag(context, args.get(1), "stream", isStreamed))
        return false;
    if (!state->doNotFlush) {
        state->decoder = encoding::makeDecoder(state->encoding, state->errorMode);
        state->bomSeen = false;
    }
    state->doNotFlush = isStreamed;
    std::u16string text;
    const encoding::Stream stream = isStreamed ? encoding::Stream::GoesOn : encoding::Stream::Ends;
    if (!state->decoder->decode(*bytes, stream, text)) {
        state->doNotFlush = false;
        return throwTypeError(context, where + "The encoded data was not valid.");
    }
    const std::u16string_view shown = withoutMark(*state, text);
    JSString* const string = JS_NewUCStringCopyN(context, shown.data(), shown.size());
    if (string == nullptr)
        return false;
    args.rval().setString(string);
    return true;
}

bool encodingGetter(JSContext* context, unsigned count, JS::Value* values)
{
    const JS::CallArgs args = JS::CallArgsFromVp(count, values);
    const DecoderState* const state = selfOf(context, args);
    JSString* const name = state != nullptr ? newString(context, state->encoding) : nullptr;
    if (name == nullptr)
        return false;
    args.rval().setString(name);
    return true;
}

template <bool (*Read)(const DecoderState&)>
bool flagGetter(JSContext* context, unsigned count, JS::Value* values)
{
    const JS::CallArgs args = JS::CallArgsFromVp(count, values);
    const DecoderState* const state = selfOf(context, args);
    if (state == nullptr)
        return false;
    args.rval().setBoolean(Read(*state));
    return true;
}

bool isFatal(const DecoderState& state)
{
    return state.errorMode == encoding::ErrorMode::Fatal;
}
bool ignoresBom(const DecoderState& state)
{
    return state.ignoreBom;
}

} // namespace

bool defineTextDecoder(Page& page, JS::HandleObject global)
{
    static const JSClass kPrototype = { .name = "TextDecoder" };
    static const JSPropertySpec kProperties[] = {
        JS_PSG("encoding", encodingGetter, JSPROP_ENUMERATE),
        JS_PSG("fatal", flagGetter<isFatal>, JSPROP_ENUMERATE),
        JS_PSG("ignoreBOM", flagGetter<ignoresBom>, JSPROP_ENUMERATE),
        JS_STRING_SYM_PS(toStringTag, "TextDecoder", JSPROP_READONLY),
        JS_PS_END,
    };
    static const JSFunctionSpec kMethods[] = { JS_FN("decode", decode, 0, JSPROP_ENUMERATE), JS_FS_END };
    return page.interfaces().define(
        page.engine().context(), global, { &kPrototype, nullptr, construct, 0, kProperties, kMethods });
}

} // namespace loopscope
