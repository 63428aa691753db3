"""Repairs of a submission: one small change each that may make it right.

They are the changes of `operators`, and those that undo an omission.
"""

import ast
from collections.abc import Iterator

from checker.mutation.operators import Change, Mutant, applied, changes

# Their result is the answer; who calls them as a statement of their own throws it away.
_PURE = frozenset(
    {
        "to", "double", "float", "long", "int", "half", "bool", "cpu", "cuda", "detach", "clone",
        "reshape", "view", "transpose", "permute", "squeeze", "unsqueeze", "t", "contiguous",
        "add", "sub", "mul", "div", "clamp", "sort", "flatten", "type", "round", "abs", "relu",
        "expand", "repeat", "masked_fill", "scatter", "index_fill", "neg", "exp", "log", "sqrt",
    }
)  # fmt: skip
_AT_THE_END = (
    "clone", "detach", "contiguous", "float", "double", "long", "int", "bool", "item", "tolist",
    "numpy", "abs", "sum", "mean", "sqrt", "neg", "round", "T",
)  # fmt: skip
_MORE_PAIRS = (
    ("round", "floor"), ("round", "ceil"), ("floor", "trunc"), ("Tensor", "tensor"),
    ("empty", "zeros"), ("view", "reshape"), ("expand", "repeat"), ("sum", "prod"), ("std", "var"),
    ("tensor", "as_tensor"), ("split", "chunk"), ("cat", "hstack"), ("sort", "argsort"),
    ("max", "argmax"), ("min", "argmin"), ("max", "amax"), ("max", "maximum"), ("exp", "log"),
    ("floor_divide", "true_divide"), ("remainder", "fmod"), ("any", "all"), ("full", "full_like"),
    ("as_tensor", "tensor"), ("asarray", "array"), ("from_numpy", "tensor"), ("gt", "ge"),
    ("lt", "le"), ("sigmoid", "softmax"), ("BCELoss", "BCEWithLogitsLoss"),
    ("NLLLoss", "CrossEntropyLoss"), ("nll_loss", "cross_entropy"), ("eval", "train"),
)  # fmt: skip


def repairs(source: bytes) -> Iterator[Mutant]:
    """Yield repairs of a source; those that undo an omission come first."""
    try:
        yield from applied(source, _undone)
        yield from applied(source, changes)
    except (SyntaxError, ValueError, RecursionError):
        return


def _undone(tree: ast.Module) -> Iterator[Change]:
    for node in ast.walk(tree):
        yield from _dropped_results(node)
        yield from _uncalled(node)
        yield from _other_names(node)
        yield from _last_step(node)


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
    for pair in _MORE_PAIRS:
        if node.func.attr in pair:
            other = pair[1 - pair.index(node.func.attr)]
            function = ast.Attribute(node.func.value, other, ast.Load())
            text = ast.unparse(ast.Call(function, node.args, node.keywords))
            yield Change("other name", node, text, "name", node.func.attr, other)


def _last_step(node: ast.AST) -> Iterator[Change]:
    if not isinstance(node, ast.Return) or node.value is None:
        return
    inner = ast.unparse(node.value)
    for name in _AT_THE_END:
        text = f"({inner}).{name}" + ("" if name == "T" else "()")
        yield Change("last step", node.value, text, "needed", "", name)
