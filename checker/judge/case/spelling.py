"""Write values as Python code that makes the same values again: elements, dtype and strides."""

import math
from collections.abc import Sequence
from typing import Any

import numpy as np
import torch

from checker.wire.values import Expression

# What `kata check` has room for.
WIDTH = 74
_OPENING, _CLOSING = "([{", ")]}"
_DEFAULT = (torch.float32, torch.int64, torch.bool, torch.complex64)
_DEFAULT_IN_NUMPY = ("float64", "int64", "bool", "complex128")


class NoCode(Exception):
    """A value that no short code makes, such as a large one."""


def spelled(
    value: Any, layout: str = "contiguous", requires_grad: bool = False, device: str = "cpu"
) -> str:
    """Return an expression for a value that lies like this; raises NoCode."""
    match value:
        case torch.Tensor():
            return _tensor(value, layout, requires_grad, device)
        case np.ndarray() | np.generic():
            return _array(np.asarray(value), layout)
        case Expression():
            return value.source
        case list() | tuple():
            items = [spelled(item, device=device) for item in value]
            if isinstance(value, list):
                return f"[{', '.join(items)}]"
            return f"({', '.join(items)}{',' if len(items) == 1 else ''})"
        case dict():
            items = [
                f"{spelled(key)}: {spelled(item, device=device)}" for key, item in value.items()
            ]
            return f"{{{', '.join(items)}}}"
        case torch.dtype():
            return str(value)
        case torch.device():
            return f"torch.device({str(value)!r})"
        case None | bool() | int() | str():
            return repr(value)
        case float() | complex():
            return _number(value)
    raise NoCode(type(value).__name__)


def _tensor(value: torch.Tensor, layout: str, requires_grad: bool, device: str) -> str:
    tail = ".requires_grad_()" if requires_grad else ""
    if value.layout != torch.strided or value.device.type == "meta":
        raise NoCode(f"{value.layout} on {value.device}")
    if layout == "transposed" and value.dim() >= 2:
        value, tail = value.transpose(-1, -2), (".T" if value.dim() == 2 else ".mT") + tail
    elif layout == "strided" and value.dim() >= 1:
        tail = ".repeat_interleave(2, -1)[..., ::2]" + tail
    elif layout == "expanded" and value.dim() >= 1:
        tail = f".expand({', '.join(map(str, value.shape))})" + tail
        value = value[:1]
    options = [f"dtype={value.dtype}"] if value.dtype not in _DEFAULT else []
    if device != "cpu":
        options.append(f"device={device!r}")
    if tail == ".requires_grad_()":
        options.append("requires_grad=True")
        tail = ""
    if not value.numel():
        if value.dtype != torch.float32 and value.dtype in _DEFAULT:
            options.insert(0, f"dtype={value.dtype}")
        return f"torch.empty({', '.join([str(tuple(value.shape)), *options])}){tail}"
    return f"torch.tensor({', '.join([_elements(value), *options])}){tail}"


def _elements(value: torch.Tensor) -> str:
    if value.dtype in (torch.float16, torch.bfloat16):
        value = value.float()  # NumPy has no bfloat16; float32 holds both exactly
    return _nested(value.detach().numpy())


def _array(value: "np.ndarray[Any, Any]", layout: str) -> str:
    tail = ""
    if layout == "transposed":
        value, tail = value.T, ".T"
    name = value.dtype.name
    dtype = "" if name in _DEFAULT_IN_NUMPY and value.size else f", dtype=np.{name}"
    if not value.size:
        return f"np.empty({value.shape}{dtype}){tail}"
    return f"np.array({_nested(value)}{dtype}){tail}"


def _nested(array: "np.ndarray[Any, Any]") -> str:
    """The elements in brackets, with as many digits as their dtype needs and no more."""
    if array.ndim:
        return f"[{', '.join(map(_nested, array))}]"
    number = array[()]
    if array.dtype.kind == "b":
        return str(bool(number))
    if array.dtype.kind in "iu":
        return str(int(number))
    if array.dtype.kind == "c":
        return f"complex({_float(number.real)}, {_float(number.imag)})"
    return _float(number)


def _float(number: Any) -> str:
    """A NumPy float, with as many digits as its dtype needs."""
    if not math.isfinite(number):
        return _number(float(number))
    size = abs(float(number))
    if size and not 1e-4 <= size < 1e16:
        return np.format_float_scientific(number, unique=True, trim="-")
    return np.format_float_positional(number, unique=True, trim="0")


def _number(number: float | complex) -> str:
    if isinstance(number, complex):
        return f"complex({_number(number.real)}, {_number(number.imag)})"
    if math.isnan(number):
        return "torch.nan"
    if math.isinf(number):
        return "torch.inf" if number > 0 else "-torch.inf"
    return repr(number)


def folded(code: str, width: int = WIDTH) -> str:
    """Break one statement into lines behind commas, each aligned to its opening bracket."""
    if len(code) <= width:
        return code
    out: list[str] = []
    columns: list[int] = []
    column = at = 0
    while at < len(code):
        end = _end_of_text(code, at)
        piece = code[at:end]
        at = end
        full = column + 1 + _item(code, at) > width if piece == " " and columns else False
        if full and out[-1] == "," and columns[-1] <= width // 2:
            out.append("\n" + " " * columns[-1])
            column = columns[-1]
            continue
        out.append(piece)
        column += len(piece)
        if piece in _OPENING:
            columns.append(column)
        elif piece in _CLOSING and columns:
            columns.pop()
    return "".join(out)


def _end_of_text(code: str, at: int) -> int:
    """The end of a quoted text that begins here; otherwise that of one character."""
    quote = code[at]
    if quote not in "'\"":
        return at + 1
    end = at + 1
    while end < len(code) and code[end] != quote:
        end += 2 if code[end] == "\\" else 1
    return min(end + 1, len(code))


def _item(code: str, at: int) -> int:
    """How long the item is that begins here, with the comma or the brackets behind it."""
    start, depth = at, 0
    while at < len(code):
        end = _end_of_text(code, at)
        piece = code[at:end]
        if piece in _OPENING:
            depth += 1
        elif piece in _CLOSING:
            depth -= 1
        at = end
        if depth < 0 or (piece == "," and depth == 0):
            break
    return at - start


def assigned(name: str, code: str) -> str:
    """Return a statement that gives a value a name."""
    return folded(f"{name} = {code}")


def called(function: str, arguments: Sequence[str]) -> str:
    """Return a call, in one line."""
    return f"{function}({', '.join(arguments)})"
