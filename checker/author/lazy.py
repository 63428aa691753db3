"""Lazy submissions: what people hand in who have not solved a kata, built around its reference.

Each runs the reference and then spoils the answer, so that it fits any kata. It prints MARK when
there was something to spoil: a detached answer is no worse where none was attached.
"""

from checker.spec.model import Kata

MARK = "spoiled by a lazy submission"

_PRELUDE = """
import functools as _functools
import numpy as _np
import torch as _torch


def _differs(a, b):
    if type(a) is not type(b) or not isinstance(a, (_torch.Tensor, _np.ndarray)):
        return type(a) is not type(b) or not a == b
    if a.dtype != b.dtype or a.shape != b.shape:
        return True
    if isinstance(a, _np.ndarray):
        return not _np.array_equal(a, b)
    if a.requires_grad != b.requires_grad:
        return True
    return a.device.type != "meta" and not _torch.equal(a, b)


def _mark(spoiled):
    if spoiled:
        print("MARK")


def _each(value, change):
    if isinstance(value, (_torch.Tensor, _np.ndarray)) or type(value) in (bool, int, float):
        changed = change(value)
        _mark(_differs(value, changed))
        return changed
    if type(value) in (list, tuple):
        return type(value)(_each(item, change) for item in value)
    if type(value) is dict:
        return {key: _each(item, change) for key, item in value.items()}
    return value


def _filled(number):
    def change(value):
        if isinstance(value, _torch.Tensor):
            return _torch.full_like(value, number).detach()
        if isinstance(value, _np.ndarray):
            return _np.full_like(value, number)
        return type(value)(number)

    return lambda value: _each(value, change)


def _tensors(change):
    def apply(value):
        return change(value) if isinstance(value, _torch.Tensor) else value

    return lambda value: _each(value, apply)


def _other_dtype(value):
    if isinstance(value, _torch.Tensor):
        return value.to(_torch.float32 if value.dtype == _torch.float64 else _torch.float64)
    if isinstance(value, _np.ndarray):
        return value.astype("float32" if value.dtype == "float64" else "float64")
    return float(value) if type(value) is int else value


def _spoil_inputs(args):
    for value in args:
        if isinstance(value, _torch.Tensor) and value.device.type != "meta":
            with _torch.no_grad():
                value.copy_(value + 1 if value.dtype != _torch.bool else ~value)
            _mark(value.numel())
        elif isinstance(value, _np.ndarray):
            value += 1
            _mark(value.size)


def _lazy(right):
    kept = []

    @_functools.wraps(right)
    def call(*args, **kwargs):
        BODY

    return call


for _name in NAMES:
    _right = globals()[_name]
    if isinstance(_right, type):
        _right.forward = _lazy(_right.forward)
    else:
        globals()[_name] = _lazy(_right)
"""

_RIGHT = "answer = right(*args, **kwargs)\n        "

# Name -> what the call does instead of returning the right answer.
BODIES = {
    "none": _RIGHT + "_mark(answer is not None)\n        return None",
    "zeros": _RIGHT + "return _filled(0)(answer)",
    "ones": _RIGHT + "return _filled(1)(answer)",
    "constant": _RIGHT + "return _filled(0.5)(answer)",
    "nan": _RIGHT
    + """return _tensors(
            lambda t: _torch.full_like(t, float("nan")) if t.is_floating_point() else t * 0 - 7
        )(answer)""",
    "first_input": _RIGHT
    + """_mark(bool(args) and args[0] is not answer and not isinstance(args[0], _torch.nn.Module))
        return args[0] if args else answer""",
    "wrong_dtype": _RIGHT + "return _each(answer, _other_dtype)",
    "extra_dim": _RIGHT + "return _tensors(lambda t: t.unsqueeze(0))(answer)",
    "detached": _RIGHT + "return _tensors(lambda t: t.detach())(answer)",
    "mutated_inputs": _RIGHT
    + """answer = _each(answer, lambda v: v.clone() if isinstance(v, _torch.Tensor) else v)
        _spoil_inputs(args)
        return answer""",
    "previous_case": _RIGHT
    + """kept.append(answer)
        _mark(len(kept) > 1 and type(answer) in (_torch.Tensor, float, list, tuple, dict))
        return kept[-2] if len(kept) > 1 else answer""",
}


def lazy_submission(name: str, kata: Kata, reference: bytes) -> bytes:
    """Build the source of one lazy submission for a kata."""
    prelude = _PRELUDE.replace("BODY", BODIES[name])
    prelude = prelude.replace("NAMES", repr(kata.solve)).replace("MARK", MARK)
    return reference + prelude.encode()
