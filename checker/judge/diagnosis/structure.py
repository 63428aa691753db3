"""Relations of kind: the right answer in another container, type or dtype."""

from collections.abc import Sequence

from checker.compare.elements import all_close
from checker.judge.diagnosis.evidence import Pair, numbers
from checker.judge.diagnosis.relations import Relation
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
    found = {_of(pair) for pair in pairs}
    name = found.pop()
    return Relation(name) if name and not found else None


def _of(pair: Pair) -> str | None:
    got, want = pair.got, pair.want
    if got == ScalarValue(None):
        return "no_gradient" if pair.what == "gradient" else "none_returned"
    if isinstance(got, TensorValue) and isinstance(want, TensorValue):
        return _graph(got, want)
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
        if not all_close(mine.squeeze(), wanted.squeeze()):
            return None
        return f"{_kind(got)}_for_{_kind(want)}"
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


def _graph(got: TensorValue, want: TensorValue) -> str | None:
    mine, wanted = numbers(got), numbers(want)
    if mine is None or wanted is None or not all_close(mine, wanted) or got.dtype != want.dtype:
        return None
    if want.requires_grad != got.requires_grad:
        return "detached" if want.requires_grad else "not_detached"
    return None


def dtype(pairs: Sequence[Pair]) -> Relation | None:
    """Where another dtype may come from, if that is what differs."""
    kinds = [(pair.got, pair.want) for pair in pairs]
    arrays = [(got, want) for got, want in kinds
              if isinstance(got, TensorValue | ArrayValue)
              and isinstance(want, TensorValue | ArrayValue)
              and got.dtype != want.dtype]  # fmt: skip
    if not arrays or len(arrays) < len(pairs):
        return None
    got_dtypes = {got.dtype for got, _ in arrays}
    of_inputs = [
        {value.dtype for value in pair.inputs.values() if isinstance(value, _WITH_DTYPE)}
        for pair in pairs
    ]
    pairs_of = list(zip(arrays, of_inputs, strict=True))
    if all(got.dtype in dtypes and want.dtype not in dtypes for (got, want), dtypes in pairs_of):
        return Relation("dtype_of_input", {"dtype": min(got_dtypes)})
    if got_dtypes == {"float32"} and {want.dtype for _, want in arrays} <= _KEPT:
        return Relation("float32_made")
    if got_dtypes == {"float64"}:
        return Relation("float64_made")
    if got_dtypes == {"int64"}:
        return Relation("int64_made")
    name = next(iter(got_dtypes))
    return Relation("other_dtype", {"dtype": name}) if len(got_dtypes) == 1 else None


_WITH_DTYPE = (TensorValue, ArrayValue)
_KEPT = frozenset({"float64", "int64", "int32", "int16", "uint8", "float16", "bfloat16", "bool"})
