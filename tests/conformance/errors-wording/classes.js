// Chromium's words for wrong use of classes.
class Animal {}
class Cat extends Animal {
  constructor() {
    this.name = "cat";
  }
}
class Dog {
  #name = "dog";
  static nameOf(dog) { return dog.#name; }
}
const tries = [
  () => Animal(),
  () => new Cat(),
  () => Dog.nameOf({}),
  () => { class X extends 5 {} },
  () => { class X extends undefined {} },
  () => Promise(),
  () => new Promise(),
  () => new Promise(5),
];

for (const attempt of tries) {
  try { attempt(); } catch (error) { console.log(error.name + ": " + error.message); }
}
