"""Mistakes in a training loop that its source shows; a check of learning cannot name them."""

import ast
from collections.abc import Iterator, Sequence

from checker.checks import is_of_learning
from checker.judge.diagnosis.relations import Relation
from checker.judge.diagnosis.sayings import said
from checker.mutation.syntax import LONGEST, parsed
from checker.spec.text import Text


def slip(source: bytes, failed: Sequence[str]) -> tuple[str, Text] | None:
    """The first slip of a submission that has not learnt; None where another check failed first."""
    learning = bool(failed) and is_of_learning(failed[0])
    tested = bool(failed) and failed[0].startswith("test_")
    if not (learning or tested) or len(source) > LONGEST:
        return None
    tree = parsed(source)
    if tree is None:
        return None
    relation = next(_in_loops(tree), None) or next(_left_out(tree) if learning else iter(()), None)
    text = said(relation) if relation else None
    return (relation.name, text) if relation and text else None


def _in_loops(tree: ast.Module) -> Iterator[Relation]:
    for loop in ast.walk(tree):
        if not isinstance(loop, (ast.For, ast.While)):
            continue
        calls = [(name, line) for name, line in _methods(loop.body)]
        names = [name for name, _ in calls]
        if "backward" in names and "step" in names:
            line = {"line": str(dict(calls)["step"])}
            back, step = names.index("backward"), names.index("step")
            if step < back and "zero_grad" in names[step:back]:
                yield Relation("step_before_backward", line)
            if "zero_grad" in names[back:step]:
                yield Relation("zeroed_before_step", line)


def _left_out(tree: ast.Module) -> Iterator[Relation]:
    methods = {name for name, _ in _methods(tree.body, inside=True)}
    clears = {"zero_grad", "zero_"} & methods or "grad" in _stored(tree)
    if {"backward", "step"} <= methods and not clears:
        yield Relation("never_zeroed")
    if "backward" in methods and "step" not in methods and _makes_optimizer(tree):
        yield Relation("never_stepped")
    if "step" in methods and "backward" not in methods and _makes_optimizer(tree):
        yield Relation("never_backward")


def _methods(body: list[ast.stmt], inside: bool = False) -> Iterator[tuple[str, int]]:
    """The methods that are called as statements, in order, with their lines."""
    for statement in body:
        if isinstance(statement, ast.Expr) and isinstance(statement.value, ast.Call):
            function = statement.value.func
            if isinstance(function, ast.Attribute):
                yield function.attr, statement.lineno
        elif inside:
            for field in ("body", "orelse", "finalbody"):
                yield from _methods(getattr(statement, field, []), True)


def _stored(tree: ast.Module) -> set[str]:
    return {
        node.attr for node in ast.walk(tree)
        if isinstance(node, ast.Attribute) and isinstance(node.ctx, ast.Store)
    }  # fmt: skip


def _makes_optimizer(tree: ast.Module) -> bool:
    return any(isinstance(node, ast.Attribute) and node.attr == "optim" for node in ast.walk(tree))
