// A url that cannot be parsed and a missing url: fetch rejects, it does not throw (row 23).
fetch("http://[").catch((error) => console.log("bad url:", error.name));
fetch().catch((error) => console.log("no url:", error.name));
console.log("script ends");
