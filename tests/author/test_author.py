"""The authors' tools: a new kata from nothing, its faults one by one, its mutants, its schema."""

import json
import shutil
import subprocess
import sys
from collections.abc import Iterable
from pathlib import Path

import msgspec
import pytest

from checker.author.faults import Fault
from checker.author.mutate import MutationReport, Tally, mutate
from checker.author.verify import read_subjects, verify
from checker.catalog.pack import Pack, open_packs
from checker.catalog.read import read_kata
from checker.cli.app import run
from checker.errors import SpecError
from checker.judge.draw import draw_case
from checker.mutation.given import given_lines
from checker.mutation.operators import mutants
from tests.chinese import reads_as_chinese

FIXTURE = Path(__file__).parent / "pack"


@pytest.fixture
def pack(tmp_path: Path) -> Pack:
    """A copy of a small sound pack, to be spoiled."""
    shutil.copytree(FIXTURE, tmp_path / "pack")
    return Pack.in_folder(tmp_path / "pack")


def faults(pack: Pack, seeds: int = 1) -> list[str]:
    """What verifying a pack says, without the folders before the file names."""
    report = verify(pack, list(pack), seeds, "cpu", lambda _done, _total: None)
    return said(pack, report.faults)


def read_faults(pack: Pack) -> list[str]:
    """The faults that reading shows: nothing has to be judged for them."""
    return said(pack, sorted(read_subjects(pack, list(pack))[1]))


def said(pack: Pack, found: Iterable[Fault]) -> list[str]:
    told = list(found)
    for fault in told:
        assert reads_as_chinese(fault.what.zh), fault.what.zh
    return [str(fault).replace(f"{pack.katas_folder.parent}/", "") for fault in told]


def edit(path: Path, old: str, new: str) -> None:
    text = path.read_text("utf-8")
    assert old in text
    path.write_text(text.replace(old, new), "utf-8")


@pytest.mark.usefixtures("processes")
def test_a_sound_kata_has_no_faults(pack: Pack) -> None:
    """The fixture passes, on two seeds; the report counts what was run."""
    report = verify(pack, list(pack), 2, "cpu", lambda _done, _total: None)
    assert report.faults == ()
    assert (report.katas, report.alternatives, report.wrong) == (1, 1, 2)
    # the stub, four idle ones, eleven lazy ones, and four solutions on two seeds
    assert report.runs == 1 + 4 + 11 + 4 * 2


KATA = "01_first/row_sums"
SPEC = "katas/01_first/row_sums/kata.yaml"
REFERENCE = "reference/01_first/row_sums"

