// Setting the parts of a URL: what takes, what is cleaned, what is left.
const u = new URL('http://h/a?b#c');
const set = (part, value) => { u[part] = value; console.log(part, JSON.stringify(value), u.href); };
set('host', 'x.y:90'); set('hostname', 'z'); set('hostname', 'a:1'); set('port', '80'); set('port', '8080abc'); set('port', 'abc'); set('port', ''); set('port', '99999');
set('protocol', 'https'); set('protocol', 'mailto:'); set('protocol', 'ftp:x'); set('pathname', 'p q/../r'); set('pathname', ''); set('search', '?s=1 2'); set('search', ''); set('hash', 'x y'); set('hash', '');
set('username', 'a:b'); set('password', 'c@d'); set('username', ''); set('password', ''); set('hash', 5); set('search', null); set('pathname', undefined); set('href', 'http://new/');
const m = new URL('mailto:a@b'); m.pathname = 'x'; m.host = 'h'; m.username = 'u'; m.search = 'subject=hi'; console.log(m.href);
const f = new URL('file:///a'); f.host = 'h'; f.port = '1'; f.protocol = 'http'; console.log(f.href);
