"""Mutants of a solution: one small, PyTorch-minded change each, as people make by mistake."""

import ast
from collections.abc import Callable, Iterator

from checker.mutation.change import Change, Mutant, applied, short
from checker.mutation.syntax import called_name, is_library, renamed

_METHOD_PAIRS = (
    ("cat", "stack"), ("mean", "sum"), ("view", "transpose"), ("reshape", "transpose"),
    ("argmax", "argmin"), ("max", "min"), ("amax", "amin"), ("zeros", "ones"),
    ("zeros_like", "ones_like"), ("zeros_like", "empty_like"), ("randn", "rand"),
    ("softmax", "log_softmax"), ("permute", "reshape"), ("transpose", "reshape"),
    ("floor", "ceil"), ("round", "trunc"), ("log", "log2"), ("hstack", "vstack"),
    ("matmul", "mul"), ("bmm", "mul"), ("square", "abs"), ("train", "eval"),
    ("repeat", "repeat_interleave"), ("unsqueeze", "squeeze"),
)  # fmt: skip
_SIGNS: dict[type[ast.AST], str] = {
    ast.Add: "+", ast.Sub: "-", ast.Mult: "*", ast.Div: "/", ast.MatMult: "@", ast.FloorDiv: "//",
    ast.Pow: "**", ast.Mod: "%", ast.Lt: "<", ast.LtE: "<=", ast.Gt: ">", ast.GtE: ">=",
    ast.Eq: "==", ast.NotEq: "!=", ast.Is: "is", ast.IsNot: "is not",
}  # fmt: skip
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
_TAKE_DIMS = frozenset(
    {
        "sum", "mean", "max", "min", "amax", "amin", "argmax", "argmin", "softmax", "log_softmax",
        "std", "var", "prod", "all", "any", "cumsum", "cumprod", "sort", "argsort", "topk", "norm",
        "transpose", "permute", "unsqueeze", "squeeze", "cat", "stack", "concat", "flip", "select",
        "gather", "size", "chunk", "split", "unbind", "logsumexp", "median", "movedim", "flatten",
        "swapaxes", "swapdims", "roll", "narrow", "repeat_interleave",
    }
)  # fmt: skip
_CALLED_FOR_EFFECT = "drop statement"


def mutants(source: bytes, given: frozenset[int] = frozenset()) -> list[Mutant]:
    """Return every mutant of a source, without doubles, in order of lines.

    What stands wholly on lines of `given` is left alone.
    """

    def free(tree: ast.Module) -> Iterator[Change]:
        return (change for change in changes(tree) if not given.issuperset(_lines(change.node)))

    tree = ast.dump(ast.parse(source))
    found = [mutant for mutant in applied(source, free) if _is_another(mutant.source, tree)]
    return sorted(found, key=lambda mutant: (mutant.line, mutant.id))


def _lines(node: ast.AST) -> range:
    return range(getattr(node, "lineno", 0), getattr(node, "end_lineno", 0) + 1)


def _is_another(source: bytes, tree: str) -> bool:
    """Whether a source is a program, and another one."""
    try:
        if ast.dump(ast.parse(source)) == tree:
            return False
        compile(source, "mutant", "exec")
    except (SyntaxError, ValueError):
        return False
    return True


def changes(tree: ast.Module) -> Iterator[Change]:
    """Yield the changes to functions and classes of a module."""
    for function in _functions(tree):
        roles = _roles(function)
        for node in ast.walk(function):
            for rule in _RULES:
                yield from rule(node)
            yield from _constants(node, roles.get(node, ("number", "")))
        yield from _wrong_variables(function)


def _functions(tree: ast.Module) -> Iterator[ast.AST]:
    """Top-level code that does something: functions and classes, not imports or docstrings."""
    for node in tree.body:
        if isinstance(node, (ast.FunctionDef, ast.ClassDef)):
            yield node


