// %c takes a style and prints nothing.
console.log("%cred%c plain", "color: red", "");
console.log("%c%s", "font-weight: bold", "bold");
