"""The reward function of the README, as it stands there."""

import re
from collections.abc import Callable
from pathlib import Path

import pytest

from checker.catalog.pack import bundled_pack
from checker.errors import KataError

ROOT = Path(__file__).parents[2]
README = (ROOT / "README.md").read_text("utf-8")
GRADING = (ROOT / ".github" / "GRADING.md").read_text("utf-8")

pytestmark = pytest.mark.usefixtures("processes")


def block(text: str, needle: str) -> str:
    """The Python in a document that holds the needle."""
    found: str
    (found,) = (
        each for each in re.findall(r"^```python\n(.*?)^```$", text, re.M | re.S) if needle in each
    )
    return found


@pytest.fixture
def reward() -> Callable[[str, str], float]:
    """Define the function of the README, in five lines."""
    source = block(README, "def reward")
    assert len([line for line in source.splitlines() if line.strip()]) <= 5
    namespace: dict[str, Callable[[str, str], float]] = {}
    exec(source, namespace)
    return namespace["reward"]


def test_the_reward_is_the_share_of_the_points(reward: Callable[[str, str], float]) -> None:
    """1 for a right answer, part of it for one that is partly right, 0 for one that crashes."""
    kata = bundled_pack().kata("07_autograd/zero_gradients")
    right = kata.solution.read_text("utf-8")
    assert reward("zero_gradients", right) == 1.0
    assert reward("zero_gradients", "def zero_gradients(w, xs):\n    return w.no_such()\n") == 0.0
    forgetful = right.replace("def zero_gradients", "def other")
    assert reward("zero_gradients", forgetful) == 0.0


def test_a_fault_of_ours_raises_so_that_the_sample_can_be_left_out(
    reward: Callable[[str, str], float],
) -> None:
    """It is never a reward of 0."""
    with pytest.raises(KataError, match="no kata or chapter is called"):
        reward("no_such_kata", "x = 1")


def test_the_example_for_many_answers_runs(capsys: pytest.CaptureFixture[str]) -> None:
    """With one engine here; the page says eight."""
    right = bundled_pack().kata("07_autograd/zero_gradients").solution.read_text("utf-8")
    answers = [("zero_gradients", right), ("no_such_kata", right)]
    exec(block(GRADING, "judge_many").replace("engines=8", "engines=1"), {"answers": answers})
    told = dict(line.split(" ", 1) for line in capsys.readouterr().out.splitlines())
    assert told["0"] == "4"
    assert told["1"].startswith("no kata or chapter is called")
