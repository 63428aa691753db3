"""Print two values as PyTorch would, with the same digits, and mark where they differ."""

import math
from collections.abc import Iterator

import msgspec
import torch

from checker.compare import grid
from checker.compare.elements import close, numbers
from checker.compare.tolerance import default_tolerance
from checker.compare.words import said
from checker.spec.model import Tolerance
from checker.wire.messages import Raised
from checker.wire.values import (
    ArrayValue,
    MappingValue,
    NamedValue,
    ScalarValue,
    SequenceValue,
    SparseValue,
    TensorValue,
    Value,
)

Marks = tuple[tuple[int, int], ...]
_WITH_ELEMENTS = (TensorValue, SparseValue, ArrayValue)
_NAMES = {"torch.Tensor": "tensor", "numpy.ndarray": "array"}
_USUAL = {"float32", "int64", "bool", "complex64"}
_USUAL_IN_NUMPY = {"float64", "int64", "bool", "complex128"}
_MOST_ELEMENTS = 1_000_000
_MOST_ITEMS, _MOST_TEXT, _MOST_CHARACTERS = 8, 300, 1_800


class Printed(msgspec.Struct, frozen=True):
    """A text, and the ranges of its characters that differ from the other text's value."""

    text: str
    marks: Marks = ()


def side_by_side(
    got: Value | Raised, want: Value | Raised, tolerance: Tolerance | None = None
) -> tuple[Printed, Printed]:
    """Print two values. Each text is bounded, whatever the values are."""
    return _printed(got, want, tolerance, False), _printed(want, got, tolerance, True)


def printed(value: Value | Raised) -> str:
    """Print one value. Bounded, whatever it is."""
    return _printed(value, value, None, False).text


def _printed(
    value: Value | Raised, other: Value | Raised, tolerance: Tolerance | None, wanted: bool
) -> Printed:
    printer = _Printer(tolerance, wanted)
    if isinstance(value, Raised):
        printer.raised(value, other)
    else:
        printer.value(value, None if isinstance(other, Raised) else other)
    return printer.done()


class _Printer:
    """Writes one text, and notes what is marked in it. `wanted`: it is that of the wanted value."""

    def __init__(self, tolerance: Tolerance | None, wanted: bool) -> None:
        self._tolerance = tolerance
        self._wanted = wanted
        self._parts: list[str] = []
        self._length = self._column = 0
        self._marks: list[tuple[int, int]] = []

    def done(self) -> Printed:
        """Return what was written, cut to a bounded length."""
        text = "".join(self._parts)
        if len(text) > _MOST_CHARACTERS:
            text = text[:_MOST_CHARACTERS] + "…"
        return Printed(text, tuple(mark for mark in self._marks if mark[1] <= len(text)))

    def add(self, text: str, mark: bool = False) -> None:
        """Write a text."""
        if mark and text:
            self._marks.append((self._length, self._length + len(text)))
        self._parts.append(text)
        self._length += len(text)
        self._column = len(text.rpartition("\n")[2]) + (0 if "\n" in text else self._column)

    def raised(self, error: Raised, other: Value | Raised) -> None:
        """Write an exception; its class is marked where the other one is of another."""
        self.add(error.exception, isinstance(other, Raised) and other.exception != error.exception)
        if error.message:
            self.add(f": {_cut(said(error.message))}")

    def value(self, value: Value, other: Value | None) -> None:
        """Write a value of any kind."""
        match value:
            case TensorValue() | SparseValue() | ArrayValue():
                self._elements(value, other)
            case ScalarValue():
                differs = isinstance(other, ScalarValue) and not _same_scalar(value, other)
                self.add(_plain(value.value), differs)
            case NamedValue():
                differs = isinstance(other, NamedValue) and other.name != value.name
                self.add(f"torch.{value.name}" if value.kind == "dtype" else value.name, differs)
            case SequenceValue():
                theirs = other.items if isinstance(other, SequenceValue) else ()
                start, end = _brackets(value)
                self.add(start)
                self._items((("", item) for item in value.items), len(value.items), theirs)
                self.add(end)
            case MappingValue():
                known = {}
                if isinstance(other, MappingValue):
                    known = dict(zip(other.keys, other.items, strict=True))
                self.add("{")
                keyed = [
                    (f"{_plain(key)}: ", item)
                    for key, item in zip(value.keys, value.items, strict=True)
                ]
                found = [known.get(key) for key in value.keys]
                self._items(iter(keyed), len(keyed), found)
                self.add("}")
            case _:
                self.add(f"<{value.kind}>")

    def _items(
        self,
        items: Iterator[tuple[str, Value]],
        count: int,
        others: "tuple[Value, ...] | list[Value | None]",
    ) -> None:
        column = self._column
        for i, (name, item) in enumerate(items):
            if i == _MOST_ITEMS or self._length > _MOST_CHARACTERS:
                self.add(f"… (+{count - i})")
                return
            if i:
                many = bool(getattr(item, "shape", ())) or self._column > grid.WIDTH
                self.add(",\n" + " " * column if many else ", ")
            self.add(name)
            self.value(item, others[i] if i < len(others) else None)

    def _elements(self, value: TensorValue | SparseValue | ArrayValue, other: Value | None) -> None:
        """Write a tensor or an array: its elements, then the facts that are not the usual ones."""
        theirs = other if isinstance(other, _WITH_ELEMENTS) else None
        # Of a huge tensor, which is not of the wanted shape, nothing is copied.
        mine = numbers(value) if math.prod(value.shape) <= _MOST_ELEMENTS else None
        self.add(_NAMES.get(value.kind, value.kind) + "(")
        whole = True
        if mine is None:
            self.add("...")
        else:
            alike = theirs is not None and theirs.shape == value.shape
            wanted = numbers(theirs) if theirs is not None and alike else None
            shown = grid.Grid(mine, wanted, self._different(value, theirs, mine, wanted))
            whole = shown.whole
            for text, mark in shown.write(self._column, value.dtype == "bool"):
                self.add(text, mark)
        for text, mark in _facts(value, theirs, mine, whole):
            self.add(", ")
            self.add(text, mark)
        self.add(")")

    def _different(
        self,
        value: Value,
        other: Value | None,
        mine: torch.Tensor,
        wanted: torch.Tensor | None,
    ) -> torch.Tensor | None:
        if wanted is None or other is None:
            return None
        if mine.dtype != wanted.dtype:
            wide = torch.complex128 if mine.is_complex() or wanted.is_complex() else torch.float64
            mine, wanted = mine.to(wide), wanted.to(wide)
        if self._wanted:  # the allowance is relative to the wanted value
            mine, wanted, value, other = wanted, mine, other, value
        return ~close(mine, wanted, self._tolerance or default_tolerance(value, other))


