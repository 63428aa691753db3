"""Hunting for false verdicts: margins of right and wrong answers, on seeds that nobody chose."""

import json
import shutil
from pathlib import Path
from typing import Any

import pytest

from checker.author.hunt import Hunted, HuntReport, hunt
from checker.catalog.pack import KataFolder, Pack
from checker.cli.app import run
from checker.job import Judged
from tests.verdicts import events

pytestmark = pytest.mark.usefixtures("processes")

FIXTURE = Path(__file__).parent / "pack"
KATA = "01_first/row_sums"
CHECKS = '''
import math
import torch

ALLOWED = 0.5


def test_bounds(submission, draw, expect):
    """stays within bounds"""
    x = draw.rand(3, 3)
    error = float((submission(x).value - x.sum(dim=1)).abs().max())
    expect.that(error < ALLOWED, en="too far")
    expect.that(bool(error <= 1.0) and error >= 0, en="too far")
    expect.that(math.isclose(2.0, 2.1, rel_tol=0.0, abs_tol=1.0), en="too far")
    ones, near = torch.ones(2), torch.ones(2) + 0.25
    expect.that(ones.allclose(near, rtol=0.0, atol=1.0), en="too far")
    expect.that(len(submission(x).value) < 4, en="a count is no bound")
'''


@pytest.fixture
def pack(tmp_path: Path) -> Pack:
    """A copy of a small sound pack, to be spoiled."""
    shutil.copytree(FIXTURE, tmp_path / "pack")
    return Pack.in_folder(tmp_path / "pack")


@pytest.fixture
def reference(pack: Pack) -> Path:
    """The folder of the reference."""
    return pack.reference_folder / KATA


def answer(body: str) -> str:
    return f'"""Near the bound.\n\n离界限很近。\n"""\n\n\ndef row_sums(x):\n    return {body}\n'


def hunted(pack: Pack) -> HuntReport:
    return hunt(pack, list(pack), 0.001, "cpu", lambda _done, _total: None)


def row(report: HuntReport, check: str) -> Hunted:
    return next(row for row in report.checks if row.check == check)


def test_margins_of_right_and_wrong_answers_are_told(pack: Pack, reference: Path) -> None:
    """Half of the tolerance is 0.5, three times as much is 3; both with answer and seed."""
    (reference / "alt_half.py").write_text(answer("x.sum(dim=1) * (1 + 0.5e-4)"))
    (reference / "wrong_threefold.py").write_text(answer("x.sum(dim=1) * (1 + 3e-4)"))
    report = hunted(pack)
    values = row(report, "values")
    assert values.right == pytest.approx(0.5, rel=0.05)
    assert values.wrong == pytest.approx(3.0, rel=0.05)
    assert values.right_by.startswith("alt_half.py ")
    assert values.wrong_by.startswith("wrong_threefold.py ")
    assert report.checks[0].distance() == pytest.approx(2.0, rel=0.05)
    assert (report.katas, report.false) == (1, 0)


def test_false_verdicts_are_told_with_their_seeds(
    pack: Pack, reference: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """A right answer that is rejected and a wrong one that passes: exit 1, and a line for each."""
    (reference / "alt_rejected.py").write_text(answer("x.sum(dim=1) * (1 + 3e-4)"))
    (reference / "wrong_accepted.py").write_text(answer("x.sum(dim=1)"))
    root = str(pack.katas_folder.parent)
    hunting = ["dev", "verify", "--hunt", "0.001", "--pack", root]
    assert run([*hunting, "--json"]) == 1
    told = json.loads(capsys.readouterr().out)
    false = [verdict for row in told["checks"] for verdict in row["false"]]
    assert {verdict["submission"] for verdict in false} == {"alt_rejected.py", "wrong_accepted.py"}
    assert all(len(verdict["seed"]) == 16 for verdict in false)
    assert run(hunting) == 1
    page = capsys.readouterr().out
    assert "false verdicts" in page
    assert "wrong_accepted.py" in page


def test_a_sound_pack_has_no_false_verdict(pack: Pack) -> None:
    """Exit 0: nothing was rejected wrongly, and nothing accepted."""
    root = str(pack.katas_folder.parent)
    assert run(["dev", "verify", "--hunt", "0.001", "--pack", root]) == 0


def judged(kata: KataFolder, folder: Path, **job: Any) -> Judged:
    copy = folder / "answer.py"
    copy.write_bytes(kata.solution.read_bytes())
    found = [event for event in events(kata, copy, **job) if isinstance(event, Judged)]
    return found[0]


def test_margins_are_told_only_where_they_are_asked_for(pack: Pack, tmp_path: Path) -> None:
    """A learner's run carries none of them, asked for or not: the verdict has no place for them."""
    kata = next(iter(pack))
    assert judged(kata, tmp_path).margins is None
    told = judged(kata, tmp_path, margins=True)
    assert told.margins == {"values": 0.0, "leaves_inputs_alone": 0.0}
    assert not any("margin" in name for name in told.verdict.checks[0].__struct_fields__)


def test_the_bounds_in_checks_py_are_read_from_their_conditions(pack: Pack, tmp_path: Path) -> None:
    """The worst of the comparisons of floats counts; counts, and what asks again, do not."""
    kata = next(iter(pack))
    kata.checks_file.write_text(CHECKS)
    margins = judged(kata, tmp_path, margins=True).margins
    assert margins is not None
    assert margins["test_bounds"] == pytest.approx(0.25)
