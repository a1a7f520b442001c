import { pathsShared } from "../problem/distribution-together.ts";
import type { Finding } from "../problem/finding.ts";
import { type Archive, filesOf } from "./archive.ts";
import { entryPointsOf } from "./entry-points.ts";
import { sitePathOf } from "./import-names.ts";

/** A wheel of the release, and whose it is. */
export interface Released {
  readonly package: string;
  readonly wheel: Archive;
}

/** Below an environment: what a wheel puts there outside of `site-packages`. */
const otherPathOf = (path: string): string | undefined => {
  const [, scheme, rest] = /^[^/]+\.data\/(scripts|data)\/(.+)$/.exec(path) ?? [];
  return rest === undefined ? undefined : `${scheme === "scripts" ? "bin/" : ""}${rest}`;
};

/** Every path that an installer writes, with what tells its content. */
const writtenBy = (wheel: Archive): ReadonlyMap<string, string> =>
  new Map([
    ...filesOf(wheel).flatMap(({ path, sha256 = "" }): (readonly [string, string])[] => {
      const [site, other] = [sitePathOf(path), otherPathOf(path)];
      if (site !== undefined) return [[site, sha256]];
      return other === undefined ? [] : [[`(environment)/${other}`, sha256]];
    }),
    ...(entryPointsOf(wheel) ?? [])
      .filter(({ group }) => /^(console|gui)_scripts$/.test(group))
      .map(({ name, value }) => [`(environment)/bin/${name}`, value] as const),
  ]);

/**
 * Paths that two packages of the release write with other content: whichever is installed last has them, and uninstalling
 * one takes the other's. An error where both get into one environment by what the packages require. Each pair is told of
 * by the one that comes later in the alphabet.
 */
export const checkSharedPaths = (
  own: Released,
  others: readonly Released[],
  areTogether: (a: string, b: string) => boolean,
): readonly Finding[] => {
  const written = writtenBy(own.wheel);
  const clashes = others
    .filter((other) => other.package < own.package)
    .map((other) => {
      const theirs = writtenBy(other.wheel);
      const isOther = (path: string, content: string): boolean => theirs.has(path) && theirs.get(path) !== content;
      const paths = [...written].filter(([path, content]) => isOther(path, content)).map(([path]) => path);
      return { other: other.package, paths };
    })
    .filter(({ paths }) => paths.length > 0);
  return [...Map.groupBy(clashes, ({ other }) => areTogether(own.package, other))].map(([isError, alike]) => {
    const paths = new Set(alike.flatMap((each) => each.paths.map((path) => path.replace("(environment)/", ""))));
    const finding = pathsShared({ package: own.package, others: alike.map(({ other }) => other), paths: [...paths] });
    return isError ? finding : { ...finding, severity: "warning" };
  });
};
