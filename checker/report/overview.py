"""Render where the learner is: progress by chapter, the list of katas, and what comes next."""

from checker.catalog.pack import KataFolder, Pack
from checker.report.page import Page, Style
from checker.report.width import cells, clip, pad
from checker.report.words import Words
from checker.spec.text import in_language
from checker.workspace.progress import Progress


def render_overview(
    page: Page, words: Words, pack: Pack, progress: Progress, in_workspace: bool
) -> None:
    """Add progress by chapter and the next step; outside a workspace, how to begin."""
    if not in_workspace:
        page.text(words("about"))
        page.text(words("start_here"))
        page.text(words("look_around"))
        return
    katas = list(pack)
    passed = sum(progress.passed(kata.id) for kata in katas)
    page.line((words("passed_of", n=passed, of=len(katas)), "strong"))
    page.gap()
    wide = max(cells(chapter.id) for chapter in pack.chapters)
    for chapter in pack.chapters:
        done = sum(progress.passed(kata.id) for kata in chapter.katas)
        whole = done == len(chapter.katas)
        mark: tuple[str, Style] = ("✓", "good") if whole else (" ", "dim")
        title = in_language(chapter.spec.title, words.lang)
        count = f"{done}/{len(chapter.katas)}"
        head = f" {pad(chapter.id, wide)}  {count:>5}  "
        page.line(mark, head, clip(title, page.width - cells(head) - 2))
    page.gap()
    render_next(page, words, next((k for k in katas if not progress.passed(k.id)), None))


def render_next(page: Page, words: Words, kata: KataFolder | None) -> None:
    """Add which kata comes next and how to go on with it."""
    if kata is None:
        page.text(words("all_passed"))
        return
    page.line((words("next", id=kata.id), "strong"))
    page.text(words("read_task"))
