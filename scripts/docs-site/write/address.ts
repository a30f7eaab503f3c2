/** Where the site is published. */
export { docsUrl as siteUrl } from "../../../src/docs-url.js";
