"""A check that no answer can fail is a fault of the kata, told to its author."""

from pathlib import Path

import pytest

from checker.catalog.pack import KataFolder
from tests.verdicts import events

pytestmark = pytest.mark.usefixtures("processes")

SPEC = """\
format: 1
title: {{en: T}}
task: {{en: Do it.}}
solve: f
points: 3
cases:
  - {case}
checks: [{checks}]
hints: []
"""
X = "x: {randn: [2, 3]}"
STUB = "import torch\n\n\ndef f(x):\n    raise NotImplementedError\n"

# The checks, the reference's answer, the case, and what is said of the check.
FUTILE = {
    "values, raises": ("x * 2", X, "the reference raises in no case"),
    "values, dtype": ("3", X, "no answer holds a tensor or an array"),
    "values, shape": ("[1.0]", X, "no answer holds a tensor or an array"),
    "values, device": ("x.numpy()", X, "no answer holds a tensor"),
    "values, finite": ("x.int()", X, "no answer holds a floating number"),
    "values, fresh": ("[1.0]", X, "no answer holds a tensor or an array that could be kept"),
    "values, contiguous": ("x.sum()", X, "no answer holds a tensor with a dim longer than 1"),
    "values, strides": ("x[:1, 0]", X, "no answer holds a tensor with a dim longer than 1"),
    "values, {copies: x}": (
        "3",
        X,
        "no answer of the reference can be changed to look at x",
    ),
    "values, {requires_grad: false}": (
        "x.int()",
        X,
        "no answer holds a tensor of floating dtype",
    ),
    "values, {is_sparse: true}": ("x * 2", X, "no answer holds a sparse tensor"),
    "values, {is_sparse: false}": ("3", X, "no answer holds a tensor"),
    "values, {grads: x}": (
        "x.detach() * 2",
        "x: {randn: [3], requires_grad: true}",
        "no answer of the reference passes a gradient to x",
    ),
    "values, {mutates: x}": (
        "torch.ones(2)",
        "x: {object: 'nn.Linear(2, 2)'}",
        "x holds nothing that can be compared",
    ),
    "values, leaves_inputs_alone": (
        "torch.ones(2)",
        "x: {object: 'nn.Linear(2, 2)'}",
        "no input holds anything that can be compared",
    ),
    "values, {uses: NotImplementedError}": ("x * 2", X, "the stub uses it already"),
    "values, {avoids: sofmtax}": ("x * 2", X, "nothing is called 'sofmtax'"),
}


def make_kata(folder: Path, checks: str, answer: str, case: str) -> KataFolder:
    katas, reference = folder / "katas/01_one/kata", folder / "reference/01_one/kata"
    katas.mkdir(parents=True)
    reference.mkdir(parents=True)
    (katas / "kata.yaml").write_text(SPEC.format(case=case, checks=checks))
    (katas / "stub.py").write_text(STUB)
    (reference / "solution.py").write_text(STUB.replace("raise NotImpl", f"return {answer}  # "))
    return KataFolder("01_one/kata", katas, reference)


def said(kata: KataFolder, folder: Path, strict: bool) -> str:
    """What a run says of the reference's own answer."""
    path = folder / "answer.py"
    path.write_bytes(kata.solution.read_bytes())
    return "\n".join(map(repr, events(kata, path, strict=strict))).replace("\\'", "'")


@pytest.mark.parametrize("checks", FUTILE)
def test_a_check_that_cannot_fail_is_told_to_the_author(checks: str, tmp_path: Path) -> None:
    """The message names file, check and reason; only `dev verify` asks so strictly."""
    answer, case, why = FUTILE[checks]
    kata = make_kata(tmp_path, checks, answer, case)
    name = checks.removeprefix("values, ").strip("{}").partition(":")[0]
    wanted = f"{kata.spec_file}: checks.{name}: can never fail: {why}"
    assert wanted in said(kata, tmp_path, strict=True)
    assert "can never fail" not in said(kata, tmp_path, strict=False)


@pytest.mark.parametrize(
    ("checks", "answer", "case"),
    [
        ("type, device, dtype, shape, finite, values, fresh, leaves_inputs_alone", "x * 2", X),
        ("values, contiguous, strides, {copies: x}, {requires_grad: false}", "x * 2", X),
        ("values, {shares: x}, {is_leaf: true}", "x[:1]", X),
        ("{mutates: x}, leaves_rng_alone, leaves_grad_mode_alone", "x.mul_(2)", X),
        ("values, {grads: x}", "x * 2", "x: {randn: [3], requires_grad: true}"),
        (
            "values, {uses: ['@', torch.ones]}, {avoids: [for, .to, torch.nn]}",
            "x @ torch.ones(3)",
            X,
        ),
    ],
)
def test_checks_that_can_fail_are_in_order(
    checks: str, answer: str, case: str, tmp_path: Path
) -> None:
    """No false alarm: each of these is failed by some answer."""
    kata = make_kata(tmp_path, checks, answer, case)
    told = said(kata, tmp_path, strict=True)
    assert "can never fail" not in told
    assert "outcome='passed'" in told
