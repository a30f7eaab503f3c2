// Loaded before an example: sends what the example would send to Kakao to the replay server.
const servers = { "https://kapi.kakao.com": process.env.KAPI, "https://api-status.kakao.com": process.env.API_STATUS };
const send = globalThis.fetch;

globalThis.fetch = (input, init) => {
  const { origin, pathname, search } = new URL(input instanceof Request ? input.url : input);
  return send(servers[origin] + pathname + search, init);
};
