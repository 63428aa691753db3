"""What `--help` says about each command and option, in English and in Chinese.

A command and its options name their texts by keys: `help=` of a command's decorator is a key of
HELP, and stands for the text in the language that is spoken.
"""

import copy
from typing import Any, TypeVar

import click

from checker.spec.text import Text, in_language

C = TypeVar("C", bound=click.Command)

HELP: dict[str, Text] = {
    "help.kata": {
        "en": "PyTorch exercises with a judge. Without a command: where you are, and what is next."
        "\n\nTARGET is a kata (07_autograd/zero_gradients), a chapter (07_autograd), any part that "
        "fits only one (zero_grad, 07), or a file in your workspace."
        "\n\nExit status: 0 passed, 1 not passed, 2 used wrongly, 3 a fault of ours.",
        "zh": "带判题的 PyTorch 练习。不带命令时：显示进度和下一题。"
        "\n\nTARGET 可以是一道 kata（07_autograd/zero_gradients）、一章（07_autograd）、"
        "只对应一项的任意片段（zero_grad、07），或工作区里的一个文件。"
        "\n\n退出码：0 通过，1 未通过，2 用法有误，3 我们的问题。",
    },
    "help.init": {
        "en": "Make a workspace in DIR (here, if not given). Existing files stay as they are.",
        "zh": "在 DIR 里建工作区（默认当前文件夹）。已有的文件不会改动。",
    },
    "help.next": {
        "en": "Show the next unsolved kata: its task and its file.",
        "zh": "显示下一道还没通过的 kata：题目和文件。",
    },
    "help.check": {
        "en": "Judge katas; without a TARGET, the next unsolved one, or all where all are passed.",
        "zh": "判题；不给 TARGET 时判下一道还没通过的，全部通过后判全部。",
    },
    "help.list": {
        "en": "List the katas, one line each.",
        "zh": "列出 kata，每道一行。",
    },
    "help.show": {
        "en": "Show a kata's task, or a chapter; without a TARGET, the next kata.",
        "zh": "显示一道 kata 的题目，或一章的内容；不给 TARGET 时显示下一题。",
    },
    "help.hint": {
        "en": "Show one more hint each time; without a TARGET, for the next kata.",
        "zh": "每次多显示一条提示；不给 TARGET 时是下一题的提示。",
    },
    "help.reset": {
        "en": "Put the stub back; what you wrote is kept as a backup.",
        "zh": "恢复成最初的文件；你写的内容会备份。",
    },
    "help.solution": {
        "en": "Show the solution, once you have passed or given up.",
        "zh": "通过或放弃之后查看答案。",
    },
    "help.doctor": {
        "en": "Say what this machine can do: PyTorch, sandbox, CUDA, engine.",
        "zh": "检查这台机器：PyTorch、沙箱、CUDA、引擎。",
    },
    "help.engine": {
        "en": "Look at or stop the engine that keeps PyTorch loaded between checks.",
        "zh": "查看或停止在两次判题之间保持 PyTorch 已加载的引擎。",
    },
    "help.dev": {
        "en": "For authors: make katas, and prove that their checks are right.",
        "zh": "给出题人：新建 kata，并证明它的检查是对的。",
    },
    "help.new": {
        "en": "Make the files of a new kata.",
        "zh": "生成一道新 kata 的文件。",
    },
    "help.verify": {
        "en": "Prove katas: right answers pass, wrong ones are rejected and named, lazy ones get "
        "nothing. Reports every fault; exit status 0 only if there is none.",
        "zh": "验证 kata：正确答案通过，错误答案被拒并说出错因，敷衍的答案过不了。"
        "报告全部问题；没有问题时退出码才是 0。",
    },
    "help.mutate": {
        "en": "Change the references a little, one place at a time, and see whether the checks "
        "notice. Exit status 0 only if every change is noticed or accepted with a reason.",
        "zh": "对参考答案逐处做小改动，看检查能不能发现。"
        "每处改动都被发现、或写明理由接受时，退出码才是 0。",
    },
    "help.schema": {
        "en": "Print a JSON Schema of kata.yaml, for editors.",
        "zh": "输出 kata.yaml 的 JSON Schema，供编辑器使用。",
    },
    "help.status": {"en": "Say whether an engine runs.", "zh": "引擎是否在运行。"},
    "help.stop": {"en": "Stop the engine.", "zh": "停止引擎。"},
    "option.lang": {"en": "The language to speak.", "zh": "使用的语言。"},
    "option.json": {"en": "Print JSON for programs.", "zh": "输出给程序读的 JSON。"},
    "option.all": {"en": "Judge every kata.", "zh": "判全部 kata。"},
    "option.file": {
        "en": "Judge this file instead of the one in the workspace.",
        "zh": "判这个文件，而不是工作区里的文件。",
    },
    "option.device": {
        "en": "Where to compute; auto takes CUDA where there is one.",
        "zh": "在哪里计算；auto 表示有 CUDA 就用 CUDA。",
    },
    "option.author_device": {"en": "Where to compute.", "zh": "在哪里计算。"},
    "option.seed": {
        "en": "Replay the run that printed this seed.",
        "zh": "用这个种子重现之前的一次判题。",
    },
    "option.graded": {
        "en": "Judge for a grade: every kata where no TARGET is given, and code that reaches for "
        "what no kata needs is not run. On where CI is set.",
        "zh": "按评分方式判题：不给 TARGET 时判全部 kata；代码用到任何题目都不需要的内容时"
        "不会运行。设置了 CI 时默认如此。",
    },
    "option.give_up": {
        "en": "Open it without passing; this is recorded.",
        "zh": "没有通过也查看；会记录下来。",
    },
    "option.hunt": {
        "en": "Instead, judge right and wrong answers on fresh seeds for so many minutes, mostly "
        "those of the katas with the least margin, and tell every false verdict.",
        "zh": "改为在指定的分钟数内，用新的种子反复判正确和错误的答案（余量最小的 kata 判得最多），"
        "报告每一次误判。",
    },
    "option.seeds": {
        "en": "How many seeds each solution is judged on.",
        "zh": "每个答案用多少个种子来判。",
    },
    "option.pack": {
        "en": "A pack of katas in DIR (its katas/ and reference/) instead of ours; give it "
        "several times for several packs, `bundled` for ours.",
        "zh": "改用 DIR 里的题目（其中有 katas/ 和 reference/）；"
        "可以给多次，bundled 表示自带的题目。",
    },
    "option.version": {"en": "Print the version.", "zh": "显示版本。"},
}


def help_text(name: str, lang: str) -> str:
    """Return what a command is for."""
    return in_language(HELP[f"help.{name}"], lang)


def translated(command: C, lang: str) -> C:
    """Return a copy of a command, with its subcommands, whose help is text, not keys."""
    copied: Any = copy.copy(command)
    copied.help = help_text(str(command.name), lang)
    copied.params = [_translated(each, lang) for each in command.params]
    if isinstance(command, click.Group):
        copied.commands = {name: translated(each, lang) for name, each in command.commands.items()}
    return copied  # type: ignore[no-any-return]


def _translated(parameter: click.Parameter, lang: str) -> click.Parameter:
    if isinstance(parameter, click.Option) and parameter.help:
        parameter = copy.copy(parameter)
        parameter.help = in_language(HELP[str(parameter.help)], lang)
    return parameter
