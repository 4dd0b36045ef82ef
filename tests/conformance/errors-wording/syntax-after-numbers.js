// Syntax errors right after a number; return, new.target and names of groups where they may not be.
const parse = (source) => {
    try { new Function(source); console.log('fine:', source); } catch (error) { console.log(`${source} -> ${error.name}: ${error.message}`); }
};
const run = (source) => {
    try { (0, eval)(source); console.log('fine:', source); } catch (error) { console.log(`${source} -> ${error.name}: ${error.message}`); }
};
parse('const object = { a: 1, b: 2;');
parse('const list = [1, 2;');
parse('const list = [1, 2}');
parse('f(1, 2;');
parse('if (1 { f(); }');
parse('let x = (1 + 2;');
parse('const x = 1 2;');
parse('let a = 5 let b = 6;');
parse('x = 3in [];');
parse('x = 1.2.3;');
parse('x = 12px;');
parse('x = 1]');
parse('for (let i = 0; i < 3, i++) {}');
parse('switch (1) { case 1 f(); }');
run('return 1;');
run('if (true) { return; }');
run('new.target;');
run('({ a: 1, b: 2;');
run('[1, 2');
parse('/(?<year>.)(?<year>.)/;');
