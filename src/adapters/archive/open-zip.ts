import { fromBufferPromise, openPromise, type ZipFile } from "yauzl";
import type { SourceFile } from "./source-file.ts";

/** To be closed by who opens it. */
export const openZip = ({ path, bytes }: SourceFile, { decodeStrings = true } = {}): Promise<ZipFile> => {
  const options = { autoClose: false, decodeStrings };
  return bytes === undefined ? openPromise(path, options) : fromBufferPromise(bytes, options);
};
