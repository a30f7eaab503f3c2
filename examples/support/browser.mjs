/** Creates what a login needs of a browser: it follows redirects, and keeps the cookies of each server. */
export function createBrowser() {
  const cookies = new Map();

  /** Opens an address, and returns the page that the redirects lead to. */
  return async function open(address, init = {}) {
    let url = new URL(address);
    let request = init;
    for (let redirects = 0; redirects < 10; redirects += 1) {
      const own = cookies.get(url.host) ?? new Map();
      const headers = { ...request.headers, cookie: [...own.values()].join("; ") };
      const response = await fetch(url, { ...request, headers, redirect: "manual" });
      for (const line of response.headers.getSetCookie()) own.set(line.split("=", 1)[0], line.split(";", 1)[0]);
      cookies.set(url.host, own);
      const location = response.headers.get("location");
      if (location === null) return { url: url.href, status: response.status, text: await response.text() };
      url = new URL(location, url);
      request = {};
    }
    throw new Error(`more than ten redirects, the last to ${url.origin}${url.pathname}`);
  };
}
