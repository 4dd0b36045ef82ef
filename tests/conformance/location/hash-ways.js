// All the ways to a fragment: hash, href, assign, replace, the location itself, a link.
addEventListener('popstate', () => console.log('popstate', location.hash));
addEventListener('hashchange', () => console.log('hashchange'));
setTimeout(() => {
  const before = history.length;
  location = '#one'; location.href = '#two'; location.assign('#three'); console.log(history.length - before);
  location.replace('#four'); console.log(history.length - before, location.hash);
  location.hash = ''; console.log(JSON.stringify(location.hash), location.href.endsWith('#'));
  location.hash = 'a b"<é'; console.log(location.hash);
  const a = document.createElement('a'); a.href = '#link'; document.body.append(a); a.click(); console.log('clicked', location.hash);
}, 100);
