import { __exportAll as e } from "./rolldown-runtime.js";
import { contract as t, contract$1 as n, contract$2 as r } from "./actions-init-contract.js";
import { contract as i, contract$1 as a, contract$2 as o } from "./actions-version-contract.js";
import { contract as s, contract$1 as c, contract$2 as l, contract$3 as u, contract$4 as d, contract$5 as f } from "./actions-index-action.js";
import { contract as p, contract$1 as m, contract$2 as h, contract$3 as g, contract$4 as _ } from "./actions-publish-contract.js";
import { contract as v, contract$1 as y } from "./domain-python-requirement.js";
var b = e({ contracts: () => x });
const x = {
	init: n,
	discover: y,
	graph: v,
	plan: t,
	check: f,
	"validate-release": s,
	"release-readiness": h,
	version: o,
	changelog: a,
	attest: r,
	"prepare-release": i,
	publish: g,
	"create-release": _,
	rollback: p,
	"protect-main": c,
	release: m,
	index: l,
	explain: u,
	completion: d
};
var S = e({ configFields: () => C });
const C = Object.fromEntries(Object.values(x).flatMap(({ inputs: e }) => Object.entries(e)).filter(([, { surfaces: e }]) => e.includes("key")));
export { S as config_fields_exports, x as contracts, b as contracts_exports };
