import type { Distribution } from "../distribution/distribution.ts";
import { isWork, type Plan, type PlannedPackage } from "../plan/plan.ts";
import { fitsPattern } from "../plan/wheel-pattern.ts";
import type { Finding } from "../problem/finding.ts";
import { distNotPlanned } from "../problem/manifest.ts";
import { wheelsMissing } from "../problem/wheels.ts";

type Named = Pick<Distribution, "package" | "filename">;

/** Which of the wheels that other jobs bring are not there, and which nobody asked for. */
export const checkWheels = (
  { packages }: Pick<Plan, "packages">,
  distributions: readonly Named[],
  hasDist: boolean,
): readonly Finding[] =>
  packages.filter(isWork).flatMap(({ name, version, wheels }) => {
    const own = distributions.filter((file) => file.package === name);
    const missing = wheels.filter((pattern) => !own.some(({ filename }) => fitsPattern(filename, pattern)));
    const unasked = own.filter(({ filename }) => filename.endsWith(".whl") && !isAsked(filename, wheels));
    return [
      ...(missing.length === 0 ? [] : [wheelsMissing({ package: name, wheels: missing, hasDist })]),
      ...unasked.map(({ filename: file }) =>
        distNotPlanned({ file, kind: "wheel", package: name, version, what: "none of its platforms asks for it" }),
      ),
    ];
  });

/** A package without platforms has the wheel that its own job built. */
const isAsked = (filename: string, wheels: readonly string[]): boolean =>
  wheels.length === 0 || wheels.some((pattern) => fitsPattern(filename, pattern));

/** The package that a file is expected for as a wheel of another job. */
export const expectedBy = ({ packages }: Pick<Plan, "packages">, filename: string): PlannedPackage | undefined =>
  packages.find((entry) => isWork(entry) && entry.wheels.some((pattern) => fitsPattern(filename, pattern)));
