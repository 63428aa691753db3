"""Whether a text of the program that is meant to be Chinese is Chinese."""

import re

# What is shown as it is: values of a file, what PyYAML and Python say, and a verdict's message.
_BEFORE_A_MESSAGE = (
    "解析错误", r"第 \d+ 行(?=：[a-z'])", "无法判题", "没有通过（种子 .*）", "请给文本加引号"
)  # fmt: skip
_SHOWN = re.compile(rf"'[^']*'|\"[^\"]*\"|({'|'.join(_BEFORE_A_MESSAGE)})：.*", re.DOTALL)
_ENGLISH = re.compile(r"\b[a-z]{2,} [a-z]{2,} [a-z]{2,}\b|\b(expected|got|nothing)\b")


def reads_as_chinese(text: str) -> bool:
    """Whether it holds Chinese, and no English words beside names and values."""
    told = re.search(r"[\u4e00-\u9fff]", text)
    return told is not None and _ENGLISH.search(_SHOWN.sub("", text)) is None
