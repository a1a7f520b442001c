import { expect, test } from "@jest/globals";
import { parseDistributionName } from "../../../src/domain/python/distribution-name.ts";
import { impliesExtra, parseMarker } from "../../../src/domain/python/marker.ts";
import { parseMetadata } from "../../../src/domain/python/metadata.ts";
import { isValidName } from "../../../src/domain/python/name.ts";
import { parseRequirement, type Requirement } from "../../../src/domain/python/requirement.ts";
import { sameMarker } from "../../../src/domain/python/same-marker.ts";
import { sameRequirement } from "../../../src/domain/python/same-requirement.ts";
import { sameSpecifiers } from "../../../src/domain/python/same-specifiers.ts";
import { admits, parseSpecifiers } from "../../../src/domain/python/specifier.ts";
import {
  compareVersions,
  formatVersion,
  isDevelopment,
  isLocal,
  isPrerelease,
  parseVersion,
} from "../../../src/domain/python/version.ts";
import { askPackaging, type Question } from "./oracle.ts";
import * as spellings from "./spellings.ts";

/** Where we differ from `packaging` on purpose, and whether it came up. */
const explained: { readonly why: string; readonly covers: (question: Question) => boolean; isUsed?: true }[] = [
  {
    why: "`packaging` reads a marker's strings as Python source, the specification has no escapes: a backslash is a character",
    covers: ([asked, text = ""]) => asked === "requirement" && /;.*\\/s.test(text),
  },
  {
    why: "`packaging` lets U+017F pass for the s of `post` in a `~=` clause, and then breaks on it",
    covers: ([, ...texts]) => texts.some((text) => /~=.*poſt/is.test(text)),
  },
  {
    why: "`packaging` reads file names with a name that PEP 508 has not, uv refuses them",
    covers: ([asked, text = ""]) =>
      (asked === "wheel" && !isValidName(text.slice(0, text.indexOf("-")))) ||
      (asked === "sdist" && !isValidName(text.slice(0, text.lastIndexOf("-")))),
  },
  {
    why: "`packaging` refuses wheels with two underscores in a row in the name, uv says how they should be named",
    covers: ([asked, text = ""]) => asked === "wheel" && text.slice(0, text.indexOf("-")).includes("__"),
  },
];

/** Every question that we and `packaging` answer otherwise, without an explanation. */
const differences = (
  questions: readonly Question[],
  answer: (texts: readonly string[], theirs: unknown) => unknown,
): readonly unknown[] => {
  const answers = askPackaging<unknown>(questions);
  expect(answers).toHaveLength(questions.length);
  return questions.flatMap((question, index) => {
    const theirs = answers[index];
    const ours = answer(question.slice(1), theirs) ?? null;
    if (JSON.stringify(ours) === JSON.stringify(theirs)) return [];
    const explanation = explained.find(({ covers }) => covers(question));
    if (explanation !== undefined) explanation.isUsed = true;
    return explanation === undefined ? [{ question, ours, theirs }] : [];
  });
};

const required = (text: string): Requirement | undefined => {
  const parsed = parseRequirement(text);
  return parsed.ok ? parsed.requirement : undefined;
};

test("versions are read and written as packaging does", () => {
  const texts = spellings.sample(spellings.version, 10_000);
  const found = differences(
    texts.map((text) => ["version", text]),
    ([text = ""]) => {
      const version = parseVersion(text);
      return (
        version && {
          canonical: formatVersion(version),
          prerelease: isPrerelease(version),
          development: isDevelopment(version),
          local: isLocal(version),
        }
      );
    },
  );
  expect(found).toEqual([]);
  expect(texts.filter(parseVersion).length).toBeGreaterThan(8_000);
});

test("versions are ordered as packaging orders them", () => {
  const texts = spellings.sample(spellings.neighbour, 12_500).filter(parseVersion);
  const pairs = texts.slice(1, 10_001).map((text, index): Question => ["compare", text, texts[index]!]);
  expect(pairs.length).toBe(10_000);
  expect(differences(pairs, ([a, b]) => Math.sign(compareVersions(parseVersion(a!)!, parseVersion(b!)!)))).toEqual([]);
});

test("specifiers admit the versions that packaging's contain, with and without pre-releases", () => {
  const specifiers = spellings.sample(spellings.specifier, 10_000);
  const versions = spellings.sample(spellings.neighbour, 10_000).toReversed();
  let admitted = 0;
  const found = differences(
    specifiers.map((text, index) => ["contains", text, versions[index]!]),
    ([text = "", version = ""]) => {
      const parsed = parseSpecifiers(text);
      if (parsed === undefined) return undefined;
      const answers = [undefined, true, false].map((prereleases) =>
        admits(parsed, version, prereleases === undefined ? {} : { prereleases }),
      );
      if (answers[0]) admitted += 1;
      return answers;
    },
  );
  expect(found).toEqual([]);
  expect(admitted).toBeGreaterThan(1_500);
});

