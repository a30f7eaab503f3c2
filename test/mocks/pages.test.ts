import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createKapiClient } from "../../generated/clients/kapi.js";
import { isError } from "../../scripts/lib/spec/recordings.js";
import { modelOf } from "../../scripts/lib/model/api-model.js";
import { tabulate } from "../../scripts/lib/model/client-table.js";
import { type MockServer, startMockServer } from "../../src/mocks/server.js";
import { callableApis, locate } from "../support/apis.js";
import { keys } from "../support/call.js";

let server: MockServer;
beforeAll(async () => {
  server = await startMockServer({ port: 0, host: "127.0.0.1" });
});
afterAll(() => server.close());

interface Paginating {
  paginate(method: string, path: string, args: unknown): AsyncIterable<unknown>;
}

const lists = callableApis.flatMap((api) => {
  const { pages } = tabulate(modelOf(api.id, api.bundle));
  return api.recordings
    .filter((recording) => !isError(recording) && typeof recording.response.body === "object")
    .map((recording) => ({ api, recording, ...locate(api, recording.operation) }))
    .filter(({ method, path }) => Object.hasOwn(pages, `${method} ${path}`));
});

describe("a list", () => {
  test.each(lists.map((list) => [`${list.recording.operation} ${list.recording.case}`, list] as const))(
    "that starts like %s comes to its end",
    async (_, { api, recording, method, path }) => {
      let calls = 0;
      const send = (request: Request) => {
        calls += 1;
        return fetch(request);
      };
      const client = api.createClient({ ...keys, baseUrls: server.baseUrls, fetch: send }) as Paginating;
      const items = [];
      for await (const item of client.paginate(method, path, recording.call)) items.push(item);

      expect(items).toBeInstanceOf(Array);
      expect(calls).toBeLessThan(4);
    },
  );

  test("of friends has those of both pages, whatever the page size", async () => {
    const { kapi } = server.baseUrls;
    const client = createKapiClient({ accessToken: "token", baseUrls: { kapi } });

    for (const limit of [3, 7]) {
      const friends = [];
      for await (const { id } of client.paginate("GET", "/v1/api/talk/friends", { params: { query: { limit } } }))
        friends.push(id);
      expect(friends.length).toBeGreaterThan(5);
      expect(new Set(friends).size).toBe(friends.length);
    }
  });
});
