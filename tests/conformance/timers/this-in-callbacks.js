// Timer callbacks are called with the window as this, strict ones too; methods lose their object.
const cat = {
  name: "cat",
  speak() {
    console.log("method:", this === window);
  },
};

setTimeout(function () { console.log("function:", this === window); }, 0);
setTimeout(function () { "use strict"; console.log("strict:", this === window); }, 0);
setTimeout(cat.speak, 0);
setTimeout(cat.speak.bind({}), 0);
setTimeout(() => console.log("arrow:", this === window), 0);
const id = setInterval(function () {
  console.log("interval:", this === window);
  clearInterval(id);
}, 50);
