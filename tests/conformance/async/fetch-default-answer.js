// The default answer: status 200 and the url that was asked for, as JSON.
async function program() {
  const response = await fetch("/api/anything?delay=20&x=1");
  const data = await response.json();
  console.log(response.status, response.statusText, response.ok);
  console.log(data.url, data.ok);
  console.log(Object.keys(data).join(" "));
}

program();
