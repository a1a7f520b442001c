import type { Plan, PlannedPackage } from "../plan.ts";

const columns = ["name", "version", "status", "reason", "level", "needs", "bounds", "tag", "path"] as const;

/**
 * `plan --format csv`: one row for each member, in the order of the plan; lists are separated by spaces, edits by ` | `.
 * https://www.rfc-editor.org/rfc/rfc4180
 */
export const planCsv = ({ packages }: Plan): string =>
  [columns, ...packages.map(row)].map((cells) => `${cells.map(cell).join(",")}\r\n`).join("");

const row = (each: PlannedPackage): readonly string[] => {
  const texts: Record<(typeof columns)[number], string> = {
    ...each,
    version: each.version ?? "",
    level: String(each.level),
    needs: each.needs.join(" "),
    bounds: [...new Set(each.bounds.map(({ to }) => to))].join(" | "),
    tag: each.tag ?? "",
  };
  return columns.map((column) => texts[column]);
};

/** Spreadsheets run what begins like a formula: an apostrophe makes it text. https://owasp.org/www-community/attacks/CSV_Injection */
const cell = (text: string): string => {
  const inert = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(inert) ? `"${inert.replaceAll('"', '""')}"` : inert;
};
