"""What is said of the machine and its engine, in two languages; a part of the table of `words`."""

from checker.spec.text import Text

MACHINE_WORDS: dict[str, Text] = {
    "doctor.python": {"en": "Python", "zh": "Python"},
    "doctor.missing": {"en": "not installed", "zh": "未安装"},
    "doctor.start": {"en": "start of workers", "zh": "工作进程启动方式"},
    "doctor.sandbox": {"en": "sandbox: {layer}", "zh": "沙箱：{layer}"},
    "doctor.on": {"en": "on", "zh": "可用"},
    "doctor.off": {"en": "off: {why}", "zh": "不可用：{why}"},
    "doctor.cuda": {"en": "CUDA", "zh": "CUDA"},
    "doctor.none": {"en": "none", "zh": "无"},
    "doctor.engine": {"en": "engine", "zh": "引擎"},
    "doctor.workspace": {"en": "workspace", "zh": "工作区"},
    "doctor.asking": {
        "en": "looking for CUDA devices …",
        "zh": "正在查找 CUDA 设备 …",
    },
    "engine.running": {
        "en": "running, process {pid}, since {since}",
        "zh": "运行中，进程 {pid}，启动于 {since}",
    },
    "engine.not_running": {
        "en": "not running (kata check starts it)",
        "zh": "没有运行（kata check 会启动它）",
    },
    "engine.off": {
        "en": "off ({why}): each kata check loads PyTorch anew",
        "zh": "已关闭（{why}）：每次 kata check 都重新加载 PyTorch",
    },
    "engine.stopped": {"en": "stopped", "zh": "已停止"},
}
