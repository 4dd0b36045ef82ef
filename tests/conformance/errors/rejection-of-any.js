// Promise.any with nothing but rejections rejects with an AggregateError (row 16).
Promise.any([Promise.reject(1), Promise.reject(2)]).catch((error) => {
  console.log(error.name, error instanceof AggregateError, error.errors.join(" "));
});
Promise.any([]).catch((error) => console.log(error.name, error.errors.length));
