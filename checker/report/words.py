"""Everything that the program prints for a person, in English and in Chinese.

A key with `.one` beside it is the singular form. The sentences are templates; the values that are
filled in are not templates themselves.
"""

from collections.abc import Iterable

from checker.report.author_words import AUTHOR_WORDS
from checker.report.course_words import COURSE_WORDS
from checker.report.grade_words import GRADE_WORDS
from checker.report.machine_words import MACHINE_WORDS
from checker.spec.text import Text, in_language

WORDS: dict[str, Text] = {
    # where am I
    "about": {
        "en": "torch-kata: small PyTorch exercises with an automatic checker.",
        "zh": "torch-kata：自动判题的 PyTorch 小练习。",
    },
    "start_here": {
        "en": "Start in an empty folder: kata init",
        "zh": "在一个空文件夹里运行：kata init",
    },
    "look_around": {"en": "See all katas: kata list", "zh": "查看全部 kata：kata list"},
    "passed_of": {"en": "{n} of {of} katas passed", "zh": "通过 {n}/{of} 道 kata"},
    "passed_of.one": {"en": "{n} of 1 kata passed", "zh": "通过 {n}/1 道 kata"},
    "next": {"en": "Next: {id}", "zh": "下一题：{id}"},
    "read_task": {"en": "Read the task: kata next", "zh": "看题目：kata next"},
    "judge_it": {"en": "Check your solution: kata check", "zh": "写好之后判题：kata check"},
    "all_passed": {
        "en": "You have passed all katas. To check them all again: kata check --all",
        "zh": "全部 kata 都已通过。要全部重判一遍：kata check --all",
    },
    # init
    "made": {"en": "Made {n} files in {root}", "zh": "在 {root} 里新建了 {n} 个文件"},
    "made.one": {"en": "Made 1 file in {root}", "zh": "在 {root} 里新建了 1 个文件"},
    "made_none": {
        "en": "Nothing was added: {root} has all its files",
        "zh": "没有添加文件：{root} 里的文件都在",
    },
    "kept": {
        "en": "{n} existing files were not changed: {names}",
        "zh": "{n} 个已有的文件没有改动：{names}",
    },
    "kept.one": {
        "en": "1 existing file was not changed: {names}",
        "zh": "1 个已有的文件没有改动：{names}",
    },
    "and_more": {"en": "{names} and {n} more", "zh": "{names} 等，另有 {n} 个"},
    "go_on": {"en": "Next: {command}", "zh": "下一步：{command}"},
    # a workspace that names packs
    "trust.ask": {
        "en": "{root}: this workspace uses these packs of katas:\n{packs}"
        "The checks of a pack are programs that run with your permissions. Trust them? [y/N] ",
        "zh": "{root}：这个工作区使用下面的题目：\n{packs}"
        "题目中的检查是程序，会以你的权限运行。是否信任？[y/N] ",
    },
    "trust.changed": {
        "en": "{root}: the packs of this workspace have changed since you trusted them:\n{packs}"
        "The checks of a pack are programs that run with your permissions. Trust them? [y/N] ",
        "zh": "{root}：这个工作区使用的题目在你信任之后有改动：\n{packs}"
        "题目中的检查是程序，会以你的权限运行。是否信任？[y/N] ",
    },
    # list, show, hint
    "state.passed": {"en": "passed", "zh": "已通过"},
    "state.tried": {"en": "tried", "zh": "做过"},
    "state.new": {"en": "new", "zh": "未做"},
    "points": {"en": "{n} points", "zh": "{n} 分"},
    "points.one": {"en": "1 point", "zh": "1 分"},
    "points_of": {"en": "{n} of {of} points", "zh": "{n}/{of} 分"},
    "points_of.one": {"en": "{n} of 1 point", "zh": "{n}/1 分"},
    "file": {"en": "File: {file}", "zh": "文件：{file}"},
    "no_file_here": {
        "en": "This folder is not in a workspace. Make one: kata init",
        "zh": "当前文件夹不在工作区里。新建一个：kata init",
    },
    "devices": {"en": "Devices: {names}", "zh": "可用设备：{names}"},
    "needs": {"en": "Requires: {names}", "zh": "需要安装：{names}"},
    "background": {"en": "Background: {sources}", "zh": "相关资料：{sources}"},
    "background.and": {"en": "{before}; {title}", "zh": "{before}；{title}"},
    "background.topic": {"en": "{before}, {topic}", "zh": "{before}，{topic}"},
    "hints_wait": {
        "en": "{n} hints: kata hint {name}",
        "zh": "{n} 条提示：kata hint {name}",
    },
    "hints_wait.one": {"en": "1 hint: kata hint {name}", "zh": "1 条提示：kata hint {name}"},
    "hint_number": {"en": "Hint {n} of {of}", "zh": "提示 {n}/{of}"},
    "more_hints": {"en": "Next hint: kata hint {name}", "zh": "下一条提示：kata hint {name}"},
    "last_hint": {
        "en": "This is the last hint. To see the solution: kata solution {name} --give-up",
        "zh": "这是最后一条提示。要看答案：kata solution {name} --give-up",
    },
    "no_hints": {"en": "This kata has no hints.", "zh": "这道 kata 没有提示。"},
    # reset, solution
    "reset_done": {
        "en": "{file}: replaced with the original file",
        "zh": "{file}：已恢复成最初的样子",
    },
    "reset_backup": {"en": "Your file is kept as {backup}", "zh": "你的文件备份在 {backup}"},
    "reset_nothing": {
        "en": "{file}: not changed; it is the original file",
        "zh": "{file}：没有改动，已经是最初的样子",
    },
    "not_open": {
        "en": "The solution is shown after you pass. To see it now: kata solution {name} --give-up",
        "zh": "通过之后才能看答案。现在就看：kata solution {name} --give-up",
    },
    # check: the verdict
    "passed": {"en": "passed", "zh": "通过"},
    "failed": {"en": "not passed", "zh": "未通过"},
    "errored": {"en": "error", "zh": "出错"},
    "skipped": {"en": "skipped", "zh": "跳过"},
    "timed_out": {"en": "timed out", "zh": "超时"},
    "broken": {
        "en": "not checked: the kata itself is broken",
        "zh": "没有判：题目本身有错误",
    },
    "broken_kata": {
        "en": "This kata is broken. The error is in the kata, not in your code. Your code was not "
        "checked, and no attempt is counted. Please report it with these lines:",
        "zh": "这道题本身有错误，问题不在你的代码。你的代码没有被判，也不计入尝试次数。"
        "请附上下面的内容反馈：",
    },
    "not_judged": {
        "en": "{n} checks skipped until this one passes",
        "zh": "另有 {n} 项检查已跳过，这一项通过之后再判",
    },
    "not_judged.one": {
        "en": "1 check skipped until this one passes",
        "zh": "另有 1 项检查已跳过，这一项通过之后再判",
    },
    "not_judged.these": {
        "en": "{n} checks skipped until these pass",
        "zh": "另有 {n} 项检查已跳过，这几项通过之后再判",
    },
    "not_judged.these.one": {
        "en": "1 check skipped until these pass",
        "zh": "另有 1 项检查已跳过，这几项通过之后再判",
    },
    "not_judged.error": {
        "en": "{n} checks skipped because of this error",
        "zh": "因为这个错误，跳过了 {n} 项检查",
    },
    "not_judged.error.one": {
        "en": "1 check skipped because of this error",
        "zh": "因为这个错误，跳过了 1 项检查",
    },
    "hint": {"en": "Hint: kata hint {name}", "zh": "提示：kata hint {name}"},
    "again": {"en": "Check again: kata check {name}", "zh": "改好之后再判：kata check {name}"},
    "not_started": {"en": "not started", "zh": "还没有开始"},
    "error.not_started": {
        "en": "not started: write your code in {file}",
        "zh": "还没有开始：请在 {file} 里写代码",
    },
    "error.not_defined": {
        "en": "{file} does not define a name that the task asks for.",
        "zh": "{file} 没有定义题目要求的名字。",
    },
    "error.syntax": {
        "en": "{file} has a syntax error.",
        "zh": "{file} 有语法错误。",
    },
    "error.import": {
        "en": "Importing {file} failed.",
        "zh": "导入 {file} 失败。",
    },
    "error.exception": {
        "en": "Your code raised an error.",
        "zh": "你的代码运行时出错。",
    },
    "error.timeout": {
        "en": "Your code took too long and was stopped. Look for a loop that never ends.",
        "zh": "你的代码运行超时，已被停止。请检查有没有不会结束的循环。",
    },
    "error.memory": {
        "en": "Your code used more memory than this kata allows. Look for a tensor or a list "
        "that keeps growing.",
        "zh": "你的代码使用的内存超出了这道题的上限。请检查有没有不断变大的张量或列表。",
    },
    "error.signal": {
        "en": "Your code crashed the Python interpreter.",
        "zh": "你的代码使 Python 解释器崩溃。",
    },
    "error.protocol": {
        "en": "Your code ended or disturbed the process that runs it, so it returned no result.",
        "zh": "你的代码结束或干扰了运行它的进程，所以没有得到返回值。",
    },
    "error.forbidden": {
        "en": "{file} was not run because it uses names that no kata needs.",
        "zh": "{file} 用到了任何题目都不需要的名称，因此没有运行。",
    },
    "touches": {
        "en": "Your code uses names that no kata needs: {names}. With --graded it would not be "
        "run.",
        "zh": "你的代码用到了任何题目都不需要的名称：{names}。加上 --graded 时，它不会运行。",
    },
    "case.call": {"en": "Failing call:", "zh": "出错的调用："},
    "case.got": {"en": "Your code gives:", "zh": "你的代码得到："},
    "case.wanted": {"en": "Expected:", "zh": "应为："},
    "case.cut": {
        "en": "{n} more lines (all of them: --replay)",
        "zh": "还有 {n} 行（查看全部：--replay）",
    },
    "case.none": {
        "en": "{name}: there is no failing call to show",
        "zh": "{name}：没有可以给出的调用",
    },
    "at_line": {"en": "{file}, line {line}:", "zh": "{file} 第 {line} 行："},
    "printed": {"en": "Your code printed:", "zh": "你的代码的输出："},
    "cut": {
        "en": "{n} more lines (all of them: --json)",
        "zh": "还有 {n} 行（查看全部：--json）",
    },
    "cut.one": {
        "en": "1 more line (all of them: --json)",
        "zh": "还有 1 行（查看全部：--json）",
    },
    "cut_twice": {
        "en": "at least {n} more lines (more of them: --json)",
        "zh": "至少还有 {n} 行（查看更多：--json）",
    },
    "untested": {"en": "Not tested on {device}.", "zh": "没有在 {device} 上测试。"},
    "untested.missing": {
        "en": "Not tested on {device}: this machine has none.",
        "zh": "没有在 {device} 上测试：这台机器没有 {device} 设备。",
    },
    "on_device": {"en": "on {device}", "zh": "设备 {device}"},
    "auto_device": {"en": "on {device} (auto)", "zh": "设备 {device}（自动选择）"},
    "seed": {"en": "seed {seed}", "zh": "种子 {seed}"},
    "no_sandbox": {
        "en": "Your code ran without a sandbox. The reason: kata doctor",
        "zh": "你的代码没有在沙箱里运行。查看原因：kata doctor",
    },
    "judging": {"en": "{name} …", "zh": "{name} …"},
    "loading": {"en": "loading PyTorch …", "zh": "正在加载 PyTorch …"},
    # export
    "export.read": {"en": "Read first: {file}", "zh": "请先阅读：{file}"},
    "export.public": {
        "en": "The katas of your own pack are graded in students' repositories only if students "
        "can read their checks and solutions. {file} says how.",
        "zh": "要在学生的仓库里给你自己题库的 kata 评分，学生就能读到它们的检查和答案。"
        "做法见 {file}。",
    },
    # a stream of samples
    "judge.judged": {"en": "{n} judged", "zh": "判了 {n} 个答案"},
    "judge.skipped": {"en": "{n} judged before", "zh": "{n} 个之前已判"},
    "judge.faults": {
        "en": '{n} not judged (see "fault")',
        "zh": "{n} 个没能判（见 “fault”）",
    },
    "judge.bad": {
        "en": '{n} lines are wrong (see "error")',
        "zh": "{n} 行有错（见 “error”）",
    },
    "judge.bad.one": {
        "en": '1 line is wrong (see "error")',
        "zh": "1 行有错（见 “error”）",
    },
    # usage errors, --help
    "usage.prefix": {"en": "Usage: ", "zh": "用法："},
    "usage.heading": {"en": "{name}:", "zh": "{name}："},
    "usage.options": {"en": "Options", "zh": "选项"},
    "usage.commands": {"en": "Commands", "zh": "命令"},
    "usage.options_metavar": {"en": "[OPTIONS]", "zh": "[选项]"},
    "usage.command_metavar": {"en": "COMMAND", "zh": "命令"},
    "usage.try": {"en": "Try '{command} --help' for help.", "zh": "查看帮助：{command} --help"},
    "usage.no_command": {"en": "no such command: {name}", "zh": "没有这个命令：{name}"},
    "usage.near_command": {
        "en": "no such command: {name}; did you mean {near}?",
        "zh": "没有这个命令：{name}；是不是想输入 {near}？",
    },
    "usage.no_option": {"en": "no such option: {name}", "zh": "没有这个选项：{name}"},
    "usage.near_option": {
        "en": "no such option: {name}; did you mean {near}?",
        "zh": "没有这个选项：{name}；是不是想输入 {near}？",
    },
    "usage.needs_value": {"en": "{name}: the value is missing", "zh": "{name}：缺少值"},
    "usage.takes_none": {"en": "{name}: takes no value", "zh": "{name}：不接受值"},
    "usage.missing": {"en": "{name} is missing", "zh": "缺少 {name}"},
    "usage.unexpected": {"en": "unexpected arguments: {names}", "zh": "多余的参数：{names}"},
    "usage.unexpected.one": {"en": "unexpected argument: {names}", "zh": "多余的参数：{names}"},
    "usage.expected": {"en": "{name}: expected {wanted}", "zh": "{name}：应为{wanted}"},
    "usage.one_of": {"en": "one of {names}", "zh": "以下之一：{names}"},
    "usage.whole_number": {
        "en": "an integer from {low} to {high}",
        "zh": " {low} 到 {high} 之间的整数",
    },
    "usage.number_above": {"en": "a number greater than {low}", "zh": "大于 {low} 的数"},
    # errors of the whole program
    "error": {"en": "error: {message}", "zh": "错误：{message}"},
    "warning": {"en": "warning: {message}", "zh": "警告：{message}"},
    "interrupted": {
        "en": "stopped; your files and your progress are kept",
        "zh": "已中断；文件和进度都没有丢失",
    },
    "our_fault": {
        "en": "internal error: this is a bug in torch-kata, not in your code.",
        "zh": "内部错误：这是 torch-kata 的 bug，不是你的代码的问题。",
    },
    "report_it": {
        "en": "Please report it with these lines:",
        "zh": "请附上下面的内容反馈：",
    },
}
WORDS |= AUTHOR_WORDS | COURSE_WORDS | GRADE_WORDS | MACHINE_WORDS


class Words:
    """The table read in one language."""

    def __init__(self, lang: str) -> None:
        self.lang = lang

    def __call__(self, key: str, /, **values: object) -> str:
        """Return the text of a key, filled in; with `of=1`, or `n=1`, its `.one` form."""
        if values.get("of", values.get("n")) == 1 and f"{key}.one" in WORDS:
            key += ".one"
        return in_language(WORDS[key], self.lang).format(**values)

    def listed(self, names: Iterable[str]) -> str:
        """Return the items of a list as one text."""
        return ("、" if self.lang == "zh" else ", ").join(names)
