// Two readings side by side; nothing to read, no progress.
for (const [name, blob] of [["one", new Blob(["abc"])], ["empty", new Blob([])]]) {
  const reader = new FileReader();
  for (const type of ["loadstart", "progress", "load", "loadend"]) reader["on" + type] = () => console.log(name, type);
  reader.readAsText(blob);
}
