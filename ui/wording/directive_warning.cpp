// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wording/directive_warning.h"

#include "core/program/program.h"

#include <algorithm>
#include <array>
#include <QCoreApplication>

namespace loopscope {

namespace {

struct DirectiveWords
{
    Q_DECLARE_TR_FUNCTIONS(DirectiveWarning)
public:
    static QString malformed(std::uint32_t line, const QString& example)
    {
        return tr("Line %1 is left out: it should read like %2").arg(line).arg(example);
    }
    static QString unknown(std::uint32_t line, const QString& name, const QString& all)
    {
        return tr("Line %1 is left out: there is no directive %2. There are %3.").arg(line).arg(name, all);
    }
};

struct DirectiveForm
{
    const char* name;
    const char* example;
};

constexpr std::array kForms {
    DirectiveForm { "html", "@html <button>Go</button>" },
    DirectiveForm { "module", "@module" },
    DirectiveForm { "click", "@click 100 #button" },
    DirectiveForm { "key", "@key 100 Enter #field" },
    DirectiveForm { "input", "@input 100 #field Hello" },
    DirectiveForm { "response", "@response /api/user 200 {\"name\":\"Kim\"} delay=100" },
    DirectiveForm { "end", "@end 1000" },
};

QString namesOfAll()
{
    QStringList names;
    for (const DirectiveForm& form : kForms)
        names.append(u'@' + QLatin1String(form.name));
    return names.join(QLatin1String(", "));
}

} // namespace

QStringList directiveWarnings(std::string_view program)
{
    QStringList warnings;
    for (const UnreadableDirective& each : parseDirectives(program).unreadable) {
        const auto form = std::ranges::find(
            kForms, std::string_view(each.name), [](const DirectiveForm& known) { return known.name; });
        warnings.append(form != kForms.end()
                ? DirectiveWords::malformed(each.line, QLatin1String("// ") + QLatin1String(form->example))
                : DirectiveWords::unknown(each.line, u'@' + QString::fromStdString(each.name), namesOfAll()));
    }
    return warnings;
}

} // namespace loopscope
