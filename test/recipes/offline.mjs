// Loaded before a program of the guide: sends what it would send to Kakao to a server on this machine.
const send = globalThis.fetch;

globalThis.fetch = (input, init) => {
  const request = new Request(input);
  const { origin, pathname, search } = new URL(request.url);
  const isKakao = origin === "https://kapi.kakao.com";
  return send(isKakao ? new Request(process.env.KAPI + pathname + search, request) : request, init);
};
