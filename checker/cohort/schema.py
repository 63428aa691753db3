"""The tables of the gradebook, a SQLite file, and opening one that may be damaged or newer."""

import contextlib
import os
import sqlite3
from collections.abc import Iterator
from pathlib import Path

from checker.errors import KataError, UsageError
from checker.regular import require_regular

VERSION = 1
_APPLICATION = 0x6B617461  # "kata"
_TABLES = """
CREATE TABLE runs (
    id INTEGER PRIMARY KEY,
    title TEXT NOT NULL,
    seed TEXT NOT NULL,
    device TEXT NOT NULL,
    feedback TEXT NOT NULL,
    engine TEXT NOT NULL,
    pack TEXT NOT NULL,
    again INTEGER NOT NULL,
    keep TEXT NOT NULL,
    due TEXT NOT NULL,
    started TEXT NOT NULL,
    finished TEXT
);
CREATE TABLE katas (
    run INTEGER NOT NULL REFERENCES runs,
    place INTEGER NOT NULL,
    id TEXT NOT NULL,
    title TEXT NOT NULL,
    max_points INTEGER NOT NULL,
    hash TEXT NOT NULL,
    PRIMARY KEY (run, place)
) WITHOUT ROWID;
CREATE TABLE students (
    username TEXT PRIMARY KEY,
    place INTEGER NOT NULL,
    record TEXT NOT NULL
) WITHOUT ROWID;
CREATE TABLE sources (
    hash TEXT PRIMARY KEY,
    source BLOB,
    missing TEXT
) WITHOUT ROWID;
CREATE TABLE attempts (
    id INTEGER PRIMARY KEY,
    run INTEGER NOT NULL REFERENCES runs,
    username TEXT NOT NULL,
    folder TEXT NOT NULL,
    content TEXT NOT NULL,
    "commit" TEXT NOT NULL,
    submitted TEXT NOT NULL,
    graded TEXT NOT NULL
);
CREATE TABLE verdicts (
    id INTEGER PRIMARY KEY,
    run INTEGER NOT NULL REFERENCES runs,
    username TEXT NOT NULL,
    kata TEXT NOT NULL,
    source TEXT NOT NULL REFERENCES sources,
    hash TEXT NOT NULL,
    seed TEXT NOT NULL,
    device TEXT NOT NULL,
    sandbox TEXT NOT NULL,
    outcome TEXT NOT NULL,
    points INTEGER,
    max_points INTEGER NOT NULL,
    fault TEXT NOT NULL,
    record TEXT
);
CREATE TABLE attempt_verdicts (
    attempt INTEGER NOT NULL REFERENCES attempts,
    place INTEGER NOT NULL,
    verdict INTEGER NOT NULL REFERENCES verdicts,
    PRIMARY KEY (attempt, place)
) WITHOUT ROWID;
CREATE TABLE clones (
    run INTEGER NOT NULL REFERENCES runs,
    username TEXT NOT NULL,
    folder TEXT NOT NULL,
    attempt INTEGER REFERENCES attempts,
    fault TEXT NOT NULL,
    PRIMARY KEY (run, username, folder)
) WITHOUT ROWID;
CREATE TABLE claims (
    username TEXT NOT NULL,
    points TEXT NOT NULL,
    source TEXT NOT NULL
);
CREATE TABLE unmatched (
    folder TEXT NOT NULL
);
CREATE TABLE overrides (
    id INTEGER PRIMARY KEY,
    username TEXT NOT NULL,
    kata TEXT NOT NULL,
    points INTEGER,
    excused INTEGER NOT NULL,
    reason TEXT NOT NULL,
    "when" TEXT NOT NULL
);
CREATE INDEX attempts_of ON attempts (username, folder);
CREATE INDEX verdicts_of ON verdicts (username);
CREATE INDEX overrides_of ON overrides (username);
CREATE VIEW scores AS
    SELECT attempt, sum(points) AS points, sum(max_points) AS max_points
    FROM attempt_verdicts JOIN verdicts ON verdicts.id = verdict GROUP BY attempt;
CREATE VIEW checks AS
    SELECT verdicts.id AS verdict, username, kata, one.key AS place,
        json_extract(one.value, '$.id') AS id,
        json_extract(one.value, '$.title') AS title,
        json_extract(one.value, '$.outcome') AS outcome,
        json_extract(one.value, '$.points') AS points,
        json_extract(one.value, '$.max_points') AS max_points,
        json_extract(one.value, '$.message') AS message,
        json_extract(one.value, '$.diagnosis') AS diagnosis
    FROM verdicts, json_each(verdicts.record, '$.checks') AS one;
"""
_BUSY_SECONDS = 5.0
_SMALLEST = 512


