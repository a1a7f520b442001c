import { createHash } from "node:crypto";
import { stripTypeScriptTypes } from "node:module";

/**
 * jest transform: Node's own type stripping. It replaces types by spaces, so lines and columns stay and no source map
 * is needed. https://nodejs.org/api/module.html#modulestriptypescripttypescode-options
 */
export default {
  process: (source) => ({ code: stripTypeScriptTypes(source) }),
  getCacheKey: (source, path) => createHash("sha256").update(`${process.version}\0${path}\0${source}`).digest("hex"),
};
