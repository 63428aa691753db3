"""Show a run: what is going on, each kata as it is decided, and the verdict."""

from collections.abc import Mapping, Sequence

from checker.catalog.pack import KataFolder
from checker.cli.console import Console
from checker.job import Event, Faulted, Judged, Started
from checker.report.escape import visible
from checker.report.overview import render_next
from checker.report.results import Submitted, render_broken_line, render_line, render_verdict
from checker.verdict import KataFault, KataVerdict, Verdict


class Reporter:
    """Reports one run to a person. `submitted` has every kata of the run, in order.

    `judged` has the verdict of each kata as it is decided.
    """

    def __init__(self, console: Console, device: str, submitted: Mapping[str, Submitted]) -> None:
        self.judged: list[KataVerdict] = []
        self.console = console
        self.words = console.words
        self.device = device
        self.submitted = submitted
        self._waiting = list(submitted)
        self._decided: dict[str, KataVerdict | KataFault] = {}

    def begin(self) -> None:
        """Say that it takes a moment, before the judge says anything."""
        self.console.err.note(self.words("loading"))

    def event(self, event: Event) -> None:
        """Show progress; in a run over several katas, one line for each that is decided."""
        if isinstance(event, Judged):
            self.judged.append(event.verdict)
        if isinstance(event, Started):
            name = event.kata.partition("/")[2] or event.kata
            self.console.err.note(self.words("judging", name=name))
        elif isinstance(event, Judged | Faulted) and len(self.submitted) > 1:
            decided = event.verdict if isinstance(event, Judged) else event.fault
            self._decided[decided.id] = decided
            self.show_decided()

    def end(self) -> None:
        """Take back what was said to be going on."""
        self.console.err.clear_note()

    def show_decided(self) -> None:
        """Show what is decided in the order of the job, in whatever order it was judged."""
        page = self.console.out.page()
        while self._waiting and (kata := self._decided.get(self._waiting[0])) is not None:
            del self._waiting[0]
            if isinstance(kata, KataVerdict):
                render_line(page, self.words, kata)
            else:
                render_broken_line(page, self.words, kata)
        if page.lines:
            self.console.err.clear_note()
            self.console.out.show(page)

    def verdict(self, verdict: Verdict, untested: Sequence[str]) -> None:
        """Show what was decided, and why. `untested`: devices that are still to be tried."""
        with self.console.page() as page:
            if len(self.submitted) > 1:
                page.line()
            render_verdict(page, self.words, verdict, self.submitted, self.device, untested)

    def following(self, kata: KataFolder | None) -> None:
        """Show what comes next."""
        with self.console.page() as page:
            render_next(page, self.words, kata)


class Replay(Reporter):
    """Prints the failing calls of one run as code, and nothing else."""

    def show_decided(self) -> None:
        """Show no line: the output is code."""

    def verdict(self, verdict: Verdict, untested: Sequence[str]) -> None:  # noqa: ARG002
        """Print the calls; where there are several katas, each below its name."""
        for kata in verdict.katas:
            calls = [check.case.call for check in kata.checks if check.case is not None]
            if calls and len(verdict.katas) > 1:
                self.console.out.write(f"# {kata.id}\n")
            for call in calls:
                self.console.out.write(visible(call, lines=True) + "\n")
            if not calls and kata.outcome != "passed":
                self.console.tell(self.words("case.none", name=kata.id))
        for fault in verdict.faults:
            self.console.tell(visible(f"{fault.id}: {fault.message}", lines=True))

    def following(self, kata: KataFolder | None) -> None:
        """Show nothing more: the output is code."""


class Quiet(Reporter):
    """Reports one run to a program: nothing until the verdict, and that as JSON."""

    def show_decided(self) -> None:
        """Show no line: the verdict says it all."""

    def verdict(self, verdict: Verdict, untested: Sequence[str]) -> None:  # noqa: ARG002
        """Show the verdict as JSON; it names all devices that were not used."""
        self.console.print_json(verdict)

    def following(self, kata: KataFolder | None) -> None:
        """Show nothing more: the output is one JSON document."""
