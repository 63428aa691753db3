"""SECURITY.md names what stands between a submission and this machine."""

import re
import sys

import pytest

from checker.worker.sandbox import probe
from tests.readme.transcripts import ROOT

TEXT = (ROOT / ".github" / "SECURITY.md").read_text("utf-8")


@pytest.mark.usefixtures("processes")
@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere there is no sandbox")
def test_every_layer_is_in_the_table() -> None:
    """Each layer that a verdict may name is explained, and no other."""
    rows = re.findall(r"^\| `(\w+)` \|", TEXT, re.M)
    assert sorted(rows) == sorted(probe())
