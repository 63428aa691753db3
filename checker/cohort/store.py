"""Read and write the tables of a gradebook, one thread and one grader at a time."""

import contextlib
import sqlite3
import threading
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, Self

from checker.cohort.schema import open_tables, told, transaction
from checker.errors import UsageError
from checker.workspace.files import locked


class Store:
    """An open file of tables. Threads may share it."""

    def __init__(self, path: Path, *, new: bool = False) -> None:
        self.path = path
        self._tables = open_tables(path, new=new)
        self._tables.row_factory = sqlite3.Row
        self._lock = threading.RLock()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        with self._lock, told(self.path):
            self._tables.close()

    @contextlib.contextmanager
    def _writing(self) -> Iterator[None]:
        """Write all of the body's changes, or none."""
        with self._lock, transaction(self._tables, self.path):
            yield

    def _read(self, query: str, *values: Any) -> list[dict[str, Any]]:
        with self._lock, told(self.path):
            return [dict(row) for row in self._tables.execute(query, values)]

    def _write(self, statement: str, *values: Any) -> None:
        self._tables.execute(statement, values)

    def _insert(self, table: str, values: Mapping[str, Any]) -> int:
        """Insert a row of a table whose columns are ours; returns its number."""
        # In quotes: some of the names are words of SQL.
        columns, marks = ", ".join(f'"{name}"' for name in values), ", ".join("?" * len(values))
        row = self._tables.execute(
            f"INSERT INTO {table} ({columns}) VALUES ({marks})", tuple(values.values())
        )
        assert row.lastrowid is not None
        return row.lastrowid


@contextlib.contextmanager
def sole_grader(path: Path) -> Iterator[None]:
    """Keep others from grading into a gradebook; UsageError where somebody does."""
    with contextlib.ExitStack() as held:
        try:
            held.enter_context(locked(path.with_suffix(".lock"), 0))
        except TimeoutError:
            raise UsageError(
                f"{path}: another kata grade is writing to this gradebook; wait for its end",
                zh=f"{path}：另一个 kata grade 正在写入这个成绩册；请等它结束",
            ) from None
        yield
