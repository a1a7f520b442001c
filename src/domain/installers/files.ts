import { parseDistributionName } from "../python/distribution-name.ts";
import type { Pythons } from "../python/marker-truth.ts";
import type { Entry } from "./entry.ts";
import { coverageOf, minorOf, type Tag, tagsOf } from "./wheel-tags.ts";

const tagsIn = (filenames: readonly string[]): readonly Tag[] =>
  filenames.flatMap((filename) => {
    const name = parseDistributionName(filename);
    return name?.kind === "wheel" ? tagsOf(name) : [];
  });

/** A Python that the next release is not for is told by its Requires-Python. */
const isStillFor = ({ python }: Tag, pythons: Pythons | undefined): boolean => {
  if (/^[a-z]+2/.test(python)) return false;
  const minor = minorOf(python);
  return minor === undefined || pythons === undefined || pythons(`3.${minor}.99`) || pythons(`3.${minor}.0`);
};

/**
 * By all that wheels can be installed on, not by their names: a wheel for `abi3` is one for all Pythons after it, a pure
 * one is for everybody. One entry for each platform.
 */
export const compareWheels = (
  before: readonly string[],
  after: readonly string[],
  pythons: Pythons | undefined,
): readonly Entry[] => {
  const now = tagsIn(after);
  const old = tagsIn(before).filter((tag) => isStillFor(tag, pythons));
  const lost = old
    .map((tag) => ({ ...tag, coverage: coverageOf(tag, now) }))
    .filter(({ coverage }) => coverage !== "yes");
  // A file with several tags is for the oldest system among them: the newer ones say the same once more.
  const kinds = Map.groupBy(lost, ({ platform, coverage }) => `${coverage} ${platform.replace(/_\d+_\d+_/, "_")}`);
  return [...kinds.values()].map(
    (tags): Entry => ({
      what: "wheel-dropped",
      from: [...new Set(tags.map(({ python, abi, platform }) => `${python}-${abi}-${platform}`))].join(", "),
      to: undefined,
      level: tags[0]!.coverage === "raised" ? "warn" : "break",
    }),
  );
};
