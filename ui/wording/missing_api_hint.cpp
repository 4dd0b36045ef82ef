// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wording/missing_api_hint.h"

#include "core/program/missing_apis.h"

#include <QCoreApplication>
#include <QStringList>

namespace loopscope {

namespace {

struct HintWords
{
    Q_DECLARE_TR_FUNCTIONS(MissingApiHint)
public:
    static QString notModelled(const QString& names)
    {
        return tr("Not modelled here, so that it is missing as in a browser that does not have it: %1.")
            .arg(names);
    }
    static QString ofNode(const QString& names)
    {
        return tr("Part of Node.js, so that browsers do not have it: %1.").arg(names);
    }
};

} // namespace

QString missingApiHint(std::string_view program)
{
    QStringList notModelled;
    QStringList ofNode;
    for (const MissingApi& api : missingApisIn(program)) {
        const QString name = QString::fromUtf8(api.name.data(), static_cast<qsizetype>(api.name.size()));
        (api.reason == MissingReason::OfNode ? ofNode : notModelled).append(name);
    }
    QStringList sentences;
    if (!notModelled.isEmpty())
        sentences.append(HintWords::notModelled(notModelled.join(QLatin1String(", "))));
    if (!ofNode.isEmpty())
        sentences.append(HintWords::ofNode(ofNode.join(QLatin1String(", "))));
    return sentences.join(u' ');
}

} // namespace loopscope
