"""How verdicts look: every kind of error, hostile text, columns and colours."""

import hashlib
import io
import json
import re
from pathlib import Path
from typing import get_args

import msgspec
import pytest

from checker.cli.help import HELP
from checker.report.escape import inert, visible, visible_json
from checker.report.json import to_json
from checker.report.page import Page
from checker.report.prose import reflow
from checker.report.results import Submitted, render_line, render_verdict
from checker.report.screen import Screen
from checker.report.width import cells, clip, pad, wrap
from checker.report.words import WORDS, Words
from checker.verdict import CheckVerdict, ErrorKind, ErrorReport, KataVerdict, Verdict
from tests.cli.cli_fakes import failed, passed, verdict_of

KATA = "07_autograd/zero_gradients"
FILE = "07_autograd/zero_gradients.py"


def rendered(verdict: Verdict, lang: str = "en", path: Path = Path("gone"), **page: bool) -> str:
    """Render a verdict as plain text."""
    target = Page(**page)
    submitted = {
        kata.id: Submitted(path, f"{kata.id}.py", kata.id.partition("/")[2])
        for kata in verdict.katas
    }
    render_verdict(target, Words(lang), verdict, submitted, "cpu")
    return target.plain()


def errored(
    kind: ErrorKind, message: str = "", line: int | None = None, digest: str = "sha256:0"
) -> Verdict:
    """A verdict on a submission that could not be judged."""
    outcome = {"not_started": "failed", "timeout": "timed_out"}.get(kind, "errored")
    checks = tuple(
        CheckVerdict(name, f"has the right {name}", "skipped", 0, 1) for name in ("shape", "values")
    )
    error = ErrorReport(kind, message, line)
    kata = KataVerdict(KATA, outcome, 0, 2, 0.1, digest, error, checks)  # type: ignore[arg-type]
    return verdict_of([kata])


def test_an_untouched_stub_is_said_kindly() -> None:
    """Not started is no crash: where to begin, and nothing that looks like an error."""
    assert rendered(errored("not_started")) == (
        f"{KATA}\n"
        f"  not started: write your code in {FILE}\n"
        "\n"
        "not passed · 0 of 2 points · on cpu · seed 5eed\n"
    )


@pytest.mark.parametrize(
    ("kind", "message", "lines"),
    [
        (
            "not_defined",
            f"{FILE} does not define zero_gradients",
            ["  07_autograd/zero_gradients.py does not define zero_gradients"],
        ),
        (
            "exception",
            "ZeroDivisionError: division by zero",
            ["  Your code raised an error.", "    ZeroDivisionError: division by zero"],
        ),
        (
            "import",
            "ModuleNotFoundError: No module named 'troch'",
            [
                "  Importing 07_autograd/zero_gradients.py failed.",
                "    ModuleNotFoundError: No module named 'troch'",
            ],
        ),
        (
            "timeout",
            "",
            [
                "  Your code took too long and was stopped. Look for a loop that never ends.",
            ],
        ),
        (
            "memory",
            "",
            [
                "  Your code used more memory than this kata allows. Look for a tensor or a list",
                "  that keeps growing.",
            ],
        ),
        (
            "signal",
            "crashed by signal 11 (SIGSEGV)",
            ["  crashed by signal 11 (SIGSEGV)"],
        ),
        (
            "protocol",
            "",
            [
                "  Your code ended or disturbed the process that runs it, so it returned no",
                "  result.",
            ],
        ),
    ],
)
def test_each_kind_of_error_is_said_in_words(
    kind: ErrorKind, message: str, lines: list[str]
) -> None:
    """What happened, what Python said, and how to go on."""
    assert rendered(errored(kind, message)).splitlines()[1:-2] == [
        *lines,
        "  2 checks skipped because of this error",
        f"  {'Check again: kata check' if kind == 'import' else 'Hint: kata hint'} zero_gradients",
    ]


def test_what_stopped_everything_is_said_once() -> None:
    """The check that met the error repeats its message: one of the two is enough."""
    message = f"{FILE}: there is no such file"
    checks = (
        CheckVerdict("defined", "defines what is asked", "errored", 0, 0, message),
        CheckVerdict("values", "has the right values", "errored", 0, 2),
    )
    error = ErrorReport("import", message)
    kata = KataVerdict(KATA, "errored", 0, 2, 0.1, "", error, checks)
    assert rendered(verdict_of([kata])) == (
        f"{KATA}\n"
        f"  {message}\n"
        "  2 checks skipped because of this error\n"
        "  Check again: kata check zero_gradients\n"
        "\n"
        "error · 0 of 2 points · on cpu · seed 5eed\n"
    )


