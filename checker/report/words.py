"""Everything the program says to a person, in English and in Chinese.

A key with `.one` beside it is the form for a count of one. The sentences are templates: what is
filled in is never read as a template again.
"""

from checker.spec.text import Text, in_language

WORDS: dict[str, Text] = {
    # where am I
    "about": {
        "en": "torch-kata: small PyTorch exercises, judged in a fraction of a second.",
        "zh": "torch-kata：PyTorch 小练习，转眼就能判好。",
    },
    "start_here": {
        "en": "Start in an empty folder: kata init",
        "zh": "在一个空文件夹里开始：kata init",
    },
    "look_around": {"en": "Or look around: kata list", "zh": "也可以先看看有哪些题：kata list"},
    "passed_of": {"en": "{n} of {of} katas passed", "zh": "通过 {n}/{of} 道 kata"},
    "passed_of.one": {"en": "{n} of 1 kata passed", "zh": "通过 {n}/1 道 kata"},
    "next": {"en": "Next: {id}", "zh": "下一题：{id}"},
    "read_task": {"en": "Read the task: kata next", "zh": "看题目：kata next"},
    "judge_it": {"en": "Then: kata check", "zh": "写好之后：kata check"},
    "all_passed": {
        "en": "All katas passed. kata check --all judges them all again.",
        "zh": "全部 kata 都已通过。kata check --all 可以全部重判一遍。",
    },
    # authors
    "dev.verified": {
        "en": "katas {katas} · alternatives {alternatives} · wrong solutions {wrong} · "
        "runs {runs} · faults {faults}",
        "zh": "{katas} 道 kata，{alternatives} 个其他正确答案，{wrong} 个错误答案，"
        "判题 {runs} 次：{faults} 个问题",
    },
    "dev.hunt.head": {
        "en": "  runs  false  right  wrong  (right, wrong: multiples of what is allowed)",
        "zh": "  runs  false  right  wrong （right 和 wrong 是误差与允许值之比）",
    },
    "dev.hunted": {
        "en": "katas {katas} · seeds {seeds} · runs {runs} · false verdicts {false}",
        "zh": "{katas} 道 kata，{seeds} 个种子，判题 {runs} 次：误判 {false} 次",
    },
    "dev.mutated": {
        "en": "{killed} killed, {survived} survived, {equivalent} equivalent ({share} % killed)",
        "zh": "发现 {killed} 处，漏掉 {survived} 处，等价 {equivalent} 处（发现率 {share} %）",
    },
    "dev.next": {
        "en": "Fill in the TODOs, then: kata dev verify {name}",
        "zh": "把 TODO 填好，然后：kata dev verify {name}",
    },
    # init
    "made": {"en": "Made {n} files in {root}", "zh": "在 {root} 里建好了 {n} 个文件"},
    "made.one": {"en": "Made 1 file in {root}", "zh": "在 {root} 里建好了 1 个文件"},
    "made_none": {
        "en": "Nothing to add: {root} has all its files",
        "zh": "没有要添加的：{root} 里的文件都在",
    },
    "kept": {
        "en": "Kept {n} files as they were: {names}",
        "zh": "原样保留了 {n} 个已有的文件：{names}",
    },
    "kept.one": {
        "en": "Kept 1 file as it was: {names}",
        "zh": "原样保留了 1 个已有的文件：{names}",
    },
    "and_more": {"en": "{names} and {n} more", "zh": "{names} 等，另有 {n} 个"},
    "go_on": {"en": "Go on: {command}", "zh": "接下来：{command}"},
    # a workspace that names packs
    "trust.ask": {
        "en": "{root}: this workspace names packs of katas:\n{packs}"
        "A pack is code, and its checks run as you. Trust them here? [y/N] ",
        "zh": "{root}：这个工作区引用了下面的题目：\n{packs}"
        "题目是代码，其中的检查会以你的身份运行。要信任它们吗？[y/N] ",
    },
    "trust.changed": {
        "en": "{root}: this workspace's packs have changed since you trusted them:\n{packs}"
        "A pack is code, and its checks run as you. Trust them as they are now? [y/N] ",
        "zh": "{root}：这个工作区引用的题目在你信任之后变过：\n{packs}"
        "题目是代码，其中的检查会以你的身份运行。要信任现在的内容吗？[y/N] ",
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
        "en": "Not in a workspace here; make one: kata init",
        "zh": "这里不在工作区中；新建一个：kata init",
    },
    "devices": {"en": "Runs on: {names}", "zh": "可用设备：{names}"},
    "needs": {"en": "Needs: {names}", "zh": "需要：{names}"},
    "background": {"en": "Background: {sources}", "zh": "相关资料：{sources}"},
    "background.and": {"en": "{before}; {title}", "zh": "{before}；{title}"},
    "background.topic": {"en": "{before}, {topic}", "zh": "{before}，{topic}"},
    "hints_wait": {
        "en": "{n} hints: kata hint {name}",
        "zh": "{n} 条提示：kata hint {name}",
    },
    "hints_wait.one": {"en": "1 hint: kata hint {name}", "zh": "1 条提示：kata hint {name}"},
    "hint_number": {"en": "Hint {n} of {of}", "zh": "提示 {n}/{of}"},
    "more_hints": {"en": "One more: kata hint {name}", "zh": "再看一条：kata hint {name}"},
    "last_hint": {
        "en": "That was the last hint. To see the answer: kata solution {name} --give-up",
        "zh": "提示到此为止。想看答案：kata solution {name} --give-up",
    },
    "no_hints": {"en": "This kata has no hints.", "zh": "这道 kata 没有提示。"},
    # reset, solution
    "reset_done": {"en": "{file}: back to the start", "zh": "{file}：已恢复成最初的样子"},
    "reset_backup": {"en": "Yours is kept in {backup}", "zh": "你写的内容备份在 {backup}"},
    "reset_nothing": {
        "en": "{file}: already as it was at the start",
        "zh": "{file}：本来就是最初的样子",
    },
    "not_open": {
        "en": "The solution opens once you pass. To open it now: kata solution {name} --give-up",
        "zh": "通过之后才能看答案。现在就想看：kata solution {name} --give-up",
    },
    # check: the verdict
    "passed": {"en": "passed", "zh": "通过"},
    "failed": {"en": "not passed yet", "zh": "还没有通过"},
    "errored": {"en": "stopped by an error", "zh": "因出错而中断"},
    "skipped": {"en": "not judged", "zh": "未判"},
    "timed_out": {"en": "took too long", "zh": "超时"},
    "broken": {
        "en": "not judged: the kata itself is broken",
        "zh": "没有判：题目本身有问题",
    },
    "broken_kata": {
        "en": "This kata is broken. That is our fault, not yours: nothing was judged, and no "
        "attempt is counted. When you report it, include:",
        "zh": "这道题本身有问题。这是我们的问题，不是你的：没有判题，也不计入尝试次数。"
        "反馈时请附上：",
    },
    "not_judged": {
        "en": "{n} more checks wait for this",
        "zh": "另有 {n} 项检查要等这一步做对之后再判",
    },
    "not_judged.one": {
        "en": "1 more check waits for this",
        "zh": "另有 1 项检查要等这一步做对之后再判",
    },
    "hint": {"en": "Hint: kata hint {name}", "zh": "提示：kata hint {name}"},
    "again": {"en": "Then again: kata check {name}", "zh": "改好之后：kata check {name}"},
    "not_started": {"en": "not started yet", "zh": "还没开始"},
    "error.not_started": {"en": "not started yet: open {file}", "zh": "还没开始：打开 {file}"},
    "error.not_defined": {
        "en": "The kata asks for a name that {file} does not define.",
        "zh": "题目要求的名字在 {file} 里没有定义。",
    },
    "error.syntax": {
        "en": "Python cannot read {file}: it is not valid Python yet.",
        "zh": "Python 读不懂 {file}：其中有语法错误。",
    },
    "error.import": {
        "en": "An import in {file} did not work.",
        "zh": "{file} 里有一处 import 没有成功。",
    },
    "error.exception": {
        "en": "Your code stopped with an error.",
        "zh": "你的代码运行时报错了。",
    },
    "error.timeout": {
        "en": "Your code took too long and was stopped. Look for a loop that never ends.",
        "zh": "你的代码运行太久，已被停止。看看有没有停不下来的循环。",
    },
    "error.memory": {
        "en": "Your code needed more memory than this kata allows. Look for a tensor or a list "
        "that keeps growing.",
        "zh": "你的代码用的内存超出了这道题的上限。看看有没有越来越大的张量或列表。",
    },
    "error.signal": {
        "en": "Your code made Python itself crash.",
        "zh": "你的代码让 Python 解释器本身崩溃了。",
    },
    "error.protocol": {
        "en": "Your code ended or disturbed the process that runs it, so there was no answer to "
        "judge.",
        "zh": "你的代码结束或干扰了运行它的进程，所以没有得到可以评判的结果。",
    },
    "error.forbidden": {
        "en": "{file} was not run, because it uses what no kata needs.",
        "zh": "{file} 用到了任何题目都不需要的内容，因此没有运行。",
    },
    "touches": {
        "en": "Your code uses what no kata needs: {names}. In a graded run it would not be run.",
        "zh": "你的代码用到了任何题目都不需要的内容：{names}。评分时这样的代码不会运行。",
    },
    "at_line": {"en": "{file}, line {line}:", "zh": "{file} 第 {line} 行："},
    "printed": {"en": "Your code printed:", "zh": "你的代码打印了："},
    "cut": {
        "en": "{n} more lines (--json shows them all)",
        "zh": "还有 {n} 行（--json 可以看到全部）",
    },
    "cut.one": {
        "en": "1 more line (--json shows it all)",
        "zh": "还有 1 行（--json 可以看到全部）",
    },
    "cut_twice": {
        "en": "at least {n} more lines (--json shows more of them)",
        "zh": "至少还有 {n} 行（--json 可以看到更多）",
    },
    "not_run": {"en": "CUDA was not run.", "zh": "没有在 CUDA 上运行。"},
    "on_device": {"en": "on {device}", "zh": "在 {device} 上"},
    "auto_device": {"en": "on {device} (auto)", "zh": "在 {device} 上（自动选择）"},
    "seed": {"en": "seed {seed}", "zh": "种子 {seed}"},
    "no_sandbox": {
        "en": "Your code ran without a sandbox; kata doctor says why.",
        "zh": "你的代码没有在沙箱里运行；kata doctor 会说明原因。",
    },
    "judging": {"en": "{name} …", "zh": "{name} …"},
    "loading": {"en": "loading PyTorch …", "zh": "正在加载 PyTorch …"},
    # doctor, engine
    "doctor.python": {"en": "Python", "zh": "Python"},
    "doctor.missing": {"en": "not installed", "zh": "未安装"},
    "doctor.start": {"en": "workers start by", "zh": "工作进程启动方式"},
    "doctor.sandbox": {"en": "sandbox", "zh": "沙箱"},
    "doctor.on": {"en": "on", "zh": "可用"},
    "doctor.off": {"en": "missing: {why}", "zh": "缺失：{why}"},
    "doctor.cuda": {"en": "CUDA", "zh": "CUDA"},
    "doctor.none": {"en": "none", "zh": "无"},
    "doctor.engine": {"en": "engine", "zh": "引擎"},
    "doctor.workspace": {"en": "workspace", "zh": "工作区"},
    "doctor.asking": {
        "en": "asking PyTorch about CUDA …",
        "zh": "正在向 PyTorch 查询 CUDA …",
    },
    "engine.running": {
        "en": "running, process {pid}, since {since}",
        "zh": "运行中，进程 {pid}，启动于 {since}",
    },
    "engine.not_running": {
        "en": "not running; the next kata check starts it",
        "zh": "没有运行；下次 kata check 会启动它",
    },
    "engine.off": {
        "en": "off ({why}); each kata check loads PyTorch itself",
        "zh": "已关闭（{why}）；每次 kata check 都要重新加载 PyTorch",
    },
    "engine.stopped": {"en": "stopped", "zh": "已停止"},
    # at the edge
    "error": {"en": "error: {message}", "zh": "错误：{message}"},
    "warning": {"en": "warning: {message}", "zh": "警告：{message}"},
    "interrupted": {
        "en": "stopped; your files and your progress are safe",
        "zh": "已中断；文件和进度都没有丢失",
    },
    "our_fault": {
        "en": "This is our fault, not yours: torch-kata met something it did not expect.",
        "zh": "这是我们的问题，不是你的：torch-kata 遇到了意料之外的情况。",
    },
    "report_it": {"en": "When you report it, include:", "zh": "反馈时请附上："},
}


class Words:
    """The table read in one language."""

    def __init__(self, lang: str) -> None:
        self.lang = lang

    def __call__(self, key: str, /, **values: object) -> str:
        """Return what the key says, filled in; `of=1`, or `n=1`, takes the key's `.one` form."""
        if values.get("of", values.get("n")) == 1 and f"{key}.one" in WORDS:
            key += ".one"
        return in_language(WORDS[key], self.lang).format(**values)
