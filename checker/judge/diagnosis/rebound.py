"""Assignments that only give a name another value, which nobody reads."""

import ast
import itertools
from collections.abc import Iterator

from checker.judge.diagnosis.relations import Relation
from checker.judge.diagnosis.sayings import said
from checker.mutation.syntax import LONGEST, parsed
from checker.spec.text import Text

_MOST_ASSIGNMENTS = 100
_FUNCTIONS = (ast.FunctionDef, ast.AsyncFunctionDef, ast.Lambda)
_LOOPS = (ast.For, ast.While)


def rebound(source: bytes) -> tuple[str, Text] | None:
    """The first argument or loop variable that gets a value which is never read."""
    tree = parsed(source) if len(source) <= LONGEST else None
    found = next(_unread(tree), None) if tree else None
    if found is None:
        return None
    relation = Relation("name_rebound", {"name": found[0], "line": str(found[1])})
    text = said(relation)
    return (relation.name, text) if text else None


def _unread(tree: ast.Module) -> Iterator[tuple[str, int]]:
    parents = {child: node for node in ast.walk(tree) for child in ast.iter_child_nodes(node)}
    assigned = (node for node in ast.walk(tree) if isinstance(node, ast.Assign))
    for node in itertools.islice(assigned, _MOST_ASSIGNMENTS):
        target, around = node.targets[0], list(_above(node, parents))
        function = next((each for each in around if isinstance(each, _FUNCTIONS)), None)
        if not isinstance(target, ast.Name) or not isinstance(function, ast.FunctionDef):
            continue
        around = around[: around.index(function)]
        own = next((e for e in around if isinstance(e, ast.For) and target.id in _names(e)), None)
        argument = target.id in {each.arg for each in function.args.args}
        if own is None and (not argument or _is_none(node.value)):
            continue
        loops: list[ast.AST] = [each for each in around if isinstance(each, _LOOPS)]
        uses = (
            (use, list(_above(use, parents)))
            for use in ast.walk(function)
            if isinstance(use, ast.Name) and use.id == target.id and _is_use(use, parents)
        )
        if not any(_reads(use, above, node, function, own, loops) for use, above in uses):
            yield target.id, node.lineno


def _reads(
    use: ast.Name,
    above: list[ast.AST],
    assigned: ast.Assign,
    function: ast.AST,
    own: ast.AST | None,
    loops: list[ast.AST],
) -> bool:
    """Whether a use of the name may come after the assignment: then or at another turn of a loop.

    `own` is the loop that binds the name anew at every turn; `loops` are all around the assignment.
    """
    if assigned in above:
        return False
    if next(each for each in above if isinstance(each, _FUNCTIONS)) is not function:
        return True  # it may be called at any time
    if (use.lineno, use.col_offset) > (assigned.lineno, assigned.col_offset):
        return True
    place = len(loops) if own is None else loops.index(own)
    if any(loop in above for loop in loops[:place]):
        return True
    return own not in above and any(loop in above for loop in loops[place + 1 :])


def _is_use(name: ast.Name, parents: dict[ast.AST, ast.AST]) -> bool:
    """Whether a name is read, or what it stands for is changed in place."""
    return isinstance(name.ctx, ast.Load) or isinstance(parents[name], ast.AugAssign)


def _above(node: ast.AST, parents: dict[ast.AST, ast.AST]) -> Iterator[ast.AST]:
    while node in parents:
        node = parents[node]
        yield node


def _names(loop: ast.For) -> set[str]:
    return {node.id for node in ast.walk(loop.target) if isinstance(node, ast.Name)}


def _is_none(value: ast.expr) -> bool:
    return isinstance(value, ast.Constant) and value.value is None
