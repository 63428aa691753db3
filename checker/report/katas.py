"""Render katas before they are judged: a task, its hints, a chapter, the list."""

import itertools
from collections.abc import Mapping, Sequence
from typing import Any

import msgspec

from checker.catalog.pack import ChapterFolder, KataFolder
from checker.catalog.sources import Background
from checker.devices import HOST
from checker.report.escape import visible
from checker.report.page import Page
from checker.report.width import cells, pad, wrap
from checker.report.words import Words
from checker.spec.model import Kata
from checker.spec.text import in_language
from checker.workspace.progress import KataProgress

# What a learner has to install for a library that a kata needs; torch.optim comes with PyTorch.
_PACKAGES = {"torchvision": "torchvision", "sklearn": "scikit-learn"}


class KataSummary(msgspec.Struct, frozen=True, kw_only=True):
    """One kata as programs see it in `list --json`. `file` is null outside a workspace."""

    id: str
    chapter: str
    title: str
    points: int
    state: str
    outcome: str | None
    attempts: int
    hints: int
    gave_up: bool
    file: str | None


def summary(
    kata: KataFolder, spec: Kata, lang: str, record: KataProgress, file: str | None
) -> KataSummary:
    """Put together what is known of one kata."""
    return KataSummary(
        id=kata.id,
        chapter=kata.chapter,
        title=in_language(spec.title, lang),
        points=spec.points,
        state=record.state,
        outcome=record.outcome,
        attempts=record.attempts,
        hints=record.hints,
        gave_up=record.gave_up,
        file=file,
    )


def list_lines(
    words: Words, katas: Sequence[KataSummary], titles: Mapping[str, str], width: int | None
) -> list[str]:
    """Return the lines of a list: each chapter's id and title, and its katas below it.

    `titles` are those of the chapters by id; `width` is the terminal's. Where it is None, each kata
    is one line however long, so that grep works.
    """
    lines = []
    for chapter, group in itertools.groupby(katas, lambda kata: kata.chapter):
        heading = visible(f"{chapter}  {titles[chapter]}")
        lines += wrap(heading, width) if width else [heading]
        lines += _rows(words, list(group), width, "  ")
    return lines


def _rows(
    words: Words, katas: Sequence[KataSummary], width: int | None, indent: str = ""
) -> list[str]:
    """Return a chapter's katas: state, name, title. A title that does not fit goes below."""
    state_width = max(cells(words(f"state.{state}")) for state in ("passed", "tried", "new"))
    names = [kata.id.removeprefix(f"{kata.chapter}/") for kata in katas]
    name_width = max(map(cells, names), default=0)
    lines = []
    for name, kata in zip(names, katas, strict=True):
        state, title = pad(words(f"state.{kata.state}"), state_width), visible(kata.title)
        row = f"{indent}{state}  {pad(name, name_width)}  {title}"
        if width is None or cells(row) <= width:
            lines.append(row)
        else:
            lines += wrap(f"{indent}{state}  {name}", width)
            lines += wrap(" " * (len(indent) + state_width + 4) + title, width)
    return lines


def render_task(
    page: Page,
    words: Words,
    kata: KataFolder,
    spec: Kata,
    sources: Sequence[Background],
    file: str | None,
) -> None:
    """Add a kata's task, and where and how to solve it."""
    page.line((in_language(spec.title, words.lang), "strong"))
    page.line((f"{kata.id} · {words('points', n=spec.points)}", "dim"))
    page.gap()
    page.prose(in_language(spec.task, words.lang))
    page.gap()
    page.text(words("file", file=file) if file else words("no_file_here"))
    if spec.devices != (HOST,):
        page.text(words("devices", names=words.listed(spec.devices)))
    if packages := [_PACKAGES[name] for name in spec.needs if name in _PACKAGES]:
        page.text(words("needs", names=words.listed(packages)))
    if sources:
        page.text(words("background", sources=_background_text(words, sources)), style="dim")
    if spec.hints:
        page.text(words("hints_wait", n=len(spec.hints), name=kata.name))
    page.text(words("judge_it"))


def _background_text(words: Words, sources: Sequence[Background]) -> str:
    """Each document once, with its topics behind it."""
    topics: dict[str, list[str]] = {}
    for source in sources:
        of_title = topics.setdefault(in_language(source.title, words.lang), [])
        if source.topic:
            of_title.append(in_language(source.topic, words.lang))
    text = ""
    for title, its_topics in topics.items():
        text = words("background.and", before=text, title=title) if text else title
        for topic in its_topics:
            text = words("background.topic", before=text, topic=topic)
    return text


def task_data(
    kata: KataFolder, spec: Kata, sources: Sequence[Background], lang: str, file: str | None
) -> dict[str, Any]:
    """Return a kata's task for programs; the hints are only counted."""
    return {
        "id": kata.id,
        "title": in_language(spec.title, lang),
        "task": in_language(spec.task, lang),
        "solve": spec.solve,
        "points": spec.points,
        "hints": len(spec.hints),
        "devices": spec.devices,
        "needs": spec.needs,
        "limits": spec.limits,
        "source": [
            {
                "label": source.label,
                "title": in_language(source.title, lang),
                "topic": in_language(source.topic, lang) if source.topic else None,
            }
            for source in sources
        ],
        "file": file,
    }


def render_chapter(
    page: Page, words: Words, chapter: ChapterFolder, katas: Sequence[KataSummary]
) -> None:
    """Add what a chapter is for, and its katas."""
    page.line((in_language(chapter.spec.title, words.lang), "strong"))
    page.line((chapter.id, "dim"))
    page.gap()
    page.prose(in_language(chapter.spec.intro, words.lang))
    page.gap()
    for line in _rows(words, katas, page.width):
        page.line(line)


def chapter_data(chapter: ChapterFolder, lang: str, katas: Sequence[KataSummary]) -> dict[str, Any]:
    """Return a chapter for programs."""
    return {
        "id": chapter.id,
        "title": in_language(chapter.spec.title, lang),
        "intro": in_language(chapter.spec.intro, lang),
        "katas": katas,
    }


def hints_data(kata: KataFolder, spec: Kata, lang: str, shown: int) -> dict[str, Any]:
    """Return the hints shown so far, for programs."""
    hints = [in_language(hint, lang) for hint in spec.hints[:shown]]
    return {"id": kata.id, "shown": shown, "total": len(spec.hints), "hints": hints}


def render_hints(page: Page, words: Words, name: str, spec: Kata, shown: int) -> None:
    """Add the hints up to the newest, and how to get the next one."""
    total = len(spec.hints)
    if not total:
        page.text(words("no_hints"))
        return
    for number, hint in enumerate(spec.hints[:shown], 1):
        page.line((words("hint_number", n=number, of=total), "strong"))
        page.prose(in_language(hint, words.lang), indent=2)
    page.gap()
    page.text(words("more_hints" if shown < total else "last_hint", name=name))
