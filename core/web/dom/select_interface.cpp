// SPDX-License-Identifier: GPL-3.0-or-later
// HTMLSelectElement and HTMLOptionElement (HTML §4.10.7, §4.10.10) for scripts.
#include "core/dom/form.h"
#include "core/dom/form_control.h"
#include "core/dom/mutation.h"
#include "core/web/dom/collections.h"
#include "core/web/dom/interfaces_of_dom.h"
#include "core/web/dom/reflection.h"

#include <algorithm>

namespace loopscope {

namespace {

std::vector<dom::NodeRef> optionNodes(dom::Node& root)
{
    std::vector<dom::NodeRef> nodes;
    for (dom::Element* const each : dom::options(static_cast<dom::Element&>(root)))
        nodes.emplace_back(each);
    return nodes;
}
std::vector<dom::NodeRef> selectedNodes(dom::Node& root)
{
    std::vector<dom::NodeRef> nodes = optionNodes(root);
    std::erase_if(
        nodes, [](const dom::NodeRef& each) { return !dom::isSelected(static_cast<dom::Element&>(*each)); });
    return nodes;
}

bool options(const ElementCall& call)
{
    return returnCached(call, kElementsSlot,
        [&] { return makeLiveCollection(call.page, call.self, optionNodes, "HTMLOptionsCollection"); });
}
bool selectedOptions(const ElementCall& call)
{
    return call.returnObject(makeLiveCollection(call.page, call.self, selectedNodes));
}
bool length(const ElementCall& call)
{
    return call.returnNumber(static_cast<double>(dom::options(call.self).size()));
}
bool selectedIndex(const ElementCall& call)
{
    return call.returnNumber(dom::selectedIndex(call.self));
}
bool setSelectedIndex(const ElementCall& call)
{
    std::int32_t index = 0;
    if (!JS::ToInt32(call.context, call.arg(0), &index))
        return false;
    dom::setSelectedIndex(call.self, index);
    call.self.document().treeChanged();
    return call.returnNothing();
}
bool value(const ElementCall& call)
{
    return call.returnText(dom::value(call.self));
}
bool setValue(const ElementCall& call)
{
    std::string text;
    if (!call.read(0, text))
        return false;
    dom::setValue(call.self, text);
    call.self.document().treeChanged();
    return call.returnNothing();
}
bool selectType(const ElementCall& call)
{
    return call.returnText(call.self.hasAttribute("multiple") ? "select-multiple" : "select-one");
}
bool add(const ElementCall& call)
{
    dom::Node* const option = nodeArgument(call, 0, "'add' on 'HTMLSelectElement'");
    if (option == nullptr)
        return false;
    dom::insert(*option, call.self, nodeOf(call.arg(1)));
    return call.returnNothing();
}

bool selected(const ElementCall& call)
{
    return call.returnFlag(dom::isSelected(call.self));
}
bool setSelected(const ElementCall& call)
{
    dom::setSelected(call.self, JS::ToBoolean(call.arg(0)));
    call.self.document().treeChanged();
    return call.returnNothing();
}
bool text(const ElementCall& call)
{
    return call.returnText(dom::optionText(call.self));
}
bool setText(const ElementCall& call)
{
    std::string words;
    if (!call.read(0, words))
        return false;
    dom::stringReplaceAll(words, call.self);
    return call.returnNothing();
}
bool optionValue(const ElementCall& call)
{
    return call.returnText(dom::optionValue(call.self));
}
bool index(const ElementCall& call)
{
    const dom::Element* select = call.self.parentElement();
    if (select != nullptr && select->isHtml("optgroup"))
        select = select->parentElement();
    if (select == nullptr)
        return call.returnNumber(0);
    const std::vector<dom::Element*> all = dom::options(*select);
    return call.returnNumber(
        static_cast<double>(std::find(all.begin(), all.end(), &call.self) - all.begin()));
}
bool form(const ElementCall& call)
{
    return call.returnNode(dom::formOwner(call.self));
}

} // namespace

bool includeSelectMembers(Page& page)
{
    static const JSPropertySpec kSelectProperties[] = {
        readonlyAttribute<"type", selectType>(),
        reflectedFlag<"multiple">(),
        reflectedFlag<"required">(),
        reflectedNumber<"size">(),
        readonlyAttribute<"options", options>(),
        readonlyAttribute<"selectedOptions", selectedOptions>(),
        readonlyAttribute<"length", length>(),
        attribute<"selectedIndex", selectedIndex, setSelectedIndex>(),
        attribute<"value", value, setValue>(),
        JS_PS_END,
    };
    static const JSFunctionSpec kSelectMethods[] = { method<"add", add>(1), JS_FS_END };
    static const JSPropertySpec kOptionProperties[] = {
        reflectedFlag<"disabled">(),
        reflectedText<"label">(),
        reflectedFlag<"defaultSelected", "selected">(),
        attribute<"selected", selected, setSelected>(),
        attribute<"value", optionValue, setReflectedText<"value">>(),
        attribute<"text", text, setText>(),
        readonlyAttribute<"index", index>(),
        readonlyAttribute<"form", form>(),
        JS_PS_END,
    };
    static const JSPropertySpec kGroupProperties[]
        = { reflectedFlag<"disabled">(), reflectedText<"label">(), JS_PS_END };
    return includeMixin(page, "HTMLSelectElement", kSelectProperties, kSelectMethods)
        && includeMixin(page, "HTMLOptionElement", kOptionProperties)
        && includeMixin(page, "HTMLOptGroupElement", kGroupProperties);
}

} // namespace loopscope
