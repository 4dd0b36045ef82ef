// try around setTimeout catches nothing of the callback: it runs on another stack (row 17).
try {
  setTimeout(() => {
    throw new Error("thrown later");
  }, 0);
  console.log("try ends");
} catch (error) {
  console.log("never printed", error.message);
}
