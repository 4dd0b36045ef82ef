// DOMRect and DOMRectReadOnly
const r = new DOMRect(10, 20, -5, 30);
console.log(r.x, r.y, r.width, r.height, r.left, r.right, r.top, r.bottom);
r.width = 7;
console.log(r.right, JSON.stringify(r.toJSON()), r instanceof DOMRectReadOnly, String(r));
const o = DOMRectReadOnly.fromRect({ x: 1, width: 2 });
console.log(o.x, o.y, o.right, "width" in DOMRectReadOnly.prototype);
try { DOMRect(1); } catch (e) { console.log(e.name + ": " + e.message); }
try { Object.getOwnPropertyDescriptor(DOMRectReadOnly.prototype, "x").get.call({}); } catch (e) { console.log(e.name + ": " + e.message); }
const list = document.body.getClientRects();
console.log(list.length, list[0].constructor.name, list.item(5), Object.prototype.toString.call(list));
try { document.body.getBoundingClientRect.call({}); } catch (e) { console.log(e.message); }
try { getComputedStyle(); } catch (e) { console.log(e.message); }
try { getComputedStyle({}); } catch (e) { console.log(e.message); }
try { document.elementFromPoint(1); } catch (e) { console.log(e.message); }
try { matchMedia(); } catch (e) { console.log(e.message); }
