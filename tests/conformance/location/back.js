// Back and forward: popstate in a task, with the state of the entry; then hashchange, if only the fragment differs.
addEventListener('popstate', (e) => { console.log('popstate', JSON.stringify(e.state), location.search + location.hash, JSON.stringify(history.state)); queueMicrotask(() => console.log('microtask of popstate')); });
addEventListener('hashchange', () => console.log('hashchange', location.hash));
history.replaceState(0, ''); history.pushState({ n: 1 }, '', '?x'); history.pushState({ n: 2 }, '', '?x#y');
setTimeout(() => { console.log('back'); history.back(); console.log('still', location.hash); queueMicrotask(() => console.log('microtask of the script')); }, 100);
setTimeout(() => { console.log('back again'); history.back(); }, 300);
setTimeout(() => { console.log('two forward'); history.go(2); }, 500);
setTimeout(() => { console.log('nowhere'); history.forward(); history.go(50); console.log(location.hash); }, 700);
setTimeout(() => console.log('end', location.search + location.hash), 900);
