/** How something stands, at a glance: as it should be, wrong, held back by something else, or still to come. */
export type Mark = "good" | "bad" | "held" | "open";

export const marks: Readonly<Record<Mark, string>> = { good: "✅", bad: "❌", held: "⏸️", open: "⏳" };

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
  skipped: "held",
  unknown: "open",
};

/** The mark that a state's first word asks for. */
export const markOf = (words: string): Mark | undefined =>
  marksOfWords[words] ?? marksOfWords[/^[a-z]+/i.exec(words)?.[0] ?? ""];