STATIC = {
    "missing_zh": (SPEC, ", zh: 每行的和", "", f"{SPEC}: title.zh: expected a text, got nothing"),
    "missing_hint": (
        SPEC,
        '  - {en: "Which dim goes away?", zh: 哪个维度会消失？}\n',
        "",
        f"{SPEC}: hints: expected at least 2, got 1",
    ),
    "hint_gives_the_answer": (
        SPEC,
        "Which dim goes away?",
        "Try return x.sum(dim=1)",
        f"{SPEC}: hints[1]: contains a line of the solution: 'return x.sum(dim=1)'",
    ),
    "unknown_check": (
        SPEC,
        "shape, values",
        "shape, valeus",
        f"{SPEC}: checks[3]: expected a known check (did you mean 'values'?), got 'valeus'",
    ),
    "folded_chinese": (
        "katas/01_first/chapter.yaml",
        "{en: A chapter for tests., zh: 测试用的一章。}",
        "\n  en: A chapter for tests.\n  zh: >\n    测试用的\n    一章。",
        "katas/01_first/chapter.yaml: intro.zh: expected no space in '测试用的 一章。",
    ),
    "no_source": (SPEC, 'source: ["test"]', "", f"{SPEC}: source: expected where the topic comes"),
    "requires_unknown": (
        SPEC,
        "points: 3",
        "points: 3\nrequires: [01_first/nowhere]",
        f"{SPEC}: requires: expected a kata of this pack, got '01_first/nowhere'",
    ),
    "too_few_points": (
        SPEC,
        "points: 3",
        "points: 1",
        f"{SPEC}: points: expected at least 2, one for each check, got 1",
    ),
    "wrong_without_diagnosis": (
        f"{REFERENCE}/wrong_columns.py",
        '"""The columns were added up.\n\n把列加起来了。\n"""\n',
        "",
        f"{REFERENCE}/wrong_columns.py: docstring: expected a diagnosis in 'en', got nothing",
    ),
    "stub_without_the_name": (
        "katas/01_first/row_sums/stub.py",
        "def row_sums",
        "def row_sum",
        "katas/01_first/row_sums/stub.py: does not define row_sums",
    ),
}
TRANSLATED = "katas/01_first/row_sums/stub_zh.py"
JUDGED = {
    "reference_that_raises": (
        f"{REFERENCE}/solution.py",
        "x.sum(dim=1)",
        "x.sums(dim=1)",
        f"{SPEC}: the kata cannot be judged: ",
    ),
    "wrong_that_passes": (
        f"{REFERENCE}/wrong_columns.py",
        "dim=0",
        "dim=1",
        f"{REFERENCE}/wrong_columns.py: this wrong solution passes (seed verify-0)",
    ),
    "wrong_that_is_another": (
        f"{REFERENCE}/wrong_kept.py",
        "x.sum(dim=1, keepdim=True)",
        "x.sum(dim=0)",
        f"{REFERENCE}/wrong_kept.py: expected its own diagnosis, got columns (seed verify-0)",
    ),
    "alternative_that_is_rejected": (
        f"{REFERENCE}/alt_matmul.py",
        "@ x",
        "@ -x",
        f"{REFERENCE}/alt_matmul.py: this right solution fails (seed verify-0): values: ",
    ),
    "lazy_that_passes": (
        SPEC,
        ", leaves_inputs_alone",
        "",
        f"{SPEC}: the lazy submission mutated_inputs passes (seed verify-0)",
    ),
    "stub_that_passes": (
        "katas/01_first/row_sums/stub.py",
        "raise NotImplementedError",
        "return x.sum(dim=1)",
        'katas/01_first/row_sums/stub.py: expected the verdict "not started", got: passed',
    ),
    "points_for_nothing": (
        SPEC,
        "type, dtype, shape, values, leaves_inputs_alone",
        "leaves_inputs_alone",
        f"{SPEC}: an answer that only returns None earns 3 of 3 points (leaves_inputs_alone)",
    ),
    "points_for_the_stub": (
        "katas/01_first/row_sums/stub.py",
        "raise NotImplementedError",
        "return x.add_(1).sum(dim=1) - x.shape[1]",
        "katas/01_first/row_sums/stub.py: the unchanged stub earns 2 of 3 points (values)",
    ),
    "case_that_cannot_be_drawn": (
        SPEC,
        "randn: [4, 4]",
        "randint: [4, 4], low: 3, high: 3",
        f"{SPEC}: the kata cannot be judged: ",
    ),
}


@pytest.mark.parametrize("name", STATIC)
def test_a_fault_that_reading_shows_is_reported(name: str, pack: Pack) -> None:
    """With its file and key, and once; nothing has to be judged for it."""
    file, old, new, message = STATIC[name]
    edit(pack.katas_folder.parent / file, old, new)
    found = read_faults(pack)
    assert len([line for line in found if line.startswith(message)]) == 1, found


@pytest.mark.usefixtures("processes")
@pytest.mark.parametrize("name", JUDGED)
def test_a_fault_that_judging_shows_is_reported(name: str, pack: Pack) -> None:
    """Each way to spoil the kata is told with its file and key, and told once."""
    file, old, new, message = JUDGED[name]
    edit(pack.katas_folder.parent / file, old, new)
    found = [fault for fault in faults(pack) if fault.startswith(message)]
    assert len(found) == 1, faults(pack)


