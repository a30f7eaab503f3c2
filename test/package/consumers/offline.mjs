// Loaded before an example: sends what the example would send to Kakao to the replay server.
const servers = { "https://kapi.kakao.com": process.env.KAPI, "https://api-status.kakao.com": process.env.API_STATUS };
const send = globalThis.fetch;

globalThis.fetch = (request) => {
  const { origin, pathname, search } = new URL(request.url);
  return send(new Request(servers[origin] + pathname + search, request));
};
