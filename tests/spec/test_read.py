"""An author's mistakes: file, key, wanted and found, all of a file at once."""

from pathlib import Path

import pytest

from checker.catalog.read import read_chapter, read_kata
from checker.errors import SpecError
from tests.chinese import reads_as_chinese

GOOD = """\
format: 1
title: {en: T, zh: 题}
task: {en: Do it}
solve: f
points: 3
cases:
  - x: {randn: [2, 3]}
    y: {linear: x, weight: 2.0}
checks: [values, shape, {copies: x}]
hints: []
"""


def problems(tmp_path: Path, text: str | bytes) -> list[str]:
    """Read a spec and return its problems, without the path."""
    path = tmp_path / "kata.yaml"
    path.write_bytes(text if isinstance(text, bytes) else text.encode())
    with pytest.raises(SpecError) as error:
        read_kata(path)
    for problem in error.value.problems:
        assert reads_as_chinese(problem.said.zh), problem.said.zh
    return [str(problem).removeprefix(f"{path}: ") for problem in error.value.problems]


def test_a_good_spec_is_read_with_checks_in_judging_order(tmp_path: Path) -> None:
    """A single name in `solve` is a list of one; checks are sorted by stage."""
    path = tmp_path / "kata.yaml"
    path.write_text(GOOD, "utf-8")
    kata = read_kata(path)
    assert kata.solve == ("f",)
    assert [check.name for check in kata.checks] == ["shape", "values", "copies"]
    assert kata.cases[0].call == "f"
    assert list(kata.cases[0].arguments) == ["x", "y"]


@pytest.mark.parametrize(
    ("change", "expected"),
    [
        (("points: 3", "points: ten"), "points: expected a positive integer, got 'ten'"),
        (("points: 3", "points: 0"), "points: expected a positive integer, got 0"),
        (("points: 3\n", ""), "points: expected a positive integer, got nothing"),
        (
            ("points: 3", "points: 3\npionts: 3"),
            "pionts: expected a known key (did you mean 'points'?), got 'pionts'",
        ),
        (("{en: T, zh: 题}", "{zh: 题}"), "title.en: expected a text in English, got nothing"),
        (
            ("points: 3", "points: 3\ngates: [values, type]"),
            "gates[1]: expected one of the checks declared here, got 'type'",
        ),
        (("solve: f\n", ""), "solve: expected the name the submission must define, got nothing"),
        (
            ("[values,", "[valeus,"),
            "checks[0]: expected a known check (did you mean 'values'?), got 'valeus'",
        ),
        (
            ("copies: x", "copies: z"),
            "checks[2].copies: expected an argument of the cases, got 'z'",
        ),
        (
            ("{linear: x,", "{linear: z,"),
            "cases[0].y.linear: expected an argument drawn before, got 'z'",
        ),
        (
            ("[2, 3]}", "[2, 3], laout: strided}"),
            "cases[0].x.laout: expected a known key (did you mean 'layout'?), got 'laout'",
        ),
        (
            ("[2, 3]}", "[2, 3], layout: stridded}"),
            "cases[0].x.layout: expected one of 'contiguous', 'transposed', 'strided', 'expanded' "
            "(did you mean 'strided'?), got 'stridded'",
        ),
        (
            ("[2, 3]", "[2, -3]"),
            "cases[0].x.randn[1]: expected an integer, at least 0 and at most 4096, got -3",
        ),
        (
            ("hints: []", "hints: []\nlimits: {seconds: 300}"),
            "limits.seconds: expected a number, over 0 and at most 120, got 300",
        ),
        (
            ("[values,", "[{values: {rtol: 1}},"),
            "checks[0].values.atol: expected a number, at least 0, got nothing",
        ),
        (
            ("{copies: x}", "{grads: x}"),
            "checks[2].grads: expected a case in which it has requires_grad: true, got none "
            "for 'x'",
        ),
        (
            ("{copies: x}", "{stored_grads: x}"),
            "checks[2].stored_grads: expected a case in which it has requires_grad: true, "
            "got none for 'x'",
        ),
        (
            ("{randn: [2, 3]}", "3"),
            "checks[2].copies: expected a case in which it is a tensor or an array, "
            "got none for 'x'",
        ),
        (
            ("{copies: x}", "{copies: [x, x]}"),
            "checks[2].copies: expected at least one argument, each once, got one twice",
        ),
        (
            ("{copies: x}", "{copies: []}"),
            "checks[2].copies: expected at least one argument, each once, got none",
        ),
        (
            ("{copies: x}", "parameter_grads"),
            "checks[2].parameter_grads: expected a module in this kata, got none",
        ),
        (
            ("[values,", "[{values: {rtol: .inf, atol: 0.0}},"),
            "checks[0].values: expected finite numbers, got inf",
        ),
        (
            ("{copies: x}", "{loss: {metric: accuracy, below: 0.9}}"),
            "checks[2].loss: expected at_least or within: more is better, got below",
        ),
        (
            ("{copies: x}", "{loss: {metric: mse, below: .inf}}"),
            "checks[2].loss: expected a finite bound over 0, got inf",
        ),
        (
            ("{copies: x}", "{heldout: {metric: mse, below: 0.1}}"),
            "checks[2].heldout: expected heldout or dataset in every case, got none in cases[0]",
        ),
        (
            ("{copies: x}", "{avoids: 'torch.*'}"),
            "checks[2].avoids: expected a name such as torch.softmax, a statement or an operator, "
            "got 'torch.*'",
        ),
        (
            ("{copies: x}", "{uses: return}"),
            "checks[2].uses: expected a name such as torch.softmax, a statement or an operator, "
            "got 'return'",
        ),
        (
            ("{copies: x}", "{uses: {g: torch.softmax}}"),
            "checks[2].uses: expected one of the names in solve, got 'g'",
        ),
        (
            ("[2, 3]}", "[2, 3], dtype: int32, requires_grad: true}"),
            "cases[0].x.requires_grad: expected a tensor of floating dtype, got another input",
        ),
        (("solve: f", "solve: 3f"), "solve[0]: expected a Python name, got '3f'"),
        (("format: 1", "format: 2"), "format: expected 1, got 2"),
    ],
)
def test_a_mistake_is_named_by_key_wanted_and_found(
    tmp_path: Path, change: tuple[str, str], expected: str
) -> None:
    """One mistake gives one line that says how to mend it."""
    assert GOOD.replace(*change) != GOOD
    assert expected in problems(tmp_path, GOOD.replace(*change))


