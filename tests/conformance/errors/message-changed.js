// The report of an error whose message or name is changed after it was made (row 17).
setTimeout(() => {
  const error = new Error("old message");
  error.message = "new message";
  throw error;
}, 0);
setTimeout(() => {
  const error = new Error("message");
  error.name = "NewName";
  throw error;
}, 0);
