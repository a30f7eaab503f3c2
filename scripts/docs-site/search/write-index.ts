import { STATUS_CODES } from "node:http";
import { readCatalogue } from "../../lib/catalogue.js";
import { isError } from "../../lib/recordings.js";
import { listFields } from "../model/operation-fields.js";
import { consentOf, type SiteOperation } from "../model/operation.js";
import type { Site } from "../model/site.js";
import { readTemplates, templateName } from "../model/template.js";
import type { Page } from "../pages/page.js";
import { type Entry, rowOf } from "../../../src/search/entry.js";

/** What Kakao's Korean pages call an operation, now and before, and what developers say. */
interface OperationName {
  readonly korean: string;
  readonly earlier?: readonly string[];
  readonly said?: readonly string[];
}

/** Writes the index of a language as a script: a page that was opened as a file may load no data. */
export function writeSearchIndex(site: Site, pages: readonly Page[]): string {
  return `globalThis.kakaoSearch(${JSON.stringify(listEntries(site, pages).map(rowOf))})\n`;
}

/** Lists what can be found in a language, the more important first. */
export function listEntries(site: Site, pages: readonly Page[]): Entry[] {
  const names = readCatalogue<OperationName>("operation-names.yaml");
  return [
    ...site.operations.map((operation) => operationEntry(site, operation, names[operation.id])),
    ...site.guides.map(({ id, title, text }) => ({
      kind: "guide" as const,
      url: `guides/${id}.html`,
      title,
      detail: site.context.word("guideOf"),
      names: [id, ...guideNames(id)],
      text: [...text.matchAll(/^##+ (.*)$/gm)].map(([, heading = ""]) => heading.replace(/`/g, "")).join(" "),
    })),
    ...site.errors.map((error) => errorEntry(site, error)),
    ...Object.entries(site.consentItems).map(([scope, { name, korean }]) => ({
      kind: "consent" as const,
      url: `consent-items/${scope}.html`,
      title: site.language === "ko" ? korean : name,
      detail: scope,
      names: [scope, site.language === "ko" ? name : korean],
      text: site.context.word("consentItems"),
    })),
    ...readTemplates(site.operations).map(({ type }) => ({
      kind: "template" as const,
      url: `templates/index.html#${type}`,
      title: templateName(site.context, type),
      detail: site.context.word("templates"),
      names: [type],
      text: "template 템플릿",
    })),
    ...pages
      .filter(({ path }) =>
        /^(?:api|discrepancies|changes|templates|errors|consent-items|webhooks)\/(?:index|[\w-]+\/index)\.html$/.test(
          path,
        ),
      )
      .map(({ path, title, description }) => ({
        kind: "page" as const,
        url: path,
        title,
        detail: description.slice(0, 90),
        names: [],
        text: "",
      })),
    ...fieldEntries(site),
  ];
}

/** What people call what a guide is about. */
function guideNames(id: string): string[] {
  const names: Readonly<Record<string, readonly string[]>> = {
    login: ["카카오 로그인", "OAuth", "카카오싱크", "간편가입"],
    message: ["카카오톡 메시지", "나에게 보내기", "메시지 보내기"],
    calendar: ["톡캘린더", "일정 반복"],
    console: ["앱 관리 페이지", "콘솔", "앱 설정", "사용 권한 신청", "권한 신청", "비즈 앱"],
    "errors-and-retries": ["에러 처리", "재시도"],
    troubleshooting: ["문제 해결", "자주 겪는 에러", "FAQ"],
    pagination: ["페이지네이션", "다음 페이지"],
    webhooks: ["웹훅", "콜백"],
    mock: ["목 서버", "에뮬레이터", "emulator"],
    mcp: ["MCP 서버", "코딩 어시스턴트", "AI", "Claude", "Cursor", "LLM"],
    "wire-formats": ["전송 형식", "JSON 문자열", "인코딩"],
  };
  return [...(names[id] ?? [])];
}

function operationEntry(site: Site, operation: SiteOperation, name: OperationName | undefined): Entry {
  const { id, model, source, page, isWebhook, product } = operation;
  const english = model.source;
  const consent = consentOf(operation).optional.flatMap((scope) => [scope, site.consentItems[scope]?.korean]);
  const productTitle = site.products.find((one) => one.id === product)?.title ?? "";
  return {
    kind: isWebhook ? "webhook" : "operation",
    url: page,
    title: source.summary,
    detail: isWebhook ? productTitle : `${model.method} ${model.path}`,
    names: [
      ...new Set([id, name?.korean, english.summary, ...(name?.earlier ?? []), ...(name?.said ?? []), model.path]),
    ].filter((one): one is string => one !== undefined && one !== source.summary),
    text: [productTitle, ...consent, plain(source.description).slice(0, 400)].join(" "),
  };
}

function plain(text = ""): string {
  return text.replace(/[`*]/g, "").replace(/\s+/g, " ");
}

/** In both languages: an error is searched for in the words of its message, or of a post. */
function errorEntry(site: Site, error: Site["errors"][number]): Entry {
  const { code, entry, meaning, messages, operations, bodies } = error;
  const texts = [entry.meaning, entry.remedy ?? ""];
  const both = [...texts, ...texts.map((text) => site.korean("", text).text)];
  const menus = site.menus.filter(({ sets }) => sets.includes(code));
  const said = bodies
    .filter(({ recording }) => isError(recording))
    .flatMap(({ recording }) => messagesIn(recording.response.body))
    .filter((one, index, all) => all.indexOf(one) === index)
    .slice(0, 6);
  return {
    kind: "error",
    url: `errors/${code}.html`,
    title: code,
    detail: meaning.replace(/`/g, ""),
    names: [
      ...menus.flatMap(({ en, ko }) => [en, ko].map((one) => one.replace(/.*\[|\]/g, ""))),
      ...(entry.status === undefined || entry.status === 400
        ? []
        : [`${entry.status} ${STATUS_CODES[entry.status] ?? ""}`]),
      ...said.filter((one) => one.length < 60),
    ],
    text: [
      ...both,
      ...messages.flatMap(({ says, remedy: advice }) => [says, advice]),
      ...operations.slice(0, 4).map(({ source }) => source.summary),
    ]
      .join(" ")
      .replace(/`/g, "")
      .slice(0, 900),
    messages: messages.map(({ matches }) => matches),
  };
}

/** The texts of a body in which an error is explained. */
function messagesIn(body: unknown): string[] {
  if (typeof body !== "object" || body === null) return [];
  const { msg, message, error, error_description } = body as Record<string, unknown>;
  return [msg, message, error, error_description].filter((text) => typeof text === "string");
}

/** Fields by name, each where it stands first. */
function fieldEntries(site: Site): Entry[] {
  const seen = new Set<string>();
  return site.operations.flatMap((operation) =>
    listFields(operation).flatMap(({ path, name, description }) => {
      if (seen.has(name) || name === "*" || name.length < 3) return [];
      seen.add(name);
      return [
        {
          kind: "field" as const,
          url: `${operation.page}#${path}`,
          title: name,
          detail: operation.source.summary,
          names: [],
          text: plain(description).slice(0, 45),
        },
      ];
    }),
  );
}
