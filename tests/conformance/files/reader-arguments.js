// Arguments and receivers of FileReader.
const attempt = (name, make) => {
  try {
    console.log(name, String(make()));
  } catch (error) {
    console.log(name, error.name, error.message);
  }
};
const reader = new FileReader();
attempt("call", () => FileReader());
attempt("none", () => reader.readAsText());
attempt("number", () => reader.readAsText(5));
attempt("null", () => reader.readAsDataURL(null));
attempt("receiver", () => FileReader.prototype.readAsText.call({}, new Blob()));
attempt("getter", () => Object.getOwnPropertyDescriptor(FileReader.prototype, "result").get.call({}));
attempt("keys", () => Object.keys(FileReader.prototype).sort());
attempt("lengths", () => [FileReader.length, reader.readAsText.length, reader.abort.length, Object.getPrototypeOf(FileReader).name]);
attempt("event", () => { const e = new ProgressEvent("p", { lengthComputable: true, loaded: 5, total: 7 }); return [e.lengthComputable, e.loaded, e.total, e.isTrusted, e]; });
attempt("event none", () => new ProgressEvent());
attempt("event keys", () => [Object.keys(ProgressEvent.prototype), new ProgressEvent("p").total]);
