import { curl } from "./curl.js";
import { fetchSample } from "./fetch.js";
import { go } from "./go.js";
import { java, kotlin } from "./jvm.js";
import { python } from "./python.js";
import type { SampleLanguage } from "./sample.js";
import { typescript } from "./typescript.js";

/** The languages of the samples, in the order of their tabs. */
export const sampleLanguages: readonly SampleLanguage[] = [curl, typescript, fetchSample, python, java, kotlin, go];