def test_a_syntax_error_shows_the_line(tmp_path: Path) -> None:
    """The line is shown where the file is still the one that was judged, and else not."""
    path = tmp_path / "x.py"
    source = b"import torch\n\n   x = [1, 2\x1b[2J\n"
    path.write_bytes(source)
    digest = f"sha256:{hashlib.sha256(source).hexdigest()}"
    message = f"Python cannot read {FILE}: '[' was never closed"
    verdict = errored("syntax", message, 3, digest)
    assert rendered(verdict, path=path).splitlines()[1:-2] == [
        f"  Python cannot read {FILE}: '[' was never closed",
        f"    {FILE}, line 3:",
        "      x = [1, 2\\x1b[2J",
        "  2 checks skipped because of this error",
        "  Check again: kata check zero_gradients",
    ]
    path.write_bytes(b"changed\n" * 5)
    assert "x = [1" not in rendered(verdict, path=path)
    assert "changed" not in rendered(verdict, path=path)


def test_a_chinese_report_is_chinese() -> None:
    """The same facts in the same order."""
    assert rendered(errored("syntax", "", 3), "zh") == (
        f"{KATA}\n"
        f"  {FILE} 有语法错误。\n"
        f"    {FILE} 第 3 行：\n"
        "  因为这个错误，跳过了 2 项检查\n"
        "  改好之后再判：kata check zero_gradients\n"
        "\n"
        "出错 · 0/2 分 · 设备 cpu · 种子 5eed\n"
    )


def test_what_the_code_printed_is_cut_with_a_count() -> None:
    """Twenty lines, then how many more there are and where to see them."""
    output = "".join(f"step {i}\n" for i in range(30)) + "x" * 500
    kata = KataVerdict(KATA, "passed", 1, 1, 0.1, "", None, (), None, output)
    lines = rendered(verdict_of([kata])).splitlines()
    assert lines[1:3] == ["  Your code printed:", "    │ step 0"]
    assert lines[21:23] == ["    │ step 19", "    … 11 more lines (all of them: --json)"]


def test_untouched_katas_of_a_chapter_are_one_quiet_line_each() -> None:
    """A chapter that is half done lists what is not started, without a word of failure."""
    untouched = errored("not_started").katas[0]
    page = Page()
    for kata in (untouched, passed("a/c")):
        render_line(page, Words("en"), kata)
    assert page.plain() == f"{KATA} … –  not started\na/c … ✓  3 of 3 points\n"
    assert rendered(verdict_of([untouched, passed("a/c")])) == (
        "1 of 2 katas passed · 3 of 5 points · on cpu · seed 5eed\n"
    )


def test_a_run_without_a_sandbox_says_so() -> None:
    """The learner should know when their code ran with no layer at all."""
    verdict = Verdict("e", "cpu", "5eed", (), 3, 3, "passed", (passed(KATA),))
    assert rendered(verdict).splitlines()[-1] == (
        "Your code ran without a sandbox. The reason: kata doctor"
    )


HOSTILE = "a\x1b[2J\x1b]0;title\x07b\rc\x08\u202ed\u2066\u200b\x9b31m[bold]{x}%s\x00\ud800\x7f"


def test_hostile_text_is_made_visible() -> None:
    """No escape, carriage return, bidi override or invisible character gets through."""
    assert visible(HOSTILE) == (
        "a\\x1b[2J\\x1b]0;title\\x07b\\rc\\x08\\u202ed\\u2066\\u200b\\x9b31m"
        "[bold]{x}%s\\x00\\ud800\\x7f"
    )
    assert visible("one\ntwo\r\n\tthree", lines=True) == "one\ntwo\n    three"
    assert visible("one\ntwo") == "one\\ntwo"
    assert visible("张量\u3000é \U0001f600 ✓") == "张量\u3000é \U0001f600 ✓"
    assert visible("z" + "\u0301" * 6) == "z" + "\u0301" * 4 + "\\u0301\\u0301"


