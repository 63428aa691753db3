"""Idle submissions: the stub with a constant, or an input, in the place of every answer.

Unlike the lazy ones they never run the reference. Nothing was done, so they must earn nothing.
"""

import ast
from collections.abc import Iterator

from checker.spec.model import Kata

# What is returned, as an author reads it in a fault -> the expression.
ANSWERS = {
    "None": "None",
    "its first argument": "(*args, *kwargs.values(), None)[0]",
    "its last argument": "(None, *args, *kwargs.values())[-1]",
    "torch.zeros(1)": "_torch.zeros(1)",
    "True": "True",
    "0": "0",
    "1": "1",
    "[]": "[]",
    '""': '""',
}
# The same as a Chinese author reads it, where it is no expression.
CHINESE = {"its first argument": "第一个参数", "its last argument": "最后一个参数"}
# Where `values` is declared, a constant earns nothing unless every case wants just this; a lazy
# submission filled with zeros or ones shows that as well.
_BEHIND_VALUES = ("None", "its first argument", "its last argument", "torch.zeros(1)", "True")

_PRELUDE = """
import torch as _torch


def _idle(*args, **kwargs):
    return ANSWER


def _init(self, *args, **kwargs):
    if isinstance(self, _torch.nn.Module):
        _torch.nn.Module.__init__(self)


def _of_self(self, *args, **kwargs):
    return _idle(*args, **kwargs)


def _class(name, bases):
    methods = dict.fromkeys(("forward", "__call__", "__getitem__"), _of_self)
    if issubclass(bases[0], _torch.nn.Module):
        del methods["__call__"]
    return type(name, bases, {"__init__": _init, "__len__": lambda self: 0, **methods})


for _name in NAMES:
    _given = globals().get(_name)
    globals()[_name] = _class(_name, _given.__bases__) if isinstance(_given, type) else _idle
"""


def idle_submissions(kata: Kata, stub: bytes) -> Iterator[tuple[str, bytes]]:
    """Yield what is returned, and the source that returns it, for every answer that is tried."""
    behind_values = any(check.name == "values" for check in kata.checks)
    for name in _BEHIND_VALUES if behind_values else ANSWERS:
        if name == "its last argument" and _single_argument(stub):
            continue
        source = _PRELUDE.replace("ANSWER", ANSWERS[name]).replace("NAMES", repr(kata.solve))
        yield name, stub + source.encode()


def _single_argument(stub: bytes) -> bool:
    """Whether no function of the stub takes two arguments, so that the first one is the last."""
    try:
        nodes = list(ast.walk(ast.parse(stub)))
    except SyntaxError:
        return False
    return all(len(node.args.args) < 2 for node in nodes if isinstance(node, ast.FunctionDef))
