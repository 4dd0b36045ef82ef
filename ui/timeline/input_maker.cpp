// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/input_maker.h"

#include "ui/page/page_painter.h"
#include "ui/wording/time_wording.h"

#include <QInputDialog>
#include <QMenu>
#include <QPoint>

#include <algorithm>

namespace loopscope {

namespace {

using Milliseconds = std::chrono::milliseconds;

// As the directives (and Playwright) name them.
constexpr const char* kKeys[]
    = { "Enter", "Space", "Tab", "Escape", "Backspace", "ArrowUp", "ArrowDown", "ArrowLeft", "ArrowRight" };

/// The elements that something can be done to, each once.
template <typename Wanted>
std::vector<std::string> selectorsOf(const PagePicture& page, const Wanted& isWanted)
{
    std::vector<std::string> selectors;
    for (const PageItem& item : page.items) {
        if (takesClicks(item) && isWanted(item)
            && std::ranges::find(selectors, item.selector) == selectors.end())
            selectors.push_back(item.selector);
    }
    return selectors;
}

/// A menu would take an "&" for the sign before a letter to press.
QString menuWords(const std::string& text)
{
    return QString::fromStdString(text).replace(u'&', QLatin1String("&&"));
}

/// A key's name is one word.
std::string keyOf(const QString& typed)
{
    return typed == QLatin1String(" ") ? "Space" : typed.simplified().section(u' ', 0, 0).toStdString();
}

} // namespace

InputMaker::InputMaker(QWidget& view)
    : m_view(view)
{
}

void InputMaker::open(const PagePicture& page, Milliseconds at, QPoint point)
{
    auto* menu = new QMenu(&m_view);
    menu->setObjectName(QStringLiteral("newInputMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Add an input at %1").arg(wordTime(VirtualTime(at))))->setEnabled(false);
    menu->addSeparator();
    addClicks(*menu->addMenu(tr("Click on")), page, at);
    addKeys(*menu->addMenu(tr("Press a key")), at);
    addFields(*menu->addMenu(tr("Type into")), page, at);
    menu->popup(point);
}

void InputMaker::addClicks(QMenu& menu, const PagePicture& page, Milliseconds at)
{
    for (const std::string& selector : selectorsOf(page, [](const PageItem&) { return true; })) {
        menu.addAction(menuWords(selector), this, [this, at, selector] {
            emit made({ Input::Kind::Click, at, selector, {} });
        });
    }
    if (menu.isEmpty())
        menu.addAction(tr("Nothing on the page waits for a click then."))->setEnabled(false);
}

void InputMaker::addKeys(QMenu& menu, Milliseconds at)
{
    for (const char* key : kKeys) {
        menu.addAction(QString::fromLatin1(key), this, [this, at, key] {
            emit made({ Input::Kind::Key, at, {}, key });
        });
    }
    menu.addSeparator();
    menu.addAction(tr("Another key…"), this, [this, at] {
        ask(tr("The name of the key, such as “a”, “Delete” or “Control+z”:"), { Input::Kind::Key, at, {}, {} });
    });
}

void InputMaker::addFields(QMenu& menu, const PagePicture& page, Milliseconds at)
{
    for (const std::string& selector : selectorsOf(page, takesText)) {
        menu.addAction(menuWords(selector) + u'…', this, [this, at, selector] {
            ask(tr("The text that is typed into %1:").arg(QString::fromStdString(selector)),
                { Input::Kind::Text, at, selector, {} });
        });
    }
    if (menu.isEmpty())
        menu.addAction(tr("The page has no field for text then."))->setEnabled(false);
}

void InputMaker::ask(const QString& question, const Input& input)
{
    auto* dialog = new QInputDialog(&m_view);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Add an input at %1").arg(wordTime(VirtualTime(input.at))));
    dialog->setLabelText(question);
    connect(dialog, &QInputDialog::textValueSelected, this, [this, input](const QString& text) {
        Input made = input;
        made.text = input.kind == Input::Kind::Key ? keyOf(text) : text.toStdString();
        if (!made.text.empty())
            emit this->made(made);
    });
    dialog->open();
}

} // namespace loopscope
