"""Variations of a solution, wider than its mutants: what may have gone wrong, and what may mend it.

They are used on both sides: a variation of a right solution that does what a submission does, or a
variation of the submission that does what is right.
"""

import ast
import itertools
from collections.abc import Iterator

from checker.mutation.calls import calls_changed, kept_gradients, scaled_losses
from checker.mutation.change import Change, Mutant, applied
from checker.mutation.operators import changes
from checker.mutation.syntax import LIBRARIES, UNPARSED, called_name, renamed

# Their result is the answer; who calls them as a statement of their own throws it away.
_PURE = frozenset(
    {
        "to", "double", "float", "long", "int", "half", "bool", "cpu", "cuda", "detach", "clone",
        "reshape", "view", "transpose", "permute", "squeeze", "unsqueeze", "t", "contiguous",
        "add", "sub", "mul", "div", "clamp", "sort", "flatten", "type", "round", "abs", "relu",
        "expand", "repeat", "masked_fill", "scatter", "index_fill", "neg", "exp", "log", "sqrt",
    }
)  # fmt: skip
_LAST_STEPS = (
    "clone", "detach", "contiguous", "float", "double", "long", "int", "bool", "item", "tolist",
    "numpy", "abs", "sum", "mean", "sqrt", "neg", "round", "T",
)  # fmt: skip
_MORE_PAIRS = (
    ("round", "floor"), ("round", "ceil"), ("floor", "trunc"),
    ("empty", "zeros"), ("view", "reshape"), ("expand", "repeat"), ("sum", "prod"), ("std", "var"),
    ("tensor", "as_tensor"), ("split", "chunk"), ("cat", "hstack"), ("sort", "argsort"),
    ("max", "argmax"), ("min", "argmin"), ("max", "amax"), ("max", "maximum"), ("exp", "log"),
    ("floor_divide", "true_divide"), ("remainder", "fmod"), ("any", "all"), ("view", "to"),
    ("asarray", "array"), ("from_numpy", "tensor"), ("gt", "ge"), ("lt", "le"), ("view", "type"),
    ("sigmoid", "softmax"), ("log", "log1p"), ("exp", "expm1"), ("astype", "view"),
    ("repeat", "repeat_interleave"), ("dstack", "stack"), ("tile", "repeat_interleave"),
    ("std_mean", "var_mean"),
)  # fmt: skip
_BUILTINS = frozenset({"abs", "int", "float", "round", "list", "set", "sorted", "reversed", "bool"})
_WITH_FUNCTIONS = LIBRARIES - {"nn"}  # what `nn` has are classes
_TAKE_A_VALUE = ("append", "from_numpy", "asarray")
_TINY = 0.05  # a smaller number is a tolerance or a step, and any other does as well
_HARD = 3  # from this on a whole number may stand for a size


def variations(source: bytes) -> Iterator[Mutant]:
    """Yield variations of a source, without doubles; the plainest mistakes come first."""
    try:
        for rules in (_plain, calls_changed, changes, _sizes, _steps):
            yield from applied(source, rules)
    except UNPARSED:
        return


def kept_results(source: bytes) -> Iterator[Mutant]:
    """Yield the source with each result that it throws away bound to its name again."""
    try:
        yield from applied(source, _all_dropped)
    except UNPARSED:
        return


def _all_dropped(tree: ast.Module) -> Iterator[Change]:
    for node in ast.walk(tree):
        yield from _dropped_results(node)


def _plain(tree: ast.Module) -> Iterator[Change]:
    for node in ast.walk(tree):
        yield from _dropped_results(node)
        yield from _uncalled(node)
        yield from _other_names(node)
    yield from kept_gradients(tree)
    yield from scaled_losses(tree)
    for node in ast.walk(tree):
        yield from _calls_too_many(node)
        yield from _operands_too_many(node)
        yield from _brackets(node)
        yield from _order(node)
    for node in ast.walk(tree):
        yield from _other_local(node)


