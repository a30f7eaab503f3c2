import { readErrorCodes } from "../spec/error-codes.js";
import { readBundles } from "../model/openapi.js";
import { type BundleText, textsOfBundle } from "./bundle-texts.js";
import {
  textsOfConsentItems,
  textsOfDiscrepancies,
  textsOfErrors,
  textsOfRecordings,
  textsOfRules,
} from "./register-texts.js";
import { textsOfChoices } from "./choice-texts.js";
import { textsOfSite } from "./site-texts.js";
import { hashOf, isTranslated, type Text } from "./text.js";

/** Returns every text that people read and that has words, each key once, in the order of the catalogue's files. */
export function readTexts(generated: string): Text[] {
  const bundles = readBundles(generated);
  const errorCodes = readErrorCodes();
  const inBundles = bundles.flatMap(({ api, bundle }): BundleText[] => [...textsOfBundle(api, bundle, errorCodes)]);
  const products = new Map(
    inBundles.flatMap(({ key, operation = "", product }) =>
      key === `op/${operation}/summary` ? [[operation, product]] : [],
    ),
  );
  const all: Text[] = [
    ...textsOfErrors(),
    ...textsOfConsentItems(),
    ...textsOfRules(),
    ...inBundles,
    ...bundles.flatMap(({ api }) => [...textsOfRecordings(api, (operation) => products.get(operation) ?? "common")]),
    ...textsOfDiscrepancies(),
    ...textsOfSite(),
    ...textsOfChoices(),
  ];
  return [
    ...new Map(all.filter(({ key, english }) => isTranslated(key, english)).map((text) => [text.key, text])).values(),
  ];
}

/** A text that occurs once in the catalogue, for all places where it stands. */
export interface CataloguedText extends Text {
  /** How many places share it. */
  readonly places: number;
  /** Every key under which it may be translated apart. */
  readonly keys: readonly string[];
}

/** Returns each English text once, under its first key; one that several products share goes to the common file. */
export function shareTexts(texts: readonly Text[]): CataloguedText[] {
  const groups = new Map<string, Text[]>();
  for (const text of texts) {
    const hash = hashOf(text.english);
    groups.set(hash, [...(groups.get(hash) ?? []), text]);
  }
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (!first) return [];
    const product = group.every((text) => text.product === first.product) ? first.product : "common";
    return [{ ...first, product, places: group.length, keys: group.map(({ key }) => key) }];
  });
}
