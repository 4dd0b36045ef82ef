// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/web/layout/dom_rect.h"

#include "core/web/dom/collections.h"
#include "core/web/dom/exotic_object.h"
#include "core/web/dom/member.h"

#include <js/Object.h>
#include <js/PropertyAndElement.h>
#include <js/PropertySpec.h>

#include <algorithm>
#include <memory>

namespace loopscope {

namespace {

enum RectSlot : std::uint32_t
{
    kX,
    kY,
    kWidth,
    kHeight,
    kRectSlotCount
};
constexpr const char* kNames[] = { "x", "y", "width", "height" };

const JSClass kRectClass = { .name = "DOMRect", .flags = JSCLASS_HAS_RESERVED_SLOTS(kRectSlotCount) };

JSObject* self(JSContext* context, const JS::CallArgs& args)
{
    JSObject* const object = args.thisv().isObject() ? &args.thisv().toObject() : nullptr;
    if (object != nullptr && JS::GetClass(object) == &kRectClass)
        return object;
    throwTypeError(context, "Illegal invocation");
    return nullptr;
}

double part(JSObject* rect, RectSlot slot)
{
    return JS::GetReservedSlot(rect, slot).toNumber();
}

template <RectSlot Slot> bool partGetter(JSContext* context, unsigned count, JS::Value* values)
{
    const JS::CallArgs args = JS::CallArgsFromVp(count, values);
    JSObject* const rect = self(context, args);
    if (rect == nullptr)
        return false;
    args.rval().setNumber(part(rect, Slot));
    return true;
}
template <RectSlot Slot> bool partSetter(JSContext* context, unsigned count, JS::Value* values)
{
    const JS::CallArgs args = JS::CallArgsFromVp(count, values);
    JS::RootedObject rect(context, self(context, args));
    double number = 0;
    if (!rect || !JS::ToNumber(context, args.get(0), &number))
        return false;
    JS::SetReservedSlot(rect, Slot, JS::NumberValue(number));
    args.rval().setUndefined();
    return true;
}
// Geometry Interfaces §3: a negative size goes the other way.
template <RectSlot Start, RectSlot Size, bool IsEnd>
bool edgeGetter(JSContext* context, unsigned count, JS::Value* values)
{
    const JS::CallArgs args = JS::CallArgsFromVp(count, values);
    JSObject* const rect = self(context, args);
    if (rect == nullptr)
        return false;
    const double one = part(rect, Start);
    const double other = one + part(rect, Size);
    args.rval().setNumber(IsEnd ? std::max(one, other) : std::min(one, other));
    return true;
}

bool toJson(JSContext* context, unsigned count, JS::Value* values)
{
    const JS::CallArgs args = JS::CallArgsFromVp(count, values);
    JS::RootedObject rect(context, self(context, args));
    JS::RootedObject result(context, rect ? JS_NewPlainObject(context) : nullptr);
    if (!result)
        return false;
    for (const char* const name : { "x", "y", "width", "height", "top", "right", "bottom", "left" }) {
        JS::RootedValue value(context);
        if (!JS_GetProperty(context, rect, name, &value)
            || !JS_DefineProperty(context, result, name, value, JSPROP_ENUMERATE))
            return false;
    }
    args.rval().setObject(*result);
    return true;
}

JSObject* make(Page& page, const layout::Rect& rect, const char* interface)
{
    JSObject* const object = page.interfaces().make(page.engine().context(), kRectClass, interface);
    if (object == nullptr)
        return nullptr;
    const double parts[] = { rect.x, rect.y, rect.width, rect.height };
    for (std::uint32_t i = 0; i < kRectSlotCount; ++i)
        JS::SetReservedSlot(object, i, JS::NumberValue(parts[i]));
    return object;
}

bool construct(JSContext* context, const JS::CallArgs& args, const char* interface)
{
    if (!requireNew(context, args, interface))
        return false;
    double parts[kRectSlotCount] = {};
    for (unsigned i = 0; i < kRectSlotCount; ++i) {
        if (args.length() > i && !args[i].isUndefined() && !JS::ToNumber(context, args[i], &parts[i]))
            return false;
    }
    JS::RootedObject object(context, JS_NewObjectForConstructor(context, &kRectClass, args));
    if (!object)
        return false;
    for (std::uint32_t i = 0; i < kRectSlotCount; ++i)
        JS::SetReservedSlot(object, i, JS::NumberValue(parts[i]));
    args.rval().setObject(*object);
    return true;
}
bool constructRect(JSContext* context, unsigned count, JS::Value* values)
{
    return construct(context, JS::CallArgsFromVp(count, values), "DOMRect");
}
bool constructReadOnly(JSContext* context, unsigned count, JS::Value* values)
{
    return construct(context, JS::CallArgsFromVp(count, values), "DOMRectReadOnly");
}

bool fromRect(JSContext* context, const JS::CallArgs& args, const char* interface)
{
    layout::Rect rect;
    double* const parts[] = { &rect.x, &rect.y, &rect.width, &rect.height };
    if (args.get(0).isObject()) {
        JS::RootedObject init(context, &args[0].toObject());
        for (std::size_t i = 0; i < kRectSlotCount; ++i) {
            JS::RootedValue value(context);
            if (!JS_GetProperty(context, init, kNames[i], &value)
                || (!value.isUndefined() && !JS::ToNumber(context, value, parts[i])))
                return false;
        }
    }
    JSObject* const object = make(Page::of(context), rect, interface);
    args.rval().setObjectOrNull(object);
    return object != nullptr;
}
bool rectFromRect(JSContext* context, unsigned count, JS::Value* values)
{
    return fromRect(context, JS::CallArgsFromVp(count, values), "DOMRect");
}
bool readOnlyFromRect(JSContext* context, unsigned count, JS::Value* values)
{
    return fromRect(context, JS::CallArgsFromVp(count, values), "DOMRectReadOnly");
}

class RectList : public ExoticProperties
{
public:
    static constexpr char kKind = 0;

