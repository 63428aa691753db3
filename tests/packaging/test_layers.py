"""The layers of ARCHITECTURE.md hold: which package imports which, computed from the sources."""

import ast
import re
from collections.abc import Iterator, Mapping
from graphlib import CycleError, TopologicalSorter
from pathlib import Path

import msgspec
import pytest

ROOT = Path(__file__).parents[2]
TABLE = ROOT / ".github" / "ARCHITECTURE.md"

Graph = dict[str, set[str]]


class Layer(msgspec.Struct, frozen=True):
    """A row of the table: what it allows each of its packages to import."""

    packages: tuple[str, ...]
    only: tuple[str, ...] | None = None
    never: tuple[str, ...] = ()
    still: tuple[str, ...] = ()

    def allows(self, module: str) -> bool:
        """Whether the row allows a module of a lower layer, named without `checker.`."""
        package = module.partition(".")[0]
        if self.only is not None:
            return package in self.only
        return package not in self.never or module in self.still


def read_layers(text: str) -> list[Layer]:
    """Read the rows of the table in the section "Layers", the lowest layer first."""
    section = text.partition("## Layers\n")[2].partition("\n## ")[0]
    layers = []
    for packages, allowed in re.findall(r"^\| (`.+`) \|.*\| (.+) \|$", section, re.MULTILINE):
        rule, _, still = allowed.partition(", except ")
        assert re.match(r"(all|nothing)$|(only|not) `", rule), rule
        only = None if rule == "all" or rule.startswith("not") else _names(rule)
        never = _names(rule) if rule.startswith("not") else ()
        layers.append(Layer(_names(packages), only, never, _names(still)))
    return layers


def _names(text: str) -> tuple[str, ...]:
    return tuple(re.findall(r"`([\w.]+)`", text))


def read_imports(package: Path) -> Graph:
    """Return, for each module of a package, the modules of it that it imports anywhere."""
    sources = {
        ".".join(path.relative_to(package.parent).with_suffix("").parts): path
        for path in package.rglob("*.py")
    }
    modules = {name.removesuffix(".__init__"): path for name, path in sources.items()}
    return {
        name: {
            imported
            for imported in _imported(name, path, modules)
            if imported.partition(".")[0] == package.name and imported != name
        }
        for name, path in modules.items()
    }


def _imported(name: str, path: Path, modules: Mapping[str, Path]) -> Iterator[str]:
    for node in ast.walk(ast.parse(path.read_bytes())):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            # `from . import x` in a package's __init__.py starts from the package itself.
            here = name.split(".") if path.name == "__init__.py" else name.split(".")[:-1]
            above = here[: len(here) - node.level + 1] if node.level else []
            origin = ".".join([*above, *filter(None, [node.module])])
            for alias in node.names:
                inner = f"{origin}.{alias.name}"
                yield inner if inner in modules else origin


def wrong_imports(graph: Graph, layers: list[Layer]) -> list[str]:
    """Say which imports the table does not allow, and which packages it does not name."""
    order = [package for layer in layers for package in layer.packages]
    rules = {package: layer for layer in layers for package in layer.packages}
    wrong = []
    for module, imports in sorted(graph.items()):
        package = _package(module)
        if package and package not in rules:
            wrong.append(f"{module}: the table has no row for {package}")
            continue
        for imported in sorted(imports):
            other = _package(imported)
            if other in ("", package) or other not in rules:
                continue  # `import checker` alone; or what is told where that package's turn comes
            above = order.index(other) < order.index(package) if package else False
            if not above or not rules[package].allows(imported.partition(".")[2]):
                wrong.append(f"{module} imports {imported}")
    return wrong


def _package(module: str) -> str:
    return module.split(".")[1] if "." in module else ""


def between_packages(graph: Graph) -> Graph:
    """Return the same graph with each module replaced by its package."""
    packages: Graph = {}
    for module, imports in graph.items():
        others = packages.setdefault(_package(module), set())
        others |= {_package(imported) for imported in imports} - {_package(module), ""}
    return packages


@pytest.fixture(scope="module")
def graph() -> Graph:
    return read_imports(ROOT / "checker")


@pytest.fixture(scope="module")
def layers() -> list[Layer]:
    return read_layers(TABLE.read_text("utf-8"))


