// An error in an idle callback is reported, and the next one runs (row 17).
requestIdleCallback(() => { console.log("throws"); throw new Error("boom"); });
requestIdleCallback(() => console.log("next"));
