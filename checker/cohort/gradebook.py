"""The gradebook: what was judged, with which pack, version and seed, and what a teacher decided.

A run is one `kata grade`; one that was killed is continued. An attempt is a submission as it was in
a run, and holds a verdict for each kata. A verdict stays with the attempts of later runs as long as
the file, the kata and torch-kata are the same.
"""

import math
from collections.abc import Iterable, Mapping, Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import msgspec

from checker.cohort.clones import Clones
from checker.cohort.records import Override, Student
from checker.cohort.rows import Answer, Attempt, Claim, Kept, NewVerdict, Run, Standing, Submitted
from checker.cohort.store import Store
from checker.engine.run_seed import run_seed
from checker.report.json import to_json
from checker.verdict import CheckVerdict


class Gradebook(Store):
    """An open gradebook. One process at a time grades into it; others may read and override."""

    def __init__(self, path: Path, *, new: bool = False) -> None:
        """Open it, and with `new` make it where none is; raises as `open_tables` does."""
        super().__init__(path, new=new)
        self._shared: dict[CheckVerdict, CheckVerdict] = {}

    def begin(self, run: Run, students: Sequence[Student]) -> Run:
        """Begin a run, or go on with the last one where it was not finished and asks for the same.

        Returns it with its number and seed.
        """
        last = self.last_run()
        with self._writing():
            self._write("DELETE FROM students")
            for place, student in enumerate(students):
                values = student.username, place, to_json(student)
                self._write("INSERT INTO students VALUES (?, ?, ?)", *values)
            if last is not None and not last.finished and _same(last, run):
                statement = "UPDATE runs SET title = ?, keep = ?, due = ? WHERE id = ?"
                self._write(statement, run.title, run.keep, run.due, last.id)
                return msgspec.structs.replace(last, title=run.title, keep=run.keep, due=run.due)
            return self._new_run(run)

    def _new_run(self, run: Run) -> Run:
        run = msgspec.structs.replace(run, started=now(), seed=run.seed or run_seed("", True))
        columns = ("title", "seed", "device", "feedback", "engine", "pack", "again", "keep", "due",
                   "started")  # fmt: skip
        number = self._insert("runs", {name: getattr(run, name) for name in columns})
        for place, kata in enumerate(run.katas):
            values = number, place, kata.id, to_json(kata.title), kata.max_points, kata.hash
            self._write("INSERT INTO katas VALUES (?, ?, ?, ?, ?, ?)", *values)
        return msgspec.structs.replace(run, id=number)

    def finish(self, run: Run) -> None:
        """Note that every clone of a run is done."""
        with self._writing():
            self._write("UPDATE runs SET finished = ? WHERE id = ?", now(), run.id)

    def last_run(self) -> Run | None:
        """Return the last run, finished or not; None in a new gradebook."""
        for row in self._read("SELECT * FROM runs ORDER BY id DESC LIMIT 1"):
            katas = self._read("SELECT * FROM katas WHERE run = ? ORDER BY place", row["id"])
            for kata in katas:
                kata["title"] = msgspec.json.decode(kata["title"])
            row.update(katas=katas, again=bool(row["again"]), finished=row["finished"] or "")
            return msgspec.convert(row, Run)
        return None

    def students(self) -> tuple[Student, ...]:
        """Return the students of the last run, in the roster's order."""
        rows = self._read("SELECT record FROM students ORDER BY place")
        return tuple(msgspec.json.decode(row["record"], type=Student) for row in rows)

    def note(self, run: Run, clones: Clones, claims: Iterable[Claim]) -> None:
        """Write which clones a run is over, and what is claimed of its students.

        Clones that a run had when it was stopped, and that are gone now, count no more.
        """
        found = {(username, clone.name) for username, of in clones.of.items() for clone in of}
        with self._writing():
            for each in self.standings(run):
                if (each.username, each.folder) not in found:
                    values = run.id, each.username, each.folder
                    self._write(
                        "DELETE FROM clones WHERE run = ? AND username = ? AND folder = ?", *values
                    )
            for table in ("claims", "unmatched"):
                self._write(f"DELETE FROM {table}")
            for claim in claims:
                self._insert("claims", msgspec.structs.asdict(claim))
            for folder in clones.unmatched:
                self._insert("unmatched", {"folder": folder})

    def claims(self) -> tuple[Claim, ...]:
        """Return what is claimed of the last run's students."""
        rows = self._read("SELECT * FROM claims ORDER BY rowid")
        return tuple(msgspec.convert(row, Claim) for row in rows)

    def unmatched(self) -> tuple[str, ...]:
        """Return the folders of the last run that belong to nobody."""
        return tuple(row["folder"] for row in self._read("SELECT folder FROM unmatched"))

    def kept(self, username: str, run: Run) -> dict[tuple[str, str], int]:
        """Return the verdicts on a student's answers that hold in this run, too.

        By kata and digest of the answer. They are those of the same kata, version, device and
        level of feedback; with `again`, only those of the run itself.
        """
        hashes = {kata.id: kata.hash for kata in run.katas}
        rows = self._read(
            "SELECT verdicts.*, runs.id AS run FROM verdicts JOIN runs ON runs.id = verdicts.run "
            "WHERE username = ? AND fault = '' AND engine = ? AND runs.device = ? AND feedback = ? "
            "ORDER BY verdicts.id",
            username, run.engine, run.device, run.feedback,
        )  # fmt: skip
        return {
            (row["kata"], row["source"]): row["id"]
            for row in rows
            if hashes.get(row["kata"]) == row["hash"] and (not run.again or row["run"] == run.id)
        }

    def record(
        self,
        run: Run,
        submitted: Submitted,
        kept: Mapping[str, int],
        new: Sequence[NewVerdict],
        *,
        current: bool = True,
    ) -> None:
        """Write what became of a submission, in one transaction.

        `kept` are verdicts that the gradebook has, by kata. Where all are kept, and the last
        attempt has the same, that attempt stands. `current`: it is what lies in the folder now.
        """
        with self._writing():
            fresh = {each.answer.kata: self._verdict(run, submitted, each) for each in new}
            ids = [{**kept, **fresh}[kata.id] for kata in run.katas]
            attempt = self._last_attempt(submitted)
            if attempt is None or self._verdicts_of(attempt) != ids:
                columns = {**msgspec.structs.asdict(submitted), "run": run.id, "graded": now()}
                attempt = self._insert("attempts", columns)
                for place, verdict in enumerate(ids):
                    values = attempt, place, verdict
                    self._write("INSERT INTO attempt_verdicts VALUES (?, ?, ?)", *values)
            if current:
                self._stands(run, submitted.username, submitted.folder, attempt, "")

    def save(self, run: Run, parts: Iterable[tuple[Submitted, Sequence[NewVerdict]]]) -> list[int]:
        """Write verdicts on submissions that are not complete yet; returns their numbers.

        They are no attempt. A run that goes on finds them.
        """
        with self._writing():
            return [self._verdict(run, submitted, each) for submitted, new in parts for each in new]

    def record_fault(self, run: Run, username: str, folder: str, fault: str) -> None:
        """Write why a clone could not be judged; the next run tries again."""
        with self._writing():
            self._stands(run, username, folder, None, fault)

    def standings(self, run: Run) -> tuple[Standing, ...]:
        """Return the clones of a run, by name."""
        rows = self._read("SELECT * FROM clones WHERE run = ? ORDER BY username, folder", run.id)
        return tuple(msgspec.convert(row, Standing) for row in rows)

    def attempts(self, username: str, folder: str) -> tuple[Attempt, ...]:
        """Return the attempts of a student from one folder, the oldest first."""
        rows = self._read(
            "SELECT * FROM attempts WHERE username = ? AND folder = ? ORDER BY id", username, folder
        )
        return tuple(msgspec.convert(row, Attempt) for row in rows)

    def verdicts(self, attempt: int) -> tuple[Kept, ...]:
        """Return the verdicts of an attempt, in the order of its katas."""
        rows = self._read(
            "SELECT verdicts.* FROM attempt_verdicts JOIN verdicts ON verdicts.id = verdict "
            "WHERE attempt = ? ORDER BY place",
            attempt,
        )
        return tuple(self._kept(row) for row in rows)

    def katas_of(self, attempt: int) -> list[str]:
        """Return the katas of an attempt, in its order."""
        rows = self._read(
            "SELECT kata FROM attempt_verdicts JOIN verdicts ON verdicts.id = verdict "
            "WHERE attempt = ? ORDER BY place",
            attempt,
        )
        return [row["kata"] for row in rows]

    def answers(self, attempt: int) -> tuple[Answer, ...]:
        """Return the answers of an attempt, as they were judged."""
        rows = self._read(
            "SELECT kata, sources.* FROM attempt_verdicts JOIN verdicts ON verdicts.id = verdict "
            "JOIN sources ON sources.hash = verdicts.source WHERE attempt = ? ORDER BY place",
            attempt,
        )
        return tuple(
            Answer(
                row["kata"],
                row["hash"],
                row["source"] if row["missing"] is None else msgspec.json.decode(row["missing"]),
            )
            for row in rows
        )

    def override(self, username: str, override: Override) -> None:
        """Write a teacher's decision. It takes the place of the one before on the same kata."""
        with self._writing():
            self._insert("overrides", {"username": username, **msgspec.structs.asdict(override)})

    def overrides(self) -> dict[str, tuple[Override, ...]]:
        """Return the decisions that hold, by username: the last on each kata, unless it was undone.

        One that neither gives points nor excuses undoes the one before.
        """
        last: dict[str, dict[str, Override]] = {}
        for row in self._read("SELECT * FROM overrides ORDER BY id"):
            row["excused"] = bool(row["excused"])
            decided = msgspec.convert(row, Override)
            last.setdefault(row["username"], {})[decided.kata] = decided
        return {
            username: tuple(each for each in of.values() if each.excused or each.points is not None)
            for username, of in last.items()
        }

    def _verdict(self, run: Run, submitted: Submitted, new: NewVerdict) -> int:
        answer, verdict = new.answer, new.verdict
        missing = None if isinstance(answer.source, bytes) else to_json(answer.source)
        values = answer.hash, answer.source if missing is None else None, missing
        self._write("INSERT OR IGNORE INTO sources VALUES (?, ?, ?)", *values)
        return self._insert(
            "verdicts",
            {
                "run": run.id,
                "username": submitted.username,
                "kata": answer.kata,
                "source": answer.hash,
                "hash": next(kata.hash for kata in run.katas if kata.id == answer.kata),
                "seed": run.seed,
                "device": new.device,
                "sandbox": to_json(new.sandbox),
                "outcome": verdict.outcome if verdict else "",
                "points": verdict.points if verdict else None,
                "max_points": new.max_points,
                "fault": new.fault,
                "record": to_json(verdict) if verdict else None,
            },
        )

    def _kept(self, row: dict[str, Any]) -> Kept:
        row["verdict"] = verdict = msgspec.json.decode(row["record"] or "null")
        for name, series in ((verdict and verdict["history"]) or {}).items():
            # JSON has no nan.
            verdict["history"][name] = [math.nan if value is None else value for value in series]
        row["sandbox"] = msgspec.json.decode(row["sandbox"])
        kept = msgspec.convert(row, Kept)
        if kept.verdict is None:
            return kept
        # Most checks of a course say the same: each of those is held once.
        checks = tuple(self._shared.setdefault(check, check) for check in kept.verdict.checks)
        return msgspec.structs.replace(
            kept, verdict=msgspec.structs.replace(kept.verdict, checks=checks)
        )

    def _verdicts_of(self, attempt: int) -> list[int]:
        rows = self._read(
            "SELECT verdict FROM attempt_verdicts WHERE attempt = ? ORDER BY place", attempt
        )
        return [row["verdict"] for row in rows]

    def _last_attempt(self, submitted: Submitted) -> int | None:
        rows = self._read(
            "SELECT max(id) AS last FROM attempts "
            "WHERE username = ? AND folder = ? AND content = ?",
            submitted.username, submitted.folder, submitted.content,
        )  # fmt: skip
        last: int | None = rows[0]["last"]
        return last

    def _stands(
        self, run: Run, username: str, folder: str, attempt: int | None, fault: str
    ) -> None:
        values = run.id, username, folder, attempt, fault
        self._write("INSERT OR REPLACE INTO clones VALUES (?, ?, ?, ?, ?)", *values)


def now() -> str:
    """Return the time as the gradebook holds it: ISO 8601, in UTC."""
    return datetime.now(UTC).isoformat(timespec="seconds")


def _same(last: Run, run: Run) -> bool:
    """Whether one run asks for what another does. Without a seed, any will do."""
    asked = ("pack", "engine", "device", "feedback", "again")
    same = all(getattr(last, name) == getattr(run, name) for name in asked)
    return same and run.seed in ("", last.seed)
