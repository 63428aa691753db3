"""Read a table that a person or another program wrote: CSV with a header, in a known encoding."""

import codecs
import csv
import io
from collections.abc import Iterator
from pathlib import Path

import msgspec

from checker.errors import KataError, reason
from checker.regular import NotRegular, read_regular
from checker.report.escape import visible
from checker.spec.text import Text

MAX_BYTES = 16_000_000
_SHOWN = 20
_DELIMITERS = ",;\t"
_BOMS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),  # before UTF-16, whose BOM it begins with
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)


class TableError(KataError):
    """A table has mistakes. The error holds all of them, one a line, with the file and the line."""

    exit_status = 2

    def __init__(self, path: Path, problems: list[Text]) -> None:
        # One line each: a cell with a line end in it must not look like a line of ours.
        english = [visible(f"{path}: {each['en']}") for each in problems[:_SHOWN]]
        chinese = [visible(f"{path}：{each['zh']}") for each in problems[:_SHOWN]]
        if more := len(problems) - _SHOWN:
            english += [f"and {more} more"] * (more > 0)
            chinese += [f"另有 {more} 处"] * (more > 0)
        super().__init__("\n".join(english), zh="\n".join(chinese))


class Row(msgspec.Struct, frozen=True):
    """A row: the line that it starts on, 1-based, and its cells by their columns' names."""

    line: int
    cells: dict[str, str]


class Table(msgspec.Struct, frozen=True):
    """A table: its columns in order, and the rows that are not blank."""

    path: Path
    columns: tuple[str, ...]
    rows: tuple[Row, ...]


def read_table(path: Path, encoding: str = "") -> Table:
    """Read a CSV file with a header, whose cells are separated by commas, semicolons or tabs.

    It is in UTF-8, or in UTF-16 or UTF-32 with a byte order mark, or in the encoding given. Raises
    TableError with every mistake that it has.
    """
    text = _decoded(path, _read(path), encoding)
    records = list(_records(path, text))
    if not records:
        raise TableError(path, [{"en": "the file is empty", "zh": "文件是空的"}])
    (_, header), *rest = records
    columns = [name.strip() for name in header]
    problems = _repeated(columns)
    rows = []
    for line, cells in rest:
        if not any(cell.strip() for cell in cells):
            continue
        if any(cell.strip() for cell in cells[len(columns) :]):
            problems.append(
                {
                    "en": f"line {line}: {len(cells)} cells, but the header has {len(columns)}; "
                    "put a cell with a comma in it in double quotes",
                    "zh": f"第 {line} 行：有 {len(cells)} 个单元格，而表头只有 {len(columns)} 个；"
                    "含逗号的单元格要用双引号括起来",
                }
            )
        padded = [*cells, *[""] * len(columns)]
        pairs = zip(columns, padded, strict=False)
        rows.append(Row(line, {name: cell.strip() for name, cell in pairs if name}))
    if problems:
        raise TableError(path, problems)
    return Table(path, tuple(filter(None, columns)), tuple(rows))


def quoted(cell: str) -> str:
    """Return a cell as a message shows it: one line, of bounded length."""
    shown = repr(cell)
    return shown if len(shown) <= 60 else f"{shown[:56]}…'"


def _read(path: Path) -> bytes:
    try:
        return read_regular(path, MAX_BYTES, follow=True)
    except NotRegular as error:
        what = error.what
        raise TableError(
            path,
            [
                {
                    "en": f"this is {what['en']}, not a table; give a CSV file",
                    "zh": f"这是{what['zh']}，不是表格；请给一个 CSV 文件",
                }
            ],
        ) from None
    except OSError as error:
        raise TableError(path, [reason(error)]) from None


def _decoded(path: Path, data: bytes, encoding: str) -> str:
    marked = next((name for mark, name in _BOMS if data.startswith(mark)), "")
    try:
        if marked or encoding:
            return data.decode(encoding if encoding and marked != "utf-8-sig" else marked)
        if b"\0" not in data[:1000]:
            return data.decode("utf-8")
    except LookupError:
        raise TableError(
            path,
            [
                {
                    "en": f"--encoding {encoding}: Python knows no such encoding",
                    "zh": f"--encoding {encoding}：Python 不支持这种编码",
                }
            ],
        ) from None
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        if encoding or marked:
            name = encoding or marked
            problem = {
                "en": f"line {line}: not in the encoding {name}",
                "zh": f"第 {line} 行：不是 {name} 编码",
            }
            raise TableError(path, [problem]) from None
    else:
        line = 1
    guess = _guessed(data)
    raise TableError(
        path,
        [
            {
                "en": f"line {line}: not UTF-8; this looks like {guess}. Give --encoding {guess}, "
                f"or convert the file: iconv -f {guess} -t UTF-8",
                "zh": f"第 {line} 行：不是 UTF-8，看起来是 {guess}。请加上 --encoding {guess}，"
                f"或者转换文件：iconv -f {guess} -t UTF-8",
            }
        ],
    )


def _guessed(data: bytes) -> str:
    """Return the encoding that bytes which are not UTF-8 most likely have."""
    sample = data[:1000]
    if zeros := sample.count(0):
        return "utf-16-le" if sample[1::2].count(0) * 2 > zeros else "utf-16-be"
    try:
        wide = [character for character in data.decode("gb18030") if not character.isascii()]
    except UnicodeDecodeError:
        return "cp1252"
    # Of the characters of GBK, those of GB 2312 are the usual ones. A letter with an accent and
    # the letter after it make another character.
    usual = sum(_is_usual(character) for character in wide)
    return "gbk" if usual * 5 >= len(wide) * 4 else "cp1252"


def _is_usual(character: str) -> bool:
    try:
        character.encode("gb2312")
    except UnicodeEncodeError:
        return False
    return True


def _records(path: Path, text: str) -> Iterator[tuple[int, list[str]]]:
    """Yield each record with the line that it starts on."""
    start = 1
    try:
        reader = csv.reader(io.StringIO(text, newline=""), delimiter=_delimiter(text), strict=True)
        for cells in reader:
            if cells or start > 1:
                yield start, cells
            start = reader.line_num + 1
    except csv.Error as error:
        problem = {
            "en": f"line {start}: not CSV: {error}; check the double quotes",
            "zh": f"第 {start} 行：不是 CSV（{error}）；请检查双引号",
        }
        raise TableError(path, [problem]) from None


def _delimiter(text: str) -> str:
    """Return what separates the cells: what makes the most columns of the header."""
    first = text.lstrip("\r\n").split("\n", 1)[0]
    counts = {each: _width(first, each) for each in _DELIMITERS}
    return max(_DELIMITERS, key=lambda each: counts[each])


def _width(line: str, delimiter: str) -> int:
    return len(next(csv.reader([line], delimiter=delimiter), []))


def _repeated(columns: list[str]) -> list[Text]:
    folded = [name.casefold() for name in columns]
    repeated = {name for name in folded if name and folded.count(name) > 1}
    return [
        {
            "en": f"line 1: two columns are named {quoted(name)}",
            "zh": f"第 1 行：有两列都叫 {quoted(name)}",
        }
        for name in sorted(repeated)
    ]
