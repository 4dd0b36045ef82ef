// Errors: custom classes, cause chains, AggregateError, finally, rethrowing, result objects, global handlers, unhandled rejections.
// ------------------------------------------------------------ classes, new and old
class AppError extends Error {
  constructor(message, { code = 'E_APP', ...options } = {}) {
    super(message, options);
    this.name = new.target.name;
    this.code = code;
  }
  toJSON() {
    return { name: this.name, code: this.code, message: this.message, cause: this.cause?.message };
  }
}
class ValidationError extends AppError {
  constructor(field, problem) {
    super(`${field}: ${problem}`, { code: 'E_VALID' });
    this.field = field;
  }
}
class NotFound extends AppError {}

function LegacyError(message) {
  this.name = 'LegacyError';
  this.message = message || 'legacy';
  Object.defineProperty(this, 'stack', { value: new Error().stack });
}
LegacyError.prototype = Object.create(Error.prototype);
LegacyError.prototype.constructor = LegacyError;

const errors = [new AppError('app', { cause: new TypeError('low') }), new ValidationError('나이', '숫자가 아닙니다'), new NotFound('gone'), new LegacyError()];
for (const e of errors) {
  console.log(String(e), '|', e instanceof Error, e instanceof AppError, Object.prototype.toString.call(e), '|', JSON.stringify(e), '|', Object.keys(e).join());
}
console.log(typeof errors[0].stack, errors[0].stack.split('\n')[0]);
console.log('cause' in new Error('x'), 'cause' in new Error('x', {}), 'cause' in new Error('x', { cause: undefined }), Object.hasOwn(new Error('', { cause: 0 }), 'message'));

// ------------------------------------------------------------ finally
function order() {
  const steps = [];
  const f = (how) => {
    try {
      steps.push('try');
      if (how === 'throw') throw new Error('t');
      if (how === 'return') return 'from try';
      steps.push('end of try');
    } catch (e) {
      steps.push('catch');
      return 'from catch';
    } finally {
      steps.push('finally');
      if (how === 'override') return 'from finally';
    }
    return 'after';
  };
  return ['none', 'throw', 'return', 'override'].map((how) => { steps.length = 0; const r = f(how); return `${how}: ${steps.join('>')} = ${r}`; });
}
order().forEach((line) => console.log(line));
const swallow = () => { try { throw new Error('lost'); } finally { return 'swallowed'; } };
const loop = () => { for (let i = 0; ; i++) { try { if (i < 2) continue; return `left at ${i}`; } finally { if (i === 5) break; } } };
console.log(swallow(), loop());
(() => {
  try {
    try { throw new Error('inner'); } finally { console.log('cleanup'); }
  } catch ({ message, name: kind = '?' }) {
    console.log('outer caught', kind, message);
  }
})();

// ------------------------------------------------------------ chains of causes
const parse = (text) => {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new AppError('cannot read the settings', { cause, code: 'E_PARSE' });
  }
};
const load = (text) => {
  try {
    return parse(text);
  } catch (cause) {
    throw new NotFound('no settings', { cause });
  }
};
function* causes(error) {
  for (let depth = 0; error; error = error.cause, depth++) yield `${'  '.repeat(depth)}${error.name}: ${error.message}`;
}
try { load('{nope'); } catch (e) { for (const line of causes(e)) console.log(line); }

// ------------------------------------------------------------ what the engine throws
const mistakes = {
  'undefined variable': () => notDefined,
  'property of undefined': () => { let user; return user.name; },
  'nested': () => { const res = { data: null }; return res.data.items[0]; },
  'not a function': () => { const o = { f: 1 }; o.f(); },
  'not a function 2': () => [1, 2].foo(),
  'not a constructor': () => new (() => {})(),
  'constant': () => { const c = 1; c++; },
  'dead zone': () => { x; let x = 1; },
  'not iterable': () => { const [a] = {}; },
  'spread': () => Math.max(...5),
  'null destructuring': () => { const { a } = null; },
  'frozen': () => { 'use strict'; Object.freeze([1]).push(2); },
  'getter only': () => { 'use strict'; ({ get x() { return 1; } }).x = 2; },
  'array length': () => new Array(-1),
  'repeat': () => 'x'.repeat(-1),
  'toFixed': () => (1).toFixed(101),
  'radix': () => (10).toString(99),
  'recursion': () => { const f = () => f(); f(); },
  'symbol': () => `${Symbol('s')}`,
  'bigint': () => 1n + 1,
  'in': () => 'a' in 'abc',
  'instanceof': () => ({} instanceof {}),
  'regexp': () => new RegExp('('),
  'uri': () => decodeURIComponent('%'),
  'super': () => { class A { constructor() { this.x; } } class B extends A { constructor() { this.x = 1; super(); } } new B(); },
  'reduce': () => [].reduce((a, b) => a + b),
  'date': () => new Date(NaN).toISOString(),
  'private': () => { class P { #p = 1; static read(o) { return o.#p; } } P.read({}); },
};
for (const [title, fn] of Object.entries(mistakes)) {
  try {
    console.log(title, 'gave', fn());
  } catch (e) {
    console.log(`${title} -> ${e.name}: ${e.message}`);
  }
}

// ------------------------------------------------------------ results instead of exceptions
const Ok = (value) => ({ ok: true, value, map: (f) => Ok(f(value)), unwrapOr: () => value });
const Err = (error) => ({ ok: false, error, map: () => Err(error), unwrapOr: (d) => d });
const attempt = (fn) => { try { return Ok(fn()); } catch (e) { return Err(e); } };
console.log(attempt(() => JSON.parse('[1,2]')).map((l) => l.length).unwrapOr(0), attempt(() => JSON.parse('[1')).map((l) => l.length).unwrapOr('default'));
const to = (promise) => promise.then((v) => [null, v], (e) => [e]);

// ------------------------------------------------------------ asynchronous
window.addEventListener('error', (event) => {
  console.log('[error event]', event.message, event.error?.code);
  if (event.error?.code === 'E_QUIET') event.preventDefault();
});
window.addEventListener('unhandledrejection', (event) => {
  console.log('[unhandled]', event.reason?.message ?? event.reason);
  if (event.reason === 'quiet') event.preventDefault();
});
window.addEventListener('rejectionhandled', (event) => console.log('[handled later]', event.reason.message));

(async () => {
  const [error] = await to(Promise.reject(new ValidationError('email', 'missing')));
  console.log('to:', error.field, (await to(Promise.resolve(1)))[1]);
  await Promise.any([Promise.reject(new Error('a')), Promise.reject(new NotFound('b'))]).catch((e) => {
    console.log(e.constructor.name, e.message, e.errors.map(String).join(' & '));
  });
  const aggregate = new AggregateError(new Set([1, 'two']), 'several', { cause: 'c' });
  console.log(aggregate.name, aggregate.message, aggregate.errors.join(), aggregate.cause, Object.keys(aggregate).length);
  throw new AppError('thrown in async', { cause: aggregate });
})();
setTimeout(() => { throw new ValidationError('timer', 'threw'); }, 50);
setTimeout(() => { throw new AppError('prevented', { code: 'E_QUIET' }); }, 100);
setTimeout(() => {
  Promise.reject('quiet');
  Promise.reject('loud');
  const late = Promise.reject(new Error('late'));
  setTimeout(() => late.catch(() => console.log('late catch')), 50);
}, 150);
setTimeout(() => { throw null; }, 250);
setTimeout(() => { throw { code: 7, toString: () => 'an object' }; }, 300);
