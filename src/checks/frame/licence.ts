import { parseSpecifiers } from "../../domain/python/specifier.ts";
import type { Member } from "../../domain/workspace/workspace.ts";

/** Those that most packages have, as SPDX writes them. https://spdx.org/licenses/ */
const identifiers = new Set(
  [
    "MIT MIT-0 Apache-2.0 BSD-2-Clause BSD-3-Clause 0BSD ISC MPL-2.0 PSF-2.0 Unlicense Zlib CC0-1.0 BSL-1.0",
    "GPL-2.0-only GPL-2.0-or-later GPL-3.0-only GPL-3.0-or-later LGPL-2.1-only LGPL-2.1-or-later",
    "LGPL-3.0-only LGPL-3.0-or-later AGPL-3.0-only AGPL-3.0-or-later EUPL-1.2",
  ].flatMap((line) => line.split(" ")),
);

/** The text where it is an SPDX expression of well-known licences, without brackets and exceptions. */
export const spdxExpression = (text: unknown): string | undefined => {
  if (typeof text !== "string") return undefined;
  const words = text.trim().split(/ +/);
  const isExpression = words.every((word, index) =>
    index % 2 === 0 ? identifiers.has(word) : word === "AND" || word === "OR",
  );
  return isExpression && words.length % 2 === 1 ? words.join(" ") : undefined;
};

/** Build backends whose newest release takes `license = "…"`. https://peps.python.org/pep-0639/ */
const modern = new Set(["hatchling", "setuptools", "flit-core", "uv-build", "pdm-backend", "poetry-core"]);

/** Whether the build takes a backend that knows SPDX expressions, for nothing holds it at an old release. */
export const takesExpressions = ({ requirements }: Member): boolean => {
  const backend = requirements.find(({ kind, requirement }) => kind === "build" && modern.has(requirement.name));
  if (backend === undefined) return false;
  if (backend.requirement.name === "uv-build") return true;
  const specifiers = parseSpecifiers(backend.requirement.specifier) ?? [];
  return specifiers.every(({ operator }) => operator === ">=" || operator === ">" || operator === "!=");
};
