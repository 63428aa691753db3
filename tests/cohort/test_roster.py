"""Rosters as the classroom tools write them, and as people damage them."""

import os
from pathlib import Path

import pytest

from checker.cohort.roster import read_roster
from checker.cohort.tables import TableError
from checker.errors import UsageError

CLASSROOM50 = "username,first_name,last_name,email,section,github_id,role\n"


def write(folder: Path, text: str | bytes) -> Path:
    path = folder / "roster.csv"
    path.write_bytes(text if isinstance(text, bytes) else text.encode())
    return path


def problems(path: Path, *arguments: object) -> dict[str, list[str]]:
    """Return what is said of a roster: the lines of the message, without the file's name."""
    with pytest.raises(TableError) as caught:
        read_roster(path, *arguments)  # type: ignore[arg-type]
    assert caught.value.exit_status == 2
    said = {}
    for lang, text in caught.value.text.items():
        said[lang] = text.replace(str(path), "roster.csv").split("\n")
    return said


def test_a_roster_of_classroom_50(tmp_path: Path) -> None:
    """The rows of the staff are no students'."""
    text = "ann,Ann,Lee,ann@x.edu,A,17,student\nprof,Pat,Roe,,,18,teacher\n\nbob,Bob,,,,19,\n"
    ann, bob = read_roster(write(tmp_path, CLASSROOM50 + text))
    assert (ann.username, ann.name, ann.email, ann.section) == ("ann", "Ann Lee", "ann@x.edu", "A")
    assert ann.extra["github_id"] == "17"
    assert (bob.username, bob.name) == ("bob", "Bob")


def test_a_roster_of_the_old_export(tmp_path: Path) -> None:
    text = (
        "assignment_name,assignment_url,starter_code_url,github_username,roster_identifier,"
        "student_repository_name,student_repository_url,submission_timestamp,points_awarded,"
        "points_available\nhw,u,u,ann,2026-17,hw-ann,u,,3,4\n"
    )
    (ann,) = read_roster(write(tmp_path, text))
    assert (ann.username, ann.identifier) == ("ann", "2026-17")
    assert ann.extra["student_repository_name"] == "hw-ann"


def test_a_roster_of_canvas_needs_the_column_of_usernames_named(tmp_path: Path) -> None:
    """Its second row holds the points possible, and is no student's."""
    text = (
        "Student,ID,SIS User ID,SIS Login ID,Section\n"
        '    Points Possible,,,,\n"Lee, Ann",7,s7,ann1,A\n'
    )
    path = write(tmp_path, text)
    assert problems(path)["en"] == [
        "roster.csv: line 1: no column holds the usernames (columns: 'Student', 'ID', "
        "'SIS User ID', 'SIS Login ID', 'Section'); name it: --column username=NAME"
    ]
    (ann,) = read_roster(path, {"username": "sis login id"})
    assert (ann.username, ann.identifier, ann.section) == ("ann1", "s7", "A")
    assert ann.extra["Student"] == "Lee, Ann"
    with pytest.raises(UsageError, match="has no such column; it has: 'SIS Login ID'"):
        read_roster(path, {"username": "SIS Login"})


def test_unknown_columns_are_kept(tmp_path: Path) -> None:
    (ann,) = read_roster(write(tmp_path, "shoe size,username\n43,ann\n"))
    assert (ann.username, ann.extra["shoe size"]) == ("ann", "43")


@pytest.mark.parametrize("delimiter", [";", "\t"])
def test_a_spreadsheet_may_separate_cells_otherwise(tmp_path: Path, delimiter: str) -> None:
    text = f"username{delimiter}first_name\r\nann{delimiter}Ann, of course\r\n"
    (ann,) = read_roster(write(tmp_path, text))
    assert (ann.username, ann.first_name) == ("ann", "Ann, of course")


def test_names_are_data(tmp_path: Path) -> None:
    """With commas, quotes, newlines, and what a spreadsheet takes for a formula."""
    names = ['Lee, "Ann"', "two\nlines", "=1+1", "李雷"]
    rows = "".join(f'u{n},"{name.replace(chr(34), chr(34) * 2)}"\n' for n, name in enumerate(names))
    students = read_roster(write(tmp_path, f"username,first_name\n{rows}"))
    assert [student.first_name for student in students] == names


