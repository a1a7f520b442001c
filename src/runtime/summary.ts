/** The runner refuses a step's whole summary where it is larger. Bytes. */
export const summaryLimit = 1024 * 1024;

const note = "\n\n_The rest has no room here: a job summary holds 1 MiB._\n";

/** The summary, cut at a line end where it is larger than the runner takes. */
export const boundedSummary = (markdown: string, limit = summaryLimit): string => {
  const bytes = Buffer.from(markdown);
  if (bytes.length <= limit) return markdown;
  const room = bytes.subarray(0, limit - Buffer.byteLength(note));
  const end = room.lastIndexOf("\n");
  return room.subarray(0, Math.max(0, end)).toString() + note;
};
