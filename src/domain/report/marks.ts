/** How something stands, at a glance: as it should be, doubtful, wrong, held back by something else, or still to come. */
export type Mark = "good" | "doubtful" | "bad" | "held" | "open";

export const marks: Readonly<Record<Mark, string>> = { good: "✅", doubtful: "⚠️", bad: "❌", held: "⏸️", open: "⏳" };

/** Markdown: the mark with the first word, on one line also where a column is narrow. */
export const besideMark = (mark: string, words: string): string => `${mark}&nbsp;${words}`;

const marksOfWords: Readonly<Record<string, Mark>> = {
  passed: "good",
  pass: "good",
  ready: "good",
  released: "good",
  valid: "good",
  created: "good",
  existed: "good",
  signed: "good",
  failed: "bad",
  invalid: "bad",
  "not signed": "bad",
  direct: "bad",
  force: "bad",
  merged: "bad",
  timed: "bad",
  warned: "doubtful",
  unknown: "doubtful",
};

/** The mark that a state's first word asks for. What was skipped or left alone has none. */
export const markOf = (words: string): Mark | undefined =>
  marksOfWords[words] ?? marksOfWords[/^[a-z]+/i.exec(words)?.[0] ?? ""];
