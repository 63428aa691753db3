"""Resolve the names in a Python source to what they stand for. Nothing is executed.

`import torch.nn.functional as F` makes `F.softmax` the dotted name `torch.nn.functional.softmax`. A
name that the source itself defines stands for nothing outside; what is reached through an object
that cannot be told, such as `x.softmax` of a parameter `x`, goes by `?.softmax`.
"""

import ast
from collections.abc import Iterator

from checker.checks.words import OPERATORS, STATEMENTS
from checker.judge.scopes import (
    Dotted,
    Scope,
    bind_arguments,
    bind_target,
    chain,
    declared_global,
)
from checker.judge.texts import (
    BY_TEXT,
    CLASSES_BY_TEXT,
    IMPORTS_BY_TEXT,
    MAX_NODES,
    MAX_PARTS,
    UNKNOWN,
    Place,
    Texts,
    Use,
    literal,
)
from checker.mutation.syntax import called_name

# At most so many names behind one alias: a hostile source must stay cheap.
_MAX_ALIASES = 16
_FUNCTIONS = (ast.FunctionDef, ast.AsyncFunctionDef, ast.Lambda)
_COMPREHENSIONS = (ast.ListComp, ast.SetComp, ast.DictComp, ast.GeneratorExp)


class Names:
    """All that a source uses, resolved; `defined` are its top-level names and their code.

    Raises ValueError for a source of more than MAX_NODES parts.
    """

    def __init__(self, tree: ast.Module) -> None:
        self.defined: dict[str, list[ast.AST]] = {}
        self._loads: list[tuple[ast.expr, Scope, Place]] = []
        self._uses: list[Use] = []
        self._known: dict[tuple[Scope, str], list[Dotted]] = {}
        self._depth = self._seen = 0
        self._texts = Texts()
        self._attributes: dict[ast.AST, set[str]] = {}
        self._module = Scope(None, tree)
        self._collect(tree)
        self.uses: tuple[Use, ...] = (*self._uses, *self._resolved())

    # Walking

    def _collect(self, tree: ast.Module) -> None:
        pending: list[tuple[ast.AST, Scope, Place]] = [
            (node, self._module, Place()) for node in reversed(tree.body)
        ]
        while pending:
            node, scope, place = pending.pop()
            if scope is self._module and place == Place():
                place = self._top_level(node)
            elif isinstance(scope.node, ast.ClassDef) and scope.parent is self._module:
                name = getattr(node, "name", "") if isinstance(node, _FUNCTIONS) else ""
                place = Place(place.name, place.method or name)
            self._seen += 1
            if self._seen > MAX_NODES:
                raise ValueError(f"more than {MAX_NODES} parts")
            if isinstance(node, ast.Expr) and isinstance(node.value, (ast.Name, ast.Attribute)):
                continue  # `torch.einsum` as a statement of its own does nothing
            if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant):
                continue  # nor does a docstring
            if word := _WORDS_BY_NODE.get(type(node)):
                self._uses.append(Use((word,), place))
            if isinstance(node, ast.MatchClass):  # names attributes without a dot
                self._uses += [Use((*UNKNOWN, name), place) for name in node.kwd_attrs]
            self._bindings(node, scope, place)
            self._texts.note(node, place)
            if isinstance(node, (ast.Name, ast.Attribute, ast.Call, ast.Subscript)):
                self._loads.append((node, scope, place))
            pending += [
                (child, inside, place) for child, inside in reversed([*self._children(node, scope)])
            ]

    def _top_level(self, node: ast.AST) -> Place:
        """The name that a top-level statement defines; its code counts as that name's."""
        targets: list[ast.expr] = []
        if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)):
            self.defined.setdefault(node.name, []).append(node)
            return Place(node.name)
        if isinstance(node, ast.Assign):
            targets = node.targets
        elif isinstance(node, (ast.AnnAssign, ast.AugAssign)):
            targets = [node.target]
        for target in targets[:1]:
            while isinstance(target, (ast.Attribute, ast.Subscript)):
                target = target.value  # `Net.forward = …` belongs to Net
            if isinstance(target, ast.Name):
                self.defined.setdefault(target.id, []).append(node)
                return Place(target.id)
        return Place()

    def _children(self, node: ast.AST, scope: Scope) -> Iterator[tuple[ast.AST, Scope]]:
        """A node's children, each with the scope that it is read in."""
        inside = scope
        if isinstance(node, (*_FUNCTIONS, ast.ClassDef, *_COMPREHENSIONS)):
            inside = Scope(scope, node)
        outer: set[ast.AST] = set()
        if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef)):
            outer |= {*node.decorator_list, node.args}
        elif isinstance(node, ast.ClassDef):
            outer |= {*node.decorator_list, *node.bases, *node.keywords}
            self._attributes[node] = _attributes_of(node)
        if isinstance(node, _FUNCTIONS):
            bind_arguments(inside, node.args)
            inside.elsewhere = declared_global(node)
        for child in ast.iter_child_nodes(node):
            yield child, scope if child in outer else inside

    def _bindings(self, node: ast.AST, scope: Scope, place: Place) -> None:
        if isinstance(node, ast.Import):
            for alias in node.names:
                full = tuple(alias.name.split("."))
                scope.bind(alias.asname or full[0], full if alias.asname else full[:1])
                self._uses.append(Use(full[:MAX_PARTS], place, only_imported=True))
        elif isinstance(node, ast.ImportFrom):
            module = tuple((node.module or "?").split("."))
            for alias in node.names:
                if alias.name == "*":
                    scope.stars.append(module)
                    self._uses.append(Use(module[:MAX_PARTS], place, only_imported=True))
                    continue
                scope.bind(alias.asname or alias.name, (*module, alias.name))
                full = (*module, alias.name)[:MAX_PARTS]
                self._uses.append(Use(full, place, only_imported=True))
        elif isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)):
            scope.bind(node.name)
        elif isinstance(node, ast.Assign):
            for target in node.targets:
                bind_target(scope, target, node.value)
        elif isinstance(node, (ast.AnnAssign, ast.NamedExpr)):
            bind_target(scope, node.target, node.value)
        elif isinstance(node, ast.Name) and not isinstance(node.ctx, ast.Load):
            scope.names.setdefault(node.id, [])  # a loop's variable, a `with … as` and the like
        elif isinstance(node, ast.ExceptHandler) and node.name:
            scope.bind(node.name)

    # Resolving

    def _resolved(self) -> Iterator[Use]:
        for node, scope, place in self._loads:
            if isinstance(node, ast.Name):
                if not isinstance(node.ctx, ast.Load):
                    continue
                if scope.find(node.id) is self._module and node.id in self.defined:
                    yield Use((node.id,), place, own=True)
            for dotted in self._meanings(node, scope):
                yield Use(dotted, place)
        yield from self._texts.uses()

    def _meanings(self, node: ast.expr | None, scope: Scope) -> list[Dotted]:
        """What an expression may stand for; nothing for what the source itself defines."""
        attributes: list[str] = []
        while (
            isinstance(node, ast.Attribute)
            and len(attributes) < MAX_PARTS
            and not self._is_own_attribute(node, scope)
        ):
            attributes.insert(0, node.attr)
            node = node.value
        roots: list[Dotted] = []
        if isinstance(node, ast.Name):
            roots = self._name(node.id, scope)
        elif isinstance(node, (ast.Call, ast.Subscript)):
            roots = self._by_text(node, scope)
        if attributes:
            roots = roots or [UNKNOWN]
        return [(*root, *attributes)[:MAX_PARTS] for root in roots]

    def _name(self, name: str, scope: Scope) -> list[Dotted]:
        owner = scope.find(name)
        if owner is None:
            stars = [star for s in chain(scope) for star in s.stars]
            return [(name,), *((*star, name) for star in stars[:_MAX_ALIASES])]
        known = self._known.get((owner, name))
        if known is not None or self._depth > _MAX_ALIASES:
            return known or []
        self._known[owner, name] = []  # where an alias leads back to itself
        self._depth += 1
        found: dict[Dotted, None] = {}
        for meaning in owner.names[name][:_MAX_ALIASES]:
            if isinstance(meaning, ast.expr):
                found.update(dict.fromkeys(self._meanings(meaning, owner)))
            elif meaning is not None:
                found[meaning] = None
        self._depth -= 1
        self._known[owner, name] = list(found)[:_MAX_ALIASES]
        return self._known[owner, name]

    def _is_own_attribute(self, node: ast.Attribute, scope: Scope) -> bool:
        """Whether this is `self.name`, and the class gives itself that name."""
        if not isinstance(node.value, ast.Name):
            return False
        owner = scope.find(node.value.id)
        if owner is None or not isinstance(owner.node, (ast.FunctionDef, ast.AsyncFunctionDef)):
            return False
        arguments = [*owner.node.args.posonlyargs, *owner.node.args.args]
        around = owner.parent.node if owner.parent else None
        return (
            bool(arguments)
            and arguments[0].arg == node.value.id
            and isinstance(around, ast.ClassDef)
            and node.attr in self._attributes.get(around, ())
        )

    def _by_text(self, node: ast.Call | ast.Subscript, scope: Scope) -> list[Dotted]:
        """`getattr(x, "name")` and its like, with a constant text; `vars(x)["name"]` too."""
        if isinstance(node, ast.Subscript):
            text = literal(node.slice)
            value = node.value
            if isinstance(value, ast.Attribute) and value.attr == "__dict__":
                return self._attribute_of(value.value, text, scope)
            if isinstance(value, ast.Call) and called_name(value) == "vars" and value.args:
                return self._attribute_of(value.args[0], text, scope)
            return []
        called = called_name(node)
        by_full_name = called in IMPORTS_BY_TEXT or called in CLASSES_BY_TEXT
        if by_full_name and node.args and (text := literal(node.args[0])):
            return [tuple(text.split("."))[:MAX_PARTS]]
        if called not in BY_TEXT:
            return []
        at, of = BY_TEXT[called]
        text = literal(node.args[at]) if len(node.args) > at else None
        return self._attribute_of(node.args[of] if of is not None else None, text, scope)

    def _attribute_of(self, node: ast.expr | None, text: str | None, scope: Scope) -> list[Dotted]:
        if not text:
            return []
        roots = (self._meanings(node, scope) if node is not None else []) or [UNKNOWN]
        return [(*root, *text.split("."))[:MAX_PARTS] for root in roots]


_WORDS_BY_NODE: dict[type, str] = {
    getattr(ast, node): word
    for table in (STATEMENTS, OPERATORS)
    for word, nodes in table.items()
    for node in nodes
}


def _attributes_of(node: ast.ClassDef) -> set[str]:
    """The names that a class defines in its body, and those it gives to `self` with `=`."""
    names: set[str] = set()
    for each in ast.walk(node):
        if isinstance(each, (ast.FunctionDef, ast.AsyncFunctionDef)):
            names.add(each.name)
        elif isinstance(each, (ast.Name, ast.Attribute)) and isinstance(each.ctx, ast.Store):
            names.add(each.id if isinstance(each, ast.Name) else each.attr)
    return names
