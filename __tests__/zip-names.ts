import yauzl from "yauzl";

/** The paths in a zip, sorted. */
export const zipNames = async (zip: Buffer): Promise<readonly string[]> => {
  const names: string[] = [];
  const file = await yauzl.fromBufferPromise(zip);
  for await (const entry of file.eachEntry()) names.push(entry.fileName);
  return names.sort();
};
