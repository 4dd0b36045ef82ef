// What is observed, and options that make no sense.
const el = document.createElement("div");
el.append(document.createElement("p"));
const watch = (label, options) => new MutationObserver((r) => console.log(label, r.length, r.map((x) => x.attributeName || x.type).join())).observe(el, options);
watch("children", { childList: true });
watch("filter", { attributeFilter: ["id", "title"] });
watch("subtree", { attributes: true, subtree: true });
watch("old value alone", { attributeOldValue: true });
el.id = "a"; el.className = "b"; el.title = "c"; el.firstChild.id = "d"; el.append("t");
const bad = new MutationObserver(() => {});
for (const options of [{}, undefined, { subtree: true }, { attributes: false, attributeOldValue: true }, { attributes: false, attributeFilter: [] }, { characterData: false, characterDataOldValue: true }]) {
  try { bad.observe(el, options); console.log("fine"); } catch (e) { console.log(e.name, e.message); }
}
try { bad.observe("el", { childList: true }); } catch (e) { console.log(e.name, e.message); }
try { new MutationObserver(); } catch (e) { console.log(e.name, e.message); }
try { new MutationObserver(5); } catch (e) { console.log(e.name, e.message); }
