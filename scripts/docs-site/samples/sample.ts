import type { Recording } from "../../lib/spec/recordings.js";
import type { SampleRequest } from "../model/exchange.js";

/** What a sample is written from. */
export interface SampleSource {
  readonly recording: Recording;
  readonly request: SampleRequest;
  /** The API in the client, such as `kapi`. */
  readonly api: string;
  /** Path of the API on the mock server. */
  readonly apiId: string;
  /** Path template of the operation. */
  readonly template: string;
}

/** A language in which samples are written. */
export interface SampleLanguage {
  readonly id: string;
  readonly label: string;
  /** Name of the grammar that colors it. */
  readonly grammar: string;
  readonly write: (source: SampleSource) => string;
}

/**
 * Marks in a sample what a reader may point at the mock server: the host, and whole lines that stand there only then,
 * or only otherwise. The page shows one or the other (`showTargets`).
 */
const marks = { host: "\uE000", mockLine: "\uE001", kakaoLine: "\uE002" };

/** The mock server, as samples name it. */
export const mockUrl = "http://127.0.0.1:4010";

/** Returns the marked host of a request. */
export function markHost({ request, apiId }: Pick<SampleSource, "request" | "apiId">): string {
  return `${marks.host}${request.host}|${apiId}${marks.host}`;
}

/** Returns a line that stands in a sample only if it calls the mock server. */
export function markMockLine(line: string): string {
  return `${marks.mockLine}${line}\n`;
}

/** Returns a line that stands in a sample only if it calls Kakao. */
export function markKakaoLine(line: string): string {
  return `${marks.kakaoLine}${line}\n`;
}

/** Returns a marked sample as text that calls Kakao, or a server that serves each API below its ID. */
export function pointSample(marked: string, mock?: string): string {
  return marked
    .replace(/\uE000(.*?)\|(.*?)\uE000/g, (_, host: string, api: string) =>
      mock === undefined ? host : `${mock}/${api}`,
    )
    .replace(/^(.*)\uE001(.*\n)/gm, (_, before: string, line: string) =>
      mock === undefined ? "" : before + line.replaceAll(mockUrl, mock),
    )
    .replace(/^(.*)\uE002(.*\n)/gm, (_, before: string, line: string) => (mock === undefined ? before + line : ""));
}

/** Returns a marked sample in HTML with both targets, of which the style sheet shows one. */
export function showTargets(html: string): string {
  return html
    .replace(
      /\uE000(.*?)\|(.*?)\uE000/g,
      (_, host: string, api: string) => `<b class="to-kakao">${host}</b><b class="to-mock">${mockUrl}/${api}</b>`,
    )
    .split("\n")
    .map((line) => {
      if (line.includes(marks.mockLine)) return `<b class="to-mock">${line.replace(marks.mockLine, "")}\n</b>`;
      if (line.includes(marks.kakaoLine)) return `<b class="to-kakao">${line.replace(marks.kakaoLine, "")}\n</b>`;
      return `${line}\n`;
    })
    .join("")
    .replace(/\n$/, "");
}

const placeholder = /\$\{(\w+)\}/g;

/** Lists the environment variables that stand in a text, in order, each once. */
export function variablesIn(text: string): string[] {
  return [...new Set([...text.matchAll(placeholder)].map(([, name = ""]) => name))];
}

/** Splits a text at its placeholders: the parts at odd places are names. */
export function splitPlaceholders(text: string): string[] {
  return text.split(placeholder);
}