def test_imports_go_up_the_table(graph: Graph, layers: list[Layer]) -> None:
    """Every import is one that the table allows, and every package has a row."""
    assert wrong_imports(graph, layers) == []


def test_every_row_stands_for_what_exists(graph: Graph, layers: list[Layer]) -> None:
    """A package that was removed or renamed leaves the table, too."""
    named = [
        name
        for layer in layers
        for name in (*layer.packages, *(layer.only or ()), *layer.never, *layer.still)
    ]
    assert [name for name in named if f"checker.{name}" not in graph] == []


def test_no_modules_import_each_other_in_a_circle(graph: Graph) -> None:
    """Whoever reads a module can read what it builds on first."""
    TopologicalSorter(graph).prepare()


def test_no_packages_import_each_other_in_a_circle(graph: Graph) -> None:
    """The table can be written down in an order."""
    TopologicalSorter(between_packages(graph)).prepare()


def test_exceptions_of_a_row_are_used(graph: Graph, layers: list[Layer]) -> None:
    """What is allowed beside a rule is allowed because something needs it."""
    for layer in layers:
        for module in layer.still:
            users = [name for name, imports in graph.items() if f"checker.{module}" in imports]
            assert any(_package(name) in layer.packages for name in users), module


# How the graph and the table are read


def write(folder: Path, **files: str) -> Path:
    """Make a package whose modules have these texts; `a__b` is the file `a/b.py`."""
    package = folder / "checker"
    package.mkdir()
    for name, text in {"__init__": "", **files}.items():
        path = package / f"{name.replace('__', '/') if name[0] != '_' else name}.py"
        path.parent.mkdir(exist_ok=True)
        path.write_text(text, "utf-8")
    return package


@pytest.mark.parametrize(
    "text",
    [
        "import checker.low.one",
        "from checker.low import one",
        "from checker.low.one import name",
        "def late():\n    from checker.low.one import name",
        "from typing import TYPE_CHECKING\nif TYPE_CHECKING:\n    from checker.low import one",
        "from ..low import one",
        "from ..low.one import name",
        "try:\n    import checker.low.one as other\nexcept ImportError:\n    pass",
    ],
)
def test_an_import_is_seen_wherever_it_stands(text: str, tmp_path: Path) -> None:
    """In a function, for types alone, relative, or under another name."""
    graph = read_imports(write(tmp_path, low__one="name = 1", high__two=text))
    assert graph["checker.high.two"] == {"checker.low.one"}


def test_an_import_down_the_table_is_told(tmp_path: Path) -> None:
    """With the module that imports, and what."""
    graph = read_imports(write(tmp_path, low__one="import checker.high.two", high__two=""))
    assert wrong_imports(graph, [Layer(("low",)), Layer(("high",))]) == [
        "checker.low.one imports checker.high.two"
    ]


def test_what_a_row_rules_out_is_told(tmp_path: Path) -> None:
    """By `only`, by `not` and `except`; an import that is allowed is not."""
    package = write(
        tmp_path,
        low__one="",
        middle__door="import checker.low.one",
        middle__room="",
        high__two="import checker.low.one, checker.middle.door, checker.middle.room",
    )
    graph = read_imports(package)
    table = """## Layers
| Package | What it owns | Of those above, it imports |
|---|---|---|
| `low` | a | nothing |
| `middle` | b | only `low` |
| `high` | c | not `middle`, except `middle.door` |
"""
    assert wrong_imports(graph, read_layers(table)) == [
        "checker.high.two imports checker.middle.room"
    ]
    assert wrong_imports(graph, read_layers(table.replace("not `middle`", "only `middle`"))) == [
        "checker.high.two imports checker.low.one"
    ]


def test_a_package_without_a_row_is_told(tmp_path: Path) -> None:
    """Who adds a package says where it stands."""
    graph = read_imports(write(tmp_path, new__one=""))
    assert wrong_imports(graph, []) == ["checker.new.one: the table has no row for new"]


def test_a_circle_is_found(tmp_path: Path) -> None:
    """Between two modules of one package, though one of them imports late."""
    package = write(
        tmp_path,
        low__one="import checker.low.two",
        low__two="def late():\n    import checker.low.one",
    )
    with pytest.raises(CycleError):
        TopologicalSorter(read_imports(package)).prepare()
