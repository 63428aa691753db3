"""The bundle that Classroom 50 runs for each submission, and an image with all that it needs."""

import io
import tarfile
from collections.abc import Mapping

from checker.errors import UsageError
from checker.export.assignment import Assignment
from checker.export.pack import pack_files
from checker.export.rendering import render
from checker.version import VERSION

# The runner fetches no more.
_BUNDLE_BYTES = 10 * 1024 * 1024


def bundle(assignment: Assignment, *, publish_pack: bool) -> dict[str, bytes]:
    """Return the files of the folder `CLASSROOM/autograders/ASSIGNMENT`, by their names in it.

    Raises UsageError where the katas are the teacher's own, and `publish_pack` does not allow to
    publish them, and where the bundle becomes larger than Classroom 50 takes.
    """
    if assignment.own and not publish_pack:
        raise UsageError(
            "these katas are your own, and everybody can read what Classroom 50 runs: give "
            "--publish-pack to put their checks and solutions into the bundle",
            zh="这些 kata 是你自己的，而 Classroom 50 运行的内容人人可读："
            "要把它们的检查和答案放进评分包，请加上 --publish-pack",
        )
    files = {
        "autograder.py": render("autograder.py", assignment=assignment, version=VERSION),
        "Dockerfile": render("Dockerfile", assignment=assignment),
    }
    if assignment.own:
        files |= {f"pack/{name}": data for name, data in pack_files(assignment).items()}
    size = _archive_size(files)
    if size > _BUNDLE_BYTES:
        raise UsageError(
            f"the bundle has {size} bytes, and Classroom 50 takes at most {_BUNDLE_BYTES}; "
            "export fewer katas, or remove large files from their folders",
            zh=f"评分包有 {size} 字节，而 Classroom 50 最多接受 {_BUNDLE_BYTES} 字节；"
            "请少导出一些 kata，或者删除它们文件夹里的大文件",
        )
    return files


def _archive_size(files: Mapping[str, bytes]) -> int:
    made = io.BytesIO()
    with tarfile.open(fileobj=made, mode="w:gz") as archive:
        for name, data in files.items():
            member = tarfile.TarInfo(name)
            member.size = len(data)
            archive.addfile(member, io.BytesIO(data))
    return len(made.getvalue())
