"""Make the files of a new kata: each says what belongs into it, and `verify` says what is left."""

import re
from pathlib import Path

from checker.catalog.pack import Pack
from checker.catalog.read import read_chapter
from checker.devices import DEVICES
from checker.errors import SpecError, UsageError

_NAME = re.compile(r"[a-z0-9]+(_[a-z0-9]+)*")

_SPEC = """\
format: 1
title: {{en: "TODO: a few words", zh: "TODO：几个字"}}
task:
  en: |
    TODO: what to write, in words that a beginner understands without seeing the checks.
    Say everything that is checked: dtype, shape, a copy or a view.
  zh: |
    TODO：写清楚要做什么，初学者不看检查也能懂。检查的每一点都要写出来。
solve: {name}
points: 3
cases:
  - x: {{randn: [3, 4]}}
  - x: {{randn: [4, 4]}}
  - x: {{randn: [1, 4], layout: strided}}
checks: [type, device, dtype, shape, values, leaves_inputs_alone]
hints:
  - {{en: "TODO: where to look", zh: "TODO：往哪里看"}}
  - {{en: "TODO: a step further, not the answer", zh: "TODO：再进一步，但不给答案"}}
devices: [{devices}]
source: ["TODO: where the topic comes from"]
"""
_STUB = '''\
import torch


def {name}(x: torch.Tensor) -> torch.Tensor:
    """TODO: one line that says what is returned."""
    # TODO: say in a comment what the learner writes here
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
    "    # TODO: say in a comment what the learner writes here\n    raise NotImplementedError\n",
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
            f"{name!r}: expected CHAPTER/NAME in small letters, digits and _, "
            "such as 06_shapes/swap_two",
            zh=f"{name!r}：应为 CHAPTER/NAME，只用小写字母、数字和 _，例如 06_shapes/swap_two",
        )
    folder = pack.katas_folder / chapter / kata
    reference = pack.reference_folder / chapter / kata
    if folder.exists() or reference.exists():
        raise UsageError(f"{folder}: exists already", zh=f"{folder}：已经存在")
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
            f'intro:\n  en: "TODO: what this chapter is for"\n  zh: "TODO：这一章讲什么"\n'
            f"katas:\n  - {kata}\n",
            encoding="utf-8",
        )
        return path
    text = path.read_text(encoding="utf-8")
    match = re.search(r"^katas:[ \t]*(\[(?P<flow>[^\]]*)\])?", text, re.MULTILINE)
    if match is None:
        raise UsageError(f"{path}: has no list `katas`", zh=f"{path}：没有 `katas` 列表")
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
