import { readAccess, where } from "../access.ts";
import type { Job } from "../job.ts";
import { folderOf, foreign, own, type Step, setupUv, shell, takeArtifact } from "../steps.ts";
import { refOf } from "../triggers.ts";
import { hasWheels, isSpread, type PublishWish } from "../wish.ts";

/** Puts together what several jobs have built, and tries all of it before anything is uploaded. */
export const rehearseJob = (wish: PublishWish): Job => {
  const { environment, permissions, steps, given, env } = readAccess(wish, { hasCheckout: true });
  const { python } = wish.wheels;
  const isOpen = environment === undefined;
  return {
    id: "rehearse",
    name: "Put together, check and rehearse",
    needs: [isSpread(wish) ? "plan" : "build", hasWheels(wish) ? "wheels" : "build"],
    minutes: 60,
    environment,
    permissions: { contents: "read # the code says where packages come from", ...permissions },
    outputs: { "artifact-id": "${{ steps.release.outputs.artifact-id }}" },
    steps: [
      foreign("checkout", {
        ...refOf(wish),
        "sparse-checkout": '"*.toml" # a folder of the project may be called as one of those below',
        "sparse-checkout-cone-mode": "false",
        "persist-credentials": "false",
      }),
      ...(isSpread(wish) ? takeParts : [takeArtifact("build")]),
      ...(hasWheels(wish) ? takeWheels : []),
      setupUv,
      ...steps,
      own(
        "publish",
        {
          ...folderOf(wish),
          dist: [isSpread(wish) ? partsOfPlan : "dist", ...(hasWheels(wish) ? ["wheels"] : [])].join(", "),
          "dry-run": `true # this job imports the packages, and holds ${isOpen ? "no secret" : "nothing that could upload"}`,
          "python-version": python === undefined ? undefined : `"${python}" # one that each package has a wheel for`,
          ...where(wish),
          ...given,
        },
        { id: "release", env },
      ),
    ],
  };
};

const partsOfPlan = "parts/${{ join(fromJSON(needs.plan.outputs.matrix).include.*.dist, ',parts/') }}";

/** Each share in a folder of its name, which an artifact does not get where it is the only one. */
const takeParts: readonly Step[] = [
  foreign("downloadArtifact", { pattern: "dist-*", path: "parts" }),
  shell([
    "if [ ! -d parts/dist-1 ]; then mv parts dist-1 && mkdir parts && mv dist-1 parts; fi # one alone gets no folder",
  ]),
];

const takeWheels: readonly Step[] = [
  foreign("downloadArtifact", { pattern: "wheels-*", path: "wheels", "merge-multiple": "true" }),
  shell(["mkdir -p wheels # none where this release has nothing to compile"]),
];
