import type { Finding } from "../problem/finding.ts";
import { gateSyntax, gateTwice } from "../problem/gate.ts";
import type { Gate } from "./gate.ts";

/** What a fresh clone runs where nothing else is said: all members, as the lock has them. */
const cloneDefault = "uv sync --locked --all-packages";

/**
 * Reads lines `name: command`, `name: check:<check run>`, `name: clone` and `name: clone: command`. They are numbered in
 * their order; of a line that cannot be read there is a finding and no gate.
 */
export const parseGates = (
  lines: readonly string[],
): { readonly gates: readonly Gate[]; readonly findings: readonly Finding[] } => {
  const gates: Gate[] = [];
  const findings: Finding[] = [];
  const seen = new Set<string>();
  for (const line of lines) {
    const colon = line.indexOf(":");
    const name = line.slice(0, Math.max(0, colon)).trim();
    if (name === "") findings.push(gateSyntax({ line }));
    else if (seen.has(name)) findings.push(gateTwice({ name }));
    else gates.push({ id: `RG-${gates.length + 1}`, name, ...readWork(line.slice(colon + 1).trim()) });
    seen.add(name);
  }
  return { gates, findings };
};

type Work<Each = Gate> = Each extends Gate ? Omit<Each, "id" | "name"> : never;

const readWork = (text: string): Work => {
  if (text === "") return { kind: "none" };
  if (text.startsWith("check:")) {
    const check = text.slice("check:".length).trim();
    return check === "" ? { kind: "none" } : { kind: "check", check };
  }
  if (text === "clone") return { kind: "clone", command: cloneDefault };
  if (text.startsWith("clone:")) return { kind: "clone", command: text.slice("clone:".length).trim() || cloneDefault };
  return { kind: "command", command: text };
};
