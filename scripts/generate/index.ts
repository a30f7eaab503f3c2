import { clients } from "./clients.js";
import { collections } from "./collections.js";
import { contract } from "./contract.js";
import { documented } from "./documented.js";
import { emulator } from "./emulator.js";
import { errorCodes } from "./error-codes.js";
import { figures } from "./figures.js";
import type { Step } from "../lib/step.js";
import { korean } from "./korean.js";
import { merge } from "./merged.js";
import { mocks } from "./mocks.js";
import { operations } from "./operations.js";
import { personal } from "./personal.js";
import { portable } from "./portable.js";
import { translations } from "./translations.js";
import { types } from "./types.js";

/**
 * The steps that make `generated/` from the bundles, in order; what `contract`, `personal`, `mocks`, `documented` and
 * `emulator` write is built, not committed.
 */
export const generators: readonly Step[] = [
  types,
  operations,
  clients,
  contract,
  personal,
  mocks,
  documented,
  errorCodes,
  emulator,
  korean,
  figures,
  merge,
  portable,
  collections,
  translations,
];
