import type { Job } from "../job.ts";
import { foreign, keepArtifact, type Step, scalar, setupUv, shell, takeArtifact } from "../steps.ts";
import { isSpread, type PublishWish } from "../wish.ts";
import { ifBuilt } from "./build.ts";

/** A test holds it to what is pinned elsewhere. https://cibuildwheel.pypa.io/en/stable/changelog/ */
const cibuildwheel = "cibuildwheel@4.3.5";

/** Builds the wheels of compiled packages, on a machine of each kind, from the source distributions that `build` has made. */
export const wheelsJob = (wish: PublishWish): Job => ({
  id: "wheels",
  name: "Wheels of ${{ matrix.sdist }} on ${{ matrix.runner }}",
  needs: ["build"],
  if: ifBuilt(wish),
  matrix: [
    "include: # what the platforms of each package ask for",
    ...wish.wheels.builds.flatMap(({ sdist, runner, archs, build }) => [
      `  - sdist: ${scalar(sdist)}`,
      `    runner: ${runner}`,
      `    archs: ${archs}`,
      `    build: ${build.includes("*") ? JSON.stringify(build) : build}`,
    ]),
  ],
  runsOn: "${{ matrix.runner }}",
  minutes: 60,
  permissions: {},
  steps: [
    isSpread(wish) ? takeParts("dist") : takeArtifact("build"),
    setupUv,
    shell(
      [
        "shopt -s nullglob # not every release has the package",
        'for sdist in dist/"$SDIST"-[0-9]*.tar.gz; do',
        `  uvx ${cibuildwheel} --output-dir wheels "$sdist"`,
        "done",
      ],
      {
        env: {
          SDIST: "${{ matrix.sdist }}",
          CIBW_ARCHS: "${{ matrix.archs }}",
          CIBW_BUILD: "${{ matrix.build }} # any other wheel is refused",
        },
      },
    ),
    keepArtifact("wheels-${{ matrix.sdist }}-${{ matrix.runner }}", "wheels", { mayBeNone: true }),
  ],
});

/** The files of all shares in one folder. */
const takeParts = (path: string): Step =>
  foreign("downloadArtifact", { pattern: "dist-*", path, "merge-multiple": "true" });
