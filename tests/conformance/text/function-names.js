// Names that functions get from where they stand (row 26).
const arrow = () => {};
const object = { method() {}, key: () => {}, ["com" + "puted"]: function () {} };
let later;
later = function () {};
const [first = () => {}] = [];

console.log(arrow.name, object.method.name, object.key.name, object.computed.name, later.name, first.name);
console.log((() => {}).name === "", (class {}).name === "", arrow.bind().name, Symbol("s").description);
console.log((function (a, b = 1, ...c) {}).length, ((a, b) => {}).length);
