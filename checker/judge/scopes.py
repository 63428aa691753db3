"""The names that a Python source binds, scope by scope, and what each may stand for."""

import ast
from collections.abc import Iterator

Dotted = tuple[str, ...]


class Scope:
    """The names bound in a module, a function, a class or a comprehension."""

    def __init__(self, parent: "Scope | None", node: ast.AST) -> None:
        self.parent = parent
        self.node = node
        # What each name may stand for: a dotted name, an expression, or None: the source's own.
        self.names: dict[str, list[Dotted | ast.expr | None]] = {}
        self.stars: list[Dotted] = []
        self.elsewhere: set[str] = set()

    def bind(self, name: str, meaning: Dotted | ast.expr | None = None) -> None:
        """Note one more thing that a name may stand for."""
        scope = self.module() if name in self.elsewhere else self
        scope.names.setdefault(name, []).append(meaning)

    def module(self) -> "Scope":
        """Return the scope of the whole module."""
        return self if self.parent is None else self.parent.module()

    def find(self, name: str) -> "Scope | None":
        """The scope that binds a name, as Python looks: a class's names are seen only in it."""
        scope: Scope | None = self
        while scope is not None:
            if name in scope.names and (scope is self or not isinstance(scope.node, ast.ClassDef)):
                return scope
            scope = scope.parent
        return None


def chain(scope: Scope | None) -> Iterator[Scope]:
    """Yield a scope and those around it."""
    while scope is not None:
        yield scope
        scope = scope.parent


def bind_arguments(scope: Scope, arguments: ast.arguments) -> None:
    """Bind a function's parameters; one with a default may stand for that."""
    positional = [*arguments.posonlyargs, *arguments.args]
    none: list[ast.expr | None] = [None]
    defaults = none * (len(positional) - len(arguments.defaults))
    defaults += arguments.defaults
    for argument, default in zip(positional, defaults, strict=True):
        scope.bind(argument.arg, default)
    for argument, default in zip(arguments.kwonlyargs, arguments.kw_defaults, strict=True):
        scope.bind(argument.arg, default)
    for extra in (arguments.vararg, arguments.kwarg):
        if extra is not None:
            scope.bind(extra.arg)


def bind_target(scope: Scope, target: ast.expr, value: ast.expr | None) -> None:
    """Bind `a = value`, and `a, b = one, two` part by part."""
    pairs = [(target, value)]
    while pairs:
        target, value = pairs.pop()
        if isinstance(target, ast.Name):
            scope.bind(target.id, value)
        elif isinstance(target, (ast.Tuple, ast.List)):
            values: list[ast.expr | None] = [None] * len(target.elts)
            if isinstance(value, (ast.Tuple, ast.List)) and len(value.elts) == len(values):
                values[:] = value.elts
            pairs += zip(target.elts, values, strict=True)


def declared_global(node: ast.AST) -> set[str]:
    """Names that a function declares `global`, in its own body or below."""
    return {name for each in ast.walk(node) if isinstance(each, ast.Global) for name in each.names}
