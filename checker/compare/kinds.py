"""Walk two values part by part, and say where their classes differ."""

from collections.abc import Iterator

from checker.compare import words
from checker.spec.text import Text
from checker.wire.values import (
    NAMED_TUPLE,
    ArrayValue,
    MappingValue,
    NamedValue,
    ObjectValue,
    ScalarValue,
    SequenceValue,
    SparseValue,
    TensorValue,
    Value,
)

# Objects that stay in the worker though they are plain data: what they are can be told at least.
PLAIN_OBJECTS = frozenset({"set", "frozenset", "complex", "bytes", "bytearray", "int", "range"})

Pair = tuple[str, Value, Value]
# Stands for a part that the answer lacks. No worker sends it: no class has this name.
MISSING = ObjectValue("nothing")


def pairs(got: Value, want: Value, place: str = "") -> Iterator[Pair]:
    """Walk the wanted value: place, got, want, for each part that is not a list, tuple or dict.

    What the answer lacks comes as MISSING, so that no part goes uncompared.
    """
    if isinstance(want, SequenceValue):
        items = got.items if isinstance(got, SequenceValue) else ()
        for i, b in enumerate(want.items):
            yield from pairs(items[i] if i < len(items) else MISSING, b, f"{place}[{i}]")
    elif isinstance(want, MappingValue):
        found: dict[object, Value] = {}
        if isinstance(got, MappingValue):
            found = dict(zip(got.keys, got.items, strict=True))
        for key, b in zip(want.keys, want.items, strict=True):
            yield from pairs(found.get(key, MISSING), b, f"{place}[{key!r}]")
    else:
        yield place, got, want


def different_type(
    got: Value, want: Value, place: str = "", exact: bool = False, name: Text | None = None
) -> Text | None:
    """The first part whose class differs from the wanted one; `name` as in `words.subject`.

    A list and a tuple count as the same class. Unless `exact`, these are accepted too: a kind of
    tuple for a tuple, a NumPy number for a Python number, a parameter for a tensor.
    """
    if isinstance(want, SequenceValue) and isinstance(got, SequenceValue):
        if got.kind != want.kind and not (_is_plain(got, exact) and _is_plain(want, exact)):
            return wrong_type(got.kind, want.kind, place, name)
        if len(got.items) != len(want.items):
            return words.item_count(words.subject(place, name), len(got.items), len(want.items))
        for i, (a, b) in enumerate(zip(got.items, want.items, strict=True)):
            if found := different_type(a, b, f"{place}[{i}]", exact, name):
                return found
        return None
    if isinstance(want, MappingValue) and isinstance(got, MappingValue):
        if set(got.keys) != set(want.keys):
            known, wanted = set(got.keys), set(want.keys)
            missing = [key for key in want.keys if key not in known]
            extra = [key for key in got.keys if key not in wanted]
            return words.different_keys(words.subject(place, name), missing, extra)
        found_items = dict(zip(got.keys, got.items, strict=True))
        for key, b in zip(want.keys, want.items, strict=True):
            if found := different_type(found_items[key], b, f"{place}[{key!r}]", exact, name):
                return found
        return None
    if isinstance(want, ObjectValue) and isinstance(got, ObjectValue):
        if want.kind in PLAIN_OBJECTS and got.kind != want.kind:
            return wrong_type(got.kind, want.kind, place, name)
        return None  # other objects are judged by what they do
    got_kind, want_kind = type_name(got), type_name(want)
    if got_kind == want_kind or (not exact and _serves(got, want)):
        return None
    return wrong_type(got_kind, want_kind, place, name)


def _is_plain(sequence: SequenceValue, exact: bool) -> bool:
    """Whether it is a list, a tuple or, unless `exact`, a special kind of tuple."""
    kind = sequence.kind
    if kind in ("list", "tuple"):
        return True
    named = kind.startswith("torch.return_types.") or kind.endswith(NAMED_TUPLE)
    return not exact and (named or kind == "torch.Size")


def _serves(got: Value, want: Value) -> bool:
    """Whether a value is accepted in place of one of the wanted class."""
    if isinstance(want, TensorValue) and isinstance(got, TensorValue):
        return (got.kind, want.kind) == ("torch.nn.Parameter", "torch.Tensor")
    if isinstance(want, SparseValue) and isinstance(got, (TensorValue, SparseValue)):
        return got.kind == want.kind  # `is_sparse` checks the layout
    if isinstance(want, ScalarValue) and isinstance(got, ArrayValue):
        return type_name(plain_number(got)) == type_name(want)
    if isinstance(want, ArrayValue) and isinstance(got, ScalarValue):
        return type_name(plain_number(want)) == type_name(got)
    return False


def plain_number(value: Value) -> Value:
    """A NumPy number as Python's own number; any other value as it is."""
    if not isinstance(value, ArrayValue) or value.shape or value.kind == "numpy.ndarray":
        return value
    from checker.wire.frames import FrameError
    from checker.wire.tensors import decode_array  # here: it loads torch

    try:
        number = decode_array(value).item()
    except FrameError:
        return value
    if type(number) in (bool, float) or (type(number) is int and -(2**63) <= number < 2**63):
        return ScalarValue(number)
    return value


def type_name(value: Value) -> str:
    """The class of a value, as a learner would write it."""
    if isinstance(value, ScalarValue):
        return "None" if value.value is None else type(value.value).__name__
    if isinstance(value, SparseValue):
        return f"{value.kind} (torch.{value.layout})"
    return "torch." + value.kind if isinstance(value, NamedValue) else value.kind


def wrong_type(got: str, want: str, place: str, name: Text | None = None) -> Text:
    """Say that a part is of another class than is wanted."""
    subject = words.subject(place, name)
    if got == MISSING.kind:
        return words.missing(subject, want)
    found = words.wrong_class(subject, got, want)
    if got == "None" and not place and name is None:
        found = {
            "en": f"{found['en']}. Is a `return` missing?",
            "zh": f"{found['zh']}。是不是漏了 `return`？",
        }
    return found


def incomparable(want: Value) -> str | None:
    """Why a comparison with this value could never find a difference; None where it could."""
    parts = [part for _, part, _ in pairs(want, want)]
    objects = [part for part in parts if isinstance(part, ObjectValue)]
    for part in objects:
        if part.kind in PLAIN_OBJECTS:
            return f"holds a {part.kind}, whose elements do not leave the worker"
    if objects and len(objects) == len(parts):
        return "holds nothing that can be compared"
    return None


def contiguous(value: TensorValue) -> bool:
    """Whether elements lie in C order; dims of size 1 and empty tensors do not matter."""
    expected = 1
    for size, stride in reversed(list(zip(value.shape, value.stride, strict=True))):
        if size == 0:
            return True
        if size != 1 and stride != expected:
            return False
        expected *= size
    return True
