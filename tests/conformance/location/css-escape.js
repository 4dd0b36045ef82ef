// CSS.escape: identifiers for selectors.
for (const text of ['a', '1a', '-', '-1', '--x', 'a b', 'a.b#c', '한글', '\u0000', '\u0001', '\u007f', 'a\nb', '_x-1', '']) console.log(JSON.stringify(text), CSS.escape(text));
const e = document.createElement('p'); e.id = '1 a.b'; document.body.append(e); console.log(document.querySelector('#' + CSS.escape('1 a.b')) === e);
for (const bad of [() => CSS.escape(), () => CSS.escape(Symbol())]) try { bad(); } catch (x) { console.log(x.name, x.message); }
console.log(Object.prototype.toString.call(CSS), CSS.escape(12), typeof CSS);
