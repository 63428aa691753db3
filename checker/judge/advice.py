"""Say what beginners' files run into: notebook lines, no keyboard, no files, no processes."""

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
    "en": "The prompt of an interactive session was copied along: take {mark} out of every line.",
    "zh": "把交互式会话的提示符也复制进来了：请删掉每一行的 {mark}。",
}
_NOTEBOOK: Text = {
    "en": "Lines that begin with {mark} work only in a notebook: take this line out.",
    "zh": "以 {mark} 开头的行只能在 notebook 里用：请删掉这一行。",
}
_FENCE: Text = {
    "en": "Lines with ``` mark code in a chat or a web page: take them out.",
    "zh": "``` 是聊天或网页里标记代码用的：请删掉这样的行。",
}
_PASTED = {
    ">>>": _PROMPT, "...": _PROMPT, "In [": _PROMPT, "%": _NOTEBOOK, "!": _NOTEBOOK, "```": _FENCE,
}  # fmt: skip

_KEYBOARD: Text = {
    "en": "Nobody is at a keyboard while this runs: use the arguments instead of input().",
    "zh": "运行时没有人在键盘前：请使用函数的参数，不要用 input()。",
}
_FILES: Text = {
    "en": "The code runs in an empty folder of its own: there are only files that an argument "
    "names.",
    "zh": "代码在一个单独的空文件夹里运行：只有参数给出的文件才存在。",
}
_RIGHTS: Text = {
    "en": "The code may read and write only in the folder that it runs in.",
    "zh": "代码只能读写它运行时所在的文件夹。",
}
_WORKERS: Text = {
    "en": "No further process can be started here: leave num_workers at 0.",
    "zh": "这里不能再启动进程：num_workers 请保持为 0。",
}
_NO_PROCESS: Text = {
    "en": "No further process can be started here, and none is needed.",
    "zh": "这里不能再启动进程，也不需要。",
}
_NETWORK: Text = {
    "en": "There is no network here: everything that is needed comes as an argument.",
    "zh": "这里没有网络：需要的内容都由参数给出。",
}
_CUDA: Text = {
    "en": "This run has no CUDA device: take the device from the arguments.",
    "zh": "这次运行没有 CUDA 设备：请从参数得到 device。",
}
_IMPORT: Text = {
    "en": "{name} cannot be imported here, and is not needed: an answer is one file, with PyTorch, "
    "NumPy and the standard library.",
    "zh": "这里不能导入 {name}，也不需要它：答案只有一个文件，用 PyTorch、NumPy 和标准库就够了。",
}
_MISSPELT: Text = {"en": "Is {right} meant?", "zh": "是不是想写 {right}？"}
_DEFAULT_DTYPE: Text = {
    "en": "torch.set_default_dtype changes the dtype of every tensor that is made after it: "
    "take it out.",
    "zh": "torch.set_default_dtype 会改变此后创建的所有张量的 dtype：请删掉它。",
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
    """Look at the line that Python cannot read."""
    number = error.frames[-1].line if error.frames else 0
    lines = text.splitlines()[number - 1 : number] if number else []
    for line in lines:
        for mark, advice in _PASTED.items():
            if line.strip().startswith(mark):
                return _filled(advice, mark=mark if mark != "In [" else "In [1]:")
    return None


def _not_found(error: Raised, _: str) -> Text | None:
    """Look at the name of a module that is not there."""
    _, quote, rest = error.message.partition("No module named '")
    name = rest.partition("'")[0].partition(".")[0]
    if not quote or not name.isidentifier():
        return None
    if near := difflib.get_close_matches(name, _NEEDED, 1):
        return None if near[0] == name else _filled(_MISSPELT, right=near[0])
    return _filled(_IMPORT, name=name)


def _denied(error: Raised, text: str) -> Text | None:
    """Tell processes from files, which the sandbox denies in the same words."""
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
