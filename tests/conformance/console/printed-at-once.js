// What is printed is the value at that moment; a later change does not show.
const list = [1];
console.log(list);
list.push(2);
console.log(list);
