// URL: its parts, in their normal form.
const show = (text, base) => { const u = new URL(text, base); console.log([u.href, u.origin, u.protocol, u.username, u.password, u.host, u.hostname, u.port, u.pathname, u.search, u.hash].join(' | ')); };
show('HTTPS://User:Pass@Example.COM:443/a/./b/../c d?q=1&r=é#f g');
show('http://example.com:8080');
show('../x?y#z', 'http://h/a/b/c');
show('//other/p', 'https://h/a');
show('?only', 'http://h/a?b#c');
show('#only', 'http://h/a?b#c');
show('', 'http://h/a?b#c');
show('mailto:kim@example.com');
show('data:text/plain,hello%20there');
show('blob:https://a.b/c');
show('ftp://h/x;y');
show('web+thing://host:99/path');
show('file:///etc/../x');
