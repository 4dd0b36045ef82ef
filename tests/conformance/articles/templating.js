// Templates without a DOM: tagged templates, escaping, mustache, a compiler with new Function, components as functions.
const escapes = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
const escapeHTML = (s) => String(s).replace(/[&<>"']/g, (c) => escapes[c]);

// ---------- 1. tagged template ----------
class Raw {
  constructor(html) { this.html = html; }
  toString() { return this.html; }
}
const raw = (html) => new Raw(html);
function html(strings, ...values) {
  const render = (v) => {
    if (v === null || v === undefined || v === false) return '';
    if (Array.isArray(v)) return v.map(render).join('');
    return v instanceof Raw ? v.html : escapeHTML(v);
  };
  return raw(strings.raw.reduce((out, s, i) => out + render(values[i - 1]) + s));
}
const items = [{ name: '사과 & 배', price: 1500 }, { name: '<b>굵은</b>', price: 0 }, { name: "'quoted'", price: 20 }];
const list = html`<ul>${items.map(({ name, price }, i) => html`<li class="${i % 2 ? 'odd' : 'even'}">${name}: ${price || false}</li>`)}</ul>`;
console.log(`${list}`);
console.log(html`${null}|${undefined}|${0}|${''}|${[1, [2, '<']]}|${raw('<br>')}`.toString());

// ---------- 2. strings.raw, identity, dedent, css, sql ----------
const tag = (strings) => strings;
const same = () => tag`a${1}b`;
console.log(same() === same(), tag`x` === tag`x`, Object.isFrozen(same()), same().length, same().raw.join('|'));
console.log(String.raw`C:\new\table ${1 + 1}\u0041`, tag`\unicode`[0] === undefined, tag`\n`.raw[0].length);
const dedent = (strings, ...values) => {
  const text = String.raw({ raw: strings.raw }, ...values);
  const lines = text.split('\n').slice(1, -1);
  const indent = Math.min(...lines.filter((l) => l.trim()).map((l) => l.match(/^ */)[0].length));
  return lines.map((l) => l.slice(indent)).join('\n');
};
console.log(dedent`
    첫째 줄
      ${'둘째'} 줄

    last
`);
const sql = (strings, ...params) => ({ text: strings.reduce((a, s, i) => `${a}$${i}${s}`), params });
const { text, params } = sql`SELECT * FROM users WHERE id = ${7} AND name = ${"O'Brien"}`;
console.log(text, JSON.stringify(params));

// ---------- 3. mustache ----------
function mustache(template, view) {
  const lookup = (stack, path) => {
    if (path === '.') return stack[stack.length - 1];
    const [head, ...rest] = path.split('.');
    for (let i = stack.length - 1; i >= 0; i--) {
      if (stack[i] != null && Object(stack[i])[head] !== undefined) {
        return rest.reduce((o, k) => o?.[k], stack[i][head]);
      }
    }
    return undefined;
  };
  const render = (source, stack) => source
    .replace(/\{\{([#^])\s*([\w.]+)\s*\}\}([\s\S]*?)\{\{\/\s*\2\s*\}\}/g, (_, kind, path, inner) => {
      const value = lookup(stack, path);
      const empty = !value || (Array.isArray(value) && value.length === 0);
      if (kind === '^') return empty ? render(inner, stack) : '';
      if (empty) return '';
      if (typeof value === 'function') return value.call(stack.at(-1), inner, (t) => render(t, stack));
      return (Array.isArray(value) ? value : [value]).map((v) => render(inner, [...stack, v])).join('');
    })
    .replace(/\{\{\{\s*([\w.]+)\s*\}\}\}|\{\{\s*([\w.]+)\s*\}\}/g, (_, plain, escaped) => {
      const value = lookup(stack, plain ?? escaped) ?? '';
      return plain ? value : escapeHTML(value);
    });
  return render(template, [view]);
}
console.log(mustache('{{#user}}Hi {{name}} from {{address.city}}!{{/user}}{{^user}}Who?{{/user}} {{#tags}}#{{.}} {{/tags}}{{^none}}(no more){{/none}} {{{html}}} {{html}}', {
  user: { name: 'Ann', address: { city: '서울' } }, tags: ['a', 'b'], none: [], html: '<i>',
}));
console.log(mustache('{{#bold}}text of {{who}}{{/bold}} {{missing}}.', { who: 'me', bold: (t, r) => `<b>${r(t)}</b>` }));

// ---------- 4. a compiler (John Resig's micro-templating, renewed) ----------
function compile(source) {
  let code = 'let out = "";\n';
  let at = 0;
  for (const m of source.matchAll(/<%([=-]?)([\s\S]+?)%>/g)) {
    code += `out += ${JSON.stringify(source.slice(at, m.index))};\n`;
    const body = m[2].trim();
    code += m[1] === '=' ? `out += escape(${body});\n` : m[1] === '-' ? `out += (${body});\n` : `${body}\n`;
    at = m.index + m[0].length;
  }
  code += `out += ${JSON.stringify(source.slice(at))};\nreturn out;`;
  const fn = new Function('escape', 'data', `with (data) {\n${code}\n}`);
  return (data) => fn(escapeHTML, data);
}
const page = compile('<h1><%= title %></h1><% for (const [i, n] of names.entries()) { %><p><%= i + 1 %>. <%- n.toUpperCase() %></p><% } %>');
console.log(page({ title: 'A < B', names: ['kim', 'lee'] }));
try {
  page({ title: 'no names' });
} catch (e) {
  console.log(e.name + ': ' + e.message);
}
try {
  compile('<% if (x { %>')({});
} catch (e) {
  console.log(e instanceof SyntaxError, e.name);
}

// ---------- 5. components with state, rendered in a microtask ----------
let slots = [], cursor = 0, pending = false, output;
const useState = (initial) => {
  const i = cursor++;
  if (!(i in slots)) slots[i] = typeof initial === 'function' ? initial() : initial;
  return [slots[i], (next) => {
    slots[i] = typeof next === 'function' ? next(slots[i]) : next;
    if (!pending) {
      pending = true;
      queueMicrotask(() => { pending = false; rerender(); });
    }
  }];
};
const handlers = {};
const Button = ({ label, onClick }) => (handlers[label] = onClick, html`<button>${label}</button>`);
function App() {
  const [count, setCount] = useState(0);
  const [log, setLog] = useState(() => []);
  return html`<div>${count} ${log.join()} ${Button({ label: '+', onClick: () => { setCount(count + 1); setCount((c) => c + 1); setLog([...log, count]); } })}</div>`;
}
function rerender() {
  cursor = 0;
  const next = `${App()}`;
  if (next !== output) console.log((output = next));
}
rerender();
handlers['+']();
console.log('clicked');
setTimeout(() => handlers['+'](), 0);
