"""Show a run: what is going on, each kata as it is decided, and the verdict."""

from collections.abc import Mapping

from checker.cli.session import Session
from checker.engine.job import Event, Job, Judged, Started
from checker.report.verdict import Submitted, render_line, render_verdict
from checker.verdict import Verdict


class Reporter:
    """Reports one run to a person."""

    def __init__(self, session: Session, job: Job, submitted: Mapping[str, Submitted]) -> None:
        self.session = session
        self.job = job
        self.submitted = submitted

    def begin(self) -> None:
        """Say that it takes a moment, before the judge says anything."""
        self.session.err.note(self.session.words("loading"))

    def event(self, event: Event) -> None:
        """Show progress; in a run over several katas, one line for each that is decided."""
        if isinstance(event, Started):
            name = event.kata.partition("/")[2] or event.kata
            self.session.err.note(self.session.words("judging", name=name))
        elif isinstance(event, Judged) and len(self.job.tasks) > 1:
            page = self.session.out.page()
            render_line(page, self.session.words, event.verdict)
            self.session.err.clear_note()
            self.session.out.show(page)

    def verdict(self, verdict: Verdict) -> None:
        """Show what was decided, and why."""
        page = self.session.out.page()
        if len(verdict.katas) > 1:
            page.line()
        render_verdict(page, self.session.words, verdict, self.submitted, self.job.device)
        self.session.out.show(page)


class Quiet(Reporter):
    """Reports one run to a program: nothing until the verdict, and that as JSON."""

    def event(self, event: Event) -> None:
        if isinstance(event, Started):
            super().event(event)

    def verdict(self, verdict: Verdict) -> None:
        from checker.report.json import to_json

        self.session.out.write_json(to_json(verdict))
