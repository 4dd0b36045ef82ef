// Text, dates and regular expressions by hand: CSV, template dates, word counts, slugs, parsing of logs, number formats. (Intl 없이)
// ---- dates without Intl
const DAYS = ['일', '월', '화', '수', '목', '금', '토'];
function formatDate(date, pattern) {
  const pad = (n, w = 2) => String(n).padStart(w, '0');
  const parts = {
    YYYY: date.getUTCFullYear(), MM: pad(date.getUTCMonth() + 1), DD: pad(date.getUTCDate()), ddd: DAYS[date.getUTCDay()],
    HH: pad(date.getUTCHours()), hh: pad(date.getUTCHours() % 12 || 12), mm: pad(date.getUTCMinutes()), ss: pad(date.getUTCSeconds()), SSS: pad(date.getUTCMilliseconds(), 3), A: date.getUTCHours() < 12 ? '오전' : '오후',
  };
  return pattern.replace(/\[([^\]]+)]|YYYY|MM|DD|ddd|HH|hh|mm|SSS|ss|A/g, (m, literal) => literal ?? parts[m]);
}
const d = new Date(Date.UTC(2024, 1, 29, 15, 4, 5, 6));
console.log(formatDate(d, 'YYYY년 MM월 DD일 (ddd) A hh:mm'), formatDate(d, '[MM is] MM, HH:mm:ss.SSS'));
console.log(d.toISOString(), d.toJSON(), +d, Date.parse('2024-02-29'), new Date('2024-02-30').getTime(), new Date(2024, 0, 31, 12).getMonth());
const addMonths = (date, n) => { const r = new Date(date); r.setUTCMonth(r.getUTCMonth() + n); if (r.getUTCDate() !== date.getUTCDate()) r.setUTCDate(0); return r; };
console.log([1, 12, -1, 48].map((n) => addMonths(d, n).toISOString().slice(0, 10)).join());
const isLeap = (y) => new Date(Date.UTC(y, 1, 29)).getUTCMonth() === 1;
console.log([1900, 2000, 2023, 2024].filter(isLeap).join(), Math.round((Date.UTC(2024, 11, 25) - Date.UTC(2024, 0, 1)) / 864e5), 'days');
const ago = (seconds) => {
  for (const [unit, size] of [['일', 86400], ['시간', 3600], ['분', 60]]) if (seconds >= size) return `${Math.floor(seconds / size)}${unit} 전`;
  return '방금';
};
console.log([5, 65, 7300, 200000].map(ago).join(', '));

// ---- CSV
function parseCSV(text, { separator = ',' } = {}) {
  const rows = [[]];
  const cell = new RegExp(`(?:"((?:[^"]|"")*)"|([^${separator}\\r\\n"]*))(${separator}|\\r?\\n|$)`, 'y');
  while (cell.lastIndex <= text.length) {
    const at = cell.lastIndex;
    const m = cell.exec(text);
    if (!m) throw new SyntaxError(`bad cell at ${at}`);
    rows.at(-1).push(m[1] !== undefined ? m[1].replaceAll('""', '"') : m[2]);
    if (m[3] === '') break;
    if (m[3] !== separator) rows.push([]);
  }
  const [head, ...body] = rows.filter((r) => r.length > 1 || r[0] !== '');
  return body.map((r) => Object.fromEntries(head.map((h, i) => [h.trim(), r[i]])));
}
const csv = 'name,quote,n\r\nAnn,"said ""hi"", twice",1\n민호,"두\n줄",2\n,,\n';
for (const row of parseCSV(csv)) console.log(JSON.stringify(row));
try { parseCSV('a,b\n"open,1'); } catch (e) { console.log(String(e)); }

