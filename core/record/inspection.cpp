// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/record/inspection.h"

#include "core/record/recorder.h"
#include "core/trace/inspection.h"
#include "core/web/inspector.h"

#include <cerrno>
#include <unistd.h>

namespace loopscope {

namespace {

class NoSink final : public TraceSink
{
public:
    void addString(std::string_view) override { }
    void addSource(std::string_view, std::string_view) override { }
    void addPosition(const Position&) override { }
    void addCard(const Card&) override { }
    void addStep(const Step&) override { }
    void addPicture(std::string_view) override { }
};

bool writeAll(int descriptor, std::string_view bytes)
{
    while (!bytes.empty()) {
        const ssize_t written = ::write(descriptor, bytes.data(), bytes.size());
        if (written < 0 && errno == EINTR)
            continue;
        if (written <= 0)
            return false;
        bytes.remove_prefix(static_cast<std::size_t>(written));
    }
    return true;
}

// False: there is no more.
bool readMore(int descriptor, std::string& bytes)
{
    char piece[4096];
    for (;;) {
        const ssize_t count = ::read(descriptor, piece, sizeof(piece));
        if (count < 0 && errno == EINTR)
            continue;
        if (count <= 0)
            return false;
        bytes.append(piece, static_cast<std::size_t>(count));
        return true;
    }
}

} // namespace

void serveInspection(const RecordingRequest& request, int questions, int answers)
{
    NoSink sink;
    Recorder recorder(request, sink);
    recorder.setInspection([=](Inspector& inspector) {
        std::string bytes;
        bool isOpen = writeAll(answers, framed({}));
        while (isOpen) {
            const std::optional<std::string> message = takeMessage(bytes);
            if (!message) {
                isOpen = readMore(questions, bytes);
                continue;
            }
            const std::optional<InspectionQuestion> question = decodedQuestion(*message);
            isOpen = question && writeAll(answers, framed(encoded(inspector.answer(*question))));
        }
    });
    recorder.run();
}

} // namespace loopscope
