// No storage event in the window that made the change.
addEventListener('storage', () => console.log('storage'));
localStorage.setItem('a', '1'); localStorage.a = '2'; localStorage.removeItem('a');
setTimeout(() => console.log('timer'), 100);