@pytest.mark.usefixtures("processes")
def test_faults_are_told_in_chinese_too(
    pack: Pack, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """What reading a spec shows, what the files lack, and an error that ends the command."""
    root = pack.katas_folder.parent
    monkeypatch.chdir(root)
    edit(root / SPEC, "points: 3", "points: ten")
    verify_it = ["--lang", "zh", "dev", "verify", "--pack", str(root)]
    assert run(verify_it) == 1
    told = capsys.readouterr().out.replace("\n", "").replace("  ", "")
    assert f"{SPEC}：points：应为正整数，实际是 'ten'" in told
    edit(root / "katas" / "01_first" / "chapter.yaml", "[row_sums]", "[row_sums, ghost]")
    assert run(verify_it) == 3
    told = " ".join(capsys.readouterr().err.split())
    assert "chapter.yaml：katas：应为有文件夹的题目，实际是 'ghost'" in told


@pytest.mark.usefixtures("processes")
def test_all_faults_are_reported_at_once(pack: Pack) -> None:
    """A spoiled text does not hide a wrong solution that passes."""
    root = pack.katas_folder.parent
    for name in ("missing_zh", "wrong_that_passes", "no_source"):
        file, old, new, _ = (STATIC | JUDGED)[name]
        edit(root / file, old, new)
    assert len(faults(pack)) == 3


def test_missing_files_are_faults(pack: Pack) -> None:
    """No reference, no alternative, and a file that belongs to nothing are told."""
    folder = pack.reference_folder / "01_first" / "row_sums"
    (folder / "solution.py").unlink()
    (folder / "alt_matmul.py").rename(folder / "other.py")
    assert read_faults(pack) == [
        f"{REFERENCE}: expected at least 1 alt_*.py, got none",
        f"{REFERENCE}/other.py: not a file of a reference (solution.py, alt_*.py, wrong_*.py)",
        f"{REFERENCE}/solution.py: file is missing",
    ]


def test_a_label_that_the_list_of_sources_lacks_is_a_fault(pack: Pack) -> None:
    """So is a title that is missing in a language of the chapter."""
    listed = pack.katas_folder / "sources.yaml"
    listed.write_text("format: 1\nsources:\n  book:\n    title: {en: A book}\n")
    assert read_faults(pack) == [
        f"{SPEC}: source[0]: expected a source in sources.yaml, got 'test'",
    ]
    edit(pack.katas_folder.parent / SPEC, '"test"', "book")
    assert read_faults(pack) == ["katas/sources.yaml: book: expected a text in 'zh', got nothing"]


def test_a_translated_stub_has_the_code_of_the_english_one(pack: Pack) -> None:
    """Docstrings and comments may differ; other code, and an unknown language, are faults."""
    stub = pack.katas_folder.parent / TRANSLATED
    edit(stub, "    # TODO：各行的和", '    """返回各行的和。"""\n    # TODO：求和')
    assert read_faults(pack) == []
    edit(stub, "def row_sums(x: ", "def row_sums(y: ")
    edit(stub, "返回各行的和。", "TODO：返回什么。")
    stub.with_name("stub_fr.py").write_bytes(stub.read_bytes())
    assert read_faults(pack) == [
        "katas/01_first/row_sums/stub_fr.py: expected a stub in zh, got 'fr'",
        f"{TRANSLATED}: docstring: still contains TODO",
        f"{TRANSLATED}: expected the code of stub.py with other docstrings and comments",
    ]
    stub.with_name("stub_fr.py").unlink()
    stub.write_text("def row_sums(:\n")
    assert read_faults(pack) == [f"{TRANSLATED}: line 1: invalid syntax"]


def test_a_chapter_in_chinese_has_chinese_stubs(pack: Pack) -> None:
    """A translated stub is a fault where it is missing, as every other text is."""
    stub = pack.katas_folder.parent / TRANSLATED
    stub.unlink()
    assert read_faults(pack) == [f"{TRANSLATED}: expected a stub in 'zh', got nothing"]
    stub.mkdir()
    assert read_faults(pack) == [f"{TRANSLATED}: expected a stub in 'zh', got nothing"]


@pytest.mark.usefixtures("processes")
def test_an_accepted_lazy_submission_needs_a_reason(pack: Pack) -> None:
    """accepted.yaml excuses by name, with a reason; what it need not excuse is a fault."""
    accepted = pack.reference_folder / "01_first" / "row_sums" / "accepted.yaml"
    edit(pack.katas_folder.parent / SPEC, ", leaves_inputs_alone", "")
    accepted.write_text("mutated_inputs: the task lets the caller's tensor go\nzeros: no need\n")
    assert faults(pack) == [
        f"{REFERENCE}/accepted.yaml: zeros: not needed; this submission does not pass"
    ]
    accepted.write_text("mutated_inputs:\n")
    assert read_faults(pack) == [
        f"{REFERENCE}/accepted.yaml: mutated_inputs: expected a reason, got None"
    ]


@pytest.mark.usefixtures("processes")
def test_every_mutant_of_a_well_checked_kata_is_killed(pack: Pack) -> None:
    """The fixture's mutants die; where all cases are 1x1, the swapped dim survives."""
    report = mutate(pack, list(pack), "cpu", lambda _done, _total: None)
    assert report.survivors == ()
    assert report.katas["01_first/row_sums"].killed >= 3
    edit(pack.katas_folder.parent / SPEC, "[4, 4]", "[1, 1]")
    edit(pack.katas_folder.parent / SPEC, "[1, 3]", "[1, 1]")
    report = mutate(pack, list(pack), "cpu", lambda _done, _total: None)
    survivors = [survivor.mutant for survivor in report.survivors]
    assert "one less: 1 -> 0" in survivors


@pytest.mark.usefixtures("processes")
def test_code_that_the_stub_gives_is_not_mutated(pack: Pack) -> None:
    """Only what a learner writes is changed; indented anew, a given line is still given."""
    root = pack.katas_folder.parent
    given = "    y = x.clone() + 0 * x.mean()\n"
    edit(root / "katas/01_first/row_sums/stub.py", "    raise", f"{given}    raise")
    edit(
        root / REFERENCE / "solution.py", "    return x.", f"    if True:\n    {given}    return y."
    )
    source = (root / REFERENCE / "solution.py").read_bytes()
    stub = (root / "katas/01_first/row_sums/stub.py").read_bytes()
    free = {mutant.line for mutant in mutants(source)}
    assert {mutant.line for mutant in mutants(source, given_lines(source, stub))} < free
    assert all("clone" not in m.id for m in mutants(source, given_lines(source, stub)))
    report = mutate(pack, list(pack), "cpu", lambda _done, _total: None)
    assert report.survivors == ()


@pytest.mark.usefixtures("processes")
def test_a_mutant_that_one_draw_hides_is_no_survivor(pack: Pack) -> None:
    """`x * 3` and `x / 3` agree where x is drawn as 0; on another seed it is not."""
    root = pack.katas_folder.parent
    drawn = "  - x: {randint: [1, 1], low: 0, high: 2, dtype: float32}"
    edit(root / SPEC, "  - x: {randn: [1, 3]}\n", "")
    edit(root / SPEC, "  - x: {randn: [4, 4]}", drawn)
    edit(root / REFERENCE / "solution.py", "x.sum(dim=1)", "x.sum(dim=1) * 3")
    kata = next(iter(pack))
    first, second = (
        draw_case(kata.spec().cases[0], 0, f"mutate-{i}", kata.id).inputs["x"].value.item()
        for i in range(2)
    )
    assert (first, second) == (0, 1)
    report = mutate(pack, list(pack), "cpu", lambda _done, _total: None)
    assert "operator: x.sum(dim=1) * 3 -> (x.sum(dim=1) / 3)" not in {
        survivor.mutant for survivor in report.survivors
    }


@pytest.mark.usefixtures("processes")
def test_the_exit_status_of_mutate_is_a_threshold(
    pack: Pack, capsys: pytest.CaptureFixture[str]
) -> None:
    """97 % in each chapter: one survivor among few mutants is too many."""
    many = MutationReport({"01_a/x": Tally(96, 1), "01_a/y": Tally(1)}, (), ())
    few = MutationReport({"01_a/x": Tally(900), "02_b/y": Tally(9, 1)}, (), ())
    assert many.enough
    assert not few.enough
    root = str(pack.katas_folder.parent)
    assert run(["dev", "mutate", "--pack", root]) == 0
    edit(pack.reference_folder / KATA / "solution.py", "x.sum", "x.clone().sum")
    assert run(["dev", "mutate", "--pack", root]) == 1
    assert "drop clone" in capsys.readouterr().out


@pytest.mark.usefixtures("processes")
def test_an_equivalent_mutant_is_accepted_with_a_reason(pack: Pack) -> None:
    """A mutant that accepted.yaml names counts as equivalent; one that dies must not be named."""
    folder = pack.reference_folder / "01_first" / "row_sums"
    edit(folder / "solution.py", "return x.sum(dim=1)", "return x.clone().sum(dim=1)")
    name = "drop clone: x.clone() -> x"
    quiet = lambda *_: None  # noqa: E731
    assert [s.mutant for s in mutate(pack, list(pack), "cpu", quiet).survivors] == [name]
    (folder / "accepted.yaml").write_text(
        json.dumps({name: "a copy changes no sum", "flip: True -> False": "is not there"})
    )
    report = mutate(pack, list(pack), "cpu", quiet)
    assert report.survivors == ()
    assert report.katas["01_first/row_sums"].equivalent == 1
    assert [fault.what.en for fault in report.faults] == [
        "flip: True -> False: not needed; no such mutant survives"
    ]


@pytest.mark.usefixtures("processes")
def test_the_scaffold_is_a_kata_that_verify_explains(
    pack: Pack, capsys: pytest.CaptureFixture[str]
) -> None:
    """A new kata is in its chapter's list, can be judged, and its open TODOs are its faults."""
    root = str(pack.katas_folder.parent)
    assert run(["dev", "new", "01_first/second_kata", "--pack", root]) == 0
    assert "kata dev verify 01_first/second_kata" in capsys.readouterr().out
    assert run(["dev", "verify", "second_kata", "--pack", root, "--seeds", "1"]) == 1
    told = " ".join(capsys.readouterr().out.split())
    for key in ("title", "task", "hints[0]", "hints[1]"):
        assert f"{key}: still contains TODO" in told
    for file in ("wrong_mistake.py", "stub.py", "stub_zh.py", "solution.py", "alt_other_words.py"):
        assert f"{file}: docstring: still contains TODO" in told.replace("/ ", "/")
    assert "solution fails" not in told
    assert "passes" not in told
    assert "expected the code of stub.py" not in told
    assert run(["dev", "new", "01_first/second_kata", "--pack", root]) == 2
    assert run(["dev", "new", "Bad Name", "--pack", root]) == 2


def test_the_scaffold_of_a_chapter_is_a_todo_too(pack: Pack) -> None:
    """The text of a new chapter is to be written; nothing else tells its author."""
    root = str(pack.katas_folder.parent)
    assert run(["dev", "new", "02_second/first_kata", "--pack", root]) == 0
    found = read_faults(Pack.in_folder(pack.katas_folder.parent))
    assert "katas/02_second/chapter.yaml: intro: still contains TODO" in found


def test_the_scaffold_of_an_english_chapter_has_no_chinese_stub(pack: Pack) -> None:
    """The chapter's title says in which languages its katas are."""
    root = str(pack.katas_folder.parent)
    chapter = pack.katas_folder / "01_first" / "chapter.yaml"
    edit(chapter, ", zh: 第一步", "")
    for name, files in (("01_first/next", ["stub.py"]), ("02_new/next", ["stub.py", "stub_zh.py"])):
        assert run(["dev", "new", name, "--pack", root]) == 0
        found = sorted(path.name for path in (pack.katas_folder / name).glob("stub*.py"))
        assert found == files


def test_the_schema_describes_the_fixture(capsys: pytest.CaptureFixture[str]) -> None:
    """The schema is JSON, names every key that the reader knows, and every check."""
    assert run(["dev", "schema"]) == 0
    schema = json.loads(capsys.readouterr().out)
    spec = read_kata(FIXTURE / SPEC)
    assert set(schema["properties"]) == {
        field.encode_name for field in msgspec.structs.fields(type(spec))
    }
    assert "leaves_inputs_alone" in json.dumps(schema["properties"]["checks"])


@pytest.mark.usefixtures("processes")
def test_a_pack_of_ones_own_alone_and_beside_ours(pack: Pack, tmp_path: Path) -> None:
    """A teacher's pack end to end: init remembers it, list shows it, check judges it."""
    root = str(pack.katas_folder.parent)
    work = tmp_path / "work"

    def kata(*arguments: str) -> subprocess.CompletedProcess[str]:
        command = [sys.executable, "-m", "checker.cli", "--lang", "en", *arguments]
        return subprocess.run(command, cwd=work, capture_output=True, text=True, check=False)

    work.mkdir()
    assert kata("init", "--pack", root).returncode == 0
    assert [path.name for path in (work / "01_first").iterdir()] == ["row_sums.py"]
    assert kata("list").stdout == "01_first  First steps\n  new     row_sums  Row sums\n"
    answer = (pack.reference_folder / "01_first/row_sums/solution.py").read_text()
    (work / "01_first/row_sums.py").write_text(answer)
    checked = kata("check")
    assert checked.returncode == 0, checked.stdout + checked.stderr
    both = kata("list", "--pack", root, "--pack", "bundled").stdout
    assert "  passed  row_sums  Row sums\n" in both
    assert "\n03_arithmetic  Arithmetic\n" in both
    refused = kata("list", "--pack", "nowhere")
    assert refused.returncode == 2
    assert "expected a folder that holds katas/ and reference/" in refused.stderr


def test_two_katas_of_one_name_are_told(pack: Pack, tmp_path: Path) -> None:
    """Packs side by side must not hold the same id."""
    shutil.copytree(FIXTURE, tmp_path / "again")
    both = open_packs((str(pack.katas_folder.parent), str(tmp_path / "again")))
    with pytest.raises(
        SpecError, match="expected a name that no other pack has, got 01_first/row_sums"
    ):
        list(both)


def test_a_chapter_that_forgets_or_invents_a_kata_is_told(pack: Pack) -> None:
    """The list and the folders of a chapter must agree; both directions are reported."""
    chapter = pack.katas_folder / "01_first" / "chapter.yaml"
    edit(chapter, "[row_sums]", "[ghost]")
    with pytest.raises(SpecError) as caught:
        list(Pack.in_folder(pack.katas_folder.parent))
    assert [problem.found.en for problem in caught.value.problems] == [
        "'ghost'",
        "only a folder of this name",
    ]