def _dropped_results(node: ast.AST) -> Iterator[Change]:
    if not isinstance(node, ast.Expr) or not isinstance(node.value, ast.Call):
        return
    function = node.value.func
    if isinstance(function, ast.Attribute) and function.attr in _PURE:
        owner = function.value
        if isinstance(owner, (ast.Name, ast.Attribute, ast.Subscript)):
            text = f"{ast.unparse(owner)} = {ast.unparse(node.value)}"
            yield Change("keep result", node, text, "dropped", function.attr)


def _uncalled(node: ast.AST) -> Iterator[Change]:
    if isinstance(node, ast.Expr) and isinstance(node.value, ast.Attribute):
        yield Change("call", node, f"{ast.unparse(node.value)}()", "uncalled", node.value.attr)
    tests = [node.test] if isinstance(node, (ast.If, ast.IfExp, ast.While)) else []
    for test in tests:
        if isinstance(test, ast.Attribute):
            yield Change("call", test, f"{ast.unparse(test)}()", "uncalled", test.attr)


def _other_names(node: ast.AST) -> Iterator[Change]:
    if not isinstance(node, ast.Call) or not isinstance(node.func, ast.Attribute):
        return
    name = node.func.attr
    for pair in _MORE_PAIRS:
        if name in pair:
            other = pair[1 - pair.index(name)]
            text = renamed(node, node.func.value, other)
            yield Change("other name", node, text, "name", name, other)
    if name == "Tensor":
        text = renamed(node, node.func.value, "tensor")
        yield Change("other name", node, text, "name", name, "tensor")
    if name in ("reshape", "view"):
        yield Change("turn", node, f"{ast.unparse(node.func.value)}.mT", "name", name, "mT")


def _calls_too_many(node: ast.AST) -> Iterator[Change]:
    """A function of one argument that is not needed."""
    if not isinstance(node, ast.Call) or len(node.args) != 1 or node.keywords:
        return
    name, argument = called_name(node), node.args[0]
    owner = getattr(node.func, "value", None)
    if isinstance(node.func, ast.Name) and name in _BUILTINS:
        yield Change("drop call", node, ast.unparse(argument), "method", name)
    elif isinstance(owner, ast.Name) and owner.id in _WITH_FUNCTIONS:
        inner = argument.elts if isinstance(argument, (ast.List, ast.Tuple)) else [argument]
        for part in inner:
            yield Change("drop call", node, ast.unparse(part), "method", name)


def _operands_too_many(node: ast.AST) -> Iterator[Change]:
    if isinstance(node, ast.BinOp):
        for kept, gone in ((node.left, node.right), (node.right, node.left)):
            text = f"({ast.unparse(kept)})"
            yield Change("drop operand", node, text, "operand", ast.unparse(gone)[:40])


def _brackets(node: ast.AST) -> Iterator[Change]:
    """`x[i]` picks along the first dim; `x[:][i]` begins there again."""
    if not isinstance(node, ast.Subscript) or isinstance(node.slice, (ast.Tuple, ast.Slice)):
        return
    index, owner = ast.unparse(node.slice), node.value
    whole = isinstance(owner, ast.Subscript) and isinstance(owner.slice, ast.Slice)
    if whole and isinstance(owner, ast.Subscript) and ast.unparse(owner.slice) == ":":
        yield Change("second dim", node, f"{ast.unparse(owner.value)}[:, {index}]", "brackets")
    yield Change("second dim", node, f"{ast.unparse(owner)}[:, {index}]", "row")


def _order(node: ast.AST) -> Iterator[Change]:
    """Two neighbouring statements the other way round."""
    body = getattr(node, "body", None)
    if not isinstance(body, list) or isinstance(node, (ast.Module, ast.ClassDef)):
        return
    for first, second in itertools.pairwise(body):
        kinds = (ast.Expr, ast.Assign, ast.AugAssign)
        if not isinstance(first, kinds) or not isinstance(second, kinds):
            continue
        if isinstance(first, ast.Expr) and isinstance(first.value, ast.Constant):
            continue
        indent = "\n" + " " * first.col_offset
        both = ast.Module([first, second], [])
        ast.copy_location(both, first)
        both.lineno, both.col_offset = first.lineno, first.col_offset  # type: ignore[attr-defined]
        both.end_lineno = second.end_lineno  # type: ignore[attr-defined]
        both.end_col_offset = second.end_col_offset  # type: ignore[attr-defined]
        text = ast.unparse(second) + indent + ast.unparse(first).replace("\n", indent)
        yield Change("order", both, text, "order", f"{second.lineno}")


