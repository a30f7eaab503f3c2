import { choices } from "../../../src/emulator/choices.js";
import type { Text } from "./text.js";

/** What a choice of the emulator says. */
export const choiceParts = ["about", "choice", "reason"] as const;

/** Returns the key of a part of a choice. */
export function choiceKey(id: string, part: (typeof choiceParts)[number]): string {
  return `choice/${id}/${part}`;
}

/** Yields what the emulator's pages say of its choices. */
export function* textsOfChoices(): Generator<Text> {
  for (const one of choices) {
    for (const part of choiceParts)
      yield { key: choiceKey(one.id, part), english: one[part], product: "emulator", isRegister: true };
  }
}
