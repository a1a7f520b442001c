import { named } from "../problem/shown.ts";
import { isCutShort } from "../run/outcome.ts";
import { type Mark, marks } from "./marks.ts";
import { type Standing, wasCut } from "./report.ts";

type Kind = Standing["kind"];

/** What needs looking at first. */
export const urgency: readonly Kind[] = ["failed", "uploaded", "blocked", "waiting", "ready", "published", "before"];

const markOfKind: Readonly<Record<Kind, Mark>> = {
  failed: "bad",
  uploaded: "open",
  blocked: "held",
  waiting: "open",
  ready: "open",
  published: "good",
  before: "good",
};

/** In a dry run, what is ready is all that it can be. */
export const markOfStanding = (kind: Kind, isDryRun: boolean): string =>
  marks[isDryRun && kind === "ready" ? "good" : markOfKind[kind]];

/** Of many packages at once. */
export const kindWords: Readonly<Record<Kind, string>> = {
  published: "published",
  before: "there already",
  uploaded: "uploaded, not confirmed",
  ready: "ready, not uploaded",
  failed: "failed",
  blocked: "blocked",
  waiting: "not started",
};

/** In a picture: a fill and a frame that are readable on light and dark pages, and the square of a legend. */
export const colours: Readonly<Record<Kind, { readonly style: string; readonly square: string }>> = {
  published: { style: "fill:#dafbe1,stroke:#1a7f37,color:#1f2328", square: "🟩" },
  before: { style: "fill:#d1d9e0,stroke:#59636e,color:#1f2328", square: "⬜" },
  uploaded: { style: "fill:#fff8c5,stroke:#9a6700,color:#1f2328", square: "🟨" },
  ready: { style: "fill:#ddf4ff,stroke:#0969da,color:#1f2328", square: "🟦" },
  failed: { style: "fill:#ffcecb,stroke:#cf222e,color:#1f2328", square: "🟥" },
  blocked: { style: "fill:#ffd8b5,stroke:#bc4c00,color:#1f2328", square: "🟧" },
  waiting: { style: "fill:#ffffff,stroke:#59636e,color:#1f2328,stroke-dasharray:4", square: "🔲" },
};

/** A sentence, and a table's cell, may be read; the table has every package. */
export const mostNames = 10;

/** The state of one package in words. */
export const stateWords = (standing: Standing): string => {
  switch (standing.kind) {
    case "published":
      return "published";
    case "before":
      return "was there already";
    case "uploaded":
      return wasCut(standing.outcomes) ? "upload interrupted, not confirmed" : "uploaded, not confirmed";
    case "ready":
      return "ready, not uploaded";
    case "failed":
      return `failed: ${standing.stage}`;
    case "blocked":
      return `blocked by ${named(standing.by, mostNames)}`;
    case "waiting": {
      const cut = standing.outcomes.find(isCutShort);
      return cut === undefined ? "not started" : `interrupted: ${cut.stage}`;
    }
  }
};
