"""Paste a case's code into Python, with one solution or another, and print what it gives."""

import contextlib
import io
import warnings
from pathlib import Path
from typing import Any

import torch

from checker.compare.printed import side_by_side
from checker.compare.tolerance import EXACT
from checker.wire.encoding import encode_value
from checker.wire.messages import Raised
from checker.wire.values import NamedValue, Value
from checker.worker.submission import describe, load


def run(code: str, solution: Path) -> Value | Raised:
    """Return what the last line gives, where `solution` defines the names that it calls."""
    *lines, last = statements(code)
    before = torch.is_grad_enabled()
    with (
        contextlib.redirect_stdout(io.StringIO()),
        warnings.catch_warnings(action="ignore"),
        torch.random.fork_rng(),
    ):
        try:
            names: dict[str, Any] = vars(load(solution.read_bytes(), solution.name))
            names["torch"] = torch
            for line in lines:
                exec(line, names)
            value = eval(last, names)
            if isinstance(value, torch.layout):
                return NamedValue("dtype", str(value).removeprefix("torch."))
            return encode_value(value)
        except Exception as error:
            return describe(error, solution.name)
        finally:
            torch.set_grad_enabled(before)


def statements(code: str) -> list[str]:
    """Split code into its statements; the last one is an expression."""
    import ast

    lines = code.split("\n")
    nodes = ast.parse(code).body
    assert isinstance(nodes[-1], ast.Expr), code
    return ["\n".join(lines[node.lineno - 1 : node.end_lineno]) for node in nodes]


def printed(code: str, wrong: Path, right: Path) -> list[tuple[str, str]]:
    """Return what a case may print: what the wrong solution gives, and what the right one.

    How many digits are printed depends on how much may differ.
    """
    got, want = run(code, wrong), run(code, right)
    pairs = (side_by_side(got, want, allowed) for allowed in (None, EXACT))
    return [(got.text, wanted.text) for got, wanted in pairs]
