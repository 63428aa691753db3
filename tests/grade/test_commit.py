"""The commit of a checkout is found out without running anything that the checkout names."""

import os
import subprocess
from datetime import datetime
from pathlib import Path

import pytest

from checker.grade.checkout import Checkout
from checker.grade.commit import Commit, read_commit

pytestmark = [
    pytest.mark.usefixtures("processes"),
    pytest.mark.skipif(os.name != "posix", reason="the hostile programs are shell scripts"),
]
DATE = "2026-11-20T18:30:00+01:00"


def git(root: Path, *arguments: str) -> str:
    done = subprocess.run(
        ["git", "-c", "user.name=a", "-c", "user.email=a@b", *arguments],
        cwd=root,
        env={"PATH": os.environ["PATH"], "HOME": str(root), "GIT_COMMITTER_DATE": DATE},
        capture_output=True,
        text=True,
        check=True,
    )
    return done.stdout.strip()


def found(root: Path) -> Commit:
    with Checkout(root) as checkout:
        return read_commit(checkout)


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """A repository with one commit."""
    folder = tmp_path / "checkout"
    folder.mkdir()
    git(folder, "init", "-q", "-b", "main")
    git(folder, "commit", "-q", "--allow-empty", "-m", "committer x <y> 1 +0000")
    return folder


def test_the_commit_and_its_date_are_found(root: Path) -> None:
    assert found(root) == Commit(git(root, "rev-parse", "HEAD"), datetime.fromisoformat(DATE))


def test_a_packed_branch_and_a_detached_head_are_found(root: Path) -> None:
    """As CI services check out."""
    expected = Commit(git(root, "rev-parse", "HEAD"), datetime.fromisoformat(DATE))
    git(root, "gc", "-q")
    git(root, "pack-refs", "--all")
    assert not (root / ".git/refs/heads/main").exists()
    assert found(root) == expected
    git(root, "checkout", "-q", "--detach")
    assert found(root) == expected


def test_a_folder_without_a_repository_has_no_commit(tmp_path: Path) -> None:
    assert found(tmp_path) == Commit()


def test_nothing_that_the_settings_name_is_run(root: Path, tmp_path: Path) -> None:
    """`git log` would: the commit is signed here, and the settings have a program verify it."""
    head, _, body = git(root, "cat-file", "commit", "HEAD").partition("\n\n")
    signature = "gpgsig -----BEGIN PGP SIGNATURE-----\n \n x\n -----END PGP SIGNATURE-----"
    (tmp_path / "signed").write_text(f"{head}\n{signature}\n\n{body}\n")
    commit = git(root, "hash-object", "-t", "commit", "-w", str(tmp_path / "signed"))
    (root / ".git" / "refs" / "heads" / "main").write_text(commit)
    evil = tmp_path / "evil"
    evil.write_text(f"#!/bin/sh\ntouch {tmp_path}/ran\n")
    evil.chmod(0o755)
    (root / ".git" / "config").write_text(
        f"[core]\nfsmonitor = {evil}\nhooksPath = {tmp_path}\npager = {evil}\n"
        f"[gpg]\nprogram = {evil}\n[log]\nshowSignature = true\n"
    )
    assert found(root) == Commit(commit, datetime.fromisoformat(DATE))
    assert not (tmp_path / "ran").exists()
    git(root, "log", "-1")
    assert (tmp_path / "ran").exists()


@pytest.mark.parametrize("head", ["ref: ../../x", "ref: refs/heads/../../x", "x", "", "ref: refs"])
def test_a_head_that_names_no_branch_is_no_commit(root: Path, head: str) -> None:
    (root / ".git" / "HEAD").write_text(head)
    assert found(root) == Commit()


def test_links_and_alternates_are_not_followed(root: Path, tmp_path: Path) -> None:
    """The objects of another repository say nothing about this one."""
    commit = git(root, "rev-parse", "HEAD")
    info = root / ".git" / "objects" / "info"
    info.mkdir(exist_ok=True)
    (info / "alternates").write_text(f"{tmp_path}\n")
    assert found(root) == Commit(commit)
    (info / "alternates").unlink()
    (root / ".git" / "objects").rename(tmp_path / "objects")
    (root / ".git" / "objects").symlink_to(tmp_path / "objects")
    assert found(root) == Commit(commit)
    (root / ".git").rename(tmp_path / "git")
    (root / ".git").symlink_to(tmp_path / "git")
    assert found(root) == Commit()


def test_a_missing_or_other_object_has_no_date(root: Path) -> None:
    """A tree, for instance, or a commit that a shallow clone lacks."""
    for text in (git(root, "rev-parse", "HEAD^{tree}"), "0" * 40):
        (root / ".git" / "HEAD").write_text(text)
        assert found(root) == Commit(text)
