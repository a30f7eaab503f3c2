import { startChrome } from "./chrome.js";
import { startCopy } from "./copy.js";
import { startFilters } from "./filter.js";
import { startSamples } from "./samples.js";
import { startSearch } from "./search.js";
import { startTarget } from "./hash.js";
import { startTryIt } from "./try-it-loader.js";

startChrome();
startSamples();
startCopy();
startTarget();
startFilters();
startTryIt();
startSearch();
