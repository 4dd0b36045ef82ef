// A text with line breaks makes several lines.
console.log("one\ntwo\n\nfour");
console.log("tab\there", "next");
console.log(["a\nb"]);