// ---- words
const text = `It was the best of times, it was the worst of times; it was the age of wisdom...
그것은 최고의 시절이었고 최악의 시절이었다. It's "don't"-ish, naïve café!`;
const counts = [...text.toLowerCase().matchAll(/[\p{L}\p{M}]+(?:'[\p{L}]+)*/gu)].reduce((m, [w]) => m.set(w, (m.get(w) ?? 0) + 1), new Map());
console.log([...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).slice(0, 6).map((p) => p.join(':')).join(' '), counts.size);
const title = (s) => s.replace(/\b[a-z](?=\w)/g, (c) => c.toUpperCase());
const slug = (s) => s.normalize('NFD').replace(/[\u0300-\u036f]/g, '').toLowerCase().trim().replace(/[^a-z0-9]+/g, '-').replace(/^-+|-+$/g, '');
const camel = (s) => s.replace(/[-_\s]+(.)?/g, (_, c) => c?.toUpperCase() ?? '');
const snake = (s) => s.replace(/([a-z\d])([A-Z])/g, '$1_$2').toLowerCase();
console.log(title('the quick brown fox, a dog'), '|', slug('  Crème Brûlée & Café №5! '), '|', camel('background-color_is set-'), '|', snake('innerHTMLValue2D'));
const isPalindrome = (s) => { const t = [...s.toLowerCase()].filter((c) => /[\p{L}\d]/u.test(c)); return t.join('') === t.reverse().join(''); };
console.log(['A man, a plan, a canal: Panama', '기러기', 'race a car', '토마토'].map(isPalindrome).join());
const wrap = (s, w) => s.replace(new RegExp(`(?![^\\n]{1,${w}}$)([^\\n]{1,${w}})\\s`, 'g'), '$1\n');
console.log(wrap('The quick brown fox jumps over the lazy dog', 12));
const rle = (s) => s.replace(/(.)\1*/gsu, (run, c) => (run.length > c.length ? run.length / c.length : '') + c);
console.log(rle('aaabccdddd'), rle('😀😀a'), rle('').length, rle('aaabcc').replace(/(\d+)(\D)/g, (_, n, c) => c.repeat(n)));
const caesar = (s, k) => s.replace(/[a-z]/gi, (c) => String.fromCharCode((c.charCodeAt() - (c < 'a' ? 65 : 97) + k + 26) % 26 + (c < 'a' ? 65 : 97)));
console.log(caesar('Hello, World!', 3), caesar(caesar('xyz', 3), -3));

// ---- numbers
const comma = (n) => String(n).replace(/\B(?=(\d{3})+(?!\d))/g, ',');
const money = (n) => { const [i, f] = Math.abs(n).toFixed(2).split('.'); return `${n < 0 ? '-' : ''}₩${i.replace(/(\d)(?=(?:\d{3})+$)/g, '$1,')}.${f}`; };
console.log(comma(1234567), comma(999), money(-1234567.891), money(0.005), (1234.5678).toFixed(2), (1.005).toFixed(2), (12345.6789).toPrecision(6), (0.00001).toString(), (1e-7).toFixed(10), (255).toString(16).toUpperCase());
const bytes = (n) => { const i = n && Math.floor(Math.log(n) / Math.log(1024)); return `${+(n / 1024 ** i).toFixed(1)} ${['B', 'KB', 'MB', 'GB'][i]}`; };
console.log([0, 1023, 1024, 1536, 1048576 * 2.25].map(bytes).join(', '));
const roman = (n) => Object.entries({ M: 1000, CM: 900, D: 500, CD: 400, C: 100, XC: 90, L: 50, XL: 40, X: 10, IX: 9, V: 5, IV: 4, I: 1 }).reduce((s, [r, v]) => { s += r.repeat(n / v); n %= v; return s; }, '');
console.log([4, 9, 1994, 2024].map(roman).join());

// ---- logs with named groups, lookbehind, sticky, indices
const log = `2024-01-02 10:00:00 [INFO] server: started on :8080
2024-01-02 10:00:05 [WARN] db: slow query (1200ms)
garbage
2024-01-02 10:01:00 [ERROR] server: failed: ENOENT "/tmp/x"`;
const line = /^(?<date>[\d-]+) (?<time>[\d:]+) \[(?<level>\w+)\] (?<module>\w+): (?<message>.*)$/gm;
for (const { groups: { time, level, module: mod, message }, index } of log.matchAll(line)) console.log(level.padEnd(5, '.'), time, mod, index > 0, message);
console.log(log.match(/(?<=\()\d+(?=ms\))/)[0], log.replace(line, '$<level>').split('\n').join(' '), log.search(/garbage/), /(?<y>\d{4})-(?<m>\d\d)/.exec(log).groups.m, '2024-01-02'.replace(/(?<y>\d+)-(?<m>\d+)-(?<d>\d+)/, '$<d>.$<m>.$<y>'));
const re = /a(b)?/dg;
const found = re.exec('xaab');
console.log(found.index, re.lastIndex, JSON.stringify(found.indices), found[1] === undefined, re.flags, String(re), re.test(''), re.lastIndex);
console.log('a1b2c3'.split(/(\d)/).join('|'), 'abc'.split('').reverse().join(''), '가나다'.split('').length, [...'👨‍👩‍👧'].length, '👍'.length, 'ß'.toUpperCase(), 'İ'.toLowerCase().length, '\u1100\u1161'.normalize('NFC') === '가', 'a\u0301'.localeCompare('á') === 0);
console.log('$&-$1-$$'.replace('$1', '[$&$$$`]'), 'aXbX'.replaceAll('X', (m, i) => i), 'abc'.at(-1), 'abc'.substring(2, 0), 'abc'.substr(-2, 1), 'abc'.slice(2, 0) === '', 'x'.padEnd(5, 'ab'), '\t x \n'.trim().length, 'a,b,,c'.split(',', 3).length, 'z'.codePointAt(0), String.fromCodePoint(0x1f600), encodeURIComponent('한 &'), escape('한 é'), unescape('%uD55C'));
try { 'x'.replaceAll(/x/, 'y'); } catch (e) { console.log(e.message); }
try { 'x'.matchAll(/x/); } catch (e) { console.log(e.message); }

// ---- distances and differences
function levenshtein(a, b) {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      next[j] = Math.min(row[j] + 1, next[j - 1] + 1, row[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1));
    }
    row = next;
  }
  return row[b.length];
}
console.log(levenshtein('kitten', 'sitting'), levenshtein('', 'abc'), levenshtein('자바', '자바스크립트'));
const dictionary = ['console', 'constant', 'constructor', 'context', 'continue'];
const suggest = (word) => dictionary.map((w) => [levenshtein(word, w), w]).sort(([a, x], [b, y]) => a - b || x.localeCompare(y))[0][1];
console.log(['consoel', 'construktor', 'contineu'].map(suggest).join());

function* diff(before, after) {
  const [a, b] = [before, after].map((t) => t.split('\n'));
  const common = Array.from({ length: a.length + 1 }, () => new Array(b.length + 1).fill(0));
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) common[i][j] = a[i] === b[j] ? common[i + 1][j + 1] + 1 : Math.max(common[i + 1][j], common[i][j + 1]);
  }
  let i = 0, j = 0;
  while (i < a.length || j < b.length) {
    if (i < a.length && j < b.length && a[i] === b[j]) yield `  ${a[i++]}`, j++;
    else if (j < b.length && (i === a.length || common[i][j + 1] >= common[i + 1][j])) yield `+ ${b[j++]}`;
    else yield `- ${a[i++]}`;
  }
}
for (const each of diff('let a = 1;\nlet b = 2;\nlog(a);', 'const a = 1;\nlet b = 2;\nlog(a + b);\nlog("끝");')) console.log(each);
