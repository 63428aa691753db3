"""Render what `kata dev verify`, its hunt and `kata dev mutate` found, for an author."""

import contextlib
from collections import defaultdict
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from checker.report.page import Page
from checker.report.words import Words
from checker.spec.text import in_language

if TYPE_CHECKING:
    from checker.author.faults import Fault
    from checker.author.hunt import HuntReport
    from checker.author.mutate import MutationReport, Tally
    from checker.author.verify import Report

# Margins that are wider than this factor are in the JSON only.
_SHOWN = 5.0


def _faults(page: Page, words: Words, faults: "Sequence[Fault]") -> None:
    """Add every fault, by kata."""
    by_kata = defaultdict(list)
    for fault in faults:
        by_kata[fault.kata].append(fault)
    for kata, found in by_kata.items():
        page.line((kata, "strong"), (f"  {len(found)}", "bad"))
        for fault in found:
            said = fault.what.at(_from_here(fault.file))
            page.text(in_language(said.text, words.lang), indent=2)
        page.gap()


def _from_here(file: str) -> str:
    """Return a path below the current folder as seen from there, any other as it is."""
    with contextlib.suppress(OSError, ValueError):  # ValueError: it is elsewhere
        return str(Path(file).relative_to(Path.cwd()))
    return file


def render_proof(page: Page, words: Words, report: "Report") -> None:
    """Add every fault that a verification found, and how much was run."""
    _faults(page, words, report.faults)
    page.text(
        words(
            "dev.verified",
            katas=report.katas,
            alternatives=report.alternatives,
            wrong=report.wrong,
            runs=report.runs,
            faults=len(report.faults),
        )
    )


def render_hunt(page: Page, words: Words, report: "HuntReport") -> None:
    """Add the checks with the least margin, and every false verdict with its seed."""
    _faults(page, words, report.faults)
    near = [row for row in report.checks if row.distance() < _SHOWN]
    if near:
        page.line((f"{words('dev.hunt.head')}", "strong"))
    for row in near:
        numbers = f"{row.runs:>6}{len(row.false):>7}{_ratio(row.right):>7}{_ratio(row.wrong):>7}"
        page.line((numbers, "bad" if row.false else ""), f"  {row.kata} {row.check}")
        for verdict in row.false:
            page.text(f"{verdict.submission} {verdict.seed} {verdict.message}", indent=4)
    page.gap()
    page.text(
        words(
            "dev.hunted",
            katas=report.katas,
            seeds=report.seeds,
            runs=report.runs,
            false=report.false,
        )
    )


def _ratio(value: float | None) -> str:
    return "" if value is None else f"{value:.2f}" if value < 100 else f"{value:.0f}"


def render_mutation(page: Page, words: Words, report: "MutationReport") -> None:
    """Add the tally of each chapter, and every survivor with its line."""
    _faults(page, words, report.faults)
    for survivor in report.survivors:
        page.text(f"{survivor.kata} line {survivor.line}: {survivor.mutant}")
    if report.survivors:
        page.gap()
    by_chapter: dict[str, list[Tally]] = defaultdict(list)
    for kata, tally in report.katas.items():
        by_chapter[kata.partition("/")[0]].append(tally)
    for chapter, tallies in by_chapter.items():
        page.text(f"{chapter}: {_tally(words, tallies)}")
    page.text(_tally(words, list(report.katas.values())))


def _tally(words: Words, tallies: "Sequence[Tally]") -> str:
    killed, survived, equivalent = (
        sum(getattr(tally, field) for tally in tallies)
        for field in ("killed", "survived", "equivalent")
    )
    judged = killed + survived
    share = f"{100 * killed / judged:.1f}" if judged else "100"
    return words(
        "dev.mutated", killed=killed, survived=survived, equivalent=equivalent, share=share
    )
