// SPDX-License-Identifier: GPL-3.0-or-later
// getComputedStyle (CSSOM §7.2): live, and worked out when it is read.
#include "core/layout/properties.h"
#include "core/layout/resolved_value.h"
#include "core/web/dom/style_object.h"
#include "core/web/layout/layout_interfaces.h"
#include "core/web/layout/rendering.h"

#include <js/PropertyAndElement.h>

namespace loopscope {

namespace {

class ComputedProperties final : public StyleProperties
{
public:
    ComputedProperties(Page& page, dom::Element& element)
        : m_page(page)
        , m_element(&element)
    {
    }

    std::vector<std::string> propertyNames() const override
    {
        std::vector<std::string> names;
        for (const layout::Property& each : layout::properties())
            names.emplace_back(each.name);
        return names;
    }
    std::string valueOf(const std::string& name) const override
    {
        Rendering& rendering = m_page.dom().rendering();
        const std::string reader = "getComputedStyle " + name;
        layout::PageLayout& layout
            = layout::needsLayout(name) ? rendering.upToDate(reader) : rendering.upToDateStyles(reader);
        const layout::StylePtr style = layout.styleOf(*m_element);
        return style ? layout::resolvedValue(layout, *m_element, *style, name) : std::string();
    }
    bool isImportant(const std::string& /*name*/) const override { return false; }
    std::string text() const override { return {}; }
    bool setText(JSContext* context, const std::string& /*text*/) override
    {
        return throwDomException(context, "NoModificationAllowedError",
            "Failed to set the 'cssText' property on 'CSSStyleDeclaration': These styles are computed, and "
            "therefore read-only.");
    }
    bool setProperty(JSContext* context, const char* how, const std::string& name, std::string_view,
        bool /*isImportant*/) override
    {
        return refuse(context, how, name);
    }
    bool removeProperty(JSContext* context, const std::string& name) override
    {
        return refuse(context, "execute 'removeProperty'", name);
    }

private:
    static bool refuse(JSContext* context, std::string_view how, const std::string& name)
    {
        const std::string message = std::string("Failed to ")
                                        .append(how)
                                        .append(" on 'CSSStyleDeclaration': These styles are computed, and "
                                                "therefore the '")
                                        .append(name)
                                        .append("' property is read-only.");
        return throwDomException(context, "NoModificationAllowedError", message.c_str());
    }

    Page& m_page;
    dom::ElementRef m_element;
};

bool getComputedStyle(JSContext* context, unsigned count, JS::Value* values)
{
    const JS::CallArgs args = JS::CallArgsFromVp(count, values);
    constexpr const char* kFunction = "'getComputedStyle' on 'Window'";
    if (!requireArguments(context, args, 1, kFunction))
        return false;
    dom::Element* const element = args[0].isObject() ? elementOf(&args[0].toObject()) : nullptr;
    if (element == nullptr)
        return throwTypeError(context,
            std::string("Failed to execute ") + kFunction + ": parameter 1 is not of type 'Element'.");
    Page& page = Page::of(context);
    JSObject* const object
        = makeExoticObject(page, std::make_unique<ComputedProperties>(page, *element), "CSSStyleDeclaration");
    args.rval().setObjectOrNull(object);
    return object != nullptr;
}

} // namespace

bool defineComputedStyle(Page& page, JS::HandleObject global)
{
    static const JSFunctionSpec kFunctions[]
        = { JS_FN("getComputedStyle", getComputedStyle, 1, JSPROP_ENUMERATE), JS_FS_END };
    return JS_DefineFunctions(page.engine().context(), global, kFunctions);
}

} // namespace loopscope
