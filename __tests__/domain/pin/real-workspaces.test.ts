import { expect, test } from "@jest/globals";
import { applyBounds } from "../../../src/domain/pin/apply.ts";
import { boundOf } from "../../../src/domain/pin/bounds.ts";
import { planBounds } from "../../../src/domain/pin/plan-bounds.ts";
import type { BoundEdit } from "../../../src/domain/plan/plan.ts";
import { normalizeName } from "../../../src/domain/python/name.ts";
import { parseRequirement } from "../../../src/domain/python/requirement.ts";
import { parseVersion } from "../../../src/domain/python/version.ts";
import { parseToml } from "../../../src/domain/toml/parse.ts";
import { withRealWorkspaces } from "../plan/real-workspaces.ts";

const parse = (text: string) => {
  const parsed = parseToml(text);
  if (!parsed.ok) throw new Error(parsed.message);
  return parsed.table;
};

/** The lists of a `pyproject.toml` that end up in the metadata or the build, read without the code under test. */
const listsOf = (table: Record<string, unknown>): string[][] => {
  const project = table.project as { dependencies?: string[]; "optional-dependencies"?: Record<string, string[]> };
  const build = table["build-system"] as { requires?: string[] } | undefined;
  return [project.dependencies ?? [], ...Object.values(project["optional-dependencies"] ?? {}), build?.requires ?? []];
};

/** A line as it was before the edits, in either kind of quotes. */
const undo = (line: string, bounds: readonly BoundEdit[]): string =>
  bounds.reduce((text, { from, to }) => {
    const escaped = (value: string): string => JSON.stringify(value).slice(1, -1);
    return text.replaceAll(to, from).replaceAll(escaped(to), escaped(from));
  }, line);

/** What a requirement becomes, by cutting its text where the name and extras end. */
const withMajor = (text: string, self: string, versionOf: (name: string) => string | undefined): string => {
  const [head = ""] = /^\s*[A-Za-z0-9._-]+\s*(\[[^\]]*\])?/.exec(text) ?? [];
  const version = versionOf(normalizeName(head.replace(/\[.*/, "").trim()));
  const rest = text.slice(head.length);
  if (version === undefined || normalizeName(head.replace(/\[.*/, "").trim()) === self || !/^\s*(;|$)/.test(rest))
    return text;
  const bound = boundOf("major", parseVersion(version)!);
  const tight = head.trimEnd();
  return `${tight}${bound}${head.slice(tight.length)}${rest}`;
};

withRealWorkspaces("bounds in real workspaces", (real) => {
  test("the edits of every file are the expected ones, and touch nothing else", () => {
    let edited = 0;
    for (const { workspace, versions, name: repository } of real) {
      const names = new Set(workspace.members.map(({ name }) => name));
      const versionOf = (name: string) => (names.has(name) ? (versions.get(name) ?? "1.2.3rc4") : undefined);
      for (const each of workspace.members) {
        for (const original of [each.text, each.text.replaceAll(/\r?\n/g, "\r\n").trimEnd()]) {
          const bounds = planBounds(each, "major", versionOf);
          const text = applyBounds({ ...each, text: original }, bounds);
          const before = listsOf(parse(original));
          const after = listsOf(parse(text));
          const wanted = before.map((list) => list.map((requirement) => withMajor(requirement, each.name, versionOf)));
          expect({ repository, name: each.name, after }).toEqual({ repository, name: each.name, after: wanted });
          edited += bounds.length;

          const lines = original.split("\n");
          for (const [index, line] of text.split("\n").entries()) {
            if (line === lines[index]) continue;
            expect(undo(line, bounds)).toBe(lines[index]);
          }
          expect(text.split("\n")).toHaveLength(lines.length);
        }
      }
    }
    expect(edited).toBeGreaterThan(100);
  });

  test("what they say is a requirement again, with the same name, extras and marker", () => {
    for (const { workspace, versions } of real) {
      for (const each of workspace.members) {
        for (const { from, to } of planBounds(each, "exact", (name) => versions.get(name))) {
          const [before, after] = [from, to].map(parseRequirement);
          if (!before?.ok || !after?.ok) throw new Error(`${from} → ${to}`);
          const { name, extras, marker } = before.requirement;
          expect(after.requirement).toMatchObject({
            name,
            extras,
            marker,
            specifier: boundOf("exact", parseVersion(versions.get(name)!)!),
          });
        }
      }
    }
  });
});