def _other_local(node: ast.AST) -> Iterator[Change]:
    """Another local name where one is returned."""
    if not isinstance(node, ast.FunctionDef):
        return
    made = [name.id for name in ast.walk(node)
            if isinstance(name, ast.Name) and isinstance(name.ctx, ast.Store)]  # fmt: skip
    arguments = [argument.arg for argument in node.args.args]
    for statement in ast.walk(node):
        if not isinstance(statement, ast.Return) or statement.value is None:
            continue
        for use in ast.walk(statement.value):
            if isinstance(use, ast.Name) and use.id in (*made, *arguments):
                for other in dict.fromkeys([*made, *arguments]):
                    if other != use.id:
                        yield Change("other local", use, other, "variable", use.id, other)


def _sizes(tree: ast.Module) -> Iterator[Change]:
    """A fixed number, or one size, where another size belongs."""
    for function in ast.walk(tree):
        if not isinstance(function, ast.FunctionDef):
            continue
        names = [argument.arg for argument in function.args.args if argument.arg != "self"]
        for node in ast.walk(function):
            if isinstance(node, ast.Constant):
                yield from _numbers(node, names)
            if isinstance(node, ast.Call) and called_name(node) in ("len", "numel", "size"):
                owner = node.args[0] if node.args else getattr(node.func, "value", None)
                if isinstance(owner, ast.Name):
                    for text in (f"{owner.id}.numel()", f"{owner.id}.shape[-1]", "1"):
                        yield Change("size", node, text, "size", ast.unparse(node)[:40])


def _numbers(node: ast.Constant, names: list[str]) -> Iterator[Change]:
    value = node.value
    if isinstance(value, bool) or not isinstance(value, int | float):
        return
    if abs(value) >= _HARD:
        for name in names:
            yield Change("size", node, f"len({name})", "hard number", repr(value))
    if isinstance(value, float) and abs(value) >= _TINY:
        for new in (value / 2, value + 1, -value):
            yield Change("number", node, f"({new!r})", "number", repr(value))


def _steps(tree: ast.Module) -> Iterator[Change]:
    """One more method at the end of what is returned, assigned, stored or combined."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Return) and node.value is not None:
            for name in _LAST_STEPS:
                yield _one_more(node.value, name, "needed")
        elif isinstance(node, ast.Assign) and isinstance(node.value, (ast.Call, ast.Attribute)):
            for name in ("clone", "detach", "float", "double"):
                yield _one_more(node.value, name, f"needed {name}")
            target = node.targets[0]
            for name in ("sqrt", "square") if isinstance(target, ast.Name) else ():
                yield _one_more(node.value, name, "assigned", ast.unparse(target))
        elif isinstance(node, ast.Call) and called_name(node) in _TAKE_A_VALUE:
            for argument in node.args[:1]:
                for name in ("clone", "detach", "copy", "item"):
                    yield _one_more(argument, name, f"needed {name}")
        elif isinstance(node, ast.BinOp):
            for side in (node.left, node.right):
                if isinstance(side, ast.Name):
                    for name in ("float", "double", "detach", "mT"):
                        yield _one_more(side, name, f"needed {name}")
                    text = f"{side.id}.astype('float32')"
                    yield Change("one more step", side, text, "needed float", "", "astype")
                    for name in ("log", "exp", "sqrt", "square"):
                        text = f"torch.{name}(torch.as_tensor({side.id}))"
                        yield Change("function of", side, text, "function", side.id, name)


def _one_more(node: ast.expr, name: str, rule: str, old: str = "") -> Change:
    call = "" if name in ("T", "mT") else "()"
    return Change("one more step", node, f"({ast.unparse(node)}).{name}{call}", rule, old, name)
