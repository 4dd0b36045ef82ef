// An object that contains itself: the copy contains itself as well.
const person = { name: "Kim" };
person.self = person;
person.friends = [person];
const copy = structuredClone(person);

console.log(copy === person, copy.self === copy, copy.friends[0] === copy);
