import { nearest } from "../text/nearest.ts";

/** The first words of every classifier there is. https://pypi.org/classifiers/ */
const kinds = new Set([
  "Development Status",
  "Environment",
  "Framework",
  "Intended Audience",
  "License",
  "Natural Language",
  "Operating System",
  "Programming Language",
  "Topic",
  "Typing",
]);

/**
 * All classifiers of licences that PyPI takes. The list is closed: a licence is said by an SPDX expression now.
 * https://peps.python.org/pep-0639/#deprecate-license-classifiers
 */
const licences = [
  "License :: Aladdin Free Public License (AFPL)",
  "License :: CC0 1.0 Universal (CC0 1.0) Public Domain Dedication",
  "License :: CeCILL-B Free Software License Agreement (CECILL-B)",
  "License :: CeCILL-C Free Software License Agreement (CECILL-C)",
  "License :: DFSG approved",
  "License :: Eiffel Forum License (EFL)",
  "License :: Free For Educational Use",
  "License :: Free For Home Use",
  "License :: Free To Use But Restricted",
  "License :: Free for non-commercial use",
  "License :: Freely Distributable",
  "License :: Freeware",
  "License :: GUST Font License 1.0",
  "License :: GUST Font License 2006-09-30",
  "License :: Netscape Public License (NPL)",
  "License :: Nokia Open Source License (NOKOS)",
  "License :: OSI Approved",
  "License :: Other/Proprietary License",
  "License :: Public Domain",
  "License :: Repoze Public License",
  ...[
    "Academic Free License (AFL)",
    "Apache Software License",
    "Apple Public Source License",
    "Artistic License",
    "Attribution Assurance License",
    "BSD License",
    "Blue Oak Model License (BlueOak-1.0.0)",
    "Boost Software License 1.0 (BSL-1.0)",
    "CEA CNRS Inria Logiciel Libre License, version 2.1 (CeCILL-2.1)",
    "CMU License (MIT-CMU)",
    "Common Development and Distribution License 1.0 (CDDL-1.0)",
    "Common Public License",
    "Eclipse Public License 1.0 (EPL-1.0)",
    "Eclipse Public License 2.0 (EPL-2.0)",
    "Educational Community License, Version 2.0 (ECL-2.0)",
    "Eiffel Forum License",
    "European Union Public Licence 1.0 (EUPL 1.0)",
    "European Union Public Licence 1.1 (EUPL 1.1)",
    "European Union Public Licence 1.2 (EUPL 1.2)",
    "GNU Affero General Public License v3",
    "GNU Affero General Public License v3 or later (AGPLv3+)",
    "GNU Free Documentation License (FDL)",
    "GNU General Public License (GPL)",
    "GNU General Public License v2 (GPLv2)",
    "GNU General Public License v2 or later (GPLv2+)",
    "GNU General Public License v3 (GPLv3)",
    "GNU General Public License v3 or later (GPLv3+)",
    "GNU Lesser General Public License v2 (LGPLv2)",
    "GNU Lesser General Public License v2 or later (LGPLv2+)",
    "GNU Lesser General Public License v3 (LGPLv3)",
    "GNU Lesser General Public License v3 or later (LGPLv3+)",
    "GNU Library or Lesser General Public License (LGPL)",
    "Historical Permission Notice and Disclaimer (HPND)",
    "IBM Public License",
    "ISC License (ISCL)",
    "MIT License",
    "MIT No Attribution License (MIT-0)",
    "MirOS License (MirOS)",
    "Motosoto License",
    "Mozilla Public License 1.0 (MPL)",
    "Mozilla Public License 1.1 (MPL 1.1)",
    "Mozilla Public License 2.0 (MPL 2.0)",
    "Mulan Permissive Software License v2 (MulanPSL-2.0)",
    "NASA Open Source Agreement v1.3 (NASA-1.3)",
    "Nethack General Public License",
    "Nokia Open Source License",
    "Open Group Test Suite License",
    "Open Software License 3.0 (OSL-3.0)",
    "PostgreSQL License",
    "Python License (CNRI Python License)",
    "Python Software Foundation License",
    "Qt Public License (QPL)",
    "Ricoh Source Code Public License",
    "SIL Open Font License 1.1 (OFL-1.1)",
    "Sleepycat License",
    "Sun Public License",
    "The Unlicense (Unlicense)",
    "Universal Permissive License (UPL)",
    "University of Illinois/NCSA Open Source License",
    "Vovida Software License 1.0",
    "W3C License",
    "Zero-Clause BSD (0BSD)",
    "Zope Public License",
    "zlib/libpng License",
  ].map((name) => `License :: OSI Approved :: ${name}`),
];
const knownLicences: ReadonlySet<string> = new Set(licences);

/** Whether it can never be one that PyPI takes, however its list grows. */
export const isNoClassifier = (text: string): boolean =>
  !kinds.has(text.split(" :: ")[0]!) || (text.startsWith("License") && !knownLicences.has(text));

/** PyPI's own list, as `trove-classifiers` has it. */
export interface KnownClassifiers {
  readonly known: readonly string[];
  /** What PyPI refuses although it once took it, with what it wants in its place. */
  readonly deprecated: Readonly<Record<string, readonly string[]>>;
}

/** A classifier that PyPI refuses, and what may be meant. */
export interface RefusedClassifier {
  readonly classifier: string;
  readonly instead: readonly string[];
}

/** Which of these PyPI refuses. Without its list those alone that can never be on it. */
export const refusedClassifiers = (
  classifiers: readonly string[],
  list: KnownClassifiers | undefined,
): readonly RefusedClassifier[] => {
  const known = new Set(list?.known);
  const isRefused = (text: string): boolean => (list === undefined ? isNoClassifier(text) : !known.has(text));
  return classifiers.filter(isRefused).map((classifier) => {
    // The names of licences are alike, and another one is never meant.
    const near = classifier.startsWith("License ::") ? undefined : nearest(classifier, list?.known ?? []);
    return { classifier, instead: list?.deprecated[classifier] ?? (near === undefined ? [] : [near]) };
  });
};
