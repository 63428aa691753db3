"""Advice on usual causes of an error: pasted prompts, input(), files, processes, imports."""

import difflib
import re
from collections.abc import Callable

from checker.spec.text import Text, in_language
from checker.wire.messages import Raised

_NEEDED = ("torch", "numpy", "torchvision", "sklearn")
_NO_NETWORK = ("urlopen error", "Name or service not known", "name resolution", "getaddrinfo")
_NO_CUDA = ("Found no NVIDIA driver", "not compiled with CUDA", "No CUDA GPUs are available")
_PROCESSES = ("multiprocessing", "subprocess", "os.fork", "os.system", "Popen")

_PROMPT: Text = {
    "en": "The prompt of an interactive session was copied too: remove {mark} from every line.",
    "zh": "复制代码时带上了交互式会话的提示符：请删掉每一行的 {mark}。",
}
_NOTEBOOK: Text = {
    "en": "Lines that begin with {mark} work only in a notebook: remove this line.",
    "zh": "以 {mark} 开头的行只能在 notebook 里用：请删掉这一行。",
}
_FENCE: Text = {
    "en": "Lines with ``` mark code in a chat or on a web page: remove them.",
    "zh": "``` 是聊天或网页里标记代码用的：请删掉这样的行。",
}
_PASTED = {
    ">>>": _PROMPT, "...": _PROMPT, "In [": _PROMPT, "%": _NOTEBOOK, "!": _NOTEBOOK, "```": _FENCE,
}  # fmt: skip

_KEYBOARD: Text = {
    "en": "There is no keyboard input here: use the function's arguments instead of `input()`.",
    "zh": "这里没有键盘输入：请使用函数的参数，不要用 `input()`。",
}
_FILES: Text = {
    "en": "The code runs in an empty folder: only files that an argument names exist there.",
    "zh": "代码在一个空文件夹里运行：其中只有参数给出的文件。",
}
_RIGHTS: Text = {
    "en": "The code may read and write only in the folder that it runs in.",
    "zh": "代码只能读写它运行时所在的文件夹。",
}
_WORKERS: Text = {
    "en": "The code cannot start other processes here: leave `num_workers` at 0.",
    "zh": "代码在这里不能启动其他进程：`num_workers` 请保持为 0。",
}
_NO_PROCESS: Text = {
    "en": "The code cannot start other processes here; the task does not need any.",
    "zh": "代码在这里不能启动其他进程；题目也不需要。",
}
_NETWORK: Text = {
    "en": "There is no network here: everything that the task needs is in the arguments.",
    "zh": "这里没有网络：需要的内容都由参数给出。",
}
_CUDA: Text = {
    "en": "This run has no CUDA device: use the device of the arguments.",
    "zh": "这次运行没有 CUDA 设备：请使用参数所在的设备。",
}
_IMPORT: Text = {
    "en": "{name} cannot be imported here. A solution is one file; PyTorch, NumPy and the standard "
    "library are enough.",
    "zh": "这里不能导入 {name}。答案只有一个文件，用 PyTorch、NumPy 和标准库就够了。",
}
_MISSPELT: Text = {"en": "Did you mean {right}?", "zh": "是不是想写 {right}？"}
_DEFAULT_DTYPE: Text = {
    "en": "`torch.set_default_dtype` changes the dtype of every tensor that is created after it: "
    "remove it.",
    "zh": "`torch.set_default_dtype` 会改变此后创建的所有张量的 dtype：请删掉它。",
}


def on_error(error: Raised, source: bytes) -> Text | None:
    """Return advice on what a submission raised, where the cause is a usual one."""
    text = source.decode("utf-8", "replace")
    for fits, advise in _USUAL:
        if fits(error, text) and (found := advise(error, text)) is not None:
            return found
    return None


def on_difference(message: Text, source: bytes) -> Text | None:
    """Return advice on a difference that a check found."""
    if "dtype" in message["en"] and b"set_default_dtype(" in source:
        return _DEFAULT_DTYPE
    return None


def with_advice(message: Text, advice: Text | None) -> Text:
    """Add advice to a message, each in its language."""
    if advice is None:
        return message
    joint = {"zh": "。"}
    return {
        lang: said.rstrip(".。 \n") + joint.get(lang, ". ") + in_language(advice, lang)
        for lang, said in message.items()
    }


def _is_a(*names: str) -> Callable[[Raised, str], bool]:
    return lambda error, _: any(name in (error.exception, *error.bases) for name in names)


def _says(*words: str) -> Callable[[Raised, str], bool]:
    return lambda error, _: any(word in error.message for word in words)


def _always(advice: Text) -> Callable[[Raised, str], Text | None]:
    return lambda *_: advice


def _pasted(error: Raised, text: str) -> Text | None:
    """Advice on the line with a syntax error."""
    number = error.frames[-1].line if error.frames else 0
    lines = text.splitlines()[number - 1 : number] if number else []
    for line in lines:
        for mark, advice in _PASTED.items():
            if line.strip().startswith(mark):
                return _filled(advice, mark=mark if mark != "In [" else "In [1]:")
    return None


def _not_found(error: Raised, _: str) -> Text | None:
    """Advice on the name of a module that was not found."""
    _, quote, rest = error.message.partition("No module named '")
    name = rest.partition("'")[0].partition(".")[0]
    if not quote or not name.isidentifier():
        return None
    if near := difflib.get_close_matches(name, _NEEDED, 1):
        return None if near[0] == name else _filled(_MISSPELT, right=near[0])
    return _filled(_IMPORT, name=name)


def _denied(error: Raised, text: str) -> Text | None:
    """Advice on a denied process or file: the sandbox denies both with the same message."""
    if "'" in error.message or "strerror" in error.message:  # a file's name
        return _RIGHTS
    if re.search(r"num_workers\s*=\s*[1-9]", text):
        return _WORKERS
    return _NO_PROCESS if any(word in text for word in _PROCESSES) else None


def _other_dtype(error: Raised, text: str) -> Text | None:
    words = ("dtype", "Double", "double", "scalar type")
    if "set_default_dtype(" in text and any(word in error.message for word in words):
        return _DEFAULT_DTYPE
    return None


def _filled(text: Text, **parts: str) -> Text:
    return {lang: said.format(**parts) for lang, said in text.items()}


_USUAL: tuple[tuple[Callable[[Raised, str], bool], Callable[[Raised, str], Text | None]], ...] = (
    (_is_a("SyntaxError"), _pasted),
    (_says("EOF when reading a line"), _always(_KEYBOARD)),
    (_is_a("ModuleNotFoundError"), _not_found),
    (_says("DataLoader worker"), _always(_WORKERS)),
    (_says(*_NO_NETWORK), _always(_NETWORK)),
    (_says(*_NO_CUDA), _always(_CUDA)),
    (_is_a("FileNotFoundError"), _always(_FILES)),
    (_is_a("PermissionError"), _denied),
    (_says("strerror: Permission denied"), _denied),
    (_is_a("RuntimeError", "TypeError"), _other_dtype),
)
