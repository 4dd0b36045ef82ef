// Numbers, booleans, null, undefined, big integers and symbols can be thrown as well (row 17).
setTimeout(() => { throw 42; }, 0);
setTimeout(() => { throw -0; }, 0);
setTimeout(() => { throw NaN; }, 0);
setTimeout(() => { throw true; }, 0);
setTimeout(() => { throw null; }, 0);
setTimeout(() => { throw undefined; }, 0);
setTimeout(() => { throw 7n; }, 0);
setTimeout(() => { throw Symbol("sign"); }, 0);
