import { repository, version } from "./tool-version.ts";

/** The address of a page of this version's documentation, such as `inputs.md`. */
export const documentUrl = (page: string): string => `https://github.com/${repository}/blob/v${version}/docs/${page}`;
