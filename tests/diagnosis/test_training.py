"""What the answers of a model show of its training, and what an exception's words do not."""

import pytest
import torch

from checker.judge.diagnosis.known import raising_lines, without_words
from checker.judge.diagnosis.learnt import not_learnt, sign_of_training
from checker.judge.remote import Exchange
from checker.wire.encoding import encode_value
from checker.wire.messages import Call, Frame, Raised, Result
from checker.wire.values import Target

RNG = torch.Generator().manual_seed(3)
X = torch.randn(60, 1, generator=RNG)
LOGITS = torch.randn(60, 10, generator=RNG)
PREFERS_ONE = LOGITS + 9 * torch.eye(10)[7]


def asked(answers: torch.Tensor, right: torch.Tensor) -> tuple[list[Exchange], list[Result]]:
    """One call of a model with its answers, and what the reference's model answers."""
    call = Call(Target(1), "", ())
    exchange = Exchange(call, Result(encode_value(answers)))
    return [exchange], [Result(encode_value(right))]


@pytest.mark.parametrize(
    ("answers", "right", "name"),
    [
        (X * float("nan"), 30 * X + 14, "diverged"),
        (LOGITS.softmax(1), LOGITS, "probabilities"),
        ((X - X.mean()) / X.std(), 30 * X + 14, "standardised_answers"),
        ((X - X.mean()) / X.std(), 1.1 * (X - X.mean()), "not_learnt"),
        (0 * X + 14, 30 * X + 14, "same_for_all"),
        (PREFERS_ONE, LOGITS, "one_class"),
        (LOGITS.flip(0), LOGITS, "not_learnt"),
        (20 * X + 9, 30 * X + 14, "not_learnt"),
    ],
)
def test_the_answers_show_how_the_training_went(
    answers: torch.Tensor, right: torch.Tensor, name: str
) -> None:
    """Each sign has its name, and answers that are merely too far off have none of them."""
    assert not_learnt(*asked(answers, right)).name == name


def test_only_what_shows_by_itself_is_told_of_other_checks() -> None:
    """Where a check is not one of learning, a model may well name one class."""
    assert sign_of_training(*asked(PREFERS_ONE, LOGITS)) is None
    relation = sign_of_training(*asked(LOGITS.softmax(1), LOGITS))
    assert relation is not None
    assert relation.name == "probabilities"


def test_the_words_of_an_own_exception_do_not_count() -> None:
    """A message is the solution's own affair where it raises by itself, and only there."""
    lines = raising_lines(b"def f(n):\n    raise ValueError(\n        n)\n")
    assert lines == {2, 3}
    own = Raised("ValueError", "no such name", (Frame(2, "f"),))
    foreign = Raised("ValueError", "no such name", (Frame(1, "f"),))
    assert without_words(own, lines) == Raised("ValueError", "", (Frame(2, "f"),))
    assert without_words(foreign, lines) == foreign
    assert raising_lines(b"def f(") == frozenset()
