// Loaded before an example: sends what the example would send to Kakao to the replay server, and the rest nowhere but
// to a server that the example has started on this machine.
const servers = { "https://kapi.kakao.com": process.env.KAPI, "https://api-status.kakao.com": process.env.API_STATUS };
const send = globalThis.fetch;

globalThis.fetch = (input, init) => {
  const { origin, hostname, pathname, search } = new URL(input instanceof Request ? input.url : input);
  if (hostname === "127.0.0.1") return send(input, init);
  return send(servers[origin] + pathname + search, init);
};
