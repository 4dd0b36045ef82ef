// Items as properties: setting, reading, deleting, listing.
localStorage.clear();
localStorage.theme = 'dark'; localStorage['font size'] = 14;
console.log(localStorage.theme, typeof localStorage['font size'], localStorage.getItem('font size'), localStorage.none, 'theme' in localStorage, 'none' in localStorage, 'getItem' in localStorage);
console.log(Object.keys(localStorage).sort().join(), JSON.stringify(Object.entries(localStorage).sort()), localStorage.hasOwnProperty('theme'), Object.keys(localStorage).includes('length'));
console.log(delete localStorage.theme, delete localStorage.none, localStorage.length);
localStorage.length = 'x'; console.log(typeof localStorage.length, localStorage.getItem('length') === 'x');
localStorage.clear(); localStorage.clear(); Storage.prototype.setItem.call(localStorage, 'k', 'v'); console.log({ ...localStorage }.k, Object.getOwnPropertyDescriptor(localStorage, 'k').enumerable);
for (const key in localStorage) if (!(key in Storage.prototype)) console.log('item', key);
