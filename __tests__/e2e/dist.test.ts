import { appendFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { filesBelow, type Job, startJob } from "./job.ts";
import { orchids, packageFiles, pyproject, sharedOrchids } from "./orchids.ts";
import { errorsOf, openShop, orchidFiles, token } from "./shop.ts";

const checkout = sharedOrchids();

describe("distributions of an earlier run", () => {
  let builder: Job;
  let dist: string;
  beforeAll(async () => {
    builder = startJob();
    await using shop = await openShop(builder.folder);
    const built = await builder.step("publish", {
      cwd: checkout.folder,
      inputs: { ...shop.inputs, "dry-run": "true" },
    });
    expect(built).toMatchObject({ status: 0, outputs: { published: "false", uploaded: "0" } });
    dist = built.outputs["dist-path"]!;
  });
  afterAll(() => builder[Symbol.dispose]());

  /** As `download-artifact` leaves it, in a job without a checkout. */
  const download = ({ folder }: Job): string => {
    const to = join(folder, "dist");
    mkdirSync(to);
    for (const [path, bytes] of filesBelow(dist)) appendFileSync(join(to, basename(path)), bytes);
    return to;
  };

  test("are published by another job without a checkout, to one index and then another: the same bytes", async () => {
    using job = startJob();
    download(job);
    const stores: ReadonlyMap<string, Buffer>[] = [];
    for (const name of ["test", "real"]) {
      mkdirSync(join(job.folder, name));
      await using shop = await openShop(join(job.folder, name));
      const step = await job.step("publish", { inputs: { ...shop.inputs, dist: "dist", "pypi-api-token": token } });
      expect({ status: step.status, errors: errorsOf(step) }).toEqual({ status: 0, errors: [] });
      expect(step.outputs).toMatchObject({ published: "true", uploaded: "6" });
      expect(step.lines.filter((line) => /: (?:pin|build|check|rehearse) done/.test(line))).toEqual([]);
      stores.push(shop.files());
    }
    expect([...stores[0]!.keys()].toSorted()).toEqual(orchidFiles);
    expect(stores[1]).toEqual(stores[0]);
  });

  test("of a private index go nowhere in a job that does not say where to, and where uv's own word says", async () => {
    using job = startJob();
    await using shop = await openShop(job.folder);
    const inputs = { dist: download(job), "pypi-api-token": token };
    const unsaid = await job.step("publish", { inputs });
    expect(unsaid.status).toBe(2);
    // A name of uv's would be found nowhere in such a job.
    expect(errorsOf(unsaid)).toEqual([
      expect.stringMatching(/RA-DIST-TARGET-UNSAID: .*(?:\s.*)?index: http\S+ and check-url: http\S+ .*index: pypi/),
    ]);
    // As the job that builds named it, by an entry in its checkout.
    const manifest = join(inputs.dist, "manifest.json");
    const planned = readFileSync(manifest, "utf8");
    const { plan, ...rest } = JSON.parse(planned);
    writeFileSync(manifest, JSON.stringify({ ...rest, plan: { ...plan, index: { ...plan.index, name: "corp" } } }));
    const unknown = await job.step("publish", { inputs: { ...inputs, index: "corp" } });
    expect(errorsOf(unknown)).toEqual([
      expect.stringMatching(/RA-INDEX-UNKNOWN: .*(?:\s.*)?give index: http\S+ and check-url: http\S+ /),
    ]);
    writeFileSync(manifest, planned);
    const { index = "", "check-url": checkUrl = "" } = shop.inputs;
    const env = { UV_PUBLISH_URL: index, UV_PUBLISH_CHECK_URL: checkUrl };
    const said = await job.step("publish", { inputs, env });
    expect({ status: said.status, errors: errorsOf(said) }).toEqual({ status: 0, errors: [] });
    expect([...shop.files().keys()].toSorted()).toEqual(orchidFiles);
  });

  test("go to no second index where the first does not come to list them, as two steps of a job do", async () => {
    using job = startJob();
    download(job);
    const shops = await Promise.all(
      ["test", "real"].map((name) => {
        mkdirSync(join(job.folder, name));
        return openShop(join(job.folder, name));
      }),
    );
    await using _first = shops[0]!;
    await using _second = shops[1]!;
    // The first takes uploads, and lists what it took at an address where nothing is.
    const elsewhere = {
      ...shops[0]!.inputs,
      "check-url": `${shops[0]!.inputs["check-url"]}nothing/`,
      "wait-timeout": "1s",
    };
    const statuses: number[] = [];
    for (const inputs of [elsewhere, shops[1]!.inputs]) {
      const step = await job.step("publish", { inputs: { ...inputs, dist: "dist", "pypi-api-token": token } });
      statuses.push(step.status!);
      if (step.status !== 0) break;
    }
    expect(statuses).toEqual([1]);
    expect(shops[0]!.uploads()).not.toEqual([]);
    expect(shops[1]!.uploads()).toEqual([]);
  });

  test("are refused where one was altered on the way", async () => {
    using job = startJob();
    await using shop = await openShop(job.folder);
    appendFileSync(join(download(job), orchidFiles[2]!), " ");
    const step = await job.step("publish", { inputs: { ...shop.inputs, dist: "dist", "pypi-api-token": token } });
    expect(step.status).toBe(1);
    expect(errorsOf(step)).toEqual([
      expect.stringMatching(new RegExp(`RA-DIST-FILE-CHANGED: ${orchidFiles[2]!} has sha256 `)),
    ]);
    expect(step.outputs).toMatchObject({ published: "false", uploaded: "0" });
    expect(shop.uploads()).toEqual([]);
  });

  test("are refused where one was lost on the way", async () => {
    using job = startJob();
    await using shop = await openShop(job.folder);
    rmSync(join(download(job), orchidFiles[2]!));
    const step = await job.step("publish", { inputs: { ...shop.inputs, dist: "dist", "pypi-api-token": token } });
    expect(step.status).toBe(1);
    expect(errorsOf(step)).toEqual([expect.stringMatching(`RA-DIST-FILE-MISSING: ${orchidFiles[2]!} is missing in `)]);
    expect(shop.uploads()).toEqual([]);
  });

  test("are refused in a checkout of another commit than the one that they were built from", async () => {
    using job = startJob();
    await using shop = await openShop(job.folder);
    using other = orchids({ "packages/orchid-core/src/orchid_core/__init__.py": "x = 1\n" });
    const inputs = { ...shop.inputs, dist: download(job), "pypi-api-token": token };
    const step = await job.step("publish", { cwd: join(other.folder, "workspace"), inputs });
    expect(step.status).toBe(2);
    const [built, here] = [checkout.commit(), other.git("workspace", "rev-parse", "HEAD")];
    expect(errorsOf(step)).toEqual([
      expect.stringContaining(
        `RA-DIST-OTHER-COMMIT: The distributions were built from ${built}, checked out is ${here}`,
      ),
    ]);
    expect(shop.uploads()).toEqual([]);
  });

  test("are held against what the index has by their bytes, not by their names", async () => {
    using job = startJob();
    await using shop = await openShop(job.folder);
    using other = orchids({ "packages/orchid-core/src/orchid_core/__init__.py": "x = 1\n" });
    const given = { ...shop.inputs, rehearse: "false", smoke: "off", "pypi-api-token": token };
    const cwd = join(other.folder, "workspace");
    const theirs = await job.step("publish", { cwd, inputs: { ...given, packages: "orchid-core" } });
    expect(theirs.status).toBe(0);
    const step = await job.step("publish", { inputs: { ...given, dist: download(job) } });
    expect(step.status).toBe(1);
    expect(errorsOf(step)).toEqual([expect.stringContaining("RA-UPLOAD-CONTENT-DIFFERS: ")]);
  });

  test("are refused without a manifest", async () => {
    using job = startJob();
    await using shop = await openShop(job.folder);
    rmSync(join(download(job), "manifest.json"));
    const step = await job.step("publish", { inputs: { ...shop.inputs, dist: "dist", "pypi-api-token": token } });
    expect(step.status).toBe(1);
    expect(errorsOf(step)).toEqual([expect.stringContaining("RA-DIST-MANIFEST-UNREADABLE: ")]);
  });

  test("are refused where the earlier run did not get through with all of them", async () => {
    using job = startJob();
    await using shop = await openShop(job.folder);
    const manifest = join(download(job), "manifest.json");
    const document = JSON.parse(readFileSync(manifest, "utf8"));
    document.distributions = document.distributions.filter(
      (file: Record<string, string>) => file.package !== "orchid-leaf",
    );
    writeFileSync(manifest, JSON.stringify(document));
    const step = await job.step("publish", { inputs: { ...shop.inputs, dist: "dist", "pypi-api-token": token } });
    expect(step).toMatchObject({ status: 1, outputs: { published: "false" } });
    expect(errorsOf(step)).toEqual([expect.stringContaining("RA-DIST-NOT-READY: ")]);
    expect(shop.uploads()).toEqual([]);
  });

  test("are refused where the manifest calls a package published that the index does not have", async () => {
    using job = startJob();
    await using shop = await openShop(job.folder);
    const folder = download(job);
    const document = JSON.parse(readFileSync(join(folder, "manifest.json"), "utf8"));
    for (const entry of document.plan.packages) entry.status = "published";
    writeFileSync(join(folder, "manifest.json"), JSON.stringify(document));
    const step = await job.step("publish", { inputs: { ...shop.inputs, dist: "dist", "pypi-api-token": token } });
    expect(step).toMatchObject({ status: 1, outputs: { published: "false", uploaded: "0" } });
    expect(errorsOf(step)[0]).toContain("RA-DIST-NOT-ON-INDEX: ");
  });

  test.each<[string, Readonly<Record<string, string>>, number]>([
    ["are refused where packages leaves one of them out", { packages: "orchid-core" }, 2],
    ["are refused where exclude leaves one of them out", { exclude: "orchid-core" }, 2],
    ["go up where packages names all of them, as where they were built", { packages: "orchid*" }, 0],
  ])("%s", async (_, inputs, status) => {
    using job = startJob();
    await using shop = await openShop(job.folder);
    const given = { ...shop.inputs, dist: download(job), "pypi-api-token": token, ...inputs };
    const step = await job.step("publish", { inputs: given });
    const refused = status === 0 ? [] : [expect.stringContaining("RA-DIST-NOT-CHOSEN: ")];
    expect({ status: step.status, errors: errorsOf(step) }).toEqual({ status, errors: refused });
    expect(shop.files().size).toBe(status === 0 ? orchidFiles.length : 0);
  });

  test("are refused on a tag that names another version, as it chooses in a checkout", async () => {
    using job = startJob();
    await using shop = await openShop(job.folder);
    download(job);
    const given = { ...shop.inputs, dist: "dist", "pypi-api-token": token };
    const step = await job.step("publish", { inputs: given, env: { GITHUB_REF: "refs/tags/orchid-core-v9.0.0" } });
    expect(step).toMatchObject({ status: 1, outputs: { published: "false" } });
    expect(errorsOf(step)[0]).toContain("RA-DIST-TAG-DIFFERS: dist has orchid-core 1.0.0, ");
    expect(shop.uploads()).toEqual([]);
  });

  test("are refused by an index that lacks a sibling, which the first index had", async () => {
    using job = startJob();
    await using first = await openShop(mkdtempSync(join(job.folder, "first-")));
    const given = { rehearse: "false", smoke: "off", "pypi-api-token": token };
    const core = await job.step("publish", {
      cwd: checkout.folder,
      inputs: { ...first.inputs, ...given, packages: "orchid-core" },
    });
    expect(core.status).toBe(0);
    const both = "orchid-core, orchid-leaf";
    const dry = (shop: { readonly inputs: Readonly<Record<string, string>> }, packages: string) =>
      job.step("publish", { cwd: checkout.folder, inputs: { ...shop.inputs, ...given, packages, "dry-run": "true" } });
    const leaf = await dry(first, "orchid-leaf");
    expect(leaf.status).toBe(0);
    await using second = await openShop(mkdtempSync(join(job.folder, "second-")));
    const inputs = { ...second.inputs, dist: leaf.outputs["dist-path"]!, "pypi-api-token": token };
    const step = await job.step("publish", { inputs });
    expect(step.status).toBe(1);
    expect(errorsOf(step)).toEqual([
      expect.stringContaining(
        "RA-DIST-SIBLING-MISSING: orchid-leaf needs orchid-core, which is neither in dist nor on ",
      ),
    ]);
    expect(second.uploads()).toEqual([]);
    const named = await dry(first, both);
    const again = await job.step("publish", { inputs: { ...inputs, dist: named.outputs["dist-path"]! } });
    // The sibling was to be published, too, and the first index took it since the commit.
    expect(errorsOf(again)).toEqual([
      expect.stringContaining("RA-DIST-NOT-ON-INDEX: The manifest says that orchid-core"),
    ]);
    expect(again.stdout).not.toContain("RA-DIST-NOT-ON-OTHER-INDEX");
    const built = await dry(second, both);
    const last = await job.step("publish", { inputs: { ...inputs, dist: built.outputs["dist-path"]! } });
    expect(last.status).toBe(0);
    // The first index has the sibling, which packages left out where dist was built.
    const there = await job.step("publish", { inputs: { ...inputs, ...first.inputs } });
    expect({ status: there.status, errors: errorsOf(there) }).toEqual({ status: 0, errors: [] });
  });

  test("do not leave out of the second index what the first took in an earlier try of the same commit", async () => {
    using own = orchids(packageFiles("orchid-leaf", pyproject("orchid-leaf", "1.1.0")));
    using job = startJob();
    await using first = await openShop(mkdtempSync(join(job.folder, "first-")));
    const given = { ...first.inputs, rehearse: "false", smoke: "off" };
    const build = (inputs: Readonly<Record<string, string>>) =>
      job.step("publish", { cwd: join(own.folder, "workspace"), inputs: { ...given, ...inputs } });
    expect((await build({ packages: "orchid-core", "pypi-api-token": token })).status).toBe(0);
    const rest = await build({ packages: "orchid-core, orchid-leaf", "dry-run": "true" });
    await using second = await openShop(mkdtempSync(join(job.folder, "second-")));
    const inputs = { ...second.inputs, "pypi-api-token": token };
    const step = await job.step("publish", { inputs: { ...inputs, dist: rest.outputs["dist-path"]! } });
    expect(errorsOf(step)).toEqual([
      expect.stringContaining("RA-DIST-NOT-ON-INDEX: The manifest says that orchid-core"),
    ]);
    expect([step.status, second.uploads()]).toEqual([1, []]);
    const left = await build({ packages: "orchid-leaf", "dry-run": "true" });
    expect((await job.step("publish", { inputs: { ...inputs, dist: left.outputs["dist-path"]! } })).status).toBe(0);
  });
});
