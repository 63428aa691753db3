"""Read source as a tree, and name what stands in it. Nothing is executed."""

import ast

# The names under which solutions import what they call functions of.
LIBRARIES = frozenset({"torch", "np", "nn", "F", "functional", "math"})

LONGEST = 20_000
"""Of a source, in bytes: what is longer is not looked at for the sake of a diagnosis."""
# What Python raises for a source that is no program, or is too much for its parser.
UNPARSED = (SyntaxError, ValueError, RecursionError, MemoryError)


def parsed(source: bytes) -> ast.Module | None:
    """The tree of a source; None where it does not parse."""
    try:
        return ast.parse(source)
    except UNPARSED:
        return None


def called_name(node: ast.Call) -> str:
    """The bare name of what is called: of `a.b(c)` that is `b`."""
    function = node.func
    if isinstance(function, ast.Attribute):
        return function.attr
    return function.id if isinstance(function, ast.Name) else ""


def renamed(call: ast.Call, owner: ast.expr, name: str) -> str:
    """The source of a call of another method or function of `owner`, with the same arguments."""
    function = ast.Attribute(owner, name, ast.Load())
    return ast.unparse(ast.Call(function, call.args, call.keywords))


def is_library(node: ast.AST) -> bool:
    """Whether an expression is the bare name of a library."""
    return isinstance(node, ast.Name) and node.id in LIBRARIES