def test_no_part_of_a_verdict_reaches_the_terminal_raw() -> None:
    """Every field that a submission can influence is escaped, in colour and in plain."""
    check = CheckVerdict("values", HOSTILE, "failed", 0, 2, HOSTILE, f"wrong: {HOSTILE}")
    kata = KataVerdict(
        KATA,
        "errored",
        0,
        2,
        0.1,
        "",
        ErrorReport("exception", f"error: {HOSTILE}", 3),
        (check,),
        None,
        HOSTILE,
    )
    verdict = verdict_of([kata])
    for colour in ({}, {"FORCE_COLOR": "1"}):
        stream = io.TextIOWrapper(io.BytesIO(), "utf-8")
        screen = Screen(stream, colour)
        page = screen.page()
        submitted = {KATA: Submitted(Path("gone"), HOSTILE, "zero_gradients")}
        render_verdict(page, Words("en"), verdict, submitted, "auto")
        screen.show(page)
        shown = stream.buffer.getvalue().decode()
        for raw in ("\x1b[2J", "\x1b]", "\r", "\x08", "\u202e", "\u2066", "\x9b", "\x00", "\x07"):
            assert raw not in shown
        assert shown.count("[bold]{x}%s") >= 5
        assert ("\x1b[" in shown) == bool(colour)


def test_json_for_programs_is_harmless_in_a_terminal_too() -> None:
    """The data are the same; what would steer a terminal is written as an escape."""
    hostile = "\x1b[2J\x9b31m\u202e\x7f 张量"
    text = to_json({"message": hostile, "loss": [float("nan")]})
    assert json.loads(text) == {"message": hostile, "loss": [None]}
    assert not set(text) & set("\x1b\x9b\u202e\x7f")
    assert "张量" in text
    assert visible_json('{"a": "\u202e"}') == '{"a": "\\u202e"}'


COMMANDS = {
    "::error file=a.py::x": "\\x3a:error file=a.py::x",
    "  ::add-mask::x": "  \\x3a:add-mask::x",
    "\u3000::warning::x": "\u3000\\x3a:warning::x",
    "a ##[error]x": "a #\\x23[error]x",
    "a ##vso[task.setvariable variable=a]x": "a #\\x23vso[task.setvariable variable=a]x",
    "###VSO[task.complete]": "##\\x23VSO[task.complete]",
    "##teamcity[testFinished name='a']": "#\\x23teamcity[testFinished name='a']",
    "##octopus[stderr]": "#\\x23octopus[stderr]",
    "section_start:1:a[collapsed=true]": "section\\x5fstart:1:a[collapsed=true]",
    "a section_end:1:a": "a section\\x5fend:1:a",
    "travis_fold:start:a": "travis\\x5ffold:start:a",
    "travis_time:end:a": "travis\\x5ftime:end:a",
    "--- a": "\\x2d-- a",
    "+++ a": "\\x2b++ a",
    "~~~ a": "\\x7e~~ a",
    "^^^ +++": "\\x5e^^ +++",
}
HARMLESS = ("## Title", "x[::2]", "torch::nn", "a -- b", "  --- a", "section_start", "# [1]", "---")


@pytest.mark.parametrize("command", COMMANDS)
def test_no_line_is_a_command_to_a_ci_system(command: str) -> None:
    """Neither on the screen, in any style, nor in JSON, which still says the same."""
    stream = io.TextIOWrapper(io.BytesIO(), "utf-8")
    screen = Screen(stream, {})
    screen.write(f"one\n{command}\n")
    page = screen.page()
    page.text(command, style="bad")
    page.line((command[:3], "strong"), command[3:])
    screen.show(page)
    shown = stream.buffer.getvalue().decode()
    assert shown == "one\n" + f"{COMMANDS[command]}\n" * 3
    text = to_json({command: [command]})
    assert json.loads(text) == {command: [command]}
    if not re.match(
        r"[-+~^]", command
    ):  # those are headings where a line starts, and JSON's do not
        assert command.strip() not in text
    assert inert(COMMANDS[command]) == COMMANDS[command]


@pytest.mark.parametrize("line", HARMLESS)
def test_what_only_looks_like_a_command_stays(line: str) -> None:
    """Code and headings are not spelled out."""
    assert inert(line) == line


def test_a_name_that_is_not_utf_8_is_spelled_in_json() -> None:
    """Every byte is there to be read, and the rest of the document is as usual."""
    text = to_json({"file": "h\udce9.py", "katas": [errored("timeout").katas[0]]})
    assert json.loads(text)["file"] == "h\\udce9.py"
    assert json.loads(text)["katas"][0]["outcome"] == "timed_out"


