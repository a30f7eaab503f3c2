import type { Violation } from "../../contract/violation.js";
import { keysOf } from "../../json-pointer.js";
import { type Failure, kapiFailure } from "../failure.js";
import type { Call } from "../operation.js";

/**
 * Returns how Kakao refuses an invalid argument of a message.
 *
 * @param violation What is wrong
 * @param call The call
 * @param usual Returns how the API refuses invalid arguments in general
 */
export function refuseMessage(
  { pointer, rule, found }: Violation,
  call: Call,
  usual: () => Failure,
): Failure | undefined {
  // A long text is cut off where it is shown (choice long-texts).
  if (rule === "maxLength") return undefined;
  const [name, ...inner] = keysOf(pointer);
  const isMissing = inner.length === 0 && found === "nothing";
  if (name === "template_object" && (!isMissing || isJson(call)))
    return kapiFailure(-2, "failed to parse parameter. name=template_object");
  if (name === "receiver_uuids" && rule === "minItems")
    return kapiFailure(-2, "The Parameter [receiver_uuids] cannot be empty.");
  return usual();
}

// A body of JSON is taken for the template.
function isJson({ request: { headers } }: Call): boolean {
  return headers["content-type"]?.includes("json") === true;
}
