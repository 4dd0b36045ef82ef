// createObjectURL: a new address for each call, of this origin.
const blob = new Blob(['x']);
const one = URL.createObjectURL(blob), two = URL.createObjectURL(blob);
console.log(one !== two, one.replace(/:\d+/, '').replace(/[0-9a-f-]{36}$/, 'UUID'), new URL(one).origin === location.origin, new URL(one).protocol);
console.log(URL.revokeObjectURL(one), URL.revokeObjectURL('nothing'));
for (const bad of [() => URL.createObjectURL(), () => URL.createObjectURL({}), () => URL.createObjectURL('x'), () => URL.revokeObjectURL()]) try { bad(); } catch (e) { console.log(e.name, e.message); }
