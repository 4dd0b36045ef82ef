// @click 100 #button
// @click 300 #inner
// Members of the events of a mouse and its pointer: which, places, the pointer's id and pressure; of made ones too.
const button = document.querySelector('#button');
const inner = document.querySelector('#inner');
const show = e => console.log(e.type, e.constructor.name, 'which', e.which, 'button', e.button, e.buttons, e.detail,
    'composed', e.composed, 'pointer', e.pointerType, e.pointerId, e.isPrimary, e.width, e.height, e.pressure,
    'place', e.x === e.clientX, e.y === e.clientY, e.pageX === e.clientX, e.pageY === e.clientY);
const types = ['over', 'enter', 'move', 'down', 'up', 'out', 'leave'].flatMap(each => [`pointer${each}`, `mouse${each}`]);
for (const type of [...types, 'click']) {
    button.addEventListener(type, show);
    inner.addEventListener(type, show);
}
button.addEventListener('focus', show);
button.click();
const made = [new MouseEvent('mouseup'), new MouseEvent('mousedown', { button: 2, buttons: 3, clientX: 5, clientY: 7 }),
    new PointerEvent('pointerup'),
    new PointerEvent('pointerdown', { pointerId: 3, isPrimary: true, pointerType: 'pen', width: 4, height: 5.5, pressure: 0.5 }),
    new UIEvent('focus', { detail: 3 }), new FocusEvent('focus'), new KeyboardEvent('keyup', { key: 'a' })];
made.forEach(show);
document.body.style.height = '3000px';
setTimeout(() => {
    scrollTo(0, 40);
    const event = new MouseEvent('click', { clientX: 3, clientY: 4 });
    console.log(event.pageX, event.pageY, event.y);
    scrollTo(0, 0);
}, 500);