def _facts(
    value: TensorValue | SparseValue | ArrayValue,
    other: TensorValue | SparseValue | ArrayValue | None,
    elements: torch.Tensor | None,
    whole: bool,
) -> Iterator[tuple[str, bool]]:
    """Shape, range, dtype, device and layout: where they differ, or say what is not seen."""
    differs = other is not None and other.shape != value.shape
    if differs or not whole or elements is None or (0 in value.shape and value.shape != (0,)):
        yield f"shape={value.shape}", differs
    if not whole and elements is not None and not elements.is_complex():
        finite = elements[torch.isfinite(elements)]
        if finite.numel() and value.dtype != "bool":
            yield f"min={finite.min().item():.4g}", False
            yield f"max={finite.max().item():.4g}", False
    usual = _USUAL_IN_NUMPY if isinstance(value, ArrayValue) else _USUAL
    differs = other is not None and other.dtype != value.dtype
    if differs or (value.dtype not in usual and (other is None or other is value)):
        prefix = "" if isinstance(value, ArrayValue) else "torch."
        yield f"dtype={prefix}{value.dtype}", differs
    device, theirs = getattr(value, "device", ""), getattr(other, "device", "")
    differs = bool(device and theirs) and device != theirs
    if differs or device not in ("", "cpu"):
        yield f"device={device!r}", differs
    if isinstance(value, SparseValue):
        yield f"layout=torch.{value.layout}", not isinstance(other, SparseValue)


def _same_scalar(a: ScalarValue, b: ScalarValue) -> bool:
    mine, wanted = numbers(a), numbers(b)
    if mine is None or wanted is None or mine.dtype != wanted.dtype:
        return type(a.value) is type(b.value) and a.value == b.value
    return bool(close(mine, wanted, default_tolerance(a, b)))


def _brackets(value: SequenceValue) -> tuple[str, str]:
    if value.kind == "list":
        return "[", "]"
    end = ",)" if len(value.items) == 1 else ")"
    if value.kind == "torch.Size":
        return "torch.Size([", "])"
    return ("(", end) if value.kind == "tuple" else (f"{value.kind}(", end)


def _plain(value: object) -> str:
    return _cut(repr(value))


def _cut(text: str) -> str:
    more = len(text) - _MOST_TEXT
    return text if more <= 0 else f"{text[:_MOST_TEXT]}… (+{more})"
