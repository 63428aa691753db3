"""Lay out the elements of a tensor as rows in brackets: all of them, or a part of a large one."""

import math
from collections.abc import Callable, Iterator, Sequence

import torch

WIDTH = 70
_ROWS, _COLUMNS, _IN_A_ROW = 8, 8, 32
# What is shown of a larger tensor.
_FEW_ROWS, _FEW_COLUMNS = 3, 6

Number = bool | int | float | complex
Piece = tuple[str, bool]


class Grid:
    """A tensor's elements. `wanted` has the same shape; `differs` says which elements differ.

    All three are in double precision or int64. Up to 8 rows of 8 elements are shown, else a few
    rows, from the first difference on. `whole`: all elements are shown.
    """

    def __init__(
        self, mine: torch.Tensor, wanted: torch.Tensor | None, differs: torch.Tensor | None
    ) -> None:
        self._mine, self._wanted, self._differs = mine, wanted, differs
        at = [0] * mine.dim()
        if differs is not None and bool(differs.any()):
            at = [int(i) for i in differs.nonzero()[0]]
        self._shown = _windows(tuple(mine.shape), at)
        self.whole = all(
            len(shown) == size for shown, size in zip(self._shown, mine.shape, strict=True)
        )

    def write(self, column: int, boolean: bool) -> Iterator[Piece]:
        """Yield the text in pieces, each marked or not. `column` is where it begins."""
        mine = self._part(self._mine)
        wanted = None if self._wanted is None else self._part(self._wanted)
        differs = None if self._differs is None else self._part(self._differs)
        numbers: list[Number] = mine.flatten().tolist()
        others: list[Number] = [] if wanted is None else wanted.flatten().tolist()
        marked: list[bool] = (
            [False] * len(numbers) if differs is None else differs.flatten().tolist()
        )
        if boolean:
            spell: Callable[[Number], str] = lambda number: str(bool(number))  # noqa: E731
        elif not (mine.is_floating_point() or mine.is_complex()):
            spell = str
        else:
            pairs = zip(numbers, others, marked, strict=False)
            differing = [(a, b) for a, b, mark in pairs if mark]
            spell = _spelling([*numbers, *others], differing)
        texts = [spell(number) for number in numbers]
        # As wide as the other value's elements: then both texts lie alike.
        width = max((len(text) for text in (*texts, *map(spell, others))), default=0)
        cells = iter(zip((text.rjust(width) for text in texts), marked, strict=True))
        if not mine.dim():
            text, mark = next(cells)
            yield text.strip(), mark
        elif not mine.numel():
            yield "[]", False
        else:
            yield from self._rows(0, cells, column)

    def _part(self, tensor: torch.Tensor) -> torch.Tensor:
        for dim, shown in enumerate(self._shown):
            tensor = tensor.narrow(dim, shown.start, len(shown))
        return tensor

    def _rows(self, dim: int, cells: Iterator[Piece], column: int) -> Iterator[Piece]:
        shown, size = self._shown[dim], self._mine.shape[dim]
        last = dim == len(self._shown) - 1
        line_end = ",\n" + " " * (column + 1)
        yield "[", False
        used = column + 1
        if shown.start:
            yield "..." + (", " if last else line_end), False
            used += 5
        for i in shown:
            if last:
                text, mark = next(cells)
                if i != shown.start and used + len(text) > WIDTH:
                    yield line_end, False
                    used = column + 1
                elif i != shown.start:
                    yield ", ", False
                    used += 2
                used += len(text)
                blanks = len(text) - len(text.lstrip())
                if blanks:
                    yield text[:blanks], False
                yield text[blanks:], mark
            else:
                if i != shown.start:
                    yield line_end, False
                yield from self._rows(dim + 1, cells, column + 1)
        if shown.stop < size:
            yield (", " if last else line_end) + "...", False
        yield "]", False


def _windows(shape: Sequence[int], at: Sequence[int]) -> list[range]:
    """Which indices of each dim are shown; `at` is the element that must be among them."""
    if not shape:
        return []
    in_a_row = _IN_A_ROW if len(shape) == 1 else _COLUMNS
    few_rows = math.prod(shape[:-1]) > _ROWS
    windows = []
    for dim, size in enumerate(shape):
        most = size
        if dim == len(shape) - 1:
            most = size if size <= in_a_row else _FEW_COLUMNS
        elif few_rows:
            most = _FEW_ROWS if dim == len(shape) - 2 else 1
        most = min(most, size)
        start = 0 if at[dim] < most else min(at[dim], size - most)
        windows.append(range(start, start + most))
    return windows


def _spelling(
    numbers: Sequence[Number], differing: Sequence[tuple[Number, Number]]
) -> Callable[[Number], str]:
    """One way to write all the numbers, with as many digits as tell those that differ apart."""
    real = [
        abs(part)
        for number in numbers
        for part in ((number.real, number.imag) if isinstance(number, complex) else (number,))
        if math.isfinite(part)
    ]
    if all(part == int(part) and part < 1e7 for part in real):
        return lambda number: _written(number, ".0f", ".")
    least = min((part for part in real if part), default=1.0)
    kind = "f" if max(real, default=0.0) < 1e5 and least >= 1e-4 else "e"
    for digits in range(4, 17):
        form = f".{digits}{kind}"
        if all(_written(a, form) != _written(b, form) or a == b for a, b in differing):
            break
    return lambda number: _written(number, form)


def _written(number: Number, form: str, end: str = "") -> str:
    if isinstance(number, complex):
        imaginary = _written(number.imag, form, end)
        sign = "" if imaginary.startswith("-") else "+"
        return f"{_written(number.real, form, end)}{sign}{imaginary}j"
    return format(number, form) + end if math.isfinite(number) else format(float(number), "")
