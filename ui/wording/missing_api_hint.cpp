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
    static QString ofAnotherThread(const QString& names)
    {
        return tr(
            "Workers are threads with event loops of their own, and a recording shows one, so that it is "
            "missing here: %1. A MessageChannel shows how their messages arrive.")
            .arg(names);
    }
};

} // namespace

QString missingApiHint(std::string_view program)
{
    QStringList notModelled;
    QStringList ofNode;
    QStringList ofAnotherThread;
    for (const MissingApi& api : missingApisIn(program)) {
        const QString name = QString::fromUtf8(api.name.data(), static_cast<qsizetype>(api.name.size()));
        switch (api.reason) {
        case MissingReason::NotModelled:
            notModelled.append(name);
            break;
        case MissingReason::OfNode:
            ofNode.append(name);
            break;
        case MissingReason::OfAnotherThread:
            ofAnotherThread.append(name);
            break;
        }
    }
    QStringList sentences;
    if (!notModelled.isEmpty())
        sentences.append(HintWords::notModelled(notModelled.join(QLatin1String(", "))));
    if (!ofAnotherThread.isEmpty())
        sentences.append(HintWords::ofAnotherThread(ofAnotherThread.join(QLatin1String(", "))));
    if (!ofNode.isEmpty())
        sentences.append(HintWords::ofNode(ofNode.join(QLatin1String(", "))));
    return sentences.join(u' ');
}

} // namespace loopscope