def test_a_message_is_at_most_a_screenful() -> None:
    """Twenty lines, then how many more there are and where to see them."""
    for message in ("line\n" * 3000, "word " * 20_000):
        check = CheckVerdict("values", "has the right values", "failed", 0, 2, message)
        kata = KataVerdict(KATA, "failed", 0, 2, 0.1, "", None, (check,))
        lines = rendered(verdict_of([kata])).splitlines()
        assert len(lines) < 30
        assert "more lines (all of them: --json)" in lines[22]
        error = msgspec.structs.replace(kata, error=ErrorReport("exception", message), checks=())
        assert len(rendered(verdict_of([error])).splitlines()) < 30


@pytest.mark.parametrize(
    ("kind", "line", "ran"),
    [
        ("import", None, False),  # a link, a folder, a large or a binary file
        ("import", 3, True),
        ("exception", 3, True),
        ("timeout", None, True),
        ("syntax", 1, False),
        ("not_started", None, False),
    ],
)
def test_code_that_did_not_run_did_not_run_without_a_sandbox(
    kind: ErrorKind, line: int | None, ran: bool
) -> None:
    """No layer is named where no worker was needed; only then nothing is said of it."""
    verdict = msgspec.structs.replace(errored(kind, "x", line), sandbox=())
    assert ("without a sandbox" in rendered(verdict)) is ran


def test_what_code_reaches_for_is_named() -> None:
    """A note, also where the kata is passed; a graded run has an error instead."""
    kata = msgspec.structs.replace(passed(KATA), touches=("gc", "sys.modules\n::error::x"))
    note = [
        "  Your code uses names that no kata needs: gc, sys.modules",
        "  \\x3a:error::x. With --graded it would not be run.",
    ]
    assert rendered(verdict_of([kata])).splitlines()[2:4] == note
    assert note[0] in rendered(verdict_of([kata, passed("a/b")]))
    message = f"{FILE} was not run, because it uses what no kata needs: gc; take that out"
    refused = msgspec.structs.replace(errored("forbidden", message).katas[0], touches=("gc",))
    verdict = msgspec.structs.replace(verdict_of([refused]), sandbox=())
    assert rendered(verdict).splitlines() == [
        KATA,
        "  07_autograd/zero_gradients.py was not run, because it uses what no kata needs:",
        "  gc; take that out",
        "  2 checks skipped because of this error",
        "  Check again: kata check zero_gradients",
        "",
        "error · 0 of 2 points · on cpu · seed 5eed",
    ]


@pytest.mark.parametrize("kind", get_args(ErrorKind))
@pytest.mark.parametrize("lang", ["en", "zh"])
def test_every_kind_of_error_has_words(kind: ErrorKind, lang: str) -> None:
    """Whatever the judge says, the report has a sentence for it."""
    assert rendered(errored(kind), lang).count("\n") >= 3


def test_output_that_the_judge_has_cut_is_not_called_all() -> None:
    """`all of them: --json` is said only where it does."""
    output = "".join(f"step {i}\n" for i in range(30))
    for end, words in (("x", "(all of them"), ("x… (+9000)", "more of them")):
        kata = KataVerdict(KATA, "passed", 1, 1, 0.1, "", None, (), None, output + end)
        assert words in rendered(verdict_of([kata]))


@pytest.mark.parametrize("lang", ["en", "zh"])
def test_reports_fit_into_80_columns(lang: str) -> None:
    """Chinese characters take two columns each."""
    long = "梯度（gradient）会累加到 .grad 上，所以每一步之前都要先清零，否则结果会越来越大。" * 3
    check = CheckVerdict(
        "grads", "梯度正确", "failed", 0, 2, long, f"forgot: {long} " + "word " * 40
    )
    kata = KataVerdict(KATA, "failed", 0, 2, 0.1, "", None, (check,), None, "x" * 300 + "\n" + long)
    text = rendered(verdict_of([kata, failed("a/b"), passed("a/c")]), lang)
    assert max(map(cells, text.splitlines())) <= 80


