"""What predictions show of a training that did not reach its goal."""

from collections.abc import Sequence

import torch

from checker.judge.diagnosis.evidence import Answer, numbers
from checker.judge.diagnosis.relations import Relation
from checker.judge.remote import Exchange
from checker.wire.messages import Call, Result

_SPREAD = 0.05
_FEWEST = 5


def not_learnt(transcript: Sequence[Exchange], wanted: Sequence[Answer]) -> Relation:
    """Say how the predictions of a model look beside those of the reference's."""
    for exchange, want in reversed(list(zip(transcript, wanted, strict=False))):
        got = exchange.reply
        asked = isinstance(exchange.request, Call) and exchange.request.method == ""
        if not asked or not isinstance(got, Result) or not isinstance(want, Result):
            continue
        mine, right = numbers(got.value), numbers(want.value)
        if mine is None or right is None or mine.shape != right.shape or mine.dim() == 0:
            continue
        if not bool(torch.isfinite(torch.view_as_real(mine) if mine.is_complex() else mine).all()):
            return Relation("diverged")
        if _are_probabilities(mine) and not _are_probabilities(right):
            return Relation("probabilities")
        if _spread(mine) < _SPREAD * _spread(right):
            return Relation("same_for_all")
    return Relation("not_learnt")


def _are_probabilities(predictions: torch.Tensor) -> bool:
    """Whether every row is positive and sums to 1."""
    if predictions.is_complex() or predictions.dim() < 2:
        return False
    sums = predictions.sum(dim=-1)
    return bool((predictions >= 0).all()) and bool(((sums - 1).abs() < 1e-3).all())


def _spread(predictions: torch.Tensor) -> float:
    """How much predictions differ from row to row."""
    if len(predictions) < _FEWEST or predictions.is_complex():
        return 1.0
    return float(predictions.reshape(len(predictions), -1).std(0).max())
