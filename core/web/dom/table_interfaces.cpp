// SPDX-License-Identifier: GPL-3.0-or-later
// HTMLTableElement, its sections and rows (HTML §4.9) for scripts. SPEC-GAP: captions, heads and feet by
// name.
#include "core/dom/mutation.h"
#include "core/web/dom/collections.h"
#include "core/web/dom/interfaces_of_dom.h"
#include "core/web/dom/member.h"

namespace loopscope {

namespace {

bool isSection(const dom::Element& element)
{
    return element.isHtml("tbody") || element.isHtml("thead") || element.isHtml("tfoot");
}

template <typename Keep>
void collectChildren(dom::Node& parent, const Keep& keep, std::vector<dom::NodeRef>& nodes)
{
    for (dom::Element* each = parent.firstElementChild(); each != nullptr;
         each = each->nextElementSibling()) {
        if (keep(*each))
            nodes.emplace_back(each);
    }
}

// HTML: the rows of the heads first, then those of bodies and of the table itself, then of the feet.
std::vector<dom::NodeRef> rowsOf(dom::Node& root)
{
    std::vector<dom::NodeRef> nodes;
    const auto isRow = [](const dom::Element& each) {
        return each.isHtml("tr");
    };
    if (isSection(static_cast<dom::Element&>(root))) {
        collectChildren(root, isRow, nodes);
        return nodes;
    }
    for (const char* part : { "thead", "tbody", "tfoot" }) {
        for (dom::Element* each = root.firstElementChild(); each != nullptr;
             each = each->nextElementSibling()) {
            if (each->isHtml(part))
                collectChildren(*each, isRow, nodes);
            else if (each->isHtml("tr") && std::string_view(part) == "tbody")
                nodes.emplace_back(each);
        }
    }
    return nodes;
}
std::vector<dom::NodeRef> bodiesOf(dom::Node& root)
{
    std::vector<dom::NodeRef> nodes;
    collectChildren(
        root, [](const dom::Element& each) { return each.isHtml("tbody"); }, nodes);
    return nodes;
}
std::vector<dom::NodeRef> cellsOf(dom::Node& root)
{
    std::vector<dom::NodeRef> nodes;
    collectChildren(
        root, [](const dom::Element& each) { return each.isHtml("td") || each.isHtml("th"); }, nodes);
    return nodes;
}

template <auto Find> bool listOf(const ElementCall& call)
{
    return call.returnObject(makeLiveCollection(call.page, call.self, Find));
}

// insertRow and insertCell: at an index, or -1 for the end. False: an IndexSizeError is pending.
bool insertAt(const ElementCall& call, dom::Element& parent, const std::vector<dom::NodeRef>& present,
    dom::Element& added)
{
    const dom::ElementRef kept = &added;
    std::int32_t index = -1;
    if (call.isGiven(0) && !JS::ToInt32(call.context, call.arg(0), &index))
        return false;
    if (index < -1 || index > std::ssize(present))
        return throwDomException(call.context, "IndexSizeError", "The index provided is out of range.");
    dom::Node* const next = index < 0 || index == std::ssize(present)
        ? nullptr
        : present[static_cast<std::size_t>(index)].get();
    dom::insert(added, next != nullptr ? *next->parent() : parent, next);
    return call.returnNode(&added);
}

bool insertRow(const ElementCall& call)
{
    const NativeCall frame(call.page, "insertRow");
    const std::vector<dom::NodeRef> rows = rowsOf(call.self);
    dom::Element* parent = &call.self;
    if (!isSection(call.self)) {
        const std::vector<dom::NodeRef> bodies = bodiesOf(call.self);
        if (bodies.empty() && rows.empty())
            dom::append(*new dom::Element(call.self.document(), "tbody"), call.self);
        parent = rows.empty() ? static_cast<dom::Element*>(bodiesOf(call.self).back().get())
                              : rows.back()->parentElement();
    }
    return insertAt(call, *parent, rows, *new dom::Element(call.self.document(), "tr"));
}
bool insertCell(const ElementCall& call)
{
    const NativeCall frame(call.page, "insertCell");
    return insertAt(call, call.self, cellsOf(call.self), *new dom::Element(call.self.document(), "td"));
}

template <auto Find> bool deleteAt(const ElementCall& call)
{
    std::int32_t index = -1;
    if (!JS::ToInt32(call.context, call.arg(0), &index))
        return false;
    const std::vector<dom::NodeRef> present = Find(call.self);
    if (index == -1)
        index = static_cast<std::int32_t>(present.size()) - 1;
    if (index < 0 || index >= std::ssize(present))
        return throwDomException(call.context, "IndexSizeError", "The index provided is out of range.");
    dom::remove(*present[static_cast<std::size_t>(index)]);
    return call.returnNothing();
}

bool rowIndex(const ElementCall& call)
{
    dom::Element* table = call.self.parentElement();
    if (table != nullptr && isSection(*table))
        table = table->parentElement();
    const std::vector<dom::NodeRef> rows
        = table != nullptr && table->isHtml("table") ? rowsOf(*table) : std::vector<dom::NodeRef>();
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (rows[i] == &call.self)
            return call.returnNumber(static_cast<double>(i));
    }
    return call.returnNumber(-1);
}

} // namespace

bool includeTableMembers(Page& page)
{
    static const JSPropertySpec kTable[] = { readonlyAttribute<"rows", listOf<rowsOf>>(),
        readonlyAttribute<"tBodies", listOf<bodiesOf>>(), JS_PS_END };
    static const JSPropertySpec kSection[] = { readonlyAttribute<"rows", listOf<rowsOf>>(), JS_PS_END };
    static const JSFunctionSpec kRows[]
        = { method<"insertRow", insertRow>(0), method<"deleteRow", deleteAt<rowsOf>>(1), JS_FS_END };
    static const JSPropertySpec kRow[] = { readonlyAttribute<"rowIndex", rowIndex>(),
        readonlyAttribute<"cells", listOf<cellsOf>>(), JS_PS_END };
    static const JSFunctionSpec kCells[]
        = { method<"insertCell", insertCell>(0), method<"deleteCell", deleteAt<cellsOf>>(1), JS_FS_END };
    return includeMixin(page, "HTMLTableElement", kTable, kRows)
        && includeMixin(page, "HTMLTableSectionElement", kSection, kRows)
        && includeMixin(page, "HTMLTableRowElement", kRow, kCells);
}

} // namespace loopscope
