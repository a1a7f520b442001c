import { createHash } from "node:crypto";
import { stripTypeScriptTypes } from "node:module";

/**
 * jest transform: Node's own type stripping. It replaces types by spaces, so lines and columns stay and no source map
 * is needed. https://nodejs.org/api/module.html#modulestriptypescripttypescode-options
 */
export default {
  process: (source) => ({ code: stripTypeScriptTypes(source) }),
  // jest puts counters of coverage into what this gives, and keeps that under the same key.
  getCacheKey: (source, path, { instrument }) =>
    createHash("sha256").update(`${process.version}\0${instrument}\0${path}\0${source}`).digest("hex"),
};
