"""The authors' guide names everything that a kata can say, and its examples are right."""

import ast
import re
from pathlib import Path

import msgspec
import pytest

from checker.author.lazy import BODIES
from checker.catalog.read import read_kata
from checker.checks import CHECKS
from checker.compare.tolerance import DEFAULTS, NUMBER
from checker.judge.expect import DrawInputs, Expect
from checker.judge.fixtures import Fixtures
from checker.judge.held import Held, Info
from checker.judge.solution import Solution
from checker.spec.model import VERBS, Dataset, Digits, Draw, Kata, Limits, Metric, Regression

GUIDE = Path(__file__).parents[2] / ".github" / "AUTHORING.md"
# The kata that is made in the guide; its transcripts run with these files.
KATA = Path(__file__).parents[1] / "readme/pack/katas/01_rows/flip_rows"
MISTAKE = Path(__file__).parents[1] / "readme/pack/reference/01_rows/flip_rows"
TEXT = GUIDE.read_text("utf-8")
PROSE = re.sub(r"^```.*?^```$", "", TEXT, flags=re.M | re.S)
# What stands in backticks: `layout`, `{loss: …}`, `expect.close(got, want)`.
WORDS = set(re.findall(r"\w+", " ".join(re.findall(r"`([^`\n]+)`", PROSE))))


def fields(*structs: type[msgspec.Struct]) -> set[str]:
    """The keys of a spec as an author writes them."""
    return {field.encode_name for each in structs for field in msgspec.structs.fields(each)}


def public(*classes: type) -> set[str]:
    """What an author may call on an object of a fixture."""
    return {name for each in classes for name in vars(each) if not name.startswith("_")}


def fixtures() -> set[str]:
    """What a test in `checks.py` may ask for."""
    return public(Fixtures)


# Parts of the judge's own that are no business of an author's.
INTERNAL = {"target", "load", "ask", "keep", "call_target"}
THINGS = {
    "keys of kata.yaml": fields(Kata),
    "limits": fields(Limits),
    "draws and modifiers": fields(Draw) | set(VERBS),
    "keys of a case": {"call", "heldout", "dataset"} | fields(Dataset, Regression, Digits),
    "checks": set(CHECKS),
    "bounds of what is learned": fields(Metric),
    "lazy answers": set(BODIES),
    "fixtures": fixtures(),
    "what fixtures can do": public(Solution, Held, DrawInputs, Expect) - INTERNAL | fields(Info),
}


@pytest.mark.parametrize("kind", THINGS)
def test_the_guide_names_everything(kind: str) -> None:
    """A key, draw, check or call that is new must be written down, or authors never find it."""
    assert THINGS[kind]
    assert sorted(THINGS[kind] - WORDS) == []


def test_the_guide_tells_every_tolerance() -> None:
    """The table of defaults has the numbers that answers are compared by."""
    rows = [row.split("|")[1:4] for row in TEXT.splitlines() if re.search(r"e-\d+ \|$", row)]
    told = {name: row[1:] for row in rows for name in re.findall(r"`(\w+)`", row[0])}
    known = {**DEFAULTS, "float": NUMBER}
    assert {name: [float(n) for n in numbers] for name, numbers in told.items()} == {
        name: [tolerance.rtol, tolerance.atol] for name, tolerance in known.items()
    }


def test_the_examples_are_right(tmp_path: Path) -> None:
    """The spec that is shown can be read, and the tests that are shown are Python."""
    specs = [block for block in blocks("yaml") if block.startswith("format: 1")]
    assert specs == [(KATA / "kata.yaml").read_text("utf-8")]
    assert (MISTAKE / "wrong_columns.py").read_text("utf-8") in blocks("python")
    file = tmp_path / "kata.yaml"
    file.write_text(specs[0], "utf-8")
    assert read_kata(file).solve == ("flip_rows",)
    cases = next(block for block in blocks("yaml") if block.startswith("cases:"))
    head, _, _ = specs[0].partition("cases:")
    file.write_text(f"{head}{cases}checks: [values]\nhints: []\n", "utf-8")
    assert len(read_kata(file).cases) == 2
    (tests,) = [block for block in blocks("python") if "def test_" in block]
    names = {arg.arg for node in ast.walk(ast.parse(tests)) for arg in arguments(node)}
    assert names <= fixtures()


def blocks(language: str) -> list[str]:
    return re.findall(rf"^```{language}\n(.*?)^```$", TEXT, re.M | re.S)


def arguments(node: ast.AST) -> list[ast.arg]:
    return node.args.args if isinstance(node, ast.FunctionDef) else []