class GradebookError(KataError):
    """The gradebook cannot be read or written. What it holds already is untouched."""


def open_tables(path: Path, *, new: bool) -> sqlite3.Connection:
    """Open a gradebook, and with `new` make one where none is.

    Raises UsageError where it is none, where it is missing, and where a newer version made it;
    GradebookError where it is damaged or cannot be opened.
    """
    size = 0
    if os.path.lexists(path):
        facts = os.lstat(path)
        require_regular(path, facts)
        size = facts.st_size
    if not size and not new:
        raise UsageError(
            f"{path}: no gradebook here; kata grade CLONES/ --roster FILE --out FOLDER makes one",
            zh=f"{path}：这里没有成绩册；用 kata grade CLONES/ --roster FILE --out FOLDER 生成",
        )
    with told(path):
        if 0 < size < _SMALLEST:  # SQLite would take it for an empty one
            raise sqlite3.DatabaseError("file is not a database")
        # Transactions are begun by hand. Whoever shares this among threads lets in one at a time.
        tables = sqlite3.connect(
            path, timeout=_BUSY_SECONDS, isolation_level=None, check_same_thread=False
        )
        try:
            _prepare(tables, path)
        except BaseException:
            tables.close()
            raise
    return tables


@contextlib.contextmanager
def transaction(tables: sqlite3.Connection, path: Path) -> Iterator[None]:
    """Write all of the body's changes, or none. Raises GradebookError where it cannot."""
    with told(path):
        tables.execute("BEGIN IMMEDIATE")
        try:
            yield
            tables.execute("COMMIT")
        except BaseException:
            with contextlib.suppress(sqlite3.Error):
                tables.execute("ROLLBACK")
            raise


def _prepare(tables: sqlite3.Connection, path: Path) -> None:
    (version,) = tables.execute("PRAGMA user_version").fetchone()
    (application,) = tables.execute("PRAGMA application_id").fetchone()
    (made,) = tables.execute("SELECT count(*) FROM sqlite_master").fetchone()
    if made and application != _APPLICATION:
        raise UsageError(
            f"{path}: a SQLite file of another program, not a gradebook; give another --out",
            zh=f"{path}：这是其他程序的 SQLite 文件，不是成绩册；请换一个 --out",
        )
    if version > VERSION:
        raise UsageError(
            f"{path}: made by a newer torch-kata (format {version}; this version reads {VERSION}); "
            "update: pip install --upgrade torch-kata",
            zh=f"{path}：由更新版本的 torch-kata 写成（格式 {version}，当前版本只支持 {VERSION}）；"
            "请更新：pip install --upgrade torch-kata",
        )
    tables.execute("PRAGMA journal_mode = WAL")
    tables.execute("PRAGMA synchronous = FULL")
    tables.execute("PRAGMA foreign_keys = ON")
    if not made:
        # One transaction: whoever is killed here leaves an empty file, which is made anew.
        tables.executescript(
            f"BEGIN IMMEDIATE; PRAGMA application_id = {_APPLICATION}; "
            f"PRAGMA user_version = {VERSION}; {_TABLES} COMMIT;"
        )
    elif (found := tables.execute("PRAGMA quick_check(1)").fetchone()[0]) != "ok":
        raise sqlite3.DatabaseError(found)


@contextlib.contextmanager
def told(path: Path) -> Iterator[None]:
    """Say what SQLite refused, and what to do."""
    try:
        yield
    except sqlite3.OperationalError as error:
        if "locked" in str(error) or "busy" in str(error):
            raise UsageError(
                f"{path}: another command is writing to this gradebook; try again when it is done",
                zh=f"{path}：另一条命令正在写入这个成绩册；请等它结束后重试",
            ) from None
        raise GradebookError(
            f"{path}: cannot be read or written: {error}. What was graded before is kept: "
            "make sure that the disk has room, and run the same command again",
            zh=f"{path}：无法读写（{error}）。之前的成绩都还在："
            "请确认磁盘有足够的空间，然后再运行同一条命令",
        ) from None
    except sqlite3.DatabaseError as error:
        raise GradebookError(
            f"{path}: damaged: {error}. Move the file away and run kata grade again: everything "
            "is judged anew; overrides are lost with the file, unless you have a copy",
            zh=f"{path}：已损坏（{error}）。请把文件移走，再运行 kata grade：会全部重新判题；"
            "如果没有备份，教师的改动会随文件一起丢失",
        ) from None
