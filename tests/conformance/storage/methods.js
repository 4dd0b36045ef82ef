// localStorage: its methods, and what is made of keys and values.
localStorage.clear();
console.log(localStorage.length, localStorage.getItem('a'), localStorage.key(0));
localStorage.setItem('a', 1); localStorage.setItem('b', { x: 1 }); localStorage.setItem(3, null); localStorage.setItem('a', 'again');
console.log(localStorage.length, localStorage.getItem('a'), localStorage.getItem('b'), localStorage.getItem('3'), typeof localStorage.getItem('3'));
console.log([0, 1, 2].map((i) => localStorage.key(i)).sort().join(), localStorage.key(3), localStorage.key(-1));
console.log(localStorage.removeItem('a'), localStorage.removeItem('none'), localStorage.length, localStorage.getItem('a'));
localStorage.setItem('', 'empty key'); console.log(localStorage.getItem(''), localStorage.clear(), localStorage.length);
localStorage.setItem('u', JSON.stringify({ list: [1, '한글', null] })); console.log(JSON.parse(localStorage.getItem('u')).list.join('|'));
console.log(localStorage === window.localStorage, localStorage !== sessionStorage, sessionStorage.length, Object.prototype.toString.call(localStorage), localStorage instanceof Storage);
