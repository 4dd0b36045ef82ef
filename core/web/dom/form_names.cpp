// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/web/dom/form_names.h"

#include "core/dom/form.h"
#include "core/dom/form_control.h"
#include "core/web/dom/exotic_object.h"
#include "core/web/page.h"

namespace loopscope {

namespace {

class FormNames : public ExoticProperties
{
public:
    static constexpr char kKind = 0;

    explicit FormNames(dom::Element& form)
        : m_form(form)
    {
    }

    std::uint32_t length() override { return static_cast<std::uint32_t>(dom::formElements(m_form).size()); }
    bool item(JSContext* context, std::uint32_t index, JS::MutableHandleValue value) override
    {
        return give(context, *dom::formElements(m_form)[index], value);
    }
    // SPEC-GAP: several controls of one name are a RadioNodeList; the first one is given. Past names.
    bool named(
        JSContext* context, std::string_view name, bool& isThere, JS::MutableHandleValue value) override
    {
        for (dom::Element* const each : dom::formElements(m_form)) {
            if (name.empty() || (each->id() != name && each->attributeOr("name", "") != name))
                continue;
            isThere = true;
            return give(context, *each, value);
        }
        return true;
    }
    bool isHiddenByPrototypes() const override { return false; }
    const void* kind() const override { return &kKind; }

private:
    static bool give(JSContext* context, dom::Element& element, JS::MutableHandleValue value)
    {
        JSObject* const object = Page::of(context).dom().wrap(element);
        value.setObjectOrNull(object);
        return object != nullptr;
    }

    dom::Element& m_form; // WHY no reference: its wrapper, which is kept, holds this object
};

} // namespace

JSObject* makeFormPrototype(Page& page, dom::Element& form)
{
    return makeExoticObject(page, std::make_unique<FormNames>(form), "HTMLFormElement");
}

} // namespace loopscope
