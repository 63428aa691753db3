"""What predictions show of a training that did not reach its goal."""

from collections.abc import Callable, Sequence

import torch

from checker.compare.metrics import are_probabilities
from checker.judge.diagnosis.evidence import Answer, numbers
from checker.judge.diagnosis.relations import Relation
from checker.judge.remote import Exchange
from checker.wire.messages import Call, Result

_SPREAD = 0.05
_FEWEST = 5
_MANY = 30
_MOST, _FEW = 0.5, 0.4


def not_learnt(transcript: Sequence[Exchange], wanted: Sequence[Answer]) -> Relation:
    """Compare the predictions of a model with those of the reference."""
    return (
        sign_of_training(transcript, wanted)
        or _last_sign(transcript, wanted, _of_what_was_learnt)
        or Relation("not_learnt")
    )


def sign_of_training(transcript: Sequence[Exchange], wanted: Sequence[Answer]) -> Relation | None:
    """A relation that the predictions alone show, whatever the check wants."""
    return _last_sign(transcript, wanted, _of_itself)


def _last_sign(
    transcript: Sequence[Exchange],
    wanted: Sequence[Answer],
    sign: Callable[[torch.Tensor, torch.Tensor], str],
) -> Relation | None:
    for exchange, want in reversed(list(zip(transcript, wanted, strict=False))):
        got = exchange.reply
        asked = isinstance(exchange.request, Call) and exchange.request.method == ""
        if not asked or not isinstance(got, Result) or not isinstance(want, Result):
            continue
        mine, right = numbers(got.value), numbers(want.value)
        if mine is None or right is None or mine.shape != right.shape or mine.dim() == 0:
            continue
        if name := sign(mine, right):
            return Relation(name)
    return None


def _of_itself(mine: torch.Tensor, right: torch.Tensor) -> str:
    if not bool(torch.isfinite(torch.view_as_real(mine) if mine.is_complex() else mine).all()):
        return "diverged"
    if _are_probabilities(mine) and not _are_probabilities(right):
        return "probabilities"
    return ""


def _of_what_was_learnt(mine: torch.Tensor, right: torch.Tensor) -> str:
    if _is_standardised(mine) and not _is_standardised(right):
        return "standardised_answers"
    if _spread(mine) < _SPREAD * _spread(right):
        return "same_for_all"
    if _commonest(mine) > _MOST > _FEW > _commonest(right):
        return "one_class"
    return ""


def _is_standardised(predictions: torch.Tensor) -> bool:
    """Whether many numbers, one a row, have mean 0 and deviation 1."""
    if len(predictions) < _MANY or predictions.numel() > len(predictions):
        return False
    if predictions.is_complex():
        return False
    return abs(float(predictions.mean())) < 0.25 and abs(float(predictions.std()) - 1) < 0.15


def _commonest(logits: torch.Tensor) -> float:
    """The share of the class that is named most often; 0.5 where there are no classes."""
    if logits.dim() != 2 or logits.shape[1] < 3 or len(logits) < _MANY or logits.is_complex():
        return 0.5
    named = logits.argmax(dim=1).bincount()
    return float(named.max() / len(logits))


def _are_probabilities(predictions: torch.Tensor) -> bool:
    """Whether there are rows, and every one of them is positive and sums to 1."""
    return not predictions.is_complex() and predictions.dim() > 1 and are_probabilities(predictions)


def _spread(predictions: torch.Tensor) -> float:
    """How much predictions differ from row to row."""
    if len(predictions) < _FEWEST or predictions.is_complex():
        return 1.0
    return float(predictions.reshape(len(predictions), -1).std(0).max())
