"""Turn what a person typed into katas: an id, a chapter, or any unambiguous part of either."""

from checker.catalog.pack import KataFolder, Pack
from checker.errors import UsageError


def resolve(pack: Pack, target: str) -> tuple[KataFolder, ...]:
    """Return the katas that `target` names: one kata, or all of a chapter in order.

    Exact names win over parts. Raises UsageError, with near names, where nothing or more than
    one thing fits.
    """
    wanted = target.strip().strip("/").removesuffix(".py").lower()
    if not wanted:
        raise UsageError(
            "the name is empty; see all names: kata list", zh="名字是空的；查看全部名字：kata list"
        )
    names: dict[str, tuple[KataFolder, ...]] = {}
    for chapter in pack.chapters:
        names[chapter.id] = chapter.katas
        for kata in chapter.katas:
            names[kata.id] = (kata,)
    exact = [name for name in names if wanted in (name, name.partition("/")[2])]
    if not exact:
        # `07` or `autograd` names the chapter, though it is part of every id in the chapter.
        exact = [name for name in names if "/" not in name and wanted in name.split("_", 1)]
    parts = [name for name in names if wanted in name]
    # A chapter's name is part of each of its katas' ids: prefer what the last component says.
    by_tail = [name for name in parts if wanted in name.rpartition("/")[2]]
    # `02/keep`: a part of the chapter's name and a part of the kata's.
    first, _, last = wanted.partition("/")
    pieces = [
        name
        for name in names
        if last and first in name.partition("/")[0] and last in name.partition("/")[2]
    ]
    for found in (exact, by_tail, parts, pieces):
        if len(found) == 1:
            return names[found[0]]
        if found:
            raise UsageError(
                f"{target!r} could be {_either(found)}",
                zh=f"{target!r} 可能是 {_either(found, zh=True)}",
            )
    import difflib

    tails = {name.rpartition("/")[2]: name for name in names}
    near = difflib.get_close_matches(wanted.rpartition("/")[2], list(tails), 3, 0.5)
    ids = [tails[name] for name in near]
    raise UsageError(
        f"no kata or chapter is called {target!r}; "
        + (f"did you mean {_either(ids)}?" if ids else "see all names: kata list"),
        zh=f"没有叫 {target!r} 的 kata 或章节；"
        + (f"是不是想输入 {_either(ids, zh=True)}？" if ids else "查看全部名字：kata list"),
    )


def _either(names: list[str], zh: bool = False) -> str:
    more = len(names) - 5
    shown = names[:5] + ([f"另外 {more} 个" if zh else f"{more} more"] if more > 0 else [])
    comma, last = ("、", " 或 ") if zh else (", ", " or ")
    return shown[0] if len(shown) == 1 else comma.join(shown[:-1]) + last + shown[-1]
