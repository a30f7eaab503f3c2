import type { CalledRequest, ServerAddresses } from "./operation.js";

/**
 * Returns the addresses of the emulator as a client knows them: by the host that it calls, which in a container, or for
 * `localhost`, is not the one that the server listens on (choice addresses-by-host).
 *
 * @param server The addresses where the server listens
 * @param request The client's request
 */
export function addressesFor(server: ServerAddresses, { headers }: CalledRequest): ServerAddresses {
  const { host = "" } = headers;
  const url = `http://${host}`;
  if (url === server.url || !/^(?:[\w.-]+|\[[\da-f:.]+\])(?::\d{1,5})?$/i.test(host)) return server;
  const move = (address: string) => url + address.slice(server.url.length);
  const baseUrls = Object.fromEntries(Object.entries(server.baseUrls).map(([api, address]) => [api, move(address)]));
  // An issuer of its own is another address.
  const issuer = server.issuer === server.baseUrls.kauth ? move(server.issuer) : server.issuer;
  return { ...server, url, baseUrls: baseUrls as ServerAddresses["baseUrls"], issuer };
}
