// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/web/dom/interfaces_of_dom.h"

namespace loopscope {

bool defineInterfacesOfDom(Page& page, JS::HandleObject global)
{
    return defineCollections(page, global) && defineTokenList(page, global) && defineAttributes(page, global)
        && defineStyle(page, global) && defineDataset(page, global) && defineNodeInterface(page, global)
        && defineCharacterDataInterfaces(page, global) && defineElementInterface(page, global)
        && defineDocumentInterfaces(page, global) && defineHtmlElementInterface(page, global)
        && defineHtmlInterfaces(page, global) && includeParentNode(page) && includeChildNode(page)
        && includeEventHandlers(page, global) && includeFormMembers(page) && includeHyperlinkMembers(page)
        && includeControlMembers(page) && includeSelectMembers(page) && includeTableMembers(page)
        && includeDialogMembers(page) && defineFormData(page, global) && includeMembersOfOtherElements(page)
        && defineElementConstructors(page, global);
}

} // namespace loopscope