def test_all_mistakes_of_a_file_are_reported_at_once(tmp_path: Path) -> None:
    """An author mends a file in one go."""
    text = GOOD.replace("points: 3", "points: ten").replace("[values", "[nonsense, values")
    text = text.replace("hints: []", "hints: [{zh: x}]")
    assert len(problems(tmp_path, text)) == 3


def test_all_mistakes_inside_one_key_are_reported_at_once(tmp_path: Path) -> None:
    """Limits, hints and draws are maps of their own: each part of them is told."""
    text = GOOD.replace("hints: []", "hints: [3]\nlimits: {seconds: 0, memory: 9, files_mb: x}")
    text = text.replace("{randn: [2, 3]}", "{randn: [2, -3], dtpye: int8, layout: odd}")
    assert problems(tmp_path, text) == [
        "hints[0]: expected a map, got 3",
        "limits.memory: expected a known key (did you mean 'memory_mb'?), got 'memory'",
        "limits.seconds: expected a number, over 0 and at most 120, got 0",
        "limits.files_mb: expected an integer, at least 1 and at most 1024, got 'x'",
        "cases[0].x.dtpye: expected a known key (did you mean 'dtype'?), got 'dtpye'",
        "cases[0].x.randn[1]: expected an integer, at least 0 and at most 4096, got -3",
        "cases[0].x.layout: expected one of 'contiguous', 'transposed', 'strided', 'expanded', "
        "got 'odd'",
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (b"", "expected a map of keys, got an empty file"),
        (b"- a\n", "expected a map of keys, got ['a']"),
        (b"\xff\xfe\x00", "expected UTF-8 text, got bytes that are not UTF-8"),
        (b"#" * 300_000, "expected at most 256000 bytes, got a larger file"),
        (
            b"a: [1\nb: 2\n",
            "line 2: expected valid YAML, got did not find expected ',' or ']'",
        ),
    ],
)
def test_a_file_that_is_no_spec_at_all(tmp_path: Path, text: bytes, expected: str) -> None:
    """Empty, a list, binary, huge or no YAML: a clear line, never a crash."""
    assert problems(tmp_path, text) == [expected]


def test_a_chapter_names_each_kata_once(tmp_path: Path) -> None:
    """The same kata twice in a chapter is a mistake."""
    path = tmp_path / "chapter.yaml"
    path.write_text("format: 1\ntitle: {en: T}\nintro: {en: I}\nkatas: [a, b, a]\n")
    with pytest.raises(SpecError) as error:
        read_chapter(path)
    assert str(error.value) == f"{path}: katas[2]: expected each kata once, got 'a' again"
