"""Mutants of a reference: one small, PyTorch-minded change each, as people make by mistake."""

import ast
from collections.abc import Callable, Iterator

import msgspec

_METHOD_PAIRS = (
    ("cat", "stack"), ("mean", "sum"), ("view", "transpose"), ("reshape", "transpose"),
    ("argmax", "argmin"), ("max", "min"), ("amax", "amin"), ("zeros", "ones"),
    ("zeros_like", "ones_like"), ("zeros_like", "empty_like"), ("randn", "rand"),
    ("softmax", "log_softmax"), ("permute", "reshape"), ("transpose", "reshape"),
    ("floor", "ceil"), ("round", "trunc"), ("log", "log2"), ("hstack", "vstack"),
    ("matmul", "mul"), ("bmm", "mul"), ("square", "abs"), ("train", "eval"),
    ("repeat", "repeat_interleave"), ("unsqueeze", "squeeze"),
)  # fmt: skip
_DROPPED_METHODS = frozenset(
    {
        "contiguous", "detach", "clone", "copy", "t", "squeeze", "unsqueeze", "float", "double",
        "long", "cpu", "sqrt", "square", "abs", "exp", "log", "flatten", "requires_grad_", "item",
        "relu", "round", "clamp", "to",
    }
)  # fmt: skip
_DTYPES = {
    "float32": "float64", "float64": "float32", "int64": "int32", "int32": "int64",
    "float": "double", "double": "float", "long": "int", "uint8": "int16", "float16": "float32",
    "bfloat16": "float32", "bool": "uint8",
}  # fmt: skip
_OPERATORS: dict[type[ast.operator], type[ast.operator]] = {
    ast.Add: ast.Sub, ast.Sub: ast.Add, ast.Mult: ast.Div, ast.Div: ast.Mult,
    ast.MatMult: ast.Mult, ast.FloorDiv: ast.Div, ast.Pow: ast.Mult, ast.Mod: ast.FloorDiv,
}  # fmt: skip
_COMPARISONS: dict[type[ast.cmpop], type[ast.cmpop]] = {
    ast.Lt: ast.LtE, ast.LtE: ast.Lt, ast.Gt: ast.GtE, ast.GtE: ast.Gt, ast.Eq: ast.NotEq,
    ast.NotEq: ast.Eq, ast.Is: ast.IsNot, ast.IsNot: ast.Is,
}  # fmt: skip
_CALLED_FOR_EFFECT = "drop statement"


class Mutant(msgspec.Struct, frozen=True):
    """One changed source. `id` names the change: operator, what stood there, what stands now."""

    id: str
    line: int
    source: bytes


def mutants(source: bytes) -> list[Mutant]:
    """Return every mutant of a source, without doubles, in order of lines."""
    text = source.decode()
    tree = ast.parse(text)
    found: dict[bytes, Mutant] = {}
    for operator, node, new in _changes(tree):
        old_segment = ast.get_source_segment(text, node)
        if old_segment is None:
            continue
        changed = _replaced(text, node, new)
        try:
            if ast.dump(ast.parse(changed)) == ast.dump(tree):
                continue
            compile(changed, "mutant", "exec")
        except (SyntaxError, ValueError):
            continue
        name = f"{operator}: {_short(old_segment)} -> {_short(new)}"
        line = getattr(node, "lineno", 0)
        found.setdefault(changed, Mutant(name, line, changed))
    return sorted(found.values(), key=lambda mutant: (mutant.line, mutant.id))


def _replaced(text: str, node: ast.AST, new: str) -> bytes:
    """Put new text in the place of a node, leaving everything else as it was written."""
    lines: list[bytes] = text.encode().splitlines(keepends=True)
    start_line: int = node.lineno - 1  # type: ignore[attr-defined]
    end_line: int = node.end_lineno - 1  # type: ignore[attr-defined]
    start: int = node.col_offset  # type: ignore[attr-defined]
    end: int = node.end_col_offset  # type: ignore[attr-defined]
    before = b"".join(lines[:start_line]) + lines[start_line][:start]
    after = lines[end_line][end:] + b"".join(lines[end_line + 1 :])
    return before + new.encode() + after


