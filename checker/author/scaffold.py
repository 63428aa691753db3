"""Make the files of a new kata. A TODO says what to write; `verify` reports each that is left."""

import re
from pathlib import Path

from checker.catalog.pack import Pack
from checker.catalog.read import read_chapter
from checker.devices import DEVICES
from checker.errors import SpecError, UsageError

_NAME = re.compile(r"[a-z0-9]+(_[a-z0-9]+)*")

_SPEC = """\
format: 1
title: {{en: "TODO: the topic, in a few words", zh: "TODO：题目主题，几个字"}}
task:
  en: |
    TODO: Write `{name}(x)`: what it takes (shapes, dtypes), what it returns (shape, dtype,
    values), and what must not change. State everything that is checked.
  zh: |
    TODO：编写 `{name}(x)`：参数（形状、dtype）、返回值（形状、dtype、数值），以及什么不能改变。
    检查的每一点都要写出来。
solve: {name}
points: 3
cases:
  - x: {{randn: [3, 4]}}
  - x: {{randn: [4, 4]}}
  - x: {{randn: [1, 4], layout: strided}}
checks: [type, device, dtype, shape, values, leaves_inputs_alone]
hints:
  - {{en: "TODO: the first step", zh: "TODO：第一步"}}
  - {{en: "TODO: the next step, not the solution", zh: "TODO：下一步，但不给出答案"}}
devices: [{devices}]
source: ["TODO: a book, a course or a page that treats the topic"]
"""
_STUB = '''\
import torch


def {name}(x: torch.Tensor) -> torch.Tensor:
    """TODO: one line: what the function returns."""
    # TODO: what the learner writes here
    raise NotImplementedError
'''
_STUB_ZH = '''\
import torch


def {name}(x: torch.Tensor) -> torch.Tensor:
    """TODO：用一行说明返回什么。"""
    # TODO：用一行注释说明在这里写什么
    raise NotImplementedError
'''
_SOLUTION = _STUB.replace(
    "    # TODO: what the learner writes here\n    raise NotImplementedError\n",
    "    return x * 2\n",
)
_ALTERNATIVE = _SOLUTION.replace("return x * 2", "return torch.add(x, x)")
_WRONG = '''\
"""TODO: what this code does, why that is wrong, and what to do instead.

TODO：这段代码做了什么，为什么不对，应该怎么做。
"""

''' + _SOLUTION.replace("return x * 2", "return x{change}")


def scaffold(pack: Pack, name: str) -> list[Path]:
    """Write the files of `CHAPTER/NAME`; returns them. Existing files are never overwritten."""
    chapter, slash, kata = name.partition("/")
    if not slash or not _NAME.fullmatch(chapter) or not _NAME.fullmatch(kata):
        raise UsageError(
            f"{name!r}: expected CHAPTER/NAME in lower-case letters, digits and _, "
            "for example 06_shapes/swap_two",
            zh=f"{name!r}：应为 CHAPTER/NAME，只用小写字母、数字和 _，例如 06_shapes/swap_two",
        )
    folder = pack.katas_folder / chapter / kata
    reference = pack.reference_folder / chapter / kata
    if folder.exists() or reference.exists():
        raise UsageError(f"{folder}: already exists", zh=f"{folder}：已经存在")
    files = {
        folder / "kata.yaml": _SPEC.format(name=kata, devices=", ".join(DEVICES)),
        folder / "stub.py": _STUB.format(name=kata),
        reference / "solution.py": _SOLUTION.format(name=kata),
        reference / "alt_other_words.py": _ALTERNATIVE.format(name=kata),
        reference / "wrong_mistake.py": _WRONG.format(name=kata, change=" * 3"),
        reference / "wrong_in_place.py": _WRONG.format(name=kata, change=".mul_(2)"),
    }
    if _has_chinese(pack.katas_folder / chapter / "chapter.yaml"):
        files[folder / "stub_zh.py"] = _STUB_ZH.format(name=kata)
    for path, text in files.items():
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return [_listed(pack.katas_folder / chapter, kata), *files]


def _has_chinese(chapter: Path) -> bool:
    """Whether a chapter is in Chinese too, as a new one is; one that cannot be read may be."""
    try:
        return not chapter.exists() or "zh" in read_chapter(chapter).title
    except SpecError:
        return True


def _listed(folder: Path, kata: str) -> Path:
    """Put the kata at the end of its chapter's list; a new chapter gets its file."""
    path = folder / "chapter.yaml"
    if not path.exists():
        title = folder.name.partition("_")[2] or folder.name
        path.write_text(
            f"format: 1\ntitle: {{en: {title}, zh: {title}}}\n"
            f'intro:\n  en: "TODO: what this chapter teaches"\n  zh: "TODO：这一章讲什么"\n'
            f"katas:\n  - {kata}\n",
            encoding="utf-8",
        )
        return path
    text = path.read_text(encoding="utf-8")
    match = re.search(r"^katas:[ \t]*(\[(?P<flow>[^\]]*)\])?", text, re.MULTILINE)
    if match is None:
        raise UsageError(
            f"{path}: katas: expected a list, got nothing",
            zh=f"{path}：katas：应为列表，但没有找到",
        )
    if match["flow"] is not None:
        end = match.end() - 1
        comma = ", " if match["flow"].strip() else ""
        text = f"{text[:end].rstrip().rstrip(',')}{comma}{kata}{text[end:]}"
    else:
        items = re.compile(r"(?:^[ \t]*-[^\n]*\n?)+", re.MULTILINE)
        block = items.search(text, match.end())
        end = block.end() if block else match.end()
        indent = re.match(r"[ \t]*", block.group())[0] if block else "  "  # type: ignore[index]
        newline = "" if text[:end].endswith("\n") else "\n"
        text = f"{text[:end]}{newline}{indent}- {kata}\n{text[end:]}"
    path.write_text(text, encoding="utf-8")
    return path
