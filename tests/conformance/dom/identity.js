// A node is the same object each time, with its own properties, and so are its lists.
const inner = document.getElementById("inner");
inner.mine = 5;
console.log(document.querySelector("#outer > div") === inner, document.querySelector("#inner").mine);
console.log(inner.childNodes === inner.childNodes, inner.classList === inner.classList, inner.style === inner.style);
console.log(inner.dataset === inner.dataset, inner.children === inner.children, inner.attributes === inner.attributes);
console.log(document.body === document.body, document.documentElement === document.body.parentNode);
inner.remove();
document.getElementById("outer").append(inner);
console.log(document.getElementById("inner").mine);