def _short(segment: str) -> str:
    squeezed = " ".join(segment.split())
    return squeezed if len(squeezed) <= 70 else squeezed[:67] + "..."


def _changes(tree: ast.Module) -> Iterator[tuple[str, ast.AST, str]]:
    """Yield operator, the node it changes, and what is put there instead."""
    for function in _functions(tree):
        for node in ast.walk(function):
            for rule in _RULES:
                yield from rule(node)
        yield from _wrong_variables(function)


def _functions(tree: ast.Module) -> Iterator[ast.AST]:
    """Top-level code that does something: functions and classes, not imports or docstrings."""
    for node in tree.body:
        if isinstance(node, (ast.FunctionDef, ast.ClassDef)):
            yield node


def _calls(node: ast.AST) -> Iterator[tuple[str, ast.AST, str]]:
    if not isinstance(node, ast.Call) or not isinstance(node.func, ast.Attribute):
        return
    name = node.func.attr
    for pair in _METHOD_PAIRS:
        if name in pair:
            other = pair[1 - pair.index(name)]
            yield f"{name} for {other}", node, _with_name(node, other)
    if name in _DROPPED_METHODS and not _is_module(node.func.value):
        yield f"drop {name}", node, ast.unparse(node.func.value)
    if name.endswith("_") and not name.startswith("__"):
        yield "out of place", node, _with_name(node, name[:-1])
    elif name in ("add", "sub", "mul", "div", "neg", "clamp", "relu") and not _is_module(
        node.func.value
    ):
        yield "in place", node, _with_name(node, name + "_")


def _with_name(call: ast.Call, name: str) -> str:
    assert isinstance(call.func, ast.Attribute)
    new = ast.Call(ast.Attribute(call.func.value, name, ast.Load()), call.args, call.keywords)
    return ast.unparse(new)


def _is_module(node: ast.AST) -> bool:
    return isinstance(node, ast.Name) and node.id in ("torch", "np", "nn", "F", "functional")


def _keywords(node: ast.AST) -> Iterator[tuple[str, ast.AST, str]]:
    if not isinstance(node, ast.Call):
        return
    for i, keyword in enumerate(node.keywords):
        rest = [*node.keywords[:i], *node.keywords[i + 1 :]]
        if keyword.arg is not None:
            new = ast.unparse(ast.Call(node.func, node.args, rest))
            yield f"drop {keyword.arg}", node, new
    if len(node.args) == 2 and not isinstance(node.args[1], ast.Constant):
        swapped = [node.args[1], node.args[0]]
        yield "swap arguments", node, ast.unparse(ast.Call(node.func, swapped, node.keywords))


def _constants(node: ast.AST) -> Iterator[tuple[str, ast.AST, str]]:
    if not isinstance(node, ast.Constant):
        return
    value = node.value
    if isinstance(value, bool):
        yield "flip", node, repr(not value)
    elif isinstance(value, int):
        yield "one more", node, repr(value + 1)
        yield "one less", node, repr(value - 1) if value > 0 else f"({value - 1})"
    elif isinstance(value, float):
        yield "scale", node, repr(value * 2)


def _negatives(node: ast.AST) -> Iterator[tuple[str, ast.AST, str]]:
    if isinstance(node, ast.UnaryOp) and isinstance(node.op, ast.USub):
        yield "drop sign", node, ast.unparse(node.operand)


