import { basename, join } from "node:path";
import { startIndex } from "../../src/index-server/server.ts";
import { startFaultProxy } from "../fakes/fault-proxy.ts";
import { anybody } from "../index-server/anybody.ts";
import { filesBelow, type Step } from "./job.ts";

export const token = "pypi-AgEIcHlwaS5vcmcCJDk4NzY1NDMyMQ";

/** An empty index behind a proxy that keeps a log, as inputs name it. */
export interface Shop extends AsyncDisposable {
  readonly inputs: Readonly<Record<string, string>>;
  readonly uploads: () => readonly (string | undefined)[];
  readonly requests: () => number;
  readonly files: () => ReadonlyMap<string, Buffer>;
}

export const openShop = async (folder: string): Promise<Shop> => {
  const store = join(folder, "shop");
  const index = await startIndex({ access: anybody, store });
  const proxy = await startFaultProxy(index.url);
  return {
    inputs: { index: proxy.through(index.uploadUrl), "check-url": proxy.through(index.simpleUrl) },
    uploads: () => proxy.log.filter(({ method }) => method === "POST").map(({ filename }) => filename),
    requests: () => proxy.log.length,
    files: () =>
      new Map([...filesBelow(join(store, "files"))].flatMap(([path, bytes]) => distribution(basename(path), bytes))),
    [Symbol.asyncDispose]: async () => {
      await proxy[Symbol.asyncDispose]();
      await index[Symbol.asyncDispose]();
    },
  };
};

const distribution = (name: string, bytes: Buffer): readonly (readonly [string, Buffer])[] =>
  /\.(?:whl|tar\.gz)$/.test(name) ? [[name, bytes]] : [];

/** The errors among a step's annotations. */
export const errorsOf = ({ lines }: Step): readonly string[] => lines.filter((line) => line.startsWith("::error"));

/** All files of the orchids, in the order in which they go up. */
export const orchidFiles = [
  "orchid_core-1.0.0-py3-none-any.whl",
  "orchid_core-1.0.0.tar.gz",
  "orchid_leaf-1.1.0-py3-none-any.whl",
  "orchid_leaf-1.1.0.tar.gz",
  "orchid_vase-2.0.0-py3-none-any.whl",
  "orchid_vase-2.0.0.tar.gz",
];
