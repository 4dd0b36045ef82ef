// @html <div class="tabs"><button data-tab="1" class="active">1</button><button data-tab="2">2</button></div><section id="t1">one</section><section id="t2" hidden>two</section>
// @click 100 [data-tab="2"]
// @click 250 [data-tab="1"]
// Tabs: one listener, classes and hidden sections.
document.querySelector(".tabs").addEventListener("click", (e) => {
  const b = e.target.closest("button"); if (!b) return;
  document.querySelectorAll(".tabs button").forEach((x) => x.classList.toggle("active", x === b));
  document.querySelectorAll("section").forEach((s) => { s.hidden = s.id !== "t" + b.dataset.tab; });
  console.log(document.querySelector(".active").textContent, [...document.querySelectorAll("section:not([hidden])")].map((s) => s.id).join());
});