test("requirements are read and refused as packaging does, and its spelling of them means the same", () => {
  const texts = ["a~=1.0poſt1", ...spellings.sample(spellings.requirement, 10_000)];
  const found = differences(
    texts.map((text) => ["requirement", text]),
    ([text = ""], theirs) => {
      const requirement = required(text);
      if (requirement === undefined) return undefined;
      const { rawName, extras, url, marker } = requirement;
      const respelled = (theirs as { readonly text?: string } | null)?.text ?? "";
      const again = required(respelled);
      return {
        name: rawName,
        extras: [...new Set(extras)].sort(),
        url: url ?? null,
        marker: marker !== undefined,
        text: again && sameRequirement(requirement, again) ? respelled : "another meaning",
      };
    },
  );
  expect(found).toEqual([]);
  expect(texts.filter(required).length).toBeGreaterThan(4_500);
});

test("requirements mean the same where packaging says so", () => {
  const pairs = spellings.sample(spellings.requirementPair, 1_500).map((pair): Question => ["same", ...pair]);
  let equal = 0;
  const found = differences(pairs, ([a, b]) => {
    const isSame = sameRequirement(required(a!)!, required(b!)!);
    if (isSame) equal += 1;
    return isSame;
  });
  expect(found).toEqual([]);
  expect(equal).toBeGreaterThan(400);
  expect(equal).toBeLessThan(1_400);
});

test("specifiers are the same where packaging finds each within the other", () => {
  const pairs = spellings.sample(spellings.specifierPair, 1_000);
  let equal = 0;
  const found = differences(
    pairs.map((pair) => ["same_versions", ...pair]),
    ([a = "", b = ""]) => {
      const isSame = sameSpecifiers(parseSpecifiers(a)!, parseSpecifiers(b)!);
      if (isSame) equal += 1;
      return isSame;
    },
  );
  expect(found).toEqual([]);
  expect(equal).toBeGreaterThan(350);
  expect(equal).toBeLessThan(900);
});

test("markers are the same where they hold in the same environments, and what implies an extra never holds without", () => {
  const texts = spellings.sample(spellings.plainMarker, 250);
  const answers = askPackaging<{ readonly truths: string; readonly bare: boolean }>(
    texts.map((text) => ["holds", text]),
  );
  const markers = texts.map((text, index) => ({ text, tree: parseMarker(text), ...answers[index]! }));
  let equal = 0;
  const wrong = markers.flatMap((one, index) =>
    markers.slice(index + 1, index + 7).flatMap((two) => {
      const isSame = sameMarker(one.tree, two.tree);
      if (isSame) equal += 1;
      return isSame === (one.truths === two.truths) ? [] : [[one.text, two.text]];
    }),
  );
  expect(wrong).toEqual([]);
  expect(equal).toBeGreaterThan(60);
  expect(markers.filter(({ text, bare }) => bare && impliesExtra(text))).toEqual([]);
  expect(texts.filter(impliesExtra).length).toBeGreaterThan(30);
});

test("file names are read and refused as packaging does", () => {
  const wheels = spellings.sample(spellings.wheel, 1_000);
  const sdists = spellings.sample(spellings.sdist, 1_000);
  const read = (filename: string) => parseDistributionName(filename);
  const ofWheels = differences(
    wheels.map((text) => ["wheel", text]),
    ([filename = ""]) => {
      const wheel = read(filename);
      if (wheel?.kind !== "wheel" || wheel.variant !== undefined) return undefined;
      const { name, version, build, pythonTags, abiTags, platformTags } = wheel;
      const tags = pythonTags.flatMap((python) =>
        abiTags.flatMap((abi) => platformTags.map((platform) => `${python}-${abi}-${platform}`.toLowerCase())),
      );
      return { name, version, build: build !== undefined, tags: [...new Set(tags)].sort() };
    },
  );
  const ofSdists = differences(
    sdists.map((text) => ["sdist", text]),
    ([filename = ""]) => {
      const sdist = read(filename);
      return sdist?.kind === "sdist" ? { name: sdist.name, version: sdist.version } : undefined;
    },
  );
  expect([...ofWheels, ...ofSdists]).toEqual([]);
  expect(wheels.filter(read).length).toBeGreaterThan(250);
  expect(sdists.filter(read).length).toBeGreaterThan(250);
});

test("metadata is read as packaging does, white space within a field aside", () => {
  const found = differences(
    spellings.sample(spellings.metadata, 1_000).map((text) => ["fields", text]),
    ([text = ""]) => {
      const metadata = parseMetadata(text);
      const unfold = (value: string): string => value.split(/\s+/).filter(Boolean).join(" ");
      return {
        requires_dist: metadata.requiresDist.map(unfold),
        provides_extra: metadata.providesExtra.map(unfold),
        license_files: metadata.licenseFiles.map(unfold),
        dynamic: metadata.dynamic.map(unfold),
        metadata_version: metadata.metadataVersion,
        name: metadata.name,
        version: metadata.version,
        summary: metadata.summary,
        requires_python: metadata.requiresPython,
        license_expression: metadata.licenseExpression,
        description: metadata.description ?? null,
      };
    },
  );
  expect(found).toEqual([]);
});

test("every explained difference came up above", () => {
  expect(explained.filter(({ isUsed }) => !isUsed)).toEqual([]);
});