def test_missing_and_repeated_names_are_told_all_at_once(tmp_path: Path) -> None:
    """With their lines, also behind a name of two lines."""
    text = (
        "username,first_name,identifier\n"
        'ann,"two\nlines",1\n'
        ",Bob,2\n"
        "ANN,Other,1\n"
        "../eve,Eve,4\n"
        "con\x1bn,Con,5\n"
    )
    said = problems(write(tmp_path, text))
    assert said["en"] == [
        "roster.csv: line 4: username: missing; fill it in, or remove the line",
        "roster.csv: line 6: username: '../eve' is no username: at most 100 printable "
        "characters, no slash, no dot at the start",
        "roster.csv: line 7: username: 'con\\x1bn' is no username: at most 100 printable "
        "characters, no slash, no dot at the start",
        "roster.csv: line 5: username: 'ANN' is on line 2 too",
        "roster.csv: line 5: identifier: '1' is on line 2 too",
    ]
    assert said["zh"][0] == "roster.csv：第 4 行：username：没有填；请填上，或删掉这一行"
    assert said["zh"][3] == "roster.csv：第 5 行：username：'ANN' 与第 2 行重复"


def test_many_mistakes_are_cut(tmp_path: Path) -> None:
    said = problems(write(tmp_path, "username,name\n" + ",x\n" * 50))
    assert (len(said["en"]), said["en"][-1]) == (21, "and 30 more")


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "utf-32"])
def test_a_byte_order_mark_says_the_encoding(tmp_path: Path, encoding: str) -> None:
    data = "username,first_name\nlilei,李雷\n".encode(encoding)
    (student,) = read_roster(write(tmp_path, data))
    assert (student.username, student.first_name) == ("lilei", "李雷")


@pytest.mark.parametrize(
    ("encoding", "name", "line"),
    [
        ("gbk", "李雷", 2),
        ("cp1252", "José Müller", 2),
        ("utf-16-le", "Ann", 1),
        ("utf-16-be", "Ann", 1),
    ],
)
def test_another_encoding_is_named_with_the_way_out(
    tmp_path: Path, encoding: str, name: str, line: int
) -> None:
    path = write(tmp_path, f"username,first_name\nann,{name}\n".encode(encoding))
    said = problems(path)
    assert said["en"] == [
        f"roster.csv: line {line}: not UTF-8; this looks like {encoding}. Give --encoding "
        f"{encoding}, or convert the file: iconv -f {encoding} -t UTF-8"
    ]
    assert f"--encoding {encoding}" in said["zh"][0]
    (student,) = read_roster(path, None, encoding)
    assert student.first_name == name


def test_the_encoding_given_must_fit(tmp_path: Path) -> None:
    path = write(tmp_path, b"username,name\nann,\xff\n")
    assert problems(path, None, "gbk")["en"] == ["roster.csv: line 2: not in the encoding gbk"]
    unknown = problems(path, None, "klingon")["en"]
    assert unknown == ["roster.csv: --encoding klingon: Python knows no such encoding"]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("", "the file is empty"),
        ("username\n", "no students in it"),
        ("username,name\nann,Lee,Ann\n", "line 2: 3 cells, but the header has 2; put a cell with "
         "a comma in it in double quotes"),
        ('username,name\nann,"Lee\nbob,Bob\n', "line 2: not CSV: unexpected end of data; check "
         "the double quotes"),
        ('"user\nid",name\nann,bob\n', "line 1: no column holds the usernames (columns: "
         "'user\\nid', 'name'); name it: --column username=NAME"),
        ("username,Username\nann,bob\n", "line 1: two columns are named 'username'"),
    ],
)  # fmt: skip
def test_a_damaged_table_is_told(tmp_path: Path, text: str, said: str) -> None:
    assert problems(write(tmp_path, text))["en"] == [f"roster.csv: {said}"]


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="needs POSIX files")
def test_what_is_no_file_is_told(tmp_path: Path) -> None:
    """Without waiting for a pipe."""
    path = tmp_path / "roster.csv"
    assert problems(path)["en"] == ["roster.csv: No such file or directory"]
    assert problems(path)["zh"] == ["roster.csv：文件或文件夹不存在"]
    os.mkfifo(path)
    assert problems(path)["en"] == [
        "roster.csv: this is a named pipe, not a table; give a CSV file"
    ]
