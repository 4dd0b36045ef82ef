// A JSON parser and serializer by hand, checked against JSON itself; recursive descent with positions in the errors.
function parseJSON(text, reviver) {
  var at = 0;
  var line = 1;

  function fail(message) {
    var e = new SyntaxError(message + ' at line ' + line + ' column ' + (at - text.lastIndexOf('\n', at - 1)));
    e.at = at;
    throw e;
  }
  function white() {
    while (at < text.length && ' \t\r\n'.indexOf(text[at]) >= 0) {
      if (text[at] === '\n') line++;
      at++;
    }
  }
  function expect(ch) {
    if (text[at] !== ch) fail('Expected ' + ch + ' but found ' + (at < text.length ? text[at] : 'the end'));
    at++;
  }
  function word(w, value) {
    if (text.substr(at, w.length) !== w) fail('Unexpected ' + text[at]);
    at += w.length;
    return value;
  }
  function number() {
    var m = /^-?(0|[1-9]\d*)(\.\d+)?([eE][+-]?\d+)?/.exec(text.slice(at));
    if (!m) fail('Bad number');
    at += m[0].length;
    return +m[0];
  }
  var escapee = { '"': '"', '\\': '\\', '/': '/', b: '\b', f: '\f', n: '\n', r: '\r', t: '\t' };
  function string() {
    var out = '';
    expect('"');
    for (;;) {
      var ch = text[at];
      switch (true) {
        case at >= text.length:
          fail('Unterminated string');
        case ch === '"':
          at++;
          return out;
        case ch === '\\':
          ch = text[++at];
          if (ch === 'u') {
            var hex = text.slice(at + 1, at + 5);
            if (!/^[0-9a-f]{4}$/i.test(hex)) fail('Bad unicode escape');
            out += String.fromCharCode(parseInt(hex, 16));
            at += 5;
          } else if (Object.hasOwn(escapee, ch)) {
            out += escapee[ch];
            at++;
          } else {
            fail('Bad escape');
          }
          break;
        case ch < ' ':
          fail('Control character in a string');
        default:
          out += ch;
          at++;
      }
    }
  }
  function array() {
    var list = [];
    expect('[');
    white();
    if (text[at] === ']') return at++, list;
    do {
      list.push(value());
      white();
    } while (text[at] === ',' && ++at);
    expect(']');
    return list;
  }
  function object() {
    var obj = {};
    expect('{');
    white();
    if (text[at] === '}') return at++, obj;
    do {
      white();
      var key = string();
      white();
      expect(':');
      Object.defineProperty(obj, key, { value: value(), writable: true, enumerable: true, configurable: true });
      white();
    } while (text[at] === ',' && ++at);
    expect('}');
    return obj;
  }
  function value() {
    white();
    switch (text[at]) {
      case '{': return object();
      case '[': return array();
      case '"': return string();
      case 't': return word('true', true);
      case 'f': return word('false', false);
      case 'n': return word('null', null);
      default: return number();
    }
  }

  var result = value();
  white();
  if (at < text.length) fail('Something follows the value');
  if (typeof reviver !== 'function') return result;
  return (function walk(holder, key) {
    var v = holder[key];
    if (v && typeof v === 'object') {
      Object.keys(v).forEach(function (k) {
        var r = walk(v, k);
        if (r === undefined) delete v[k];
        else v[k] = r;
      });
    }
    return reviver.call(holder, key, v);
  })({ '': result }, '');
}

function stringify(v, indent, seen) {
  seen = seen || [];
  if (v && typeof v.toJSON === 'function') v = v.toJSON();
  switch (typeof v) {
    case 'string': return '"' + v.replace(/["\\\u0000-\u001f]/g, (c) => ({ '"': '\\"', '\\': '\\\\', '\n': '\\n', '\t': '\\t' })[c] || '\\u' + c.charCodeAt(0).toString(16).padStart(4, '0')) + '"';
    case 'number': return isFinite(v) ? String(v) : 'null';
    case 'boolean': return String(v);
    case 'bigint': throw new TypeError('Do not know how to serialize a BigInt');
    case 'undefined': case 'function': case 'symbol': return undefined;
  }
  if (v === null) return 'null';
  if (seen.includes(v)) throw new TypeError('circular: ' + seen.length + ' deep');
  seen = seen.concat([v]);
  var inner = Array.isArray(v)
    ? v.map((x) => stringify(x, indent, seen) ?? 'null')
    : Object.keys(v).map((k) => [k, stringify(v[k], indent, seen)]).filter((p) => p[1] !== undefined).map(([k, s]) => stringify(k) + ':' + s);
  return Array.isArray(v) ? `[${inner}]` : `{${inner}}`;
}

var good = ['0', '-0', '1e3', '-12.5E-2', '"\\u0041\\n\\"\\/"', '[]', '{}', ' [1, [2, {"a": null}], true ] ', '{"a":{"b":[{}]},"a":2}', '"한글 \\ud83d\\ude00"', '{"__proto__": 1}', '123456789012345678901234567890'];
good.forEach(function (text) {
  var mine = stringify(parseJSON(text)), theirs = JSON.stringify(JSON.parse(text));
  console.log(mine === theirs ? 'same' : 'DIFFERENT', mine, mine === theirs ? '' : theirs);
});

var bad = ['', '[1,]', '{"a" 1}', '{a:1}', "'x'", '"abc', '"\\x"', '01', '1.', '[1 2]', 'nul', '{"a":1}}', '\n\n  [tru]', '"\t"', '\u00a01', '-', '{"a":'];
bad.forEach(function (text) {
  var mine, theirs;
  try { parseJSON(text); mine = 'no error'; } catch (e) { mine = e.message; }
  try { JSON.parse(text); theirs = 'no error'; } catch (e) { theirs = e.message; }
  console.log(JSON.stringify(text), '|', mine, '|', theirs);
});

console.log(stringify(parseJSON('{"date":"2024-01-02","n":[1,2,3],"drop":0}', function (k, v) {
  if (k === 'date') return new Date(v);
  if (k === 'drop') return undefined;
  return typeof v === 'number' ? v * 10 : v;
})));
var odd = { u: undefined, f() {}, s: Symbol('s'), n: NaN, d: new Date(0), nested: [undefined, () => {}, -0, Infinity], text: '"\\\u0001\n' };
console.log(stringify(odd) === JSON.stringify(odd), stringify(odd));
var loop = { a: { b: {} } };
loop.a.b.c = loop;
for (const value of [loop, 1n, { big: [2n] }]) {
  for (const f of [stringify, JSON.stringify]) {
    try { console.log(f(value)); } catch (e) { console.log(e.name, e.message.split('\n')[0]); }
  }
}
console.log(JSON.stringify({ b: 1, a: [1, { c: 2 }] }, null, 2));
console.log(JSON.stringify({ b: 1, a: [1, { b: 2, c: 3 }] }, ['a', 'b'], '--'), JSON.stringify('\u2028\ud800'), JSON.stringify({ k: 1n }, (k, v) => (typeof v === 'bigint' ? `${v}n` : v)));
