/** A response of the in-memory Kakao. */
export interface Case {
  readonly name: string;
  readonly status: number;
  readonly body: string;
}

const user = { id: 1234567, connected_at: "2022-04-11T01:45:28Z", kakao_account: { profile: { nickname: "홍길동" } } };
const friend = {
  id: 1,
  uuid: "abcdefg0001",
  favorite: false,
  profile_nickname: "홍길동",
  profile_thumbnail_image: "https://example.com/thumbnail.jpg",
};
const largeIds = '{"elements":[9007199254740993,9007199254740995],"total_count":2}';
const friends = { elements: Array.from({ length: 34 }, (_, id) => ({ ...friend, id })), total_count: 34 };

/** What is called: each contender has a function of each name. */
export const cases: readonly Case[] = [
  { name: "plain GET", status: 200, body: JSON.stringify(user) },
  { name: "comma list", status: 200, body: JSON.stringify({ channels: [] }) },
  { name: "JSON in query", status: 200, body: JSON.stringify(user) },
  { name: "JSON in form", status: 200, body: JSON.stringify({ result_code: 0 }) },
  { name: "list of 5 kB", status: 200, body: JSON.stringify(friends) },
  { name: "19-digit ids", status: 200, body: largeIds },
  { name: "19-digit ids, rounded", status: 200, body: largeIds },
  { name: "error", status: 400, body: JSON.stringify({ code: -2, msg: "wrong parameter" }) },
];
