import { expect, test } from "@jest/globals";
import { packagesOn } from "../../scripts/demo/store.ts";
import { stageNames } from "../../src/domain/run/outcome.ts";
import { killAndRerun, type Part, type Point } from "./harness.ts";

/** One package of each level, and with them every build backend. */
const packages = ["orchard-calendar", "orchard-baskets", "orchard-harvest", "orchard-almanac"];
const inOrchard = (name: string): string => `orchard-${name}`;
const quick = ["--rehearse", "false", "--smoke", "off"];

const boundaries: readonly Point[] = packages.flatMap((name) =>
  stageNames.map((stage) => ({ after: new RegExp(`${name} \\S+: ${stage} (?:done|skipped)`) })),
);
const midUploads: readonly Point[] = packages.flatMap((upload) =>
  (["wheel", "sdist"] as const).flatMap((file) =>
    [true, false].map((arrives) => ({ upload, file, arrives, options: quick })),
  ),
);
const sample: readonly Point[] = [
  { after: /orchard-trees \S+: build done/, options: quick },
  { upload: "orchard-calendar", file: "sdist", arrives: true, options: quick },
  { upload: "orchard-baskets", file: "sdist", arrives: false, options: quick },
  { after: /orchard-forecast \S+: rehearse done/ },
];

const isEvery = process.env.RELEASE_ACTIONS_KILL === "every";
const points = isEvery ? [...boundaries, ...midUploads] : sample;
/** The sample has the levels of its points, and each backend once, below all others, where the kills leave it half done. */
const part: Part | undefined = isEvery
  ? undefined
  : {
      packages: ["calendar", "varieties", "units", "weather", "trees", "baskets", "press", "forecast"].map(inOrchard),
      keeping: ["calendar", "varieties", "trees"].map(inOrchard),
    };
const count = part?.packages.length ?? 12;

const describe = (point: Point): string =>
  "after" in point
    ? `after ${point.after.source.replaceAll(/ \\S\+|\(\?:|\)/g, "").replace("|", " or ")}`
    : `while the ${point.file} of ${point.upload} is on its way, which ${point.arrives ? "arrives" : "gets lost"}`;

test.each(points.map((point) => [describe(point), point] as const))(
  "killed %s: the same command finishes the release, and nothing is published twice",
  async (_, point) => {
    const story = await killAndRerun(point, part);
    expect(story.isKilled).toBe(true);
    expect({ status: story.status, stderr: story.status === 0 ? "" : story.stderr }).toEqual({ status: 0, stderr: "" });
    const releases = packagesOn(story.afterwards);
    expect(releases.filter(({ isWhole }) => isWhole)).toHaveLength(count);
    expect(story.afterwards).toHaveLength(2 * count);
    for (const file of story.atKill) expect(story.afterwards).toContainEqual(file);
    expect(story.isCheckoutUntouched).toBe(true);
  },
  600_000,
);
