import { expect, test } from "@jest/globals";
import { createProcesses } from "../../../src/adapters/processes.ts";
import { createClassifiers } from "../../../src/adapters/trove-classifiers.ts";
import { isNoClassifier, type KnownClassifiers, refusedClassifiers } from "../../../src/domain/python/classifier.ts";
import { machine } from "../../uv-sandbox.ts";

const read = () =>
  createClassifiers({ processes: createProcesses(), env: machine, secrets: [] }).read(AbortSignal.timeout(60_000));

test("PyPI's own list has every licence that is known here, and no other; and no other first words", async () => {
  const list = (await read()) as KnownClassifiers;
  expect(list.known.filter(isNoClassifier)).toEqual([]);
  const open = list.known.filter((text) => text.startsWith("License ::"));
  expect(open.length).toBeGreaterThan(80);
  expect(Object.keys(list.deprecated).filter((text) => text.startsWith("License") && !isNoClassifier(text))).toEqual(
    [],
  );
});

test("a classifier that PyPI lacks, or took once, is refused, with what is meant", async () => {
  const list = (await read()) as KnownClassifiers;
  expect(
    refusedClassifiers(
      ["Framework :: Flusk", "Framework :: Flask", "Natural Language :: Ukranian", "Typing :: Typed"],
      list,
    ),
  ).toEqual([
    { classifier: "Framework :: Flusk", instead: ["Framework :: Flask"] },
    { classifier: "Natural Language :: Ukranian", instead: ["Natural Language :: Ukrainian"] },
  ]);
});

test("without PyPI's list those are refused that can never be on it", () => {
  const refused = refusedClassifiers(
    [
      "License :: MIT",
      "License :: OSI Approved :: Apache",
      "Frameworks :: Django",
      "Framework :: Flusk",
      "Private :: No",
    ],
    undefined,
  );
  expect(refused.map(({ classifier }) => classifier)).toEqual([
    "License :: MIT",
    "License :: OSI Approved :: Apache",
    "Frameworks :: Django",
    "Private :: No",
  ]);
  // Names of licences are like others': another licence must not be suggested.
  expect(refused.map(({ instead }) => instead)).toEqual([[], [], [], []]);
  expect(isNoClassifier("License :: OSI Approved :: MIT License")).toBe(false);
});

test("an index without the list is told with uv's words", async () => {
  const env = { ...machine, UV_DEFAULT_INDEX: "http://127.0.0.1:9/simple/", UV_NO_CACHE: "1", UV_HTTP_RETRIES: "0" };
  const none = createClassifiers({ processes: createProcesses(), env, secrets: [] });
  expect(await none.read(AbortSignal.timeout(60_000))).toMatchObject({
    unavailable: expect.stringContaining("(http://127.0.0.1:9/simple/trove-classifiers/): "),
  });
});
