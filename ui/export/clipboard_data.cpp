// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/clipboard_data.h"

#include "ui/export/picture_writers.h"
#include "ui/export/trace_table.h"

#include <QMimeData>

namespace loopscope {

std::unique_ptr<QMimeData> pictureData(const Picture& picture, double scale, const QString& title)
{
    auto data = std::make_unique<QMimeData>();
    data->setImageData(imageOf(picture, scale));
    data->setData(QStringLiteral("image/svg+xml"), svgOf(picture, title));
    return data;
}

std::unique_ptr<QMimeData> tableData(const Trace& trace, const QString& title)
{
    auto data = std::make_unique<QMimeData>();
    data->setText(QString::fromUtf8(markdownTable(trace)));
    data->setHtml(QString::fromUtf8(htmlTable(trace, title)));
    return data;
}

} // namespace loopscope
