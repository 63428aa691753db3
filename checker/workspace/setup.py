"""Make a workspace, or add what is missing in one; what is there stays as it is."""

import os
from pathlib import Path

import msgspec

from checker.catalog.pack import KataFolder, Pack
from checker.errors import Problem, Said, SpecError, UsageError, reason
from checker.regular import SOURCE_BYTES, NotRegular, read_regular
from checker.spec.text import in_language
from checker.workspace.files import Warn, write_new
from checker.workspace.paths import Workspace, workspace_in
from checker.workspace.settings import Settings, read_settings, write_settings
from checker.workspace.state import make_real_folder, require_real_folder

README = {
    "en": """\
# torch-kata

Each folder is a chapter, each file a kata: a small exercise with a `TODO`.

1. `kata next` shows the next task and its file.
2. Open the file and replace the `TODO`.
3. `kata check` judges it and says what differs, if anything does.

Stuck? `kata hint` gives one more step each time. `kata reset NAME` starts a file afresh and keeps
yours. `kata list` shows everything, `kata check 07` judges a whole chapter.

`.kata/` holds your progress and the copies that `kata reset` keeps.
""",
    "zh": """\
# torch-kata

每个文件夹是一章，每个文件是一道 kata：一个带 `TODO` 的小练习。

1. `kata next` 显示下一道题和对应的文件。
2. 打开文件，把 `TODO` 换成你的代码。
3. `kata check` 判题；有不对的地方会告诉你差在哪里。

卡住了？`kata hint` 每次多给一步提示。`kata reset 名字` 把文件恢复成最初的样子，并备份你写的内容。
`kata list` 列出全部题目，`kata check 07` 判一整章。

`.kata/` 里是你的进度，以及 `kata reset` 留下的备份。
""",
}


class Setup(msgspec.Struct, frozen=True):
    """What `init` did: names of files, relative to the workspace."""

    workspace: Workspace
    made: tuple[str, ...]
    kept: tuple[str, ...]


def stub_of(kata: KataFolder, lang: str) -> bytes:
    """Read what the learner starts from, in `lang`; SpecError where it is missing or no file."""
    return _read_stub(kata.stub_in(lang))


def is_stub(kata: KataFolder, data: bytes) -> bool:
    """Whether a file is a stub as written, in any language; SpecError as in `stub_of`."""
    return any(data == _read_stub(path) for path in kata.stubs)


def _read_stub(path: Path) -> bytes:
    try:
        return read_regular(path, SOURCE_BYTES, follow=True)
    except (OSError, NotRegular) as error:
        found = Said(**(error.what if isinstance(error, NotRegular) else reason(error)))
        raise SpecError([Problem(str(path), "", Said("the stub", "初始代码"), found)]) from error


def init_workspace(
    root: Path,
    pack: Pack,
    *,
    lang: str,
    default_lang: str,
    packs: tuple[str, ...] = (),
    created_with: str,
    warn: Warn,
) -> Setup:
    """Write the README and the stubs that are missing, in the workspace's language.

    An empty `lang` or `packs` keeps what was set before.

    Raises UsageError where `root` is a file, a newer version's workspace or another user's, or
    where a link or a file is in a chapter's place, and SpecError where a stub is missing: all
    of them before anything is written.
    """
    if os.path.lexists(root) and not root.is_dir():
        raise UsageError(f"{root}: this is not a folder", zh=f"{root}：这不是文件夹")
    workspace = workspace_in(root)
    if not workspace.own:
        raise UsageError(
            f"{root}: this workspace belongs to another user; no files are added",
            zh=f"{root}：这个工作区属于另一个用户；不会添加文件",
        )
    old = read_settings(workspace, warn) if workspace.is_real else Settings()
    new = Settings(
        lang=lang or old.lang or default_lang,
        created_with=old.created_with or created_with,
        packs=packs or old.packs,
    )
    files = {f"{kata.id}.py": stub_of(kata, new.lang) for kata in pack}
    files["README.md"] = in_language(README, new.lang).encode()
    for name in files:
        require_real_folder(root, (root / name).parent)
    root.mkdir(parents=True, exist_ok=True)
    if new != old:
        write_settings(workspace, new, warn)
    for name in files:
        make_real_folder(root, (root / name).parent)
    made = {name for name, data in files.items() if write_new(root / name, data)}
    return Setup(
        workspace,
        tuple(name for name in files if name in made),
        tuple(name for name in files if name not in made),
    )
