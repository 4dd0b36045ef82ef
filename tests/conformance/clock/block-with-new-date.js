// So does polling with new Date().
setTimeout(() => console.log("50"), 50);
setTimeout(() => console.log("350"), 350);

const start = new Date();
while (new Date() - start < 200) {}
console.log("200 ms later");
