// SPDX-License-Identifier: GPL-3.0-or-later
// The rooms of the house: who may include whom, and what the two programs are linked with.
#include <gtest/gtest.h>

#include <array>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <map>
#include <memory>
#include <regex>
#include <set>

namespace {

namespace fs = std::filesystem;

// Room -> what its files may include of the project.
const std::map<std::string, std::set<std::string>> kArrows {
    { "core/trace", { "core/trace" } },
    { "core/program", { "core/program" } },
    { "core/dom", { "core/dom", "core/encoding" } },
    { "core/layout", { "core/layout", "core/dom" } },
    { "core/url", { "core/url", "core/encoding" } },
    { "core/encoding", { "core/encoding" } },
    { "core/loop", { "core/loop", "core/program", "core/trace" } },
    { "core/engine", { "core/engine", "core/trace" } },
    { "core/web",
        { "core/web", "core/dom", "core/layout", "core/url", "core/encoding", "core/engine", "core/loop",
            "core/program", "core/trace" } },
    { "core/record",
        { "core/record", "core/web", "core/engine", "core/loop", "core/program", "core/trace" } },
    { "ui", { "ui", "core/trace", "core/program" } },
    { "app", { "app", "ui", "core/record", "core/program", "core/trace" } },
};

std::string roomOf(const std::string& path)
{
    for (const auto& [room, allowed] : kArrows) {
        if (path.starts_with(room + "/"))
            return room;
    }
    return {};
}

template <typename Visit> void forEachInclude(const Visit& visit)
{
    static const std::regex form(R"re(^\s*#\s*include\s*([<"])([^>"]+)[>"])re");
    const fs::path root = LOOPSCOPE_SOURCE_DIR;
    int files = 0;
    for (const char* top : { "core", "ui", "app" }) {
        for (const fs::directory_entry& entry : fs::recursive_directory_iterator(root / top)) {
            const std::string extension = entry.path().extension();
            if (extension != ".h" && extension != ".cpp")
                continue;
            ++files;
            std::ifstream file(entry.path());
            std::smatch parts;
            for (std::string line; std::getline(file, line);) {
                if (std::regex_search(line, parts, form))
                    visit(fs::relative(entry.path(), root).generic_string(), parts[2].str());
            }
        }
    }
    EXPECT_GT(files, 50) << "the sources were not found";
}

TEST(Rooms, ArrowsRunOneWay)
{
    forEachInclude([](const std::string& file, const std::string& included) {
        const std::string from = roomOf(file);
        const std::string to = roomOf(included);
        const bool isAllowed = to.empty() || kArrows.at(from).contains(to);
        EXPECT_TRUE(isAllowed) << file << " includes " << included;
    });
}

TEST(Rooms, TheCoreKnowsNoQt)
{
    forEachInclude([](const std::string& file, const std::string& included) {
        const bool isQts = std::regex_search(included, std::regex("^(Q[A-Z]|Qt|Qsci)"));
        EXPECT_FALSE(file.starts_with("core/") && isQts) << file << " includes " << included;
    });
}

TEST(Rooms, TheEngineStaysBehindItsDoor)
{
    forEachInclude([](const std::string& file, const std::string& included) {
        const bool isEngines = std::regex_search(
            included, std::regex("^(js/|mozilla/|jsapi\\.h|jsfriendapi\\.h|jspubtd\\.h)"));
        const bool isInside = file.starts_with("core/engine/") || file.starts_with("core/web/");
        EXPECT_TRUE(!isEngines || isInside) << file << " includes " << included;
    });
}

std::string librariesOf(const std::string& program)
{
    const std::string command = "ldd '" + program + "'";
    const std::unique_ptr<FILE, int (*)(FILE*)> pipe(popen(command.c_str(), "r"), pclose);
    std::string text;
    std::array<char, 4096> piece {};
    while (pipe && std::fgets(piece.data(), piece.size(), pipe.get()) != nullptr)
        text += piece.data();
    EXPECT_NE(text.find("libc.so"), std::string::npos) << "ldd said nothing about " << program;
    return text;
}

TEST(Rooms, TheRecorderHasNoQtInIt)
{
    EXPECT_EQ(librariesOf(LOOPSCOPE_RECORDER).find("libQt"), std::string::npos);
}

TEST(Rooms, TheWindowHasNoEngineInIt)
{
    EXPECT_EQ(librariesOf(LOOPSCOPE_PROGRAM).find("mozjs"), std::string::npos);
}

} // namespace
