import type { components } from "../../../generated/types/kapi.js";
import type { Int64 } from "../../json.js";
import { parseUrl } from "../../parse-url.js";
import { kapiFailure } from "../failure.js";
import type { MessageTemplate } from "../world/app.js";
import type { World } from "../world/world.js";
import { fillTemplate } from "./fill-template.js";
import type { MessageContent } from "./state.js";

type Schemas = components["schemas"];

/** Whom a message goes to, which a template in the console is made for. */
type Purpose = NonNullable<MessageTemplate["purpose"]>;

/** Returns what a message of a default template says. */
export function defaultContent({ template_object: content }: Schemas["DefaultMemo"]): MessageContent {
  return { content };
}

/**
 * Returns what a message of a template in the console says.
 *
 * @throws Failure if the app has no such template, or has it for another purpose (-2)
 */
export function customContent(
  world: World,
  { template_id: templateId, template_args: templateArgs }: Schemas["CustomMemo"],
  purpose: Purpose,
): MessageContent {
  const template = findTemplate(world, templateId, purpose);
  const content = template && fillTemplate(template, templateArgs ?? {});
  return { content, templateId, templateArgs };
}

/**
 * Returns what a message about a web page says. The page is not read (choice scraped-page).
 *
 * @throws Failure as {@link customContent}
 */
export function scrapContent(
  world: World,
  { request_url: requestUrl, template_id: templateId, template_args: templateArgs }: Schemas["ScrapMemo"],
  purpose: Purpose,
): MessageContent {
  const scraped = scrapedArguments(requestUrl);
  if (templateId === undefined) return { content: layoutOf(requestUrl, scraped), requestUrl };
  const template = findTemplate(world, templateId, purpose);
  const content = template && fillTemplate(template, { ...templateArgs, ...scraped });
  return { content, templateId, templateArgs, requestUrl };
}

/** Finds a template of the app; undefined if the world describes none (choice message-templates). */
function findTemplate({ state: { app } }: World, id: Int64, purpose: Purpose): Schemas["DefaultTemplate"] | undefined {
  if (app.messageTemplates.length === 0) return undefined;
  const found = app.messageTemplates.find((template) => String(template.id) === String(id));
  if (!found) throw kapiFailure(-2, `template not found. template_id=${id}`);
  if (purpose === "message" && found.purpose === "share")
    throw kapiFailure(
      -2,
      "template_type (messageType: 'kakaolink/memo API') is invalid. please use 'message API' messageType.",
    );
  return found.template;
}

type ScrapedArguments = Readonly<Record<"SCRAP_REQUEST_URL" | "SCRAP_HOST" | "SCRAP_TITLE", string>>;

function scrapedArguments(url: string): ScrapedArguments {
  const host = parseUrl(url)?.host ?? "";
  return { SCRAP_REQUEST_URL: url, SCRAP_HOST: host, SCRAP_TITLE: host === "" ? url : host };
}

/** Returns Kakao's own layout of a scraped page: a feed. */
function layoutOf(url: string, { SCRAP_TITLE: title }: ScrapedArguments): Schemas["FeedTemplate"] {
  const link = { web_url: url, mobile_web_url: url };
  return { object_type: "feed", content: { title, description: url, link } };
}
