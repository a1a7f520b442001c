import type { DatedRelease } from "../../domain/bump/calendar.ts";
import { releasesOf } from "../../domain/plan/released.ts";
import type { PackageName } from "../../domain/python/name.ts";
import type { Survey } from "./survey.ts";

/** Gives each package's releases with the year in which their tags were made, or their first files uploaded. */
export const datedReleases = ({ releases, past, index }: Survey): ((name: PackageName) => readonly DatedRelease[]) => {
  const years = new Map(past?.tags.map(({ name, year }) => [name, year]));
  return (name) => [
    ...releases.get(name)!.map(({ version, tag = "" }) => ({ version, year: years.get(tag) })),
    ...(index === undefined ? [] : releasesOf(index.published, name)).map(({ version, files }) => {
      const times = files.flatMap(({ uploadTime }) => uploadTime ?? []);
      return { version, year: times.length === 0 ? undefined : new Date(Math.min(...times)).getUTCFullYear() };
    }),
  ];
};
