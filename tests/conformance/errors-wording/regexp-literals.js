// What is called or read of a regular expression literal, and of what match and exec give when nothing matches.
const say = f => { try { f(); } catch (e) { console.log(`${e.name}: ${e.message}`); } };
say(() => { /a/.exec('b').groups; });
say(() => { 'b'.match(/a/)[0]; });
say(() => { const year = /(?<year>\d+)/.exec('b').groups.year; });
say(() => { 'b'.match(/(a)/g).map(x => x); });
say(() => { const { groups } = /x/.exec('b'); });
say(() => { const [, second] = /x/.exec('b'); });
say(() => { const [, second] = 'b'.match(/x/); });
say(() => { const [, second] = /x/; });
say(() => { [...'b'.match(/x/)]; });
say(() => { Math.max(...'b'.match(/x/)); });
say(() => { for (const each of 'b'.match(/x/)); });
say(() => { /x/.find(); });
say(() => { const found = 'b'.split(/,/); found.first(); });
say(() => { undefined.property + /x/.source; });
