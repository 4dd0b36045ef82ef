// SPDX-License-Identifier: GPL-3.0-or-later
// Writes a picture to a file, whole or not at all.
#pragma once

#include <QImage>

namespace loopscope {

/// As PNG. Returns the error, quoting the path and the system; empty if all went well.
[[nodiscard]] QString writePicture(const QString& path, const QImage& picture);

} // namespace loopscope
