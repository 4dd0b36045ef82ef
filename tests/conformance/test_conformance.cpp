// SPDX-License-Identifier: GPL-3.0-or-later
// Every program beside this file prints what Chromium printed, and can be gone through in every direction.
#include "core/trace/stepper.h"
#include "tests/core/record/record_program.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cctype>
#include <filesystem>
#include <fstream>
#include <iterator>

namespace loopscope {
namespace {

namespace fs = std::filesystem;

struct Golden
{
    fs::path program;
    fs::path expected;
    TaskOrder order = TaskOrder::Chromium;
    std::string name;
};

std::string read(const fs::path& path)
{
    std::ifstream file(path, std::ios::binary);
    return { std::istreambuf_iterator<char>(file), {} };
}

std::string testName(const fs::path& path, std::string_view suffix)
{
    std::string name
        = path.parent_path().filename().string() + "_" + path.stem().string() + std::string(suffix);
    std::ranges::replace_if(
        name, [](unsigned char c) { return std::isalnum(c) == 0; }, '_');
    return name;
}

std::vector<Golden> goldensIn(const fs::path& programs, const fs::path& outputs)
{
    std::vector<Golden> goldens;
    if (!fs::is_directory(programs))
        return goldens;
    for (const fs::directory_entry& entry : fs::directory_iterator(programs)) {
        if (entry.path().extension() != ".js")
            continue;
        const fs::path expected = outputs / entry.path().filename().replace_extension(".out");
        goldens.push_back({ entry.path(), expected, TaskOrder::Chromium, testName(expected, "") });
        const fs::path spec = outputs / entry.path().filename().replace_extension(".spec.out");
        if (fs::exists(spec))
            goldens.push_back({ entry.path(), spec, TaskOrder::Spec, testName(expected, "_spec") });
    }
    std::ranges::sort(goldens, {}, &Golden::name);
    return goldens;
}

std::vector<Golden> allGoldens()
{
    const fs::path root = LOOPSCOPE_SOURCE_DIR;
    std::vector<Golden> goldens = goldensIn(root / "resources/samples", root / "tests/conformance/samples");
    for (const fs::directory_entry& group : fs::directory_iterator(root / "tests/conformance")) {
        if (group.is_directory() && group.path().filename() != "samples")
            std::ranges::move(goldensIn(group.path(), group.path()), std::back_inserter(goldens));
    }
    return goldens;
}

std::unique_ptr<Trace> record(const Golden& golden)
{
    Options options;
    options.order = golden.order;
    return test::record(read(golden.program), options);
}

class Conformance : public testing::TestWithParam<Golden>
{
};

TEST_P(Conformance, PrintsWhatChromiumPrints)
{
    ASSERT_TRUE(fs::exists(GetParam().expected)) << GetParam().expected << " is missing";
    const std::unique_ptr<Trace> trace = record(GetParam());
    EXPECT_EQ(test::consoleOf(*trace), read(GetParam().expected));
    EXPECT_EQ(trace->step(trace->size() - 1).kind, StepKind::BecameIdle);
}

// Stepping to k, seeking to k, and stepping past and back to k are one state.
TEST_P(Conformance, HasTheSameStateByEveryWay)
{
    const std::unique_ptr<Trace> trace = record(GetParam());
    Stepper forward(*trace);
    Stepper seeking(*trace);
    Stepper back(*trace);
    for (std::size_t k = 0;; ++k) {
        seeking.seek(0);
        seeking.seek(k);
        ASSERT_EQ(seeking.state(), forward.state()) << "seeking to " << k;
        back.seek(k + 1);
        if (k < trace->size())
            back.back();
        ASSERT_EQ(back.moment(), k);
        ASSERT_EQ(back.state(), forward.state()) << "back to " << k;
        if (!forward.forward())
            break;
    }
    // What ran to its end leaves every box empty, but for what never comes to its end.
    EXPECT_TRUE(forward.state().callStack.empty());
    EXPECT_TRUE(forward.state().microtasks.empty());
    EXPECT_TRUE(forward.state().tasks.empty());
}

INSTANTIATE_TEST_SUITE_P(
    Programs, Conformance, testing::ValuesIn(allGoldens()), [](const auto& each) { return each.param.name; });

// The programs of the articles that the project grew out of stand beside the repository, where they are at
// all.
TEST(SeedPrograms, PrintTheSameTwentyTimesOutOfTwenty)
{
    const fs::path folder = fs::path(LOOPSCOPE_SOURCE_DIR) / ".." / "shared" / "seed-programs";
    const std::vector<Golden> seeds = goldensIn(folder, folder);
    if (seeds.empty()) {
        std::cout << "There are no seed programs beside this checkout; nothing was compared.\n";
        return;
    }
    for (const Golden& seed : seeds) {
        const std::string expected = read(seed.expected);
        for (int run = 0; run < 20; ++run)
            ASSERT_EQ(test::consoleOf(*record(seed)), expected) << seed.name << ", run " << run;
    }
}

} // namespace
} // namespace loopscope
