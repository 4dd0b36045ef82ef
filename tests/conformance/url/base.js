// A base element changes what addresses are resolved against, not the page's own address.
const page = document.URL;
const base = document.createElement('base'); base.href = '/deep/er/x';
document.head.append(base);
const strip = (text) => text.replace(/:\d+/, '');
const a = document.createElement('a'); a.href = 'y/../z';
console.log(strip(document.baseURI), strip(a.href), document.URL === page, strip(base.href), document.body.baseURI === document.baseURI);
base.href = 'https://cdn.example/lib/'; console.log(a.href, document.baseURI);
base.remove(); console.log(document.baseURI === page, document.documentURI === page);