def test_wrapping_keeps_chinese_punctuation_off_the_start_of_a_line() -> None:
    """Lines break between characters, never before a comma or after an opening bracket."""
    assert wrap("一二三四五，六七（八）", 10) == ["一二三四", "五，六七", "（八）"]
    assert wrap("  two words here", 9) == ["  two", "  words", "  here"]
    assert wrap("", 10) == [""]
    assert wrap("see /a/very/long/path.py now", 10) == ["see", "/a/very/long/path.py", "now"]
    assert cells("张量 x") == 6
    assert pad("张", 4) == "张  "
    assert clip("张量张量", 5) == "张量…"


def test_an_author_s_line_breaks_flow() -> None:
    """A sentence goes on over the author's line break; lists, code and paragraphs stay."""
    assert reflow("one\ntwo.\nthree\n\nfour:\n- a\n- b\n    x = 1\n    y = 2\n") == (
        "one two.\nthree\n\nfour:\n- a\n- b\n    x = 1\n    y = 2"
    )
    assert reflow("```\na\nb\n```\nc") == "```\na\nb\n```\nc"
    assert reflow("整数 `seed`\n决定结果，\n`x` 不变") == "整数 `seed` 决定结果，`x` 不变"
    assert reflow("前一半\n后一半") == "前一半后一半"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("a row of (n,\n1) and more", "a row of (n, 1) and more"),
        ("the first n\n- 1 rows", "the first n - 1 rows"),
        ("it is\n|x| and\n# is no comment", "it is |x| and # is no comment"),
        ("n 取\n1. 或更大", "n 取 1. 或更大"),
        ("- of n\n1) and\n- next", "- of n 1) and\n- next"),
        ("these:\n1. a\n2. b", "these:\n1. a\n2. b"),
        ("These.\n1) a,\n2) b", "These.\n1) a,\n2) b"),
        ("x\n\n- a\n- b", "x\n\n- a\n- b"),
        ("- a\ngoes on\n- b", "- a goes on\n- b"),
    ],
)
def test_a_list_item_does_not_begin_in_the_middle_of_a_sentence(text: str, expected: str) -> None:
    """After a sentence, a colon, an empty line or another item of its kind it does."""
    assert reflow(text) == expected


def test_code_in_backticks_stays_on_one_line() -> None:
    """Unless it is longer than a line: then it breaks like any other text."""
    assert wrap("Take only `x > 0` here.", 16) == ["Take only", "`x > 0` here."]
    assert wrap("只取 `x > 0`，再求和。", 12) == ["只取", "`x > 0`，再", "求和。"]
    assert wrap("Write `one two three` now", 10) == ["Write `one", "two three`", "now"]
    assert wrap("No `end of it at all", 9) == ["No `end", "of it at", "all"]
    assert wrap("(`a b`),", 7) == ["(`a", "b`),"]


def test_a_console_without_these_signs_gets_ascii() -> None:
    """Old code pages show ok and FAILED."""
    lines = rendered(verdict_of([failed(KATA)]), ascii_only=True).splitlines()
    assert lines[1] == "  has the right shape ... ok"
    assert lines[2] == "  has the right values ... FAILED"
    assert "\n".join(lines).isascii()
    assert Screen(io.TextIOWrapper(io.BytesIO(), "cp1252"), {}).page().ascii_only


def test_colour_only_where_it_is_wanted() -> None:
    """A pipe gets none; NO_COLOR wins over FORCE_COLOR; a terminal gets some."""

    class Terminal(io.TextIOWrapper):
        def isatty(self) -> bool:
            return True

    pipe = io.TextIOWrapper(io.BytesIO(), "utf-8")
    terminal = Terminal(io.BytesIO(), "utf-8")
    assert not Screen(pipe, {}).colour
    assert Screen(pipe, {"FORCE_COLOR": "1"}).colour
    assert Screen(terminal, {}).colour
    assert not Screen(terminal, {"NO_COLOR": "1"}).colour
    assert not Screen(terminal, {"TERM": "dumb"}).colour
    assert not Screen(terminal, {"NO_COLOR": "1", "FORCE_COLOR": "1"}).colour


def test_every_message_is_in_both_languages_with_the_same_blanks() -> None:
    """A translation that lacks a value, or names another, would crash or mislead."""
    import string

    def blanks(text: str) -> set[str]:
        return {name for _, name, _, _ in string.Formatter().parse(text) if name}

    for key, text in (WORDS | HELP).items():
        assert set(text) == {"en", "zh"}, key
        if not key.endswith(".one"):
            assert blanks(text["en"]) == blanks(text["zh"]), key
