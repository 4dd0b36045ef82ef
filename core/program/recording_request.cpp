// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/program/recording_request.h"

#include <iomanip>
#include <limits>
#include <sstream>

namespace loopscope {

namespace {

constexpr const char* kMagic = "loopscope-request-2";

} // namespace

std::string encode(const RecordingRequest& request)
{
    const Options& options = request.options;
    const Limits& limits = options.limits;
    std::ostringstream out;
    out.imbue(std::locale::classic());
    out << std::setprecision(std::numeric_limits<double>::max_digits10);
    out << kMagic << ' ' << limits.steps << ' ' << limits.virtualTime.count() << ' '
        << limits.realTimeWithoutStep.count() << ' ' << limits.realTime.count() << ' ' << limits.memoryMiB
        << ' ' << limits.stackKiB << ' ' << options.seed << ' ' << options.epochMs << ' ' << options.frameRate
        << ' ' << options.framePhaseMs << ' ' << options.statementCost.count() << ' '
        << static_cast<int>(options.order) << ' ' << request.inspectAt << ' ' << request.program.name.size()
        << ' ' << request.program.text.size() << '\n';
    return out.str() + request.program.name + request.program.text;
}

std::optional<RecordingRequest> decodeRecordingRequest(std::string_view bytes)
{
    const std::size_t lineEnd = bytes.find('\n');
    if (lineEnd == std::string_view::npos)
        return {};
    std::istringstream in { std::string(bytes.substr(0, lineEnd)) };
    in.imbue(std::locale::classic());
    RecordingRequest request;
    Options& options = request.options;
    Limits& limits = options.limits;
    std::string magic;
    std::int64_t virtualTime = 0;
    std::int64_t realTimeWithoutStep = 0;
    std::int64_t realTime = 0;
    std::int64_t statementCost = 0;
    int order = 0;
    std::size_t nameLength = 0;
    std::size_t textLength = 0;
    in >> magic >> limits.steps >> virtualTime >> realTimeWithoutStep >> realTime >> limits.memoryMiB
        >> limits.stackKiB >> options.seed >> options.epochMs >> options.frameRate >> options.framePhaseMs
        >> statementCost >> order >> request.inspectAt >> nameLength >> textLength;
    const std::string_view rest = bytes.substr(lineEnd + 1);
    if (!in || magic != kMagic || nameLength > rest.size() || textLength != rest.size() - nameLength)
        return {};
    limits.virtualTime = std::chrono::milliseconds(virtualTime);
    limits.realTimeWithoutStep = std::chrono::milliseconds(realTimeWithoutStep);
    limits.realTime = std::chrono::milliseconds(realTime);
    options.statementCost = std::chrono::nanoseconds(statementCost);
    options.order = order == 0 ? TaskOrder::Chromium : TaskOrder::Spec;
    request.program.name = rest.substr(0, nameLength);
    request.program.text = rest.substr(nameLength);
    return request;
}

} // namespace loopscope
