"""What `--help` says about each command and option, in English and in Chinese.

A command and its options name their texts by keys: `help=` of a command's decorator is a key of
HELP, and stands for the text in the language that is spoken.
"""

import copy
import re
from typing import Any, TypeVar

import click

from checker.cli.course_help import COURSE_HELP
from checker.spec.text import Text, in_language

C = TypeVar("C", bound=click.Command)

HELP: dict[str, Text] = {
    "help.kata": {
        "en": "PyTorch exercises that are checked automatically. Without a command: your progress "
        "and the next kata."
        "\n\nTARGET is a kata (07_autograd/zero_gradients), a chapter (07_autograd), a part of a "
        "name that matches only one of them (zero_grad, 07), or a file in your workspace."
        "\n\nExit status: 0 passed, 1 not passed, 2 usage error, 3 internal error.",
        "zh": "自动判题的 PyTorch 练习。不带命令时，显示进度和下一题。"
        "\n\nTARGET 可以是一道 kata（07_autograd/zero_gradients）、一章（07_autograd）、"
        "名字中只有一项匹配的一段（zero_grad、07），或者工作区里的一个文件。"
        "\n\n退出码：0 通过，1 未通过，2 用法错误，3 内部错误。",
    },
    "help.init": {
        "en": "Make a workspace in DIR, or in the current folder. Existing files are not changed.",
        "zh": "在 DIR（默认为当前文件夹）里新建工作区。已有的文件不会改动。",
    },
    "help.next": {
        "en": "Show the next kata that you have not passed: its task and its file.",
        "zh": "显示下一道还没有通过的 kata：题目和文件。",
    },
    "help.check": {
        "en": "Check your solutions. Without a TARGET: the next kata that you have not passed, or "
        "every kata if you have passed them all.",
        "zh": "判题。不给 TARGET 时，判下一道还没有通过的 kata；全部通过之后，判全部。",
    },
    "help.judge": {
        "en": "Judge many answers: read one JSON object a line, write one verdict a line. An "
        "object has the keys id, kata, and either source or path."
        "\n\nExit status: 0 every answer has a verdict, 2 a line is wrong, 3 an answer has no "
        "verdict because of an internal error.",
        "zh": "批量判题：每行读入一个 JSON 对象，每行输出一个判题结果。对象要有 id、kata，"
        "以及 source 或 path 之一。"
        "\n\n退出码：0 每个答案都有结果，2 有的行写错了，3 有的答案因为内部错误没有结果。",
    },
    "help.list": {
        "en": "List the katas, one line each.",
        "zh": "列出 kata，每道一行。",
    },
    "help.show": {
        "en": "Show the task of a kata, or a chapter. Without a TARGET: the next kata.",
        "zh": "显示一道 kata 的题目，或者一章的介绍。不给 TARGET 时，显示下一题。",
    },
    "help.hint": {
        "en": "Show one more hint each time. Without a TARGET: for the next kata.",
        "zh": "每次多显示一条提示。不给 TARGET 时，显示下一题的提示。",
    },
    "help.reset": {
        "en": "Replace your file with the original one. Your file is kept as a backup.",
        "zh": "把文件恢复成最初的样子。你写的内容会备份。",
    },
    "help.solution": {
        "en": "Show the solution of a kata that you have passed or given up.",
        "zh": "显示一道 kata 的答案，通过或放弃之后可用。",
    },
    "help.grade": {
        "en": "Grade one checkout: judge the katas in the folder CHECKOUT, by default the current "
        "one, and write the result for each FORMAT into a folder. The checkout is data: nothing in "
        "it is read but the files of the katas. With --roster or --pattern, CHECKOUT is a folder "
        "of clones, and a whole course is graded."
        "\n\nExit status: 0 a result was written (with --fail, 1 if not everything passed), "
        "2 usage error, 3 the grader itself failed.",
        "zh": "给一份提交评分：判文件夹 CHECKOUT（默认为当前文件夹）里的 kata，"
        "把每种格式的结果写入一个文件夹。提交只是数据：除了这些 kata 的文件，其中什么都不读。"
        "给出 --roster 或 --pattern 时，CHECKOUT 是存放所有学生仓库的文件夹，给整门课评分。"
        "\n\n退出码：0 结果已写入（加上 --fail 时，没有全部通过为 1），2 用法错误，"
        "3 评分程序自身出错。",
    },
    "help.export": {
        "en": "Write an assignment into DIR, ready to hand out: the template that students start "
        "from, what grades it, and a page for the teacher, TEACHER.md. KIND is classroom (a "
        "workflow for GitHub) or classroom50 (a bundle for Classroom 50). Existing files are not "
        "changed.",
        "zh": "把一份作业写入 DIR，可以直接发布：学生的模板、评分所需的文件，以及给老师的说明 "
        "TEACHER.md。KIND 可以是 classroom（GitHub 的 workflow）或 classroom50"
        "（Classroom 50 的评分包）。已有的文件不会改动。",
    },
    "help.doctor": {
        "en": "Show what this machine has: PyTorch, sandbox, CUDA, engine.",
        "zh": "检查这台机器的环境：PyTorch、沙箱、CUDA、引擎。",
    },
    "help.engine": {
        "en": "Show or stop the engine, which keeps PyTorch loaded between checks.",
        "zh": "查看或停止引擎。引擎让 PyTorch 在两次判题之间保持加载。",
    },
    "help.dev": {
        "en": "For authors: make katas and test them.",
        "zh": "给出题人：新建 kata，验证 kata。",
    },
    "help.new": {
        "en": "Make the files of a new kata.",
        "zh": "生成一道新 kata 的文件。",
    },
    "help.verify": {
        "en": "Verify katas. Right solutions must pass. Wrong solutions must fail with their own "
        "diagnosis. Submissions that do nothing must earn no points. Every fault is reported; the "
        "exit status is 0 only if there is none.",
        "zh": "验证 kata。正确答案必须通过，错误答案必须不通过并给出各自的诊断，什么都没做的答案"
        "不能得分。所有问题都会报告；没有问题时，退出码才是 0。",
    },
    "help.mutate": {
        "en": "Change one place of each reference solution at a time, and see whether the checks "
        "find it. The exit status is 0 only if they find at least 97 % in every chapter.",
        "zh": "每次改动参考答案的一处，看检查能否发现。每一章都至少发现 97 % 时，退出码才是 0。",
    },
    "help.schema": {
        "en": "Print a JSON Schema of kata.yaml for editors.",
        "zh": "输出 kata.yaml 的 JSON Schema，供编辑器使用。",
    },
    "help.status": {"en": "Show whether an engine is running.", "zh": "显示引擎是否在运行。"},
    "help.stop": {"en": "Stop the engine.", "zh": "停止引擎。"},
    "option.lang": {"en": "Language of the output.", "zh": "输出的语言。"},
    "option.json": {"en": "Print JSON.", "zh": "输出 JSON。"},
    "option.all": {"en": "Take every kata.", "zh": "全部 kata。"},
    "option.file": {
        "en": "Check this file instead of the one in the workspace.",
        "zh": "判这个文件，而不是工作区里的文件。",
    },
    "option.device": {
        "en": "Device to run on. auto: CUDA if this machine has it, else the CPU.",
        "zh": "在哪个设备上运行。auto：有 CUDA 就用 CUDA，否则用 CPU。",
    },
    "option.author_device": {"en": "Device to run on.", "zh": "在哪个设备上运行。"},
    "option.seed": {
        "en": "Repeat the run that printed this seed.",
        "zh": "用这个种子重现之前的一次判题。",
    },
    "option.graded": {
        "en": "Check for a grade. Without a TARGET, every kata is checked. Code that uses what no "
        "kata needs is not run. This is the default if CI is set.",
        "zh": "按评分方式判题：不给 TARGET 时判全部 kata；用到任何题目都不需要的功能的代码"
        "不会运行。设置了环境变量 CI 时，默认如此。",
    },
    "option.target": {
        "en": "Grade this kata or chapter. Repeat the option, or separate names by commas.",
        "zh": "给这道 kata 或这一章评分。可以给多次，也可以用逗号分隔。",
    },
    "option.grade_all": {"en": "Grade every kata of the pack.", "zh": "给全部 kata 评分。"},
    "option.export_target": {
        "en": "Put this kata or chapter into the assignment. Repeat the option, or separate names "
        "by commas.",
        "zh": "把这道 kata 或这一章放进作业。可以给多次，也可以用逗号分隔。",
    },
    "option.export_all": {
        "en": "Put every kata of the pack into the assignment.",
        "zh": "把全部 kata 放进作业。",
    },
    "option.torch_index": {
        "en": "Package index with CPU builds of PyTorch, for the grader. Without it, pip takes the "
        "usual build, which for Linux holds CUDA.",
        "zh": "评分时安装 PyTorch CPU 版本所用的软件包索引。不给时，pip 安装默认版本，"
        "在 Linux 上它包含 CUDA。",
    },
    "option.publish_pack": {
        "en": "Put the checks and solutions of your own katas into the bundle of Classroom 50, "
        "which everybody can read.",
        "zh": "把你自己的 kata 的检查和答案放进 Classroom 50 的评分包。那里的内容人人可读。",
    },
    "option.format": {
        "en": "Write the result in these formats, separated by commas. Of a course (default: the "
        "first three): csv, canvas-csv, moodle-csv, html, feedback, json. Of one checkout "
        "(default: json,summary): classroom, classroom50, gradescope, prairielearn, junit, "
        "summary, annotations, json, html.",
        "zh": "结果的格式，用逗号分隔。整门课（默认前三种）：csv、canvas-csv、moodle-csv、html、"
        "feedback、json。一份提交（默认 json,summary）：classroom、classroom50、gradescope、"
        "prairielearn、junit、summary、annotations、json、html。",
    },
    "option.out": {
        "en": "Folder for the results. Results of an earlier run in it are removed.",
        "zh": "存放结果的文件夹。其中以前的结果会删除。",
    },
    "option.due": {
        "en": "Mark a submission as late if its commit is after this date. A date alone means the "
        "end of that day; without an offset, local time.",
        "zh": "提交的日期晚于这个时间时，标记为迟交。只给日期表示当天结束之前；"
        "不带时区则为本地时间。",
    },
    "option.submitted": {
        "en": "When it was submitted, instead of the commit's date, which a student can choose.",
        "zh": "提交时间，代替 commit 的日期（学生可以自己设定那个日期）。",
    },
    "option.fail": {
        "en": "Exit with 1 if not everything passed.",
        "zh": "没有全部通过时，退出码为 1。",
    },
    "option.feedback": {
        "en": "The most that is told: full shows a failing call, what the submission gives and "
        "what is expected; no-inputs says what differs; outcome says only what passed. A pack "
        "may allow less.",
        "zh": "最多显示多少：full 给出出错的调用、提交的代码得到的值和应得的值；no-inputs 只说明"
        "差别；outcome 只说明是否通过。题目可以规定显示得更少。",
    },
    "option.replay": {
        "en": "Print only the failing call, as Python code.",
        "zh": "只打印出错的调用，即一段 Python 代码。",
    },
    "option.jsonl": {
        "en": "Read the answers from FILE, or from standard input.",
        "zh": "从 FILE 读取答案；不给 FILE 时，从标准输入读取。",
    },
    "option.judge_out": {
        "en": "Append the verdicts to FILE. Answers whose id has a verdict there are skipped, so a "
        "run that was stopped can be repeated.",
        "zh": "把结果追加到 FILE。其中已有结果的 id 不再判，所以中断之后可以重新运行。",
    },
    "option.engines": {
        "en": "Number of answers that are judged at the same time (default: one for each "
        "processor, at most 8).",
        "zh": "同时判多少个答案（默认：每个处理器一个，最多 8 个）。",
    },
    "option.give_up": {
        "en": "Show the solution before you pass. This is recorded.",
        "zh": "还没有通过也显示答案。会留下记录。",
    },
    "option.hunt": {
        "en": "Look for false verdicts instead: judge right and wrong solutions on new seeds for "
        "this many minutes. Katas with the smallest margins are judged most often.",
        "zh": "改为查找误判：在给定的分钟数内，用新的种子反复判正确答案和错误答案。"
        "余量最小的 kata 判得最多。",
    },
    "option.seeds": {
        "en": "Number of seeds for each solution, from 1 to 100 (default 3).",
        "zh": "每个答案用多少个种子来判，从 1 到 100（默认 3）。",
    },
    "option.pack": {
        "en": "Use the katas in DIR, which holds katas/ and reference/. Repeat the option for "
        "several packs. `bundled` is the pack that comes with torch-kata.",
        "zh": "使用 DIR 里的题目，其中要有 katas/ 和 reference/。可以给多次；"
        "`bundled` 表示自带的题目。",
    },
    "option.help": {"en": "Show this message and exit.", "zh": "显示这份帮助。"},
    "option.version": {"en": "Print the version.", "zh": "显示版本。"},
} | COURSE_HELP


def text_of(key: str | None, lang: str) -> str:
    """Return the text that a command or an option names by its key."""
    return in_language(HELP[str(key)], lang)


def short_help(key: str | None, lang: str) -> str:
    """Return the first sentence of what a command is for."""
    return re.split(r"(?<=\.) |(?<=。)", text_of(key, lang))[0]


def translated(command: C, lang: str) -> C:
    """Return a copy of a command, with its subcommands, whose help texts replace their keys."""
    copied: Any = copy.copy(command)
    copied.help = text_of(command.help, lang)
    copied.params = [_translated(each, lang) for each in command.params]
    if isinstance(command, click.Group):
        copied.commands = {name: translated(each, lang) for name, each in command.commands.items()}
    return copied  # type: ignore[no-any-return]


def _translated(parameter: click.Parameter, lang: str) -> click.Parameter:
    if isinstance(parameter, click.Option) and parameter.help:
        parameter = copy.copy(parameter)
        parameter.help = text_of(parameter.help, lang)
    return parameter
