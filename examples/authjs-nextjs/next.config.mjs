/** @type {import("next").NextConfig} */
export default {
  // This folder has a lockfile of its own.
  turbopack: { root: import.meta.dirname },
};