def _operators(node: ast.AST) -> Iterator[tuple[str, ast.AST, str]]:
    if isinstance(node, ast.BinOp) and type(node.op) in _OPERATORS:
        other = _OPERATORS[type(node.op)]()
        new = ast.unparse(ast.BinOp(node.left, other, node.right))
        yield "operator", node, f"({new})"
        if isinstance(node.op, ast.Mult):
            matmul = ast.unparse(ast.BinOp(node.left, ast.MatMult(), node.right))
            yield "* for @", node, f"({matmul})"
        if isinstance(node.op, (ast.Sub, ast.Div, ast.MatMult)):
            swapped = ast.unparse(ast.BinOp(node.right, node.op, node.left))
            yield "swap operands", node, f"({swapped})"
    if isinstance(node, ast.Compare) and len(node.ops) == 1 and type(node.ops[0]) in _COMPARISONS:
        other_op = _COMPARISONS[type(node.ops[0])]()
        yield "compare", node, ast.unparse(ast.Compare(node.left, [other_op], node.comparators))


def _assignments(node: ast.AST) -> Iterator[tuple[str, ast.AST, str]]:
    if isinstance(node, ast.AugAssign):
        target = ast.unparse(node.target)
        plain = ast.unparse(ast.BinOp(node.target, node.op, node.value))
        yield "out of place", node, f"{target} = {plain}"
        if type(node.op) in _OPERATORS:
            other = ast.AugAssign(node.target, _OPERATORS[type(node.op)](), node.value)
            yield "operator", node, ast.unparse(other)


def _statements(node: ast.AST) -> Iterator[tuple[str, ast.AST, str]]:
    if isinstance(node, ast.Expr) and not isinstance(node.value, ast.Constant):
        yield _CALLED_FOR_EFFECT, node, "pass"
    if isinstance(node, ast.Assign) and isinstance(node.targets[0], (ast.Attribute, ast.Subscript)):
        yield _CALLED_FOR_EFFECT, node, "pass"
    if isinstance(node, ast.With) and len(node.items) == 1:
        kept = ast.If(ast.Constant(True), node.body, [])
        indented = ast.unparse(kept).replace("\n", "\n" + " " * node.col_offset)
        yield f"drop {_short(ast.unparse(node.items[0].context_expr))}", node, indented
    if isinstance(node, ast.FunctionDef):
        for decorator in node.decorator_list:
            yield "drop decorator", decorator, "(lambda function: function)"


def _attributes(node: ast.AST) -> Iterator[tuple[str, ast.AST, str]]:
    if isinstance(node, ast.Attribute):
        if node.attr in _DTYPES and isinstance(node.value, ast.Name) and node.value.id == "torch":
            yield "dtype", node, f"torch.{_DTYPES[node.attr]}"
        if node.attr in ("T", "mT", "data") and isinstance(node.ctx, ast.Load):
            yield f"drop {node.attr}", node, ast.unparse(node.value)


def _slices(node: ast.AST) -> Iterator[tuple[str, ast.AST, str]]:
    if isinstance(node, ast.Slice):
        for part in ("lower", "upper"):
            bound = getattr(node, part)
            if bound is not None and not isinstance(bound, ast.Constant):
                yield "bound", bound, f"{ast.unparse(bound)} + 1"
    if (
        isinstance(node, ast.Call)
        and isinstance(node.func, ast.Name)
        and node.func.id == "range"
        and node.args
    ):
        last = node.args[-1] if len(node.args) < 3 else node.args[1]
        yield "one less", last, f"{ast.unparse(last)} - 1"
        yield "one more", last, f"{ast.unparse(last)} + 1"


_RULES: tuple[Callable[[ast.AST], Iterator[tuple[str, ast.AST, str]]], ...] = (
    _calls, _keywords, _constants, _negatives, _operators, _assignments, _statements,
    _attributes, _slices,
)  # fmt: skip


def _wrong_variables(function: ast.AST) -> Iterator[tuple[str, ast.AST, str]]:
    """Read another of the function's own arguments where one is read."""
    for node in ast.walk(function):
        if not isinstance(node, ast.FunctionDef):
            continue
        names = [arg.arg for arg in node.args.args if arg.arg != "self"]
        for use in ast.walk(node):
            if isinstance(use, ast.Name) and isinstance(use.ctx, ast.Load) and use.id in names:
                other = names[(names.index(use.id) + 1) % len(names)]
                if other != use.id:
                    yield "wrong variable", use, other
