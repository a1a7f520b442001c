"""Verifies the attestations of files, as PyPI does, against a trust root of our own: ROOT REPOSITORY WORKFLOW FILE..."""

import pathlib
import sys

from pypi_attestations import Attestation, Distribution, GitHubPublisher
from sigstore.models import TrustedRoot
from sigstore.verify import Verifier

root, repository, workflow, *files = sys.argv[1:]
verifier = Verifier(trusted_root=TrustedRoot.from_file(root))
Verifier.production = classmethod(lambda cls, offline=False: verifier)
for path in map(pathlib.Path, files):
    text = path.with_name(f"{path.name}.publish.attestation").read_text()
    publisher = GitHubPublisher(repository=repository, workflow=workflow)
    predicate, _ = Attestation.model_validate_json(text).verify(publisher, Distribution.from_file(path))
    print(f"{path.name} {predicate}")
