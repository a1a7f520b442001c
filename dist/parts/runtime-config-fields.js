import { __exportAll as e } from "./rolldown-runtime.js";
import { contract as t, contract$1 as n, contract$2 as r, contract$3 as i } from "./actions-init-contract.js";
import { contract as a, contract$1 as o, contract$2 as s, contract$3 as c, contract$4 as l, contract$5 as u, contract$6 as d } from "./actions-version-contract.js";
import { contract as f, contract$1 as p, contract$2 as m, contract$3 as h } from "./actions-index-action.js";
import { contract as g, contract$1 as _ } from "./actions-shared-inputs.js";
import { contract as v } from "./actions-publish-contract.js";
import { contract as y } from "./actions-release-contract.js";
var b = e({ contracts: () => x });
const x = {
	init: r,
	discover: _,
	graph: g,
	plan: n,
	check: h,
	"validate-release": a,
	"release-readiness": s,
	version: d,
	changelog: u,
	attest: i,
	"prepare-release": c,
	publish: v,
	"create-release": l,
	rollback: o,
	"protect-main": t,
	release: y,
	index: f,
	explain: p,
	completion: m
};
var S = e({ everyField: () => C });
const isKey = ({ surfaces: e }) => e.includes("key"), C = Object.fromEntries(Object.values(x).flatMap(({ inputs: e }) => Object.entries(e)).toSorted(([, e], [, t]) => Number(isKey(e)) - Number(isKey(t))));
Object.fromEntries(Object.entries(C).filter(([, e]) => isKey(e)));
export { S as config_fields_exports, x as contracts, b as contracts_exports };
