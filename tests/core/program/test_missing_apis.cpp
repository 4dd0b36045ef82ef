// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/program/missing_apis.h"

#include "tests/core/record/record_program.h"

#include <gmock/gmock.h>

namespace loopscope {
namespace {

std::vector<std::string_view> namesIn(std::string_view program)
{
    std::vector<std::string_view> names;
    for (const MissingApi& api : missingApisIn(program))
        names.push_back(api.name);
    return names;
}

TEST(MissingApis, AreMissing)
{
    std::string program;
    for (const MissingApi& api : missingApis()) {
        const std::string name(api.name);
        program += "try { if (typeof " + name + " !== 'undefined') console.log('" + name + "'); } catch {}\n";
    }
    EXPECT_EQ(test::consoleOf(program), "") << "these are there: take them off the list";
}

TEST(MissingApis, AreFoundWhereTheyAreUsed)
{
    using testing::ElementsAre;
    using testing::IsEmpty;
    EXPECT_THAT(namesIn("const w = new SharedWorker('x.js'); w.port;"), ElementsAre("SharedWorker"));
    EXPECT_THAT(namesIn("window.indexedDB.open('a'); indexedDB.open('b')"), ElementsAre("indexedDB"));
    EXPECT_THAT(namesIn("`a ${ process.nextTick(f) } b`"), ElementsAre("process.nextTick"));
    EXPECT_THAT(namesIn("const { log } = require('x')"), ElementsAre("require"));
    EXPECT_THAT(namesIn("x ? setImmediate : y"), ElementsAre("setImmediate"));
}

TEST(MissingApis, AreNotFoundWhereTheyAreNotMeant)
{
    using testing::IsEmpty;
    EXPECT_THAT(namesIn("// SharedWorker\n/* indexedDB */ 'process' + \"require\" + `caches ${1} caches`"),
        IsEmpty());
    EXPECT_THAT(namesIn("function require(x) {} require('a')"), IsEmpty());
    EXPECT_THAT(namesIn("class process {} process.nextTick()"), IsEmpty());
    EXPECT_THAT(namesIn("pool.process(1); x.y.require(2); ({ process: 1 })"), IsEmpty());
    EXPECT_THAT(namesIn("if (typeof process !== 'undefined') {}"), IsEmpty());
    EXPECT_THAT(namesIn("processAll(); myprocess; 처리process"), IsEmpty());
    EXPECT_THAT(namesIn("`${ { a: `${1}` } }` "), IsEmpty());
    EXPECT_THAT(namesIn("`unclosed ${ "), IsEmpty());
    EXPECT_THAT(namesIn("'\\"), IsEmpty());
}

} // namespace
} // namespace loopscope