def _calls(node: ast.AST) -> Iterator[Change]:
    if not isinstance(node, ast.Call) or not isinstance(node.func, ast.Attribute):
        return
    name, owner = node.func.attr, node.func.value
    for pair in _METHOD_PAIRS:
        if name in pair:
            other = pair[1 - pair.index(name)]
            text = renamed(node, owner, other)
            yield Change(f"{name} for {other}", node, text, "name", name, other)
    if name in _DROPPED_METHODS and not is_library(owner):
        yield Change(f"drop {name}", node, ast.unparse(owner), "method", name)
    if name.endswith("_") and not name.startswith("__"):
        text = renamed(node, owner, name[:-1])
        yield Change("out of place", node, text, "in place", name, name[:-1])
    elif name in ("add", "sub", "mul", "div", "neg", "clamp", "relu") and not is_library(owner):
        text = renamed(node, owner, name + "_")
        yield Change("in place", node, text, "out of place", name, name + "_")


def _keywords(node: ast.AST) -> Iterator[Change]:
    if not isinstance(node, ast.Call):
        return
    for i, keyword in enumerate(node.keywords):
        rest = [*node.keywords[:i], *node.keywords[i + 1 :]]
        if keyword.arg is not None:
            new = ast.unparse(ast.Call(node.func, node.args, rest))
            verb = called_name(node)
            yield Change(f"drop {keyword.arg}", node, new, "keyword", keyword.arg, verb)
    if len(node.args) == 2 and not isinstance(node.args[1], ast.Constant):
        swapped = [node.args[1], node.args[0]]
        text = ast.unparse(ast.Call(node.func, swapped, node.keywords))
        yield Change("swap arguments", node, text, "arguments", called_name(node))


def _constants(node: ast.AST, role: tuple[str, str]) -> Iterator[Change]:
    if not isinstance(node, ast.Constant):
        return
    value, (rule, name) = node.value, role
    if isinstance(value, bool):
        yield Change("flip", node, repr(not value), "flag", name or repr(value))
    elif isinstance(value, int):
        less = repr(value - 1) if value > 0 else f"({value - 1})"
        yield Change("one more", node, repr(value + 1), rule, name or repr(value), "more")
        yield Change("one less", node, less, rule, name or repr(value), "less")
    elif isinstance(value, float):
        yield Change("scale", node, repr(value * 2), rule, name or repr(value), "twice")


def _roles(function: ast.AST) -> dict[ast.AST, tuple[str, str]]:
    """What a constant is for: a named argument, a dim, an index, the bound of a loop."""
    roles: dict[ast.AST, tuple[str, str]] = {}
    for node in ast.walk(function):
        if isinstance(node, ast.Call):
            for keyword in node.keywords:
                for constant in _constant_parts(keyword.value):
                    roles[constant] = ("named", keyword.arg or "")
            verb = called_name(node)
            role = {"range": "loop"}.get(verb, "dim" if verb in _TAKE_DIMS else "number")
            for argument in node.args:
                for constant in _constant_parts(argument):
                    roles[constant] = (role, verb if role == "dim" else "")
        elif isinstance(node, ast.Subscript):
            for part in ast.walk(node.slice):
                if isinstance(part, ast.Constant):
                    roles[part] = ("index", "")
    return roles


def _constant_parts(node: ast.expr) -> Iterator[ast.Constant]:
    if isinstance(node, ast.UnaryOp):
        node = node.operand
    if isinstance(node, (ast.Tuple, ast.List)):
        for item in node.elts:
            yield from _constant_parts(item)
    if isinstance(node, ast.Constant):
        yield node


def _negatives(node: ast.AST) -> Iterator[Change]:
    if isinstance(node, ast.UnaryOp) and isinstance(node.op, ast.USub):
        yield Change("drop sign", node, ast.unparse(node.operand), "sign")


def _operators(node: ast.AST) -> Iterator[Change]:
    if isinstance(node, ast.BinOp) and type(node.op) in _OPERATORS:
        other = _OPERATORS[type(node.op)]()
        new = ast.unparse(ast.BinOp(node.left, other, node.right))
        signs = _SIGNS.get(type(node.op), ""), _SIGNS.get(type(other), "")
        yield Change("operator", node, f"({new})", "operator", *signs)
        if isinstance(node.op, ast.Mult):
            matmul = ast.unparse(ast.BinOp(node.left, ast.MatMult(), node.right))
            yield Change("* for @", node, f"({matmul})", "operator", "*", "@")
        if isinstance(node.op, (ast.Sub, ast.Div, ast.MatMult)):
            swapped = ast.unparse(ast.BinOp(node.right, node.op, node.left))
            sign = _SIGNS.get(type(node.op), "")
            yield Change("swap operands", node, f"({swapped})", "operands", sign)
    if isinstance(node, ast.Compare) and len(node.ops) == 1 and type(node.ops[0]) in _COMPARISONS:
        other_op = _COMPARISONS[type(node.ops[0])]()
        text = ast.unparse(ast.Compare(node.left, [other_op], node.comparators))
        signs = _SIGNS.get(type(node.ops[0]), ""), _SIGNS.get(type(other_op), "")
        yield Change("compare", node, text, "compare", *signs)


