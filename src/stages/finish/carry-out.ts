import type { Effect, SeenRelease } from "../../domain/forge-release/decide.ts";
import type { ForgeRelease, ReleaseAsset } from "../../domain/forge-release/forge-release.ts";
import type { Answer, Missing, Unanswered } from "../../ports/forge.ts";
import type { FinishPorts, ReleaseOrder } from "./ports.ts";

/** What is there after one step, or what came instead of an answer: then what is there is not known. */
export type Carried =
  | { readonly kind: "done"; readonly seen: SeenRelease }
  | { readonly kind: "open"; readonly answer: Missing | Unanswered };

export const carryOut = async (
  effect: Effect,
  { seen, order }: { readonly seen: SeenRelease; readonly order: ReleaseOrder },
  { releases, tags }: FinishPorts,
): Promise<Carried> => {
  const { tag, commit, title, body, isPrerelease, isLatest } = order;
  const having = (release: ForgeRelease) => withRelease(seen, release);
  switch (effect.kind) {
    case "tag": {
      const made = await tags.create({ name: tag, commit, message: title });
      return then(made, () => ({ ...seen, tag: { name: tag, commit, isAnnotated: true } }));
    }
    case "draft":
      return then(await releases.createDraft({ tag, commit, title, body, isPrerelease }), having);
    case "upload": {
      const { release, asset } = effect;
      const file = { name: asset.name, content: order.contents.get(asset.name)! };
      return then(await releases.upload(release, file), (uploaded) =>
        having({ ...release, assets: [...release.assets, asKnown(uploaded, asset)] }),
      );
    }
    case "remove asset": {
      const { release, asset } = effect;
      return then(await releases.removeAsset(release, asset), () =>
        having({ ...release, assets: release.assets.filter(({ id }) => id !== asset.id) }),
      );
    }
    case "read back":
      return then(await releases.read(effect.release), (release) => {
        const known = new Map(effect.release.assets.map((asset) => [asset.id, asset]));
        const assets = release.assets.map((asset) => asKnown(asset, known.get(asset.id)));
        return { ...having({ ...release, assets }), isReadBack: true };
      });
    case "publish":
      return then(await releases.publish(effect.release, { isLatest }), having);
    case "remove draft":
      return then(await releases.remove(effect.release), () => ({
        ...seen,
        releases: seen.releases.filter(({ id }) => id !== effect.release.id),
      }));
    case "look for tag": {
      const found = await tags.find(tag);
      if (found.kind === "found" && found.value === undefined) return { kind: "open", answer: { kind: "missing" } };
      return then(found, (value) => ({ ...seen, tag: value }));
    }
  }
};

/** One that is not as it was sent, or as it was a moment ago, has not arrived. */
const asKnown = (asset: ReleaseAsset, known: Pick<ReleaseAsset, "size" | "sha256"> | undefined): ReleaseAsset => {
  if (known === undefined) return asset;
  const isSame = asset.size === known.size && (asset.sha256 ?? known.sha256) === (known.sha256 ?? asset.sha256);
  return isSame ? asset : { ...asset, isWhole: false };
};

const then = <Value>(answer: Answer<Value>, next: (value: Value) => SeenRelease): Carried =>
  answer.kind === "found" ? { kind: "done", seen: next(answer.value) } : { kind: "open", answer };

const withRelease = (seen: SeenRelease, release: ForgeRelease): SeenRelease => ({
  ...seen,
  isReadBack: false,
  releases: [...seen.releases.filter(({ id }) => id !== release.id), release],
});

/** One step, for people: after "did not let this token". */
export const stepWords = (effect: Effect): string => {
  switch (effect.kind) {
    case "tag":
      return "make the tag";
    case "draft":
      return "make a draft of the release";
    case "upload":
      return `add ${effect.asset.name} to the release`;
    case "remove asset":
      return `take ${effect.asset.name}, which is not whole, from the draft`;
    case "read back":
      return "read the draft back";
    case "publish":
      return "publish the release";
    case "remove draft":
      return "delete a second draft";
    case "look for tag":
      return "read the tag";
  }
};
