// SPDX-License-Identifier: GPL-3.0-or-later
// Sentences about the page: its tree, its layout, what looks at it.
#include "ui/wording/sentence_parts.h"

#include <QCoreApplication>

namespace loopscope {

namespace {

struct PageWords
{
    Q_DECLARE_TR_FUNCTIONS(loopscope::PageWords)

public:
    static QString callbackTaken(const SentenceParts& p)
    {
        if (p.card.kind == CardKind::ResizeObserver)
            return tr(
                "Sizes were just worked out anew for this frame, and one that is observed has changed: %1 is "
                "called.")
                .arg(p.name());
        return tr("The browser tells the page of %1 while it makes the frame.").arg(p.name());
    }
    static QString callbackTakenInSpecTerms(const SentenceParts& p)
    {
        if (p.card.kind == CardKind::ResizeObserver)
            return tr(
                "Update the rendering, broadcast active resize observations: the callback %1 is invoked with "
                "its entries.")
                .arg(p.name());
        return tr("Update the rendering fires %1.").arg(p.name());
    }

    static QString domChanged(const SentenceParts& p)
    {
        const QString what = p.quote(p.step.a);
        switch (static_cast<DomChange>(p.step.detail)) {
        case DomChange::Children:
            return tr("What <b>%1</b> holds changes in the page. One sees it with the next frame.").arg(what);
        case DomChange::Text:
            return tr("The text in <b>%1</b> changes. One sees it with the next frame.").arg(what);
        case DomChange::Style:
            return tr("The style of <b>%1</b> changes. One sees it with the next frame.").arg(what);
        case DomChange::Attribute:
            break;
        }
        return tr("The attribute %2 of <b>%1</b> changes. One sees it with the next frame.")
            .arg(what, p.quote(p.step.b));
    }
    static QString domChangedInSpecTerms(const SentenceParts& p)
    {
        const QString what = p.quote(p.step.a);
        switch (static_cast<DomChange>(p.step.detail)) {
        case DomChange::Children:
            return tr(
                "The tree is mutated: the children of <b>%1</b>. Style and layout are out of date until the "
                "rendering is updated.")
                .arg(what);
        case DomChange::Text:
            return tr(
                "Replace data in <b>%1</b>. Style and layout are out of date until the rendering is updated.")
                .arg(what);
        case DomChange::Style:
            return tr("The style attribute of <b>%1</b> changes. Style and layout are out of date until the "
                      "rendering is updated.")
                .arg(what);
        case DomChange::Attribute:
            break;
        }
        return tr(
            "The attribute change steps run for %2 of <b>%1</b>. Style and layout are out of date until the "
            "rendering is updated.")
            .arg(what, p.quote(p.step.b));
    }

    static QString layoutForced(const SentenceParts& p)
    {
        return tr(
            "<b>%1</b> asks where things are, after a change: the browser has to work the layout out right "
            "now, before the frame.")
            .arg(p.quote(p.step.a));
    }
    static QString layoutForcedInSpecTerms(const SentenceParts& p)
    {
        return tr(
            "<b>%1</b> needs up-to-date style and layout: they are recalculated synchronously (a forced "
            "layout).")
            .arg(p.quote(p.step.a));
    }
};

} // namespace

Wording wordRenderingCallbackTaken(const SentenceParts& parts)
{
    return { PageWords::callbackTaken(parts), SpecSection::ProcessingModel };
}

Wording wordDomChanged(const SentenceParts& parts)
{
    return { PageWords::domChanged(parts), SpecSection::ProcessingModel };
}

Wording wordLayoutForced(const SentenceParts& parts)
{
    return { PageWords::layoutForced(parts), SpecSection::ProcessingModel };
}

QString renderingCallbackInSpecTerms(const SentenceParts& parts)
{
    return PageWords::callbackTakenInSpecTerms(parts);
}

QString domChangedInSpecTerms(const SentenceParts& parts)
{
    return PageWords::domChangedInSpecTerms(parts);
}

QString layoutForcedInSpecTerms(const SentenceParts& parts)
{
    return PageWords::layoutForcedInSpecTerms(parts);
}

} // namespace loopscope
