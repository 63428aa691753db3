"""Relations of kind: the right answer in another container, type or dtype."""

from collections.abc import Sequence

from checker.judge.diagnosis.evidence import Pair, numbers
from checker.judge.diagnosis.relations import Relation, close
from checker.judge.diagnosis.same import Facts, same_value
from checker.wire.values import (
    ArrayValue,
    MappingValue,
    ScalarValue,
    SequenceValue,
    TensorValue,
    Value,
)

_LOOSE = Facts(graph=False, layout=False)


def structure(pairs: Sequence[Pair]) -> Relation | None:
    """The first relation of kind that holds on all pairs."""
    found = {_of(pair.got, pair.want) for pair in pairs}
    if len(found) != 1 or None in found:
        return None
    name = found.pop()
    return Relation(name) if name else None


def _of(got: Value, want: Value) -> str | None:
    if got == ScalarValue(None):
        return "none_returned"
    single = isinstance(want, TensorValue | ArrayValue | ScalarValue)
    if single and isinstance(got, SequenceValue) and any(_same(each, want) for each in got.items):
        return "one_item_alone" if len(got.items) > 1 else "boxed"
    if isinstance(got, SequenceValue) and isinstance(want, SequenceValue):
        return _sequences(got, want)
    if isinstance(got, MappingValue) != isinstance(want, MappingValue):
        return None
    mine, wanted = numbers(got), numbers(want)
    if mine is None or wanted is None:
        return None
    if _kind(got) != _kind(want):
        if not close(mine.squeeze(), wanted.squeeze()):
            return None
        return f"{_kind(got)}_for_{_kind(want)}"
    if getattr(got, "dtype", "") != getattr(want, "dtype", "") and close(mine, wanted):
        return "only_dtype"
    return None


def _sequences(got: SequenceValue, want: SequenceValue) -> str | None:
    if len(got.items) == len(want.items) >= 2:
        if all(map(_same, got.items, reversed(want.items))):
            return "items_reversed"
        left = list(want.items)
        for item in got.items:
            match = next((other for other in left if _same(item, other)), None)
            if match is None:
                return None
            left.remove(match)
        return "items_permuted"
    longer, shorter = (got, want) if len(got.items) > len(want.items) else (want, got)
    if len(shorter.items) >= 1 and len(longer.items) > len(shorter.items):
        name = "items_too_many" if longer is got else "items_too_few"
        n = len(shorter.items)
        if all(map(_same, shorter.items, longer.items[:n])):
            return f"{name}_at_the_end"
        if all(map(_same, shorter.items, longer.items[-n:])):
            return f"{name}_at_the_start"
    return None


def _same(a: Value, b: Value) -> bool:
    return same_value(a, b, _LOOSE)


def _kind(value: Value) -> str:
    if isinstance(value, TensorValue):
        return "tensor"
    if isinstance(value, ArrayValue):
        return "array"
    return "list" if isinstance(value, SequenceValue) else "number"


def is_detached(pair: Pair) -> bool:
    """Whether the values are right, but no gradient can flow from them."""
    got, want = pair.got, pair.want
    if not isinstance(got, TensorValue) or not isinstance(want, TensorValue):
        return False
    return want.requires_grad and not got.requires_grad and torch_close(got, want)


def torch_close(got: TensorValue, want: TensorValue) -> bool:
    mine, wanted = numbers(got), numbers(want)
    return mine is not None and wanted is not None and close(mine, wanted)
