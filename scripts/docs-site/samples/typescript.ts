import { fieldsOfParts, isMultipart } from "../../lib/spec/recordings.js";
import { stringifyJson } from "../../../src/json.js";
import { writeLiteral } from "./literal.js";
import { markKakaoLine, markMockLine, mockUrl, type SampleLanguage, type SampleSource, variablesIn } from "./sample.js";
import { environment, syntax } from "./typescript-syntax.js";

/** A text that stands for a file of a form with parts. */
interface FileValue {
  readonly name: string;
  readonly type: string;
}

/** Samples that use this package. */
export const typescript: SampleLanguage = {
  id: "typescript",
  label: "TypeScript",
  grammar: "typescript",
  write(source) {
    const { recording, api, template } = source;
    const { auth, params, body, parseAs, redirect } = recording.call ?? {};
    const files = isMultipart(recording);
    const key = keyOf(source);
    const args = Object.entries({ params, body: files ? fieldsOfParts(body, nameFile) : body, parseAs, redirect })
      .filter(([, value]) => value !== undefined)
      .map(([name, value]) => `  ${name}: ${writeLiteral(value, syntax, "  ")},\n`)
      .join("");
    const call = `kakao.${api}.${recording.request.method}(${JSON.stringify(template)}${args && `, {\n${args}}`})`;
    const client = createClient(`{ ${api}: "${mockUrl}/${source.apiId}" }`, auth && key && `${auth}: ${key}`);
    const text = `${client}\n${redirect ? followed(call) : read(call)}`;
    return [
      ...(files ? ['import { readFile } from "node:fs/promises";'] : []),
      `import { createKakao${redirect ? "" : ", unwrap"} } from "kakao-openapi";`,
      "",
      ...environment((key ? `\${${key}}` : "") + stringifyJson(recording.call)),
      files ? writeFiles(text) : text,
    ].join("\n");
  },
};

/** Creates a client. Without a credential there is nothing to configure, unless the emulator is called. */
function createClient(baseUrls: string, credential: string | undefined): string {
  if (credential !== undefined && credential !== "") {
    const options = [`  ${credential},\n`, `  ${markMockLine(`baseUrls: ${baseUrls},`)}`];
    return `const kakao = createKakao({\n${options.join("")}});\n`;
  }
  const plain = markKakaoLine("const kakao = createKakao();");
  return plain + markMockLine(`const kakao = createKakao({ baseUrls: ${baseUrls} });`);
}

function read(call: string): string {
  return `const data = await unwrap(\n${call.replace(/^/gm, "  ")},\n);\nconsole.log(data);`;
}

function followed(call: string): string {
  return `const { response } = await ${call};\nconsole.log(response.headers.get("location"));`;
}

/** Finds the variable that holds the key or the token of a call. */
function keyOf({ request: { headers } }: SampleSource): string | undefined {
  const { value = "" } = headers.find(({ name }) => name.toLowerCase() === "authorization") ?? {};
  return variablesIn(value)[0];
}

function nameFile({ name, type }: FileValue): string {
  return `file:${name}:${type}`;
}

function writeFiles(text: string): string {
  return text.replace(
    /"file:(.*?):(.*?)"/g,
    (_, name: string, type: string) => `new File([await readFile("${name}")], "${name}", { type: "${type}" })`,
  );
}
