"""Show a run: what is going on, each kata as it is decided, and the verdict."""

from collections.abc import Mapping

from checker.cli.session import Session
from checker.job import Event, Faulted, Judged, Started
from checker.report.verdict import Submitted, render_broken_line, render_line, render_verdict
from checker.verdict import KataFault, KataVerdict, Verdict


class Reporter:
    """Reports one run to a person. `submitted` has every kata of the run, in order."""

    def __init__(self, session: Session, device: str, submitted: Mapping[str, Submitted]) -> None:
        self.session = session
        self.device = device
        self.submitted = submitted
        self._waiting = list(submitted)
        self._decided: dict[str, KataVerdict | KataFault] = {}

    def begin(self) -> None:
        """Say that it takes a moment, before the judge says anything."""
        self.session.err.note(self.session.words("loading"))

    def event(self, event: Event) -> None:
        """Show progress; in a run over several katas, one line for each that is decided."""
        if isinstance(event, Started):
            name = event.kata.partition("/")[2] or event.kata
            self.session.err.note(self.session.words("judging", name=name))
        elif isinstance(event, Judged | Faulted) and len(self.submitted) > 1:
            decided = event.verdict if isinstance(event, Judged) else event.fault
            self._decided[decided.id] = decided
            self._show_lines()

    def _show_lines(self) -> None:
        """Show what is decided in the order of the job, in whatever order it was judged."""
        page = self.session.out.page()
        while self._waiting and (kata := self._decided.get(self._waiting[0])) is not None:
            del self._waiting[0]
            if isinstance(kata, KataVerdict):
                render_line(page, self.session.words, kata)
            else:
                render_broken_line(page, self.session.words, kata)
        if page.lines:
            self.session.err.clear_note()
            self.session.out.show(page)

    def verdict(self, verdict: Verdict) -> None:
        """Show what was decided, and why."""
        page = self.session.out.page()
        if len(self.submitted) > 1:
            page.line()
        render_verdict(page, self.session.words, verdict, self.submitted, self.device)
        self.session.out.show(page)


class Quiet(Reporter):
    """Reports one run to a program: nothing until the verdict, and that as JSON."""

    def event(self, event: Event) -> None:
        if isinstance(event, Started):
            super().event(event)

    def verdict(self, verdict: Verdict) -> None:
        from checker.report.json import to_json

        self.session.out.write_json(to_json(verdict))