def _assignments(node: ast.AST) -> Iterator[Change]:
    if isinstance(node, ast.AugAssign):
        target = ast.unparse(node.target)
        plain = ast.unparse(ast.BinOp(node.target, node.op, node.value))
        yield Change("out of place", node, f"{target} = {plain}", "in place", "", target)
        if type(node.op) in _OPERATORS:
            other = ast.AugAssign(node.target, _OPERATORS[type(node.op)](), node.value)
            signs = _SIGNS.get(type(node.op), ""), _SIGNS.get(type(other.op), "")
            yield Change("operator", node, ast.unparse(other), "operator", *signs)


def _statements(node: ast.AST) -> Iterator[Change]:
    if isinstance(node, ast.Expr) and not isinstance(node.value, ast.Constant):
        verb = called_name(node.value) if isinstance(node.value, ast.Call) else ""
        yield Change(_CALLED_FOR_EFFECT, node, "pass", "statement", verb)
    if isinstance(node, ast.Assign) and isinstance(node.targets[0], (ast.Attribute, ast.Subscript)):
        yield Change(_CALLED_FOR_EFFECT, node, "pass", "assignment", ast.unparse(node.targets[0]))
    if isinstance(node, ast.With) and len(node.items) == 1:
        kept = ast.If(ast.Constant(True), node.body, [])
        indented = ast.unparse(kept).replace("\n", "\n" + " " * node.col_offset)
        context = short(ast.unparse(node.items[0].context_expr))
        yield Change(f"drop {context}", node, indented, "block", context)
    if isinstance(node, ast.FunctionDef):
        for decorator in node.decorator_list:
            name = "(lambda function: function)"
            yield Change("drop decorator", decorator, name, "block", ast.unparse(decorator))


def _attributes(node: ast.AST) -> Iterator[Change]:
    if isinstance(node, ast.Attribute):
        if node.attr in _DTYPES and isinstance(node.value, ast.Name) and node.value.id == "torch":
            other = _DTYPES[node.attr]
            yield Change("dtype", node, f"torch.{other}", "dtype", node.attr, other)
        if node.attr in ("T", "mT", "data") and isinstance(node.ctx, ast.Load):
            yield Change(f"drop {node.attr}", node, ast.unparse(node.value), "method", node.attr)


def _slices(node: ast.AST) -> Iterator[Change]:
    if isinstance(node, ast.Slice):
        for part in ("lower", "upper"):
            bound = getattr(node, part)
            if bound is not None and not isinstance(bound, ast.Constant):
                yield Change("bound", bound, f"{ast.unparse(bound)} + 1", "index", "", "more")
    if (
        isinstance(node, ast.Call)
        and isinstance(node.func, ast.Name)
        and node.func.id == "range"
        and node.args
    ):
        last = node.args[-1] if len(node.args) < 3 else node.args[1]
        yield Change("one less", last, f"{ast.unparse(last)} - 1", "loop", "", "less")
        yield Change("one more", last, f"{ast.unparse(last)} + 1", "loop", "", "more")


_RULES: tuple[Callable[[ast.AST], Iterator[Change]], ...] = (
    _calls, _keywords, _negatives, _operators, _assignments, _statements,
    _attributes, _slices,
)  # fmt: skip


def _wrong_variables(function: ast.AST) -> Iterator[Change]:
    """Read another of the function's own arguments where one is read."""
    for node in ast.walk(function):
        if not isinstance(node, ast.FunctionDef):
            continue
        names = [arg.arg for arg in node.args.args if arg.arg != "self"]
        for use in ast.walk(node):
            if isinstance(use, ast.Name) and isinstance(use.ctx, ast.Load) and use.id in names:
                other = names[(names.index(use.id) + 1) % len(names)]
                if other != use.id:
                    yield Change("wrong variable", use, other, "variable", use.id, other)
