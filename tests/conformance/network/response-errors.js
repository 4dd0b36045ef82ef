// What Response refuses, in Chromium's words; reading a body twice, or while it is locked.
const t = async (name, f) => { try { console.log(name, String(await f())); } catch (e) { console.log(name, e.name, '|', e.message); } };
(async () => {
  await t(1, () => Response());
  await t(2, () => new Response('x', { status: 199 }));
  await t(3, () => new Response('x', { status: 204 }));
  await t(4, () => new Response('x', { statusText: 'a\nb' }));
  await t(5, () => new Response('x', 1));
  await t(6, () => Response.json());
  await t(7, () => Response.json(undefined));
  await t(8, () => Response.json(1n));
  await t(9, () => Response.redirect('/x', 200));
  await t(10, () => { const r = new Response('x'); r.text(); return r.text(); });
  await t(11, () => { const r = new Response('x'); r.body.getReader(); return r.text(); });
  await t(12, () => { const r = new Response('x'); r.text(); return r.clone(); });
  await t(13, () => Response.prototype.text.call({}));
  await t(14, () => Response.prototype.clone.call({}));
  await t(15, () => new Response('{').json());
  await t(16, () => new Response().json());
  await t(17, () => new Response('').json());
  await t(18, () => new Response('x').formData());
  await t(19, () => Response.prototype.status);
  await t(20, () => structuredClone(new Response()));
})();
