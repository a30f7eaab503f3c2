import type { Format, Recorded } from "./format.js";
import { hasHeader, type Loose } from "./loose.js";
import { type ShellCommand, shellCommands } from "./shell-words.js";

/** Commands of curl, as in scripts and as browsers copy them: requests only. */
export const curl: Format = {
  title: "curl commands",
  matches: ({ head }) => /^(?:#[^\n]*\n\s*|(?:[\w]+=\S*|set\b[^\n]*)\s*\n\s*)*(?:\$ )?curl\s/.test(head),
  *read({ text }) {
    for (const command of shellCommands(text.replace(/^\$ /gm, ""))) {
      if (command.words[0] === "curl") yield requestOf(command);
    }
  },
};

/** Options with a value, by what it is; all others of one letter that have one are listed to be skipped. */
const options: Readonly<Record<string, "method" | "header" | "data" | "encoded" | "part" | "url" | "type" | "skip">> = {
  ...{ "-X": "method", "--request": "method", "-H": "header", "--header": "header", "--url": "url" },
  ...{ "-d": "data", "--data": "data", "--data-raw": "data", "--data-ascii": "data", "--data-binary": "data" },
  ...{ "--data-urlencode": "encoded", "-F": "part", "--form": "part", "--form-string": "part", "--json": "type" },
  ...{ "-o": "skip", "--output": "skip", "-u": "skip", "--user": "skip", "-A": "skip", "--user-agent": "skip" },
  ...{ "-b": "skip", "--cookie": "skip", "-c": "skip", "-e": "skip", "--referer": "skip", "-m": "skip", "-w": "skip" },
  ...{ "--max-time": "skip", "--connect-timeout": "skip", "--retry": "skip", "-x": "skip", "--proxy": "skip" },
  ...{ "--write-out": "skip", "--cacert": "skip", "--cert": "skip", "--resolve": "skip", "-T": "skip" },
};

function requestOf({ words, line }: ShellCommand): Recorded {
  const sent: Record<string, string[]> = {};
  const add = (kind: string, value: string) => (sent[kind] ??= []).push(value);
  for (let index = 1; index < words.length; index += 1) {
    const word = words[index] ?? "";
    const [, name = word, attached] = /^(--[\w-]+)=(.*)$/s.exec(word) ?? /^(-[XHdFouAbcemwxT])(.+)$/s.exec(word) ?? [];
    const kind = options[name];
    if (kind !== undefined) add(kind, attached ?? words[(index += 1)] ?? "");
    else if (!word.startsWith("-")) add("url", word);
    else if (/^-\w*G|^--get$/.test(word)) add("get", word);
    else if (/^-\w*I|^--head$/.test(word)) add("method", "HEAD");
  }
  return { exchange: { request: write(sent) }, line };
}

function write(sent: Readonly<Record<string, readonly string[]>>): Loose {
  const { method = [], header = [], data = [], encoded = [], part = [], type = [], url = [], get } = sent;
  const headers = header.map((line): [string, string] => {
    const [, name = line, value = ""] = /^([^:]*):\s*(.*)$/s.exec(line) ?? [];
    return [name, value];
  });
  const pairs = [...data, ...encoded.map(encode)];
  const [address = ""] = url;
  const whole = /^[a-z]+:\/\//i.test(address) ? address : `https://${address}`;
  const form = new FormData();
  for (const field of part) {
    const [, name = field, value = ""] = /^([^=]*)=(.*)$/s.exec(field) ?? [];
    form.append(name, value.startsWith("@") ? new File([], value.slice(1).split(";")[0] ?? "") : value);
  }
  const body = part.length > 0 ? form : [...type, pairs.join("&")].find((text) => text !== "");
  const isQuery = get !== undefined;
  const mediaType = type.length > 0 ? "application/json" : "application/x-www-form-urlencoded";
  return {
    method: method.at(-1) ?? (body === undefined || isQuery ? "GET" : "POST"),
    url: isQuery && pairs.length > 0 ? `${whole}${whole.includes("?") ? "&" : "?"}${pairs.join("&")}` : whole,
    headers:
      typeof body !== "string" || isQuery || hasHeader(headers, "content-type")
        ? headers
        : [...headers, ["Content-Type", mediaType]],
    ...(isQuery ? {} : { body: typeof body === "string" && body.startsWith("@") ? undefined : body }),
    ...(typeof body === "string" && body.startsWith("@") && { unrecorded: true }),
  };
}

/** Encodes the content of `name=content` or `content`. */
function encode(text: string): string {
  const [, name, content = text] = /^([^=@]*)=(.*)$/s.exec(text) ?? [];
  return name ? `${name}=${encodeURIComponent(content)}` : encodeURIComponent(content);
}
