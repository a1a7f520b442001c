import type { Access } from "../../src/index-server/access.ts";

/** For an index in the place of a public one: its address is known, and it takes any credential or none. */
export const anybody: Access = { path: "open", mayUpload: () => true };