    explicit RectList(std::vector<layout::Rect> rects)
        : m_rects(std::move(rects))
    {
    }
    std::uint32_t length() override { return static_cast<std::uint32_t>(m_rects.size()); }
    bool item(JSContext* context, std::uint32_t index, JS::MutableHandleValue value) override
    {
        JSObject* const rect = makeDomRect(Page::of(context), m_rects[index]);
        if (rect != nullptr)
            value.setObject(*rect);
        return rect != nullptr;
    }
    const void* kind() const override { return &kKind; }

private:
    std::vector<layout::Rect> m_rects;
};

bool listLength(JSContext* context, unsigned count, JS::Value* values)
{
    const JS::CallArgs args = JS::CallArgsFromVp(count, values);
    auto* const list = exoticPropertiesAs<RectList>(args.thisv());
    if (list == nullptr)
        return throwTypeError(context, "Illegal invocation");
    args.rval().setNumber(list->length());
    return true;
}
bool listItem(JSContext* context, unsigned count, JS::Value* values)
{
    const JS::CallArgs args = JS::CallArgsFromVp(count, values);
    auto* const list = exoticPropertiesAs<RectList>(args.thisv());
    std::uint32_t index = 0;
    if (list == nullptr)
        return throwTypeError(context, "Illegal invocation");
    if (!JS::ToUint32(context, args.get(0), &index))
        return false;
    args.rval().setNull();
    return index >= list->length() || list->item(context, index, args.rval());
}

} // namespace

JSObject* makeDomRect(Page& page, const layout::Rect& rect)
{
    return make(page, rect, "DOMRect");
}

JSObject* makeDomRectReadOnly(Page& page, const layout::Rect& rect)
{
    return make(page, rect, "DOMRectReadOnly");
}

JSObject* makeDomRectList(Page& page, const std::vector<layout::Rect>& rects)
{
    return makeExoticObject(page, std::make_unique<RectList>(rects), "DOMRectList");
}

bool defineDomRect(Page& page, JS::HandleObject global)
{
    static const JSClass kReadOnly = { .name = "DOMRectReadOnly" };
    static const JSClass kRect = { .name = "DOMRect" };
    static const JSClass kList = { .name = "DOMRectList" };
    static const JSPropertySpec kReadOnlyProperties[] = {
        JS_PSG("x", partGetter<kX>, JSPROP_ENUMERATE),
        JS_PSG("y", partGetter<kY>, JSPROP_ENUMERATE),
        JS_PSG("width", partGetter<kWidth>, JSPROP_ENUMERATE),
        JS_PSG("height", partGetter<kHeight>, JSPROP_ENUMERATE),
        JS_PSG("top", (edgeGetter<kY, kHeight, false>), JSPROP_ENUMERATE),
        JS_PSG("right", (edgeGetter<kX, kWidth, true>), JSPROP_ENUMERATE),
        JS_PSG("bottom", (edgeGetter<kY, kHeight, true>), JSPROP_ENUMERATE),
        JS_PSG("left", (edgeGetter<kX, kWidth, false>), JSPROP_ENUMERATE),
        JS_PS_END,
    };
    static const JSPropertySpec kRectProperties[] = {
        JS_PSGS("x", partGetter<kX>, partSetter<kX>, JSPROP_ENUMERATE),
        JS_PSGS("y", partGetter<kY>, partSetter<kY>, JSPROP_ENUMERATE),
        JS_PSGS("width", partGetter<kWidth>, partSetter<kWidth>, JSPROP_ENUMERATE),
        JS_PSGS("height", partGetter<kHeight>, partSetter<kHeight>, JSPROP_ENUMERATE),
        JS_PS_END,
    };
    static const JSFunctionSpec kMethods[] = { JS_FN("toJSON", toJson, 0, JSPROP_ENUMERATE), JS_FS_END };
    static const JSFunctionSpec kReadOnlyStatics[]
        = { JS_FN("fromRect", readOnlyFromRect, 0, JSPROP_ENUMERATE), JS_FS_END };
    static const JSFunctionSpec kRectStatics[]
        = { JS_FN("fromRect", rectFromRect, 0, JSPROP_ENUMERATE), JS_FS_END };
    static const JSPropertySpec kListProperties[]
        = { JS_PSG("length", listLength, JSPROP_ENUMERATE), JS_PS_END };
    static const JSFunctionSpec kListMethods[] = { JS_FN("item", listItem, 1, JSPROP_ENUMERATE), JS_FS_END };
    if (!defineDomInterface(page, global,
            { &kReadOnly, nullptr, constructReadOnly, 0, kReadOnlyProperties, kMethods, nullptr,
                kReadOnlyStatics })
        || !defineDomInterface(page, global,
            { &kRect, "DOMRectReadOnly", constructRect, 0, kRectProperties, nullptr, nullptr, kRectStatics })
        || !defineDomInterface(page, global, { &kList, nullptr, nullptr, 0, kListProperties, kListMethods }))
        return false;
    JSContext* const context = page.engine().context();
    JS::RootedObject list(context, page.interfaces().prototype("DOMRectList"));
    return borrowFromArray(context, list, false);
}

} // namespace loopscope
