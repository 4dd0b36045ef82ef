// @html <a href="#/home">home</a> <a href="#/about">about</a><p id=view></p>
// @click 150 a:nth-of-type(2)
// @click 350 a:nth-of-type(1)
// A small router: links change the hash, the page follows it.
const view = document.getElementById('view');
const show = () => { view.textContent = location.hash.slice(2) || 'start'; console.log('shows', view.textContent); };
addEventListener('hashchange', show);
show();
setTimeout(() => { console.log('back'); history.back(); }, 550);
setTimeout(() => console.log('end', view.textContent), 800);
