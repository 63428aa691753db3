"""GRADING.md says what a verdict contains."""

import json
import re
import sys
from pathlib import Path
from typing import Any, get_args

import msgspec
import pytest

from checker.verdict import CheckVerdict, ErrorKind, KataVerdict, Outcome, Verdict
from tests.readme.transcripts import ROOT, Shell

TEXT = (ROOT / ".github" / "GRADING.md").read_text("utf-8")
(BLOCK,) = re.findall(r"^```json\n(.*?)^```$", TEXT, re.M | re.S)


@pytest.mark.usefixtures("processes")
@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere there is no sandbox")
def test_the_json_is_part_of_a_real_verdict(tmp_path: Path) -> None:
    """What the page shows of a verdict is in the verdict of the README's first answer."""
    shown = json.loads(BLOCK)
    told = Shell(tmp_path).run(
        f"kata check zero_gradients --file {ROOT / 'tests/readme/first_try.py'} --seed 1 --json"
    )
    msgspec.json.decode(json.dumps(shown), type=Verdict)
    assert_part_of(shown, json.loads(told))


def assert_part_of(part: Any, whole: Any, name: str = "") -> None:
    """Every key is there with the same value; of a list, every item that is shown."""
    if isinstance(part, dict):
        assert part.keys() == whole.keys()
        for key in part:
            assert_part_of(part[key], whole[key], key)
    elif isinstance(part, list) and name != "sandbox":  # which layers there are: the kernel's say
        for item in part:
            (same,) = [each for each in whole if not isinstance(item, dict) or same_id(item, each)]
            assert_part_of(item, same)
    elif name == "seconds":
        assert isinstance(whole, float)
    elif name != "sandbox":
        assert part == whole


def same_id(one: dict[str, Any], other: dict[str, Any]) -> bool:
    return bool(one["id"] == other["id"])


def test_every_outcome_and_kind_of_error_is_named() -> None:
    """What a program must expect in the JSON is written down."""
    for name in (*get_args(Outcome), *get_args(ErrorKind)):
        assert f"`{name}`" in TEXT


def test_every_field_is_named() -> None:
    """Each field of a verdict is in the example or in the table."""
    for struct in (Verdict, KataVerdict, CheckVerdict):
        for field in struct.__struct_fields__:
            assert f'"{field}"' in BLOCK, field
