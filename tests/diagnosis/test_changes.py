"""Small changes to a source are told in words that do not give the answer away."""

from pathlib import Path

import pytest

from checker.mutation.change import Mutant
from checker.mutation.places import as_place
from checker.mutation.sentences import as_mistake
from checker.mutation.variations import variations

REFERENCES = sorted((Path(__file__).parents[2] / "reference").glob("*/*/solution.py"))

PLACES = {
    "def f(x):\n    x.double()\n    return x\n": (
        "dropped",
        "Look at line 2: `double` returns a new tensor and does not change the old one; its result "
        "is not used here.",
    ),
    "def f():\n    if torch.cuda.is_available:\n        return 1\n": (
        "uncalled",
        "Look at line 2: `is_available` without parentheses is the function itself: it is not "
        "called.",
    ),
    "def f(x):\n    return x.sum(dim=0)\n": (
        "named",
        "Look at line 2: does `dim` have the right value?",
    ),
    "def f(x):\n    return x.abs()\n": ("method", "Look at line 2: `abs` is one step too many."),
    "def f(x, i):\n    return x[:][i]\n": (
        "brackets",
        "Look at line 2: `[:]` selects everything, so the brackets after it index the first dim "
        "again.",
    ),
    "def f(x, w):\n    w.grad.zero_()\n    w.step()\n": (
        "order",
        "Look at line 2: which must come first, this line or line 3?",
    ),
    "def f(x):\n    y = x.view(2)\n    return y\n": (
        "needed clone",
        "Look at line 2: this is not a copy: it shares its memory with a tensor that is changed "
        "later.",
    ),
    "def f(x):\n    return x.narrow(1, 2, 5)\n": (
        "length",
        "Look at line 2: the last argument of `narrow` is a length, not an end.",
    ),
    "def f(x, k):\n    return x.repeat_interleave(k, dim=0)\n": (
        "repeats",
        "Look at line 2: does `repeat_interleave` repeat single rows or elements (a a b b), or the "
        "whole (a b a b)?",
    ),
    "def f(x):\n    return torch.relu(x).sum(dim=1)\n": (
        "steps",
        "Look at line 2: `relu` comes before `sum`; should the order be the reverse?",
    ),
    "def f():\n    return nn.Sequential(nn.ReLU(), nn.Linear(3, 4))\n": (
        "layers",
        "Look at line 2: are the layers in the right order?",
    ),
    "def f(x):\n    x.sum().backward()\n": (
        "loss",
        "Look at line 2: the loss is wrong by a factor, the number of rows; should it be a sum "
        "or a mean?",
    ),
    "def f(x):\n    spread = x.var()\n    return x / spread + spread\n": (
        "assigned",
        "Look at line 2: is this value of `spread` right, or is one step missing or too many?",
    ),
    "def f(x):\n    return x > 0\n": ("compare", "Look at line 2: is `>` the right comparison?"),
}


@pytest.mark.parametrize("source", PLACES)
def test_a_change_that_mends_is_told_as_a_place(source: str) -> None:
    """Line and operation are named, and what to write instead is not."""
    rule, said = PLACES[source]
    texts = [as_place(found) for found in variations(source.encode()) if found.rule == rule]
    assert said in [text["en"] for text in texts if text]


CALLS = {
    "x.repeat(k, 1)": "(x).repeat_interleave(k, -2)",
    "x.repeat_interleave(k, dim=0)": "torch.cat([(x)] * k, 0)",
    "torch.repeat_interleave(x, k)": "x.repeat(k)",
    "F.relu(self.hidden(x))": "self.hidden(F.relu(x))",
    "x.exp().sum(dim=1)": "((x).sum(dim=1)).exp()",
    "torch.softmax(layer(x), dim=1)": "layer(torch.softmax(x, dim=1))",
    "x.narrow(0, left, right)": "x.narrow(0, left, (right) - (left))",
}


@pytest.mark.parametrize("call", CALLS)
def test_a_call_is_turned_into_the_one_it_is_mistaken_for(call: str) -> None:
    """Steps in another order, another kind of repeating, a length for an end."""
    sources = [found.source.decode() for found in variations(f"def f():\n    {call}\n".encode())]
    assert f"def f():\n    {CALLS[call]}\n" in sources


def test_a_change_to_a_right_solution_is_told_as_a_mistake() -> None:
    """The sentence says what would give the same answer."""
    mutant = Mutant("drop keepdim", 3, b"", "keyword", "keepdim", "sum")
    assert as_mistake(mutant) == {
        "en": "A right solution gives the same wrong result when the argument `keepdim` of `sum` "
        "is left out.",
        "zh": "在正确的解法里漏掉 `sum` 的参数 `keepdim`，会得到同样的错误结果。",
    }


def test_every_change_can_be_told() -> None:
    """Each kind of change that the references offer has a sentence, in both languages."""
    kinds = {found.rule: found for path in REFERENCES for found in variations(path.read_bytes())}
    for rule, found in kinds.items():
        text = as_place(found)
        assert text is not None, rule
        assert set(text) == {"en", "zh"}, rule
        assert text["en"].endswith((".", "?")), rule
        assert text["zh"].endswith(("。", "？")), rule


@pytest.mark.parametrize("source", [b"def f(:\n", b"\xff", b"x = 1\0", b"(" * 500])
def test_what_is_no_program_has_no_variations(source: bytes) -> None:
    """A source that Python cannot read is left alone."""
    assert list(variations(source)) == []
