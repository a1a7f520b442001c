import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { parseToml } from "../../../src/domain/toml/parse.ts";
import { openPlaces, placeIn } from "../../../src/domain/toml/places.ts";
import { locateIn, openToml, type TomlPath } from "../../../src/domain/toml/spans.ts";
import { text } from "./document.ts";

test.each([
  [["project", "name"], "value", [5, 8]],
  [["project", "name"], "key", [5, 1]],
  [["project", "version"], "value", [4, 1]],
  [["project", "dependencies", 7], "value", [6, 16]],
  [["project", "dependencies", 0], "key", [6, 1]],
  [["project"], "value", [4, 1]],
  [["dotted", "key"], "value", [2, 1]],
  [["dotted", "other"], "value", [2, 1]],
  [["index"], "value", [13, 1]],
  [["index", 1], "key", [15, 1]],
  [["tool"], "value", [20, 1]],
] as const)("a reader of %j is sent, for its %s, to %j", (path, of, [line, column]) => {
  expect(placeIn(openPlaces(text), path, of)).toEqual({ line, column });
});

test("a reader of what is nowhere is sent nowhere", () => {
  expect(placeIn(openPlaces(text), ["nothing", "here"])).toBeUndefined();
});

/** Every key path of a document, down to the values. */
const pathsOf = (value: unknown, path: TomlPath = []): readonly TomlPath[] => {
  const isNested = typeof value === "object" && value !== null && !(value instanceof Date);
  const inner = isNested
    ? Object.entries(value).flatMap(([key, each]) => pathsOf(each, [...path, Array.isArray(value) ? Number(key) : key]))
    : [];
  return path.length === 0 ? inner : [path, ...inner];
};

/** Whether each value is where the library that edits go by finds it; how many there are. */
const compare = (toml: string): number => {
  const parsed = parseToml(toml);
  const document = openToml(toml);
  if (!parsed.ok || document === undefined) return 0;
  const places = openPlaces(toml);
  const located = pathsOf(parsed.table).flatMap((path) => {
    const there = locateIn(document, path);
    return there === undefined ? [] : [{ path, place: { line: there.line, column: there.column } }];
  });
  expect(located.map(({ path }) => ({ path, place: placeIn(places, path) }))).toEqual(located);
  return located.length;
};

const key = fc.constantFrom(
  "a",
  "b",
  "c-d",
  "1",
  '"a b"',
  "'x.y'",
  '"q\\"t"',
  '"\\u0061b"',
  '"]"',
  "'#'",
  "a.b",
  "d . e",
  '"a"."f"',
);
const blank = fc.constantFrom("", " ", "\t");
const gap = fc.constantFrom("", " ", "\n", " # ] , }\n", "\r\n\t");
const scalar = fc.constantFrom(
  "1",
  "-0.5e3",
  "true",
  "1979-05-27 07:32:00",
  '"s"',
  "'l'",
  '"a\\"b]"',
  "'\\'",
  '"# }"',
  '"""m\n""\\""""""',
  "'''r\n''a'''''",
  '""',
  "''",
  '""""""',
);
const { value } = fc.letrec<{ value: string }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    scalar,
    fc
      .tuple(fc.array(fc.tuple(gap, tie("value"), gap), { maxLength: 3 }), gap, fc.boolean())
      .map(
        ([all, end, hasComma]) =>
          `[${all.map((each) => each.join("")).join(",")}${hasComma && all.length > 0 ? "," : ""}${end}]`,
      ),
    fc
      .array(fc.tuple(gap, key, blank, blank, tie("value"), gap), { maxLength: 2 })
      .map((all) => `{${all.map(([a, k, b, c, v, d]) => `${a}${k}${b}=${c}${v}${d}`).join(",")}}`),
  ),
}));
const entry = fc.tuple(blank, key, blank, blank, value).map(([a, k, b, c, v]) => `${a}${k}${b}=${c}${v}`);
const header = fc
  .tuple(blank, key, blank, fc.boolean())
  .map(([a, k, b, isArray]) => `${a}${isArray ? `[[${b}${k}${b}]]` : `[${b}${k}${b}]`}`);
const comment = fc.constantFrom("", "# [no.table]", "# a = 1");
const toml = fc
  .tuple(
    fc.constantFrom("", "\ufeff"),
    fc.array(fc.oneof(entry, header, comment), { maxLength: 6 }),
    fc.constantFrom("\n", "\r\n"),
  )
  .map(([mark, lines, end]) => mark + lines.join(end));

test("each value is found where the library that edits go by finds it", () => {
  let seen = 0;
  fc.assert(
    fc.property(toml, (each) => {
      seen += compare(each);
    }),
    { numRuns: 1000 },
  );
  expect(seen).toBeGreaterThan(500);
  expect(compare(text)).toBe(18);
  expect(compare(`\ufeff${text.replaceAll("\n", "\r\n")}`)).toBe(18);
});

test("a text that is no TOML is read to its end, too", () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom("a", ".", "=", "[", "]", "{", "}", ",", '"', "'", "\\", "#", " ", "\n") }),
      (each) => {
        expect(openPlaces(each).items.length).toBeLessThanOrEqual(each.length);
      },
    ),
  );
});
