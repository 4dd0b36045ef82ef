// What cannot be written leaves its tag: a getter that throws, an invalid date; nameless classes too.
console.log({ get broken() { throw new Error("no"); } });
console.log(new Date(NaN));
console.log(new (class {})(), new (class { a = 1; })());
