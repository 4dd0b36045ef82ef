// A selector that is none is a SyntaxError that can be caught.
for (const s of ["", "##", "p >", "[", ":nope", "a..b", "1a", "p:not(", "li:nth-child(x)", ">p"]) {
  try {
    document.querySelector(s);
    console.log("taken:", s);
  } catch (e) {
    console.log(e.name, e.message, e.code, e instanceof DOMException);
  }
}
try { document.querySelectorAll("p[a=]"); } catch (e) { console.log(e.message); }
try { document.body.matches("!"); } catch (e) { console.log(e.message); }
try { document.body.closest("!"); } catch (e) { console.log(e.message); }
