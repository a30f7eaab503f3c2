import { readConsentItems } from "../spec/consent-items.js";
import { partsOfSource, readDiscrepancies } from "../spec/discrepancies.js";
import { readErrorCodes } from "../spec/error-codes.js";
import { loadRecordings } from "../spec/recordings.js";
import { readRules } from "../spec/rules.js";
import type { Text } from "./text.js";

/** Yields the texts of the error catalogue. */
export function* textsOfErrors(): Generator<Text> {
  for (const [code, { meaning, remedy, source, messages = [] }] of Object.entries(readErrorCodes())) {
    const product = "errors";
    yield { key: `error/${code}/meaning`, english: meaning, product };
    if (remedy !== undefined) yield { key: `error/${code}/remedy`, english: remedy, product };
    const { words } = partsOfSource(source ?? "");
    if (words) yield { key: `error/${code}/source`, english: words, product, isRegister: true, isQuote: true };
    for (const [index, { says, remedy }] of messages.entries()) {
      const key = `error/${code}/messages/${index}`;
      if (says !== undefined) yield { key: `${key}/says`, english: says, product };
      yield { key: `${key}/remedy`, english: remedy, product };
    }
  }
}

/** Yields the texts of the consent items; their Korean names are a fact of the spec. */
export function* textsOfConsentItems(): Generator<Text> {
  for (const [id, { permission, note }] of Object.entries(readConsentItems())) {
    if (permission !== undefined) yield { key: `consent/${id}/permission`, english: permission, product: "common" };
    if (note !== undefined) yield { key: `consent/${id}/note`, english: note, product: "common" };
  }
}

/** Yields the texts of the rules for calls. */
export function* textsOfRules(): Generator<Text> {
  for (const [id, { says }] of Object.entries(readRules())) {
    yield { key: `rule/${id}`, english: says, product: "rules" };
  }
}

/** Yields the texts of the register of discrepancies. */
export function* textsOfDiscrepancies(): Generator<Text> {
  for (const { id, where, claims, evidence, resolution } of readDiscrepancies()) {
    const register = { product: "discrepancies", isRegister: true };
    const key = `discrepancy/${id}`;
    yield { ...register, key: `${key}/where`, english: where };
    for (const [index, { says, source }] of claims.entries()) {
      if (typeof says === "string")
        yield { ...register, key: `${key}/claims/${index}/says`, english: says, isQuote: true };
      const { words } = partsOfSource(source);
      if (words) yield { ...register, key: `${key}/claims/${index}/source`, english: words, isQuote: true };
    }
    if (evidence !== undefined) yield { ...register, key: `${key}/evidence`, english: evidence };
    yield { ...register, key: `${key}/resolution`, english: resolution };
  }
}

/** Yields what the recordings of an API show. */
export function* textsOfRecordings(api: string, productOf: (operation: string) => string): Generator<Text> {
  for (const { operation, case: name, summary } of loadRecordings(api)) {
    yield { key: `example/${operation}/${name}`, english: summary, product: productOf(operation) };
  }
}
