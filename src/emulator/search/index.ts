import type { Violation } from "../../contract/violation.js";
import type { components } from "../../../generated/types/dapi.js";
import { dapiFailure, type Failure } from "../failure.js";
import type { Handler, Product } from "../operation.js";
import { bookOf } from "./book.js";
import { find, type Found } from "./find.js";
import { addressOf, highlighted, koreanTime, plain, thumbnailOf } from "./text.js";

type Schemas = components["schemas"];

/** Returns what web documents, blog posts and cafe posts have in common. */
function postOf(found: Found, host: string) {
  const { number } = found;
  return {
    title: `${highlighted(found)} 예시 ${number}`,
    contents: `${highlighted(found)} 검색 결과의 형태를 보여 주는 ${number}번째 글입니다...`,
    url: addressOf(found, host),
    datetime: koreanTime(found),
  };
}

const searchWeb: Handler<"searchWeb"> = ({ arguments: sent }) => {
  const { items, meta } = find("web", sent);
  return { meta, documents: items.map((found) => postOf(found, "web")) };
};

const searchBlog: Handler<"searchBlog"> = ({ arguments: sent }) => {
  const { items, meta } = find("blog", sent);
  const documents = items.map((found) => ({
    ...postOf(found, "blog"),
    blogname: "예시 블로그",
    thumbnail: preview(found),
  }));
  return { meta, documents };
};

const searchCafe: Handler<"searchCafe"> = ({ arguments: sent }) => {
  const { items, meta } = find("cafe", sent);
  const documents = items.map((found) => ({
    ...postOf(found, "cafe"),
    cafename: "예시 카페",
    thumbnail: preview(found),
  }));
  return { meta, documents };
};

// Some posts have no image.
function preview(found: Found): string {
  return found.seed % 4 === 0 ? "" : thumbnailOf(found);
}

const searchVideo: Handler<"searchVideo"> = ({ arguments: sent }) => {
  const { items, meta } = find("vclip", sent);
  return { meta, documents: items.map(videoOf) };
};

function videoOf(found: Found): Schemas["VideoDocument"] {
  return {
    title: `${plain(found)} 예시 동영상 ${found.number}`,
    url: addressOf(found, "video"),
    datetime: koreanTime(found),
    play_time: 30 + (found.seed % 600),
    thumbnail: thumbnailOf(found),
    author: "예시 채널",
  };
}

const collections = ["news", "blog", "cafe"] as const;

const searchImage: Handler<"searchImage"> = ({ arguments: sent }) => {
  const { items, meta } = find("image", sent);
  return { meta, documents: items.map(imageOf) };
};

function imageOf(found: Found): Schemas["ImageDocument"] {
  const { seed } = found;
  return {
    collection: collections[seed % collections.length] ?? "news",
    thumbnail_url: thumbnailOf(found),
    image_url: `https://image.example.com/${seed}.jpg`,
    width: 200 + (seed % 1000),
    height: 200 + ((seed >>> 10) % 1000),
    display_sitename: `${plain(found)} 예시`,
    doc_url: addressOf(found, "web"),
    datetime: koreanTime(found),
  };
}

const searchBook: Handler<"searchBook"> = ({ arguments: sent }) => {
  const { items, meta } = find("book", sent);
  return { meta, documents: items.map((found) => bookOf(found, sent.target)) };
};

// An empty query counts as a missing one.
function refuse({ pointer, rule }: Violation, usual: () => Failure): Failure {
  if (pointer === "/query" && rule === "minLength") return dapiFailure("MissingParameter", "query parameter required");
  return usual();
}

/** Daum Search: results that are made up of the query, and always the same for it. */
export const search: Product = {
  quota: "search",
  handlers: { searchWeb, searchVideo, searchImage, searchBlog, searchBook, searchCafe },
  refuse: (violation, _, usual) => refuse(violation, usual),
};
