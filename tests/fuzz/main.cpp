// SPDX-License-Identifier: GPL-3.0-or-later
// loopscope_fuzz [ROUNDS [SEED]]: malformed HTML, directives, selectors and styles, by hand and best under
// the sanitizers. The last text of each kind stands in fuzz-NAME.txt, for when it crashes.
#include "tests/fuzz/page_seeds.h"

#include <cstdlib>
#include <fstream>
#include <iostream>

int main(int count, char** words)
{
    const long rounds = count > 1 ? std::atol(words[1]) : 100'000;
    const auto seed = static_cast<std::uint32_t>(count > 2 ? std::atol(words[2]) : 1);
    int faults = 0;
    for (loopscope::PageFuzzer& fuzzer : loopscope::pageFuzzers(seed)) {
        std::ofstream last("fuzz-" + std::string(fuzzer.name) + ".txt", std::ios::binary);
        for (long round = 0; round < rounds; ++round) {
            const std::string text = fuzzer.mutator.next();
            last.seekp(0);
            last << text << '\0' << std::flush;
            const std::string_view fault = fuzzer.fault(text);
            if (fault.empty())
                continue;
            std::cout << fuzzer.name << ", round " << round << ": " << fault << "\n" << text << "\n\n";
            ++faults;
        }
        std::cout << fuzzer.name << ": " << rounds << " rounds\n";
    }
    return faults == 0 ? 0 : 1;
}
