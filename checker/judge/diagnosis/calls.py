"""Calls that are missing, and results of calls that return nothing: the source alone shows them."""

import ast

from checker.judge.diagnosis.relations import Relation

_RETURN_NOTHING = frozenset({"backward", "zero_grad"})


def not_called(tree: ast.Module) -> Relation | None:
    """The first statement that only names a method, as `model.eval` does."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Expr) and isinstance(node.value, ast.Attribute):
            return Relation("not_called", {"name": node.value.attr, "line": str(node.lineno)})
    return None


def value_of_nothing(tree: ast.Module) -> Relation | None:
    """The first use of the result of a method that returns None, as in `y.backward() + 1`."""
    read = {
        node.id
        for node in ast.walk(tree)
        if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Load)
    }
    for node in ast.walk(tree):
        for value in ast.iter_child_nodes(node):
            if not (isinstance(value, ast.Call) and isinstance(value.func, ast.Attribute)):
                continue
            if value.func.attr not in _RETURN_NOTHING or isinstance(node, ast.Expr):
                continue
            if isinstance(node, ast.Assign) and not _are_read(node.targets, read):
                continue
            words = {"name": value.func.attr, "line": str(value.lineno)}
            return Relation("value_of_nothing", words)
    return None


def _are_read(targets: list[ast.expr], read: set[str]) -> bool:
    return any(not isinstance(target, ast.Name) or target.id in read for target in targets)
