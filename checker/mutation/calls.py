"""Variations of calls: in which order they come, what they repeat and keep, where they start."""

import ast
from collections.abc import Callable, Iterable, Iterator

import msgspec

from checker.mutation.change import Change
from checker.mutation.syntax import LIBRARIES, called_name

_LONGEST = 200
_ROOTS = LIBRARIES | {"self"}


def calls_changed(tree: ast.Module) -> Iterator[Change]:
    """Yield changes to the calls of a module; the plainest mistakes come first."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call):
            yield from _length(node)
            yield from _repeats(node)
            yield from _steps_swapped(node)
            yield from _layers_swapped(node)


def _length(call: ast.Call) -> Iterator[Change]:
    """`narrow` takes a length, where slices take an end."""
    if called_name(call) == "narrow" and len(call.args) >= 3:
        *before, start, length = map(ast.unparse, call.args)
        arguments = ", ".join([*before, start, f"({length}) - ({start})"])
        yield Change("length", call, f"{ast.unparse(call.func)}({arguments})", "length")


def _repeats(call: ast.Call) -> Iterator[Change]:
    """`a a b b` for `a b a b`, and the other way round."""
    verb, parts = called_name(call), list(map(ast.unparse, call.args))
    if not isinstance(call.func, ast.Attribute):
        return
    if _is_method(call.func):
        parts.insert(0, f"({ast.unparse(call.func.value)})")
    dims = [ast.unparse(each.value) for each in call.keywords if each.arg == "dim"]
    if verb == "repeat_interleave" and len(parts) >= 2:
        whole, count, *dims = [*parts, *dims]
        text = f"torch.cat([{whole}] * {count}, {dims[0]})" if dims else f"{whole}.repeat({count})"
        yield Change("tile", call, text, "repeats", verb, "repeat")
    elif verb == "repeat" and len(parts) >= 3:
        whole, *counts = parts
        more = [(i - len(counts), n) for i, n in enumerate(counts) if n not in ("1", "-1")]
        if len(more) == 1:
            dim, count = more[0]
            text = f"{whole}.repeat_interleave({count}, {dim})"
            yield Change("interleave", call, text, "repeats", verb, "repeat_interleave")


class _Step(msgspec.Struct, frozen=True):
    """What a call does to one operand."""

    name: str
    operand: ast.expr
    applied: Callable[[str], str]


def _steps_swapped(call: ast.Call) -> Iterator[Change]:
    """`f(g(x))` for `g(f(x))`, methods and functions alike."""
    outer = _step(call)
    inner = _step(outer.operand) if outer else None
    if outer and inner and outer.name != inner.name:
        text = inner.applied(outer.applied(ast.unparse(inner.operand)))
        yield Change("swap steps", call, text, "steps", outer.name, inner.name)


def _step(node: ast.expr) -> _Step | None:
    if not isinstance(node, ast.Call):
        return None
    function, others = node.func, [ast.unparse(each) for each in node.args]
    named = [ast.unparse(each) for each in node.keywords]
    if isinstance(function, ast.Attribute) and _is_method(function):
        arguments = ", ".join([*others, *named])
        return _Step(function.attr, function.value, lambda x: f"({x}).{function.attr}({arguments})")
    if not node.args or not called_name(node):
        return None
    verb = ast.unparse(function)
    return _Step(
        called_name(node), node.args[0], lambda x: f"{verb}({', '.join([x, *others[1:], *named])})"
    )


def _is_method(function: ast.Attribute) -> bool:
    """Whether it belongs to what it is computed from, not to a library or to `self`."""
    owner = function.value
    while isinstance(owner, ast.Attribute):
        owner = owner.value
    return not (isinstance(owner, ast.Name) and owner.id in _ROOTS)


def _layers_swapped(call: ast.Call) -> Iterator[Change]:
    """Two neighbouring layers of a `Sequential` the other way round."""
    layers = list(map(ast.unparse, call.args))
    for i in range(len(layers) - 1) if called_name(call) == "Sequential" else ():
        swapped = [*layers[:i], layers[i + 1], layers[i], *layers[i + 2 :]]
        text = f"{ast.unparse(call.func)}({', '.join(swapped)})"
        yield Change("swap layers", call, text, "layers")


def kept_gradients(tree: ast.Module) -> Iterator[Change]:
    """A copy of a `.grad` that is kept: the next one is added to it, or it is cleared."""
    for node in ast.walk(tree):
        kept = node.value if isinstance(node, ast.Assign) else None
        if isinstance(node, ast.Call) and called_name(node) == "append" and node.args:
            kept = node.args[0]
        if isinstance(kept, ast.Attribute) and kept.attr == "grad":
            yield Change("copy", kept, f"{ast.unparse(kept)}.clone()", "needed clone", "", "clone")


def scaled_losses(tree: ast.Module) -> Iterator[Change]:
    """Go backward from a mean where a sum is, and the other way round."""
    for function in ast.walk(tree):
        if not isinstance(function, ast.FunctionDef):
            continue
        nodes = list(ast.walk(function))
        bound = _bound_names(nodes)
        used = _used_names(nodes)
        for loss in filter(None, map(_loss_of, nodes)):
            said = ast.unparse(loss)
            for name in bound if len(said) < _LONGEST else ():
                if name not in used.get(said, _names([loss])):
                    continue
                for sign, old, new in (("/", "sum", "mean"), ("*", "mean", "sum")):
                    text = f"({said} {sign} {name}.shape[0])"
                    yield Change("scale loss", loss, text, "loss", old, new)


def _bound_names(nodes: list[ast.AST]) -> list[str]:
    """Loop variables, then arguments."""
    loops = _names(each.target for each in nodes if isinstance(each, ast.For))
    return [*loops, *(each.arg for each in nodes if isinstance(each, ast.arg))]


def _used_names(nodes: list[ast.AST]) -> dict[str, list[str]]:
    """What each name is computed from, where it is assigned."""
    used: dict[str, list[str]] = {}
    for each in nodes:
        if isinstance(each, ast.Assign) and isinstance(each.targets[0], ast.Name):
            used.setdefault(each.targets[0].id, []).extend(_names([each.value]))
    return used


def _names(parts: Iterable[ast.AST]) -> list[str]:
    names = [node.id for each in parts for node in ast.walk(each) if isinstance(node, ast.Name)]
    return list(dict.fromkeys(names))


def _loss_of(node: ast.AST) -> ast.expr | None:
    """What `backward` or `torch.autograd.grad` starts from."""
    if not isinstance(node, ast.Call) or not isinstance(node.func, ast.Attribute):
        return None
    if node.func.attr == "backward" and not node.args:
        return node.func.value
    return node.args[0] if node.func.attr == "grad" and len(node.args) >= 2 else None
