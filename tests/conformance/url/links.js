// @html <a id=a href="/x/../y?q=1#h">a</a><a id=none>n</a><img id=i src="pic.png">
// Links give the parts of their address, and change when those are set.
const a = document.getElementById('a');
console.log(a.pathname, a.search, a.hash, a.protocol, a.hostname, a.getAttribute('href'));
a.hash = ''; a.search = '?z'; console.log(a.getAttribute('href').replace(/:\d+/, ''));
a.href = 'https://u:p@example.com:99/p'; a.port = '443'; console.log(String(a), a.origin, a.host, a.username, a.password);
a.host = 'other:81'; a.pathname = 'q r'; console.log(a.href);
const n = document.getElementById('none');
console.log([n.href, n.protocol, n.pathname, n.origin, String(n)].join('|')); n.hash = 'x'; console.log(n.hasAttribute('href'));
n.href = 'http://['; console.log(n.href, n.protocol, n.host === '');
console.log(document.getElementById('i').src.endsWith('/pic.png'), document.links.length);
