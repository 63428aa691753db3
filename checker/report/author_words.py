"""What authors are told, in English and in Chinese; a part of the table of `words`."""

from checker.spec.text import Text

AUTHOR_WORDS: dict[str, Text] = {
    "dev.verified": {
        "en": "katas {katas} · alternatives {alternatives} · wrong solutions {wrong} · "
        "runs {runs} · faults {faults}",
        "zh": "{katas} 道 kata，{alternatives} 个其他正确答案，{wrong} 个错误答案，"
        "判题 {runs} 次：{faults} 个问题",
    },
    "dev.hunt.head": {
        "en": "  runs  false  right  wrong  (right, wrong: error divided by the allowed error)",
        "zh": "  判题   误判   正确   错误  （后两列是误差与允许值之比）",
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
        "en": "Fill in each TODO, then verify: kata dev verify {name}",
        "zh": "填好各处 TODO，然后验证：kata dev verify {name}",
    },
}
