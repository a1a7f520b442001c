export type { Entry, Files } from "../domain/workspace/files.ts";
