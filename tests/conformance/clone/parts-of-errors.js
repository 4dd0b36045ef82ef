// Which parts of an error survive: its name if it is a known one, its own message, its cause, its stack.
function shown(error) {
  const copy = structuredClone(error);
  console.log(copy.constructor.name, copy.name, `"${copy.message}"`, Object.hasOwn(copy, 'message'), 'cause' in copy, copy.cause);
  return copy;
}

shown(new Error('plain'));
shown(new Error());
shown(new RangeError('m', { cause: 3 }));
shown(new TypeError('q', { cause: undefined }));
shown(new AggregateError([1], 'many'));
shown(Object.assign(new Error('m'), { name: 'TypeError' }));
shown(Object.assign(new Error('m'), { name: 'Mine' }));
shown(Object.assign(new Error('m'), { name: { toString: () => 'RangeError' } }));
shown(Object.assign(new Error('m'), { name: undefined }));
shown(Object.assign(new Error('q'), { message: 5 }));
shown(Object.defineProperty(new Error('q'), 'message', { get: () => 'from a getter' }));
shown(Object.defineProperty(new Error('q'), 'cause', { get: () => 'from a getter' }));
class Named extends Error { get name() { return 'SyntaxError'; } }
shown(new Named('n'));
class My extends TypeError { constructor(m) { super(m); this.name = 'My'; this.extra = 1; } }
console.log(shown(new My('m')).extra);

const error = new Error('same');
console.log(structuredClone(error).stack === error.stack);
error.stack = 'mine';
console.log(structuredClone(error).stack);
error.stack = undefined;
console.log(typeof error.stack, typeof structuredClone(error).stack);

const pair = structuredClone([error, { error }]);
console.log(pair[0] === pair[1].error);
error.cause = error;
const circle = structuredClone(error);
console.log(circle.cause === circle);
error.cause = { list: [1] };
console.log(JSON.stringify(structuredClone(error).cause));
console.log(Object.getOwnPropertyNames(structuredClone(new Error('m', { cause: 1 }))).join());
for (const property of ['message', 'cause'])
  console.log(JSON.stringify(Object.getOwnPropertyDescriptor(structuredClone(new Error('m', { cause: 1 })), property)));

for (const change of [(e) => { e.cause = () => 1; }, (e) => { e.name = Symbol('x'); }]) {
  const bad = new Error('bad');
  change(bad);
  try {
    structuredClone(bad);
  } catch (refusal) {
    console.log(refusal.name, refusal.message);
  }
}

const exception = structuredClone(new DOMException('stopped', 'AbortError'));
console.log(exception instanceof DOMException, exception.name, exception.message, exception.code);
