import { readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { describe, expect, test } from "vitest";
import { root } from "../../scripts/lib/project.js";

const file = join(root, "test/types/in-an-editor.ts");

// What stands behind a mark is hovered over; at the mark with a question mark, the editor completes.
const text = `
import { createKakao, unwrap } from "../../generated/clients/index.js";
import { handleUnlink } from "../../src/webhooks/index.js";
const { kapi, dapi } = createKakao();
export const /*me*/me = await unwrap(kapi./*GET*/GET("/v2/user/me"));
export const /*account*/account = me.kakao_account;
export const { /*data*/data, /*error*/error } = await kapi.GET("/v1/api/talk/friends");
for await (const /*friend*/friend of kapi.paginate("GET", "/v1/api/talk/friends")) void friend;
void kapi.POST("/v2/api/talk/memo/default/send", { body: { /*template*/template_object: { object_type: "text", text: "a", link: {} } } });
const result = await handleUnlink(new Request("https://example.com"), { adminKey: "key" });
export const /*event*/event = result.ok && result.event;
void dapi.GET("/v2/local/search/keyword.{format}", { params: { query: { query: "a" }, path: { format: "/*?*/" } } });
void kapi.GET("/v2/user/mee");
void kapi.POST("/v2/api/talk/memo/default/sent", { body: {} });
void kapi.POST("/v2/api/talk/memo/default/send");
`;

const { options } = ts.parseJsonConfigFileContent(
  ts.readConfigFile(join(root, "tsconfig.json"), (path) => ts.sys.readFile(path)).config,
  ts.sys,
  root,
);

const service = ts.createLanguageService({
  ...ts.sys,
  useCaseSensitiveFileNames: () => ts.sys.useCaseSensitiveFileNames,
  fileExists: (path) => path === file || ts.sys.fileExists(path),
  readFile: (path) => (path === file ? text : ts.sys.readFile(path)),
  getScriptFileNames: () => [file],
  getScriptVersion: () => "1",
  getScriptSnapshot: (path) => {
    if (path !== file && !ts.sys.fileExists(path)) return undefined;
    return ts.ScriptSnapshot.fromString(path === file ? text : readFileSync(path, "utf8"));
  },
  getCurrentDirectory: () => root,
  getCompilationSettings: () => options,
  getDefaultLibFileName: ts.getDefaultLibFilePath,
});

function hover(mark: string): string {
  const position = text.indexOf(`/*${mark}*/`) + mark.length + 4;
  return ts.displayPartsToString(service.getQuickInfoAtPosition(file, position)?.displayParts);
}

describe("an editor", () => {
  test.each([
    ["me", "const me: UserMe"],
    ["account", "const account: KakaoAccount | undefined"],
    ["data", "const data: FriendList | undefined"],
    ["error", "const error: `${any}` | KapiError | KapiForbiddenError | undefined"],
    ["friend", "const friend: Friend"],
    ["template", "(property) DefaultMemo.template_object: DefaultTemplate"],
    ["event", "const event: false | Unlink"],
  ])("shows at %s the name of its type: %s", (mark, shown) => {
    expect(hover(mark)).toBe(shown);
  });

  test("shows no table of operations at a method", () => {
    expect(hover("GET")).toMatch(/^\(property\) ApiClient<paths, KapiTable, KapiPages>\.GET: /);
  });

  test("completes every format of a path", () => {
    const completions = service.getCompletionsAtPosition(file, text.indexOf("/*?*/"), {});

    expect(completions?.entries.map(({ name }) => name)).toEqual(["json", "xml"]);
  });

  test("says of a misspelt path that the path is wrong, and of a missing body that it is missing", () => {
    const errors = service
      .getSemanticDiagnostics(file)
      .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, " "));

    expect(errors).toContainEqual(expect.stringContaining(`'"/v2/user/mee"' is not assignable to parameter of type`));
    expect(errors).toContainEqual(expect.stringContaining(`'"/v2/api/talk/memo/default/sent"' is not assignable to`));
    expect(errors).toContain("Expected 2 arguments, but got 1.");
  });
});
